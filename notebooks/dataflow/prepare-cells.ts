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
export type CellFault = GraphFault | { readonly kind: 'syntax'; readonly cells: readonly number[]; readonly message: string };

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
    try {
      const { body, inputs = [], outputs = [], output, autodisplay, autoview, automutable } = transpile(cell);
      prepared.push({ id: cell.id, body, inputs, outputs, output, autodisplay, autoview, automutable });
    } catch (error) {
      faults.push({ kind: 'syntax', cells: [cell.id], message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { cells: prepared, faults: [...faults, ...graphFaults(prepared, builtins)] };
}
