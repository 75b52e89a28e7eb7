/** From the cells of a document to what a runtime runs, with the faults of the graph found before anything runs. */
import { transpile } from '@observablehq/notebook-kit';
import type { Cell } from '../document/read-notebook.ts';
import { graphFaults, type GraphFault } from './graph-faults.ts';

/** A cell as the runtime takes it: the source of a function of its inputs. Plain data: it crosses the message port. */
export interface PreparedCell {
  readonly id: number;
  readonly body: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly output?: string;
  readonly autodisplay?: boolean;
  readonly autoview?: boolean;
  readonly automutable?: boolean;
}
export interface SyntaxFault {
  readonly kind: 'syntax';
  readonly cells: readonly number[];
  readonly message: string;
  /** In the cell's own text: lines from 1, columns from 0. */
  readonly at?: { readonly line: number; readonly column: number };
}
export type CellFault = GraphFault | SyntaxFault;

export interface PreparedNotebook {
  readonly cells: readonly PreparedCell[];
  /** Cells with a fault are among `cells` only when they can be tried all the same. */
  readonly faults: readonly CellFault[];
}

/** @param builtins names that cells may use without defining them */
export function prepareCells(cells: readonly Cell[], builtins: ReadonlySet<string>): PreparedNotebook {
  const prepared: PreparedCell[] = [];
  const faults: CellFault[] = [];
  for (const cell of cells) {
    const one = prepareCell(cell);
    if ('kind' in one) faults.push(one);
    else prepared.push(one);
  }
  return { cells: prepared, faults: [...faults, ...graphFaults(prepared, builtins)] };
}

/** One cell by itself. */
export function prepareCell(cell: Cell): PreparedCell | SyntaxFault {
  try {
    const { body, inputs = [], outputs = [], output, autodisplay, autoview, automutable } = transpile(cell);
    return { id: cell.id, body, inputs, outputs, output, autodisplay, autoview, automutable };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The parser ends its message with the place. In a text with values it counts from the code that is made of it.
    const at = cell.mode === 'js' ? /\((\d+):(\d+)\)$/.exec(message) : null;
    return { kind: 'syntax', cells: [cell.id], message, ...(at && { at: { line: Number(at[1]), column: Number(at[2]) } }) };
  }
}
