/** Cells as sections of the frame, defined on the runtime; an error stays in its cell and says where. */
import { Runtime } from '@observablehq/runtime';
import { define, type DefineState } from 'kit-define';
import type { PreparedCell } from '../../notebooks/dataflow/prepare-cells.ts';
import { nameInStacks, sayWhere } from './say-where.ts';

export type Builtins = Readonly<Record<string, { readonly inputs?: readonly string[]; readonly make: (...inputs: never[]) => unknown }>>;

export interface CellRuntime {
  open(cells: readonly PreparedCell[], root: HTMLElement): void;
  /** Gives a builtin a new value; cells that name it run again, and no others. */
  set(name: string, value: unknown): void;
}

/** @param tell names a place in a cell to the reader */
export function cellRuntime(builtins: Builtins, tell: (cell: number, line: number) => string): CellRuntime {
  const main = new Runtime({}).module();
  const values = new Map<string, { redefine(value: unknown): void }>();
  for (const [name, { inputs = [], make }] of Object.entries(builtins)) {
    const variable = main.variable().define(name, [...inputs], make);
    values.set(name, { redefine: (value) => variable.define(name, [], () => value) });
  }
  return {
    set: (name, value) => values.get(name)?.redefine(value),
    open(cells, root) {
      for (const cell of cells) {
        const section = document.createElement('section');
        section.id = `cell-${cell.id}`;
        root.append(section);
        const state: DefineState = { root: section, expanded: [], variables: [] };
        try {
          // Cells are code: this frame exists to run it, where it can reach nothing.
          // oxlint-disable-next-line no-eval
          const body = (0, eval)(`(${cell.body})${nameInStacks(cell.id)}`) as (...inputs: unknown[]) => unknown;
          define(main, state, { ...cell, body: counted(section, sayWhere(body, cell.body, tell)) });
        } catch (error) {
          section.append(faultOf(error));
        }
      }
    },
  };
}

/** How often a cell ran stands on its section: what ran again, and what did not, can be seen. */
function counted(section: HTMLElement, body: (...inputs: unknown[]) => unknown) {
  let runs = 0;
  return (...inputs: unknown[]) => {
    section.dataset['runs'] = String(++runs);
    return body(...inputs);
  };
}

function faultOf(error: unknown): HTMLElement {
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.textContent = String(error);
  return fault;
}
