/** Where in a cell an error arose, told with the error: cells that wait for the failing one show it too. */

/** Puts the cell's name into the stacks of its errors. */
export const nameInStacks = (cell: number): string => `\n//# sourceURL=cell-${cell}`;

/** Errors that say their place already; the runtime passes one error on to every cell that waits. */
const said = new WeakSet<Error>();

/** The line of a cell in which an error arose; null where it arose elsewhere. */
export function lineOf(error: unknown, cell: number, body: string): number | null {
  const at = error instanceof Error && /\bcell-(\d+):(\d+)/.exec(error.stack ?? '');
  return at && Number(at[1]) === cell ? Math.max(1, Number(at[2]) - linesBefore(body)) : null;
}

/** Lines that stand before a cell's own first one in the function that is made of it. */
const linesBefore = (body: string): number => (/^[^\n]*=> \{\nreturn \(\n/.test(body) ? 2 : 1);

/**
 * @param tell names the place to a reader: "cell 3, line 2"
 * @param explain what a message of the browser means here, in words; null where it says enough
 * @returns the same function, whose errors say where they arose, once
 */
export function sayWhere<Inputs extends readonly unknown[]>(
  run: (...inputs: Inputs) => unknown,
  body: string,
  tell: (cell: number, line: number) => string,
  explain: (message: string) => string | null = () => null,
): (...inputs: Inputs) => unknown {
  const told = (error: unknown): never => {
    if (!(error instanceof Error) || said.has(error)) throw error;
    const at = /\bcell-(\d+):(\d+)/.exec(error.stack ?? '');
    const meaning = explain(error.message);
    if (at || meaning !== null) {
      said.add(error);
      const place = at ? ` (${tell(Number(at[1]), Number(at[2]) - linesBefore(body))})` : '';
      // Some errors of the browser cannot be written on: they stay as they are.
      Reflect.set(error, 'message', `${meaning ?? error.message}${place}`);
    }
    throw error;
  };
  return (...inputs) => {
    try {
      const value = run(...inputs);
      return value instanceof Promise ? value.catch(told) : value;
    } catch (error) {
      return told(error);
    }
  };
}
