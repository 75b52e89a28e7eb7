/** The cells of a level, each parted into the pupils of schools that took part in both waves and the others. */
import { estimateSubpopulations } from '../../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../../estimation/estimate.ts';
import type { PsuTotals } from '../../estimation/psu-totals.ts';
import { releaseRule, type LevelTable, type WaveTables } from '../wave-tables.ts';

export interface PartedLevel {
  /** Group 2 × cell: pupils of other schools, 2 × cell + 1: of schools in both waves. */
  readonly totals: PsuTotals;
  /** Pupils per group. */
  readonly pupils: Float64Array;
  /** Schools in both waves with pupils of the cell. */
  readonly sharedSchools: (cell: number) => ReadonlySet<number>;
  /** Estimates of a factor in all these groups, made once per factor. */
  readonly estimatesOf: (factor: number) => readonly (Estimate | NotEstimable)[];
}

/** @param schoolOfPsu @param shared as in SchoolNumbers */
export function partLevel(level: LevelTable, tables: WaveTables, schoolOfPsu: Int32Array, shared: Uint8Array): PartedLevel {
  const { totals } = level;
  const count = 2 * level.places * level.split.width;
  const isShared = (psu: number): 0 | 1 => (shared[schoolOfPsu[psu]!] === 1 ? 1 : 0);
  const group = totals.group.map((cell, line) => 2 * cell + isShared(totals.psu[line]!));
  const parted: PsuTotals = { ...totals, group };
  const pupils = new Float64Array(count);
  const schools = new Map<number, Set<number>>();
  group.forEach((one, line) => {
    pupils[one] = pupils[one]! + totals.rows[line]!;
    if (one % 2 === 0) return;
    const found = schools.get(one) ?? new Set<number>();
    schools.set(one, found.add(schoolOfPsu[totals.psu[line]!]!));
  });
  const known: (readonly (Estimate | NotEstimable)[])[] = [];
  return {
    totals: parted,
    pupils,
    sharedSchools: (cell) => schools.get(2 * cell + 1) ?? new Set(),
    estimatesOf: (factor) => {
      const { variable, statistic } = tables.factors[factor]!;
      return (known[factor] ??= estimateSubpopulations(parted, tables.columns.design, count, variable, { ...releaseRule, statistic }));
    },
  };
}
