import type { Columns, DesignColumns } from './columns.ts';

export interface SelectRowsOptions {
  /**
   * What becomes of strata in which no row was kept. `keep` (the default) is right for a subpopulation: PSUs without members are part
   * of its variance. `dropStrata` is for taking a sample apart that was drawn apart, such as one wave of a file with several: strata
   * without rows go, the others keep all their PSUs.
   */
  readonly emptyStrata?: 'keep' | 'dropStrata';
}

/**
 * The rows for which `keep` holds, in their order.
 *
 * @param keep asked once per row, with its number in [0, columns.n)
 * @returns new columns; group codes stay as they are, so that indexes mean the same before and after. No row kept gives n = 0.
 */
export function selectRows(columns: Columns, keep: (row: number) => boolean, options: SelectRowsOptions = {}): Columns {
  const rows = new Uint32Array(columns.n);
  let n = 0;
  for (let row = 0; row < columns.n; row++) if (keep(row)) rows[n++] = row;
  return takeRows(columns, rows.subarray(0, n), options);
}

/** The rows of these numbers, in the order given. Numbers must lie in [0, columns.n). */
export function takeRows(columns: Columns, rows: Uint32Array, options: SelectRowsOptions = {}): Columns {
  const { design } = columns;
  const selected: Columns = {
    n: rows.length,
    items: new Map([...columns.items].map(([id, index]) => [id, pick(index, rows)])),
    groups: new Map([...columns.groups].map(([id, { codes, index }]) => [id, { codes, index: pick(index, rows) }])),
    design: { ...design, psu: pick(design.psu, rows), weight: design.weight && pick(design.weight, rows) },
  };
  return options.emptyStrata === 'dropStrata' ? { ...selected, design: dropEmptyStrata(selected.design) } : selected;
}

function pick<A extends Uint8Array | Uint16Array | Int32Array | Float64Array>(from: A, rows: Uint32Array): A {
  const out = new (from.constructor as new (length: number) => A)(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = from[rows[i]!]!;
  return out;
}

/** Leaves out strata without rows and their PSUs, and numbers what stays from 0 in the old order. */
function dropEmptyStrata({ psu, psuStratum, strata, weight, fpc }: DesignColumns): DesignColumns {
  const used = new Uint8Array(strata);
  for (const p of psu) used[psuStratum[p]!] = 1;
  const newStratum = number(strata, (stratum) => used[stratum] === 1);
  const newPsu = number(psuStratum.length, (p) => used[psuStratum[p]!] === 1);
  return {
    psu: psu.map((p) => newPsu[p]!),
    psuStratum: psuStratum.filter((stratum) => used[stratum] === 1).map((stratum) => newStratum[stratum]!),
    strata: used.reduce((count, one) => count + one, 0),
    weight,
    fpc: fpc && fpc.filter((_, stratum) => used[stratum] === 1),
  };
}

/** New number of each thing that stays, -1 for the others. */
function number(count: number, stays: (i: number) => boolean): Int32Array {
  let next = 0;
  return Int32Array.from({ length: count }, (_, i) => (stays(i) ? next++ : -1));
}
