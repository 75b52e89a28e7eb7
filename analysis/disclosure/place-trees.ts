/** Where pupils live and where they go to school: two trees of places under the municipality. */
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { GroupingVariable, Instrument } from '../../survey/instrument/instrument.ts';

export const treeVariables = ['area', 'school'] as const;
export type TreeVariable = (typeof treeVariables)[number];

/**
 * The tree cut at one depth: every pupil is in one place. A code that lies less deep than the cut stands for itself in all cuts below it.
 * The last place is *unknown* (not stated), at every depth.
 */
export interface PlaceLevel {
  /** 1 is right below the municipality. */
  readonly depth: number;
  /** Codes of the places; the unknown one has none. */
  readonly codes: readonly string[];
  /** Number of places, the unknown one included. */
  readonly places: number;
  /** Place at this depth of each place at the deepest cut. */
  readonly of: Int32Array;
  /** Place one level up; 0, the municipality, at depth 1. */
  readonly parent: Int32Array;
  /** 1 for places of this depth, 0 for those that only stand for themselves here. */
  readonly own: Uint8Array;
}

export interface PlaceTree {
  readonly variable: TreeVariable;
  /** Place at the deepest cut per row, as numbered by the group column; -1 for rows that are left out altogether. */
  readonly place: Int32Array;
  /** From the top; at least one. The places of the last one are the codes of the column, in its order. */
  readonly levels: readonly PlaceLevel[];
}

/**
 * The trees that a file has: `area` and `school`, each where its column has any code.
 *
 * @param keep 0 for rows that are left out altogether, null to keep all
 */
export function placeTrees(instrument: Pick<Instrument, 'groups'>, columns: Columns, keep: Uint8Array | null): PlaceTree[] {
  return treeVariables.flatMap((variable): PlaceTree[] => {
    const column = columns.groups.get(variable);
    if (column === undefined || column.codes.length === 0) return [];
    const missing = groupMissing(column.index);
    const place = Int32Array.from(column.index, (code, row) =>
      keep !== null && keep[row] === 0 ? -1 : code === missing ? column.codes.length : code,
    );
    const declared = instrument.groups.find(({ id }) => id === variable);
    return [{ variable, place, levels: levelsOf(column.codes, declared) }];
  });
}

function levelsOf(codes: readonly string[], declared: GroupingVariable | undefined): PlaceLevel[] {
  const chains = codes.map((code) => chainOf(code, declared));
  const depths = Math.max(...chains.map((chain) => chain.length));
  const order = new Map([...(declared?.coarser ?? []).map(({ code }) => code), ...codes].map((code, at) => [code, at]));
  const levels: PlaceLevel[] = [];
  for (let depth = 1; depth <= depths; depth++) {
    const nodes = chains.map((chain) => chain[Math.min(depth, chain.length) - 1]!);
    const here = depth === depths ? codes : [...new Set(nodes)].sort((a, b) => order.get(a)! - order.get(b)!);
    const at = new Map(here.map((code, i) => [code, i]));
    const of = Int32Array.from([...nodes.map((node) => at.get(node)!), here.length]);
    const above = levels.at(-1);
    const parent = new Int32Array(here.length + 1);
    if (above !== undefined) of.forEach((place, finest) => (parent[place] = above.of[finest]!));
    const own = new Uint8Array(here.length + 1);
    chains.forEach((chain, finest) => (own[of[finest]!] = chain.length >= depth ? 1 : 0));
    levels.push({ depth, codes: here, places: here.length + 1, of, parent, own });
  }
  return levels;
}

/** The code with all that it lies within, from the top. */
function chainOf(code: string, declared: GroupingVariable | undefined): string[] {
  const chain = [code];
  let within = declared?.codes.find((one) => one.code === code)?.within ?? null;
  while (within !== null && !chain.includes(within)) {
    chain.unshift(within);
    within = declared!.coarser.find((one) => one.code === within)?.within ?? null;
  }
  return chain;
}
