import { readCsv, type Table } from '../read-csv.ts';
import { readJson } from '../reference-case.ts';
import { meanOfAnswered } from './yrbs.ts';

/** A scale of scales_pisa.json. */
export interface PisaScale {
  readonly id: string;
  readonly kind: 'risk' | 'protective';
  readonly items: readonly string[];
  readonly valid: readonly number[];
  readonly reverse: readonly string[];
  readonly min_answered: number;
}

let loaded: Table | undefined;
export const pisa = (): Table => (loaded ??= readCsv('test/reference/data/pisa2009_scales/pisa2009.csv.gz'));

export const pisaScales = (): readonly PisaScale[] => readJson<{ scales: PisaScale[] }>('scales_pisa.json').scales;

/** The items of a scale after reversal; NaN outside the valid codes. */
export function pisaItems(scale: PisaScale): Float64Array[] {
  const sum = Math.min(...scale.valid) + Math.max(...scale.valid);
  return scale.items.map((item) =>
    pisa()
      .number(item)
      .map((v) => (!scale.valid.includes(v) ? NaN : scale.reverse.includes(item) ? sum - v : v)),
  );
}

/** The scores by the same rule, written out here: reliability needs them without an instrument. */
export const pisaScores = (scale: PisaScale): Float64Array => meanOfAnswered(pisaItems(scale), scale.min_answered);
