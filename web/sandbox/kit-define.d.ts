/** notebook-kit's own definition of a cell on Observable's runtime. Its public entry loads libraries from elsewhere, so this file of it is taken by an alias. */
declare module 'kit-define' {
  export interface DefineState {
    root: HTMLElement;
    expanded: unknown[];
    variables: { delete(): void }[];
  }
  export function define(main: unknown, state: DefineState, definition: object): void;
}
declare module '@observablehq/runtime' {
  interface Variable {
    define(name: string, inputs: string[], definition: unknown): Variable;
  }
  interface Module {
    variable(observer?: unknown): Variable;
  }
  export class Runtime {
    constructor(builtins?: object);
    module(): Module;
  }
}
declare module '@observablehq/inputs';
declare module 'htl' {
  export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Node;
  export const svg: (strings: TemplateStringsArray, ...values: unknown[]) => Node;
}
