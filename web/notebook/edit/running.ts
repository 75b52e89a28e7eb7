/**
 * Which version of each cell runs. Code that is being written does not run until it is asked to, and code that does not parse leaves what
 * ran before it in its place: so a half-written line takes nothing away from the cells that use it.
 */
import { dependents, graphFaults, namesOf } from '../../../notebooks/dataflow/graph-faults.ts';
import { type CellFault, prepareCell, type PreparedCell, type SyntaxFault } from '../../../notebooks/dataflow/prepare-cells.ts';
import { declaredTables, isDeclared, type TableDeclaration } from '../../../notebooks/document/declared-tables.ts';
import type { Cell } from '../../../notebooks/document/read-notebook.ts';
import { isSameCell } from '../../../notebooks/document/same-cell.ts';

export interface Asked {
  /** The version that somebody asked to run last. */
  readonly cell: Cell;
  /** That one, or the last one that parsed. */
  readonly runs: Cell | null;
}
export type Running = ReadonlyMap<number, Asked>;

/** Cells never change, so that each is taken apart once. */
const known = new WeakMap<Cell, PreparedCell | SyntaxFault>();
function prepared(cell: Cell): PreparedCell | SyntaxFault {
  let found = known.get(cell);
  if (!found) known.set(cell, (found = prepareCell(cell)));
  return found;
}
const parses = (cell: Cell): boolean => !('kind' in prepared(cell));

/** @returns what runs once these cells are asked to */
export function askToRun(running: Running, cells: readonly Cell[]): Running {
  const next = new Map(running);
  for (const cell of cells) next.set(cell.id, { cell, runs: parses(cell) ? cell : (running.get(cell.id)?.runs ?? null) });
  return next;
}

/** A cell that was stopped: it waits to be asked again. */
export function stopCell(running: Running, id: number): Running {
  const next = new Map(running);
  next.delete(id);
  return next;
}

export interface RunState {
  /** What the frame shows, in the order of the page. */
  readonly cells: readonly PreparedCell[];
  readonly faults: readonly CellFault[];
  /** Written since they ran. */
  readonly edited: ReadonlySet<number>;
  /** What they show rests on a cell that was written since it ran. */
  readonly stale: ReadonlySet<number>;
  readonly tables: readonly TableDeclaration[];
  /** What other cells may use, each with the cell that makes it. */
  readonly names: ReadonlyMap<string, number>;
}

export function runState(cells: readonly Cell[], running: Running, builtins: ReadonlySet<string>): RunState {
  const ours = cells.flatMap(({ id }) => running.get(id)?.runs ?? []);
  const ready = ours.flatMap((cell) => {
    const one = prepared(cell);
    return 'kind' in one ? [] : [one];
  });
  const syntax = cells.flatMap(({ id }) => {
    const asked = running.get(id)?.cell;
    const one = asked && prepared(asked);
    return one && 'kind' in one ? [one] : [];
  });
  const edited = new Set(
    cells.filter((cell) => !isRun(running.get(cell.id)?.cell, cell) || !parses(running.get(cell.id)!.cell)).map(({ id }) => id),
  );
  const stale = new Set([...edited].flatMap((id) => [...dependents(ready, id)]).filter((id) => !edited.has(id)));
  return {
    cells: ready,
    faults: [...syntax, ...graphFaults(ready, builtins)],
    edited,
    stale,
    tables: declaredTables(ours),
    names: new Map(ready.flatMap((cell) => namesOf(cell).map((name) => [name, cell.id] as const))),
  };
}
const isRun = (asked: Cell | undefined, cell: Cell): boolean => asked !== undefined && (asked === cell || isSameCell(asked, cell));

/** Whether both let cells ask for the same tables. */
export const areSameTables = (a: readonly TableDeclaration[], b: readonly TableDeclaration[]): boolean => covers(a, b) && covers(b, a);
const covers = (a: readonly TableDeclaration[], b: readonly TableDeclaration[]): boolean =>
  b.every(({ survey, wave }) => isDeclared(a, survey, wave));

/** What the frame says of its cells, as far as it says anything that can be: numbers of cells, three states, lines. */
export function checkedStates(said: unknown): readonly (readonly [number, 'running' | 'done' | 'failed', number | null])[] {
  if (!Array.isArray(said) || said.length > mostStates) return [];
  return (said as unknown[]).flatMap((one) => {
    if (!Array.isArray(one) || one.length !== 3) return [];
    const [cell, state, line] = one as unknown[];
    const isLine = line === null || (Number.isSafeInteger(line) && (line as number) > 0);
    return Number.isSafeInteger(cell) && (state === 'running' || state === 'done' || state === 'failed') && isLine
      ? [[cell as number, state, line as number | null] as const]
      : [];
  });
}
const mostStates = 1000;
