/** Cells as sections of the frame, defined on the runtime; an error stays in its cell and says where. */
import { Runtime } from '@observablehq/runtime';
import { define, type DefineState } from 'kit-define';
import type { PreparedCell } from '../../notebooks/dataflow/prepare-cells.ts';
import { lineOf, nameInStacks, sayWhere } from './say-where.ts';

export type Builtins = Readonly<Record<string, { readonly inputs?: readonly string[]; readonly make: (...inputs: never[]) => unknown }>>;

/** Is told how cells do, before they run: one without end is known by it. */
export interface CellWatcher {
  running(cell: number): void;
  done(cell: number): void;
  /** @param line in the cell, from 1; null where the error arose elsewhere */
  failed(cell: number, line: number | null): void;
}

export interface CellRuntime {
  /** Shows these cells in this order. New and changed ones run, and what depends on them; those that are gone are taken away. @param again run though they are the same */
  show(cells: readonly PreparedCell[], root: HTMLElement, again?: ReadonlySet<number>): void;
  /** Gives a builtin a new value; cells that name it run again, and no others. */
  set(name: string, value: unknown): void;
}

interface Shown {
  readonly section: HTMLElement;
  readonly state: DefineState;
  /** As JSON: whether it is the same. */
  cell: string;
}

/** What is said of errors, in the reader's language. */
export interface Sayings {
  /** Names a place in a cell. */
  place(cell: number, line: number): string;
  /** What a message of the browser means; null where it says enough. */
  explain(message: string): string | null;
}

export function cellRuntime(builtins: Builtins, say: Sayings, watch?: CellWatcher): CellRuntime {
  const main = new Runtime({}).module();
  const values = new Map<string, { redefine(value: unknown): void }>();
  for (const [name, { inputs = [], make }] of Object.entries(builtins)) {
    const variable = main.variable().define(name, [...inputs], make);
    values.set(name, { redefine: (value) => variable.define(name, [], () => value) });
  }
  const shown = new Map<number, Shown>();

  const run = (cell: PreparedCell, { section, state }: Shown): void => {
    for (const variable of state.variables.splice(0)) variable.delete();
    section.replaceChildren();
    try {
      // Cells are code: this frame exists to run it, where it can reach nothing.
      // oxlint-disable-next-line no-eval
      const body = (0, eval)(`(${cell.body})${nameInStacks(cell.id)}`) as (...inputs: unknown[]) => unknown;
      define(main, state, { ...cell, body: watched(cell, counted(section, sayWhere(body, cell.body, say.place, say.explain)), watch) });
    } catch (error) {
      section.append(faultOf(error));
      watch?.failed(cell.id, null);
    }
  };

  return {
    set: (name, value) => values.get(name)?.redefine(value),
    show(cells, root, again = new Set()) {
      const kept = new Set(cells.map(({ id }) => id));
      for (const [id, { section, state }] of shown)
        if (!kept.has(id)) {
          for (const variable of state.variables.splice(0)) variable.delete();
          section.remove();
          shown.delete(id);
        }
      for (const [place, cell] of cells.entries()) {
        const source = JSON.stringify(cell);
        const known = shown.get(cell.id);
        const one = known ?? newSection(cell.id);
        // Only one that is not in its place is moved: moving takes the focus.
        if (root.children[place] !== one.section) root.insertBefore(one.section, root.children[place] ?? null);
        shown.set(cell.id, one);
        if (one.cell === source && !again.has(cell.id)) continue;
        one.cell = source;
        run(cell, one);
      }
    },
  };
}

function newSection(id: number): Shown {
  const section = document.createElement('section');
  section.id = `cell-${id}`;
  return { section, state: { root: section, expanded: [], variables: [] }, cell: '' };
}

type Body = (...inputs: unknown[]) => unknown;

/** How often a cell ran stands on its section: what ran again, and what did not, can be seen. */
function counted(section: HTMLElement, body: Body): Body {
  let runs = Number(section.dataset['runs'] ?? 0);
  return (...inputs) => {
    section.dataset['runs'] = String(++runs);
    return body(...inputs);
  };
}

function watched({ id, body: source }: PreparedCell, body: Body, watch: CellWatcher | undefined): Body {
  if (!watch) return body;
  let last = 0;
  return (...inputs) => {
    const mine = ++last;
    const failed = (error: unknown): never => {
      if (mine === last) watch.failed(id, lineOf(error, id, source));
      throw error;
    };
    watch.running(id);
    try {
      const value = body(...inputs);
      if (!(value instanceof Promise)) {
        watch.done(id);
        return value;
      }
      return value.then((made: unknown) => {
        if (mine === last) watch.done(id);
        return made;
      }, failed);
    } catch (error) {
      return failed(error);
    }
  };
}

function faultOf(error: unknown): HTMLElement {
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.textContent = String(error);
  return fault;
}
