/** The dependency graph of a notebook: which cell makes a name, which use it, and what cannot be resolved. */
export interface GraphCell {
  readonly id: number;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly output?: string;
}
export type GraphFault =
  | { readonly kind: 'definedTwice'; readonly name: string; readonly cells: readonly number[] }
  | { readonly kind: 'unknownName'; readonly name: string; readonly cells: readonly number[] }
  | { readonly kind: 'cycle'; readonly names: readonly string[]; readonly cells: readonly number[] };

/** Names that a cell gives to others. */
export const namesOf = (cell: GraphCell): readonly string[] =>
  cell.output === undefined
    ? cell.outputs
    : [cell.output, ...(cell.output.startsWith('viewof$') ? [cell.output.slice('viewof$'.length)] : []), ...cell.outputs];

/** Faults in the order of the page: names made twice, names that nobody makes, cycles with the cells they run through. */
export function graphFaults(cells: readonly GraphCell[], builtins: ReadonlySet<string>): GraphFault[] {
  const makers = new Map<string, number[]>();
  for (const cell of cells) for (const name of new Set(namesOf(cell))) makers.set(name, [...(makers.get(name) ?? []), cell.id]);
  const twice = [...makers]
    .filter(([, ids]) => ids.length > 1)
    .map(([name, ids]): GraphFault => ({ kind: 'definedTwice', name, cells: ids }));
  const unknown = new Map<string, number[]>();
  for (const cell of cells)
    for (const name of new Set(cell.inputs))
      if (!makers.has(name) && !builtins.has(name)) unknown.set(name, [...(unknown.get(name) ?? []), cell.id]);
  return [
    ...twice,
    ...[...unknown].map(([name, ids]): GraphFault => ({ kind: 'unknownName', name, cells: ids })),
    ...cycles(cells, makers),
  ];
}

/** Every cell that depends on this one, itself included: these and no others run again when it changes. */
export function dependents(cells: readonly GraphCell[], changed: number): ReadonlySet<number> {
  const reached = new Set([changed]);
  const queue = [changed];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const names = new Set(cells.filter((cell) => cell.id === id).flatMap(namesOf));
    for (const cell of cells)
      if (!reached.has(cell.id) && cell.inputs.some((name) => names.has(name))) {
        reached.add(cell.id);
        queue.push(cell.id);
      }
  }
  return reached;
}

function cycles(cells: readonly GraphCell[], makers: ReadonlyMap<string, readonly number[]>): GraphFault[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const done = new Set<number>();
  const found: GraphFault[] = [];
  const walk = (id: number, path: readonly number[], names: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      found.push({ kind: 'cycle', names: names.slice(at), cells: path.slice(at) });
      return;
    }
    if (done.has(id)) return;
    for (const name of byId.get(id)?.inputs ?? []) for (const maker of makers.get(name) ?? []) walk(maker, [...path, id], [...names, name]);
    done.add(id);
  };
  for (const cell of cells) walk(cell.id, [], []);
  return found;
}
