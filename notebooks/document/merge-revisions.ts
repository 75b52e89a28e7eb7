/**
 * Two people changed the same revision. Cells that only one of them changed are taken from each; where both changed the same cell, both
 * versions are kept until somebody chooses. Nothing that either of them wrote is lost on the way.
 */
import type { Cell, NotebookDocument } from './read-notebook.ts';
import { isSameCell } from './same-cell.ts';

export type Head = Omit<NotebookDocument, 'cells'>;

export interface CellConflict {
  readonly kind: 'conflict';
  readonly id: number;
  /** null: it was not there, or was removed. */
  readonly base: Cell | null;
  readonly mine: Cell | null;
  readonly theirs: Cell | null;
}
export type MergedCell = { readonly kind: 'cell'; readonly cell: Cell } | CellConflict;

export interface HeadConflict {
  readonly field: keyof Head;
  readonly mine: Head[keyof Head];
  readonly theirs: Head[keyof Head];
}

export interface Merge {
  /** Title and the like: mine where both were changed. */
  readonly head: Head;
  readonly headConflicts: readonly HeadConflict[];
  /** In the order of whoever moved cells; mine where both did. */
  readonly cells: readonly MergedCell[];
}

/**
 * @param base   what both began with
 * @param mine   what is not stored yet: a new cell of it takes another number where theirs has the same one
 * @param theirs what is stored
 */
export function mergeRevisions(base: NotebookDocument, mine: NotebookDocument, theirs: NotebookDocument): Merge {
  const own = { ...mine, cells: renumbered(base, mine, theirs) };
  const [inBase, inMine, inTheirs] = [base, own, theirs].map(({ cells }) => new Map(cells.map((cell) => [cell.id, cell])));
  const merged = new Map<number, MergedCell>();
  for (const id of new Set([...inMine!.keys(), ...inTheirs!.keys()])) {
    const one = mergeCell(id, inBase!.get(id) ?? null, inMine!.get(id) ?? null, inTheirs!.get(id) ?? null);
    if (one) merged.set(id, one);
  }
  return { ...mergeHeads(base, mine, theirs), cells: mergeOrder(base, own, theirs, merged).map((id) => merged.get(id)!) };
}

/** Whether somebody has to choose. */
export const hasConflicts = ({ cells, headConflicts }: Merge): boolean =>
  headConflicts.length > 0 || cells.some(({ kind }) => kind === 'conflict');

export interface Choices {
  /** By the number of the cell; `both`, which loses nothing, where it is left out. */
  readonly cells?: ReadonlyMap<number, 'mine' | 'theirs' | 'both'>;
  readonly head?: Readonly<Partial<Record<keyof Head, 'mine' | 'theirs'>>>;
}

/** The notebook after the choices. Of two versions that are both kept, theirs keeps its number and stands first. */
export function settleMerge({ head, headConflicts, cells }: Merge, choices: Choices = {}): NotebookDocument {
  let last = Math.max(0, ...cells.map((one) => (one.kind === 'cell' ? one.cell.id : one.id)));
  const settled = cells.flatMap((one): Cell[] => {
    if (one.kind === 'cell') return [one.cell];
    const { mine, theirs, id } = one;
    const choice = choices.cells?.get(id) ?? 'both';
    const kept = [choice !== 'mine' ? theirs : null, choice !== 'theirs' ? mine : null].filter((cell) => cell !== null);
    return kept.map((cell, i) => (i === 0 ? cell : { ...cell, id: ++last }));
  });
  const chosen = headConflicts.filter(({ field }) => choices.head?.[field] === 'theirs').map(({ field, theirs }) => [field, theirs]);
  return { ...head, ...Object.fromEntries(chosen), cells: settled };
}

/** Two new cells with the same number are two cells, unless they are the same. */
function renumbered(base: NotebookDocument, mine: NotebookDocument, theirs: NotebookDocument): Cell[] {
  const known = new Set(base.cells.map(({ id }) => id));
  const stored = new Map(theirs.cells.map((cell) => [cell.id, cell]));
  let last = Math.max(0, ...[base, mine, theirs].flatMap(({ cells }) => cells.map(({ id }) => id)));
  return mine.cells.map((cell) => {
    const other = known.has(cell.id) ? undefined : stored.get(cell.id);
    return other && !isSameCell(other, cell) ? { ...cell, id: ++last } : cell;
  });
}

/** @returns null for a cell that is removed */
function mergeCell(id: number, base: Cell | null, mine: Cell | null, theirs: Cell | null): MergedCell | null {
  const same = (a: Cell | null, b: Cell | null) => (a === null || b === null ? a === b : isSameCell(a, b));
  const taken = (cell: Cell | null): MergedCell | null => cell && { kind: 'cell', cell };
  if (same(mine, theirs) || same(theirs, base)) return taken(mine);
  if (same(mine, base)) return taken(theirs);
  return { kind: 'conflict', id, base, mine, theirs };
}

function mergeHeads(base: Head, mine: Head, theirs: Head): Pick<Merge, 'head' | 'headConflicts'> {
  const defaults: Required<Head> = { title: 'Untitled', theme: 'air', readOnly: false, others: [] };
  const of = (head: Head, field: keyof Head) => head[field] ?? defaults[field];
  const isSame = (a: Head, b: Head, field: keyof Head) => JSON.stringify(of(a, field)) === JSON.stringify(of(b, field));
  const fields = Object.keys(defaults) as (keyof Head)[];
  const headConflicts = fields
    .filter((field) => !isSame(mine, theirs, field) && !isSame(mine, base, field) && !isSame(theirs, base, field))
    .map((field) => ({ field, mine: of(mine, field), theirs: of(theirs, field) }));
  const head = Object.fromEntries(fields.map((field) => [field, of(isSame(mine, base, field) ? theirs : mine, field)]));
  return { head: head as unknown as Head, headConflicts };
}

/** One's order, with what only the other has after the cell that it stands after there. */
function mergeOrder(
  base: NotebookDocument,
  mine: NotebookDocument,
  theirs: NotebookDocument,
  kept: { has(id: number): boolean },
): number[] {
  const idsOf = ({ cells }: NotebookDocument) => cells.map(({ id }) => id);
  const isMoved = (changed: NotebookDocument): boolean => {
    const [before, after] = [new Set(idsOf(base)), new Set(idsOf(changed))];
    const shared = idsOf(base).filter((id) => after.has(id));
    return idsOf(changed)
      .filter((id) => before.has(id))
      .some((id, i) => id !== shared[i]);
  };
  const [spine, other] = isMoved(theirs) && !isMoved(mine) ? [theirs, mine] : [mine, theirs];
  const order = idsOf(spine).filter((id) => kept.has(id));
  const placed = new Set(order);
  let before: number | undefined;
  for (const id of idsOf(other).filter((one) => kept.has(one))) {
    if (!placed.has(id)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
      placed.add(id);
    }
    before = id;
  }
  return order;
}
