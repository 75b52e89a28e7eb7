/** A wave's answers as the cells of the enclave get them: a column per grouping variable, item and scale. Made by the server, so that what cells run in need not read instruments. */
import { scoreScale } from '../../analysis/scoring/score-scale.ts';
import type { Columns, IndexArray } from '../../survey/columns/columns.ts';
import { codeAt, codebookSize } from '../../survey/instrument/codebook.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';

/** `codes` with an index per response, or numbers; bytes in base64, little-endian. An index beyond the codes is a missing answer. */
export type ResponseColumn =
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly width: 1 | 2; readonly index: string }
  | { readonly kind: 'numbers'; readonly values: string };

export interface ResponseTable {
  readonly n: number;
  /** By name: groups, items, then `score_…` per scale, `psu`, `stratum` and `weight`. */
  readonly columns: Readonly<Record<string, ResponseColumn>>;
}

/** Scores are 32-bit numbers, NaN where too few items were answered. */
export function responseTable(instrument: Instrument, columns: Columns): ResponseTable {
  const made: Record<string, ResponseColumn> = {};
  for (const [id, { codes, index }] of columns.groups) made[id] = codesOf(codes, index);
  for (const item of instrument.items) {
    const index = columns.items.get(item.id);
    if (!index) continue;
    const codes = Array.from({ length: codebookSize(item.codebook) }, (_, at) => codeAt(item.codebook, at)!);
    made[item.id] = codesOf(codes, index);
  }
  for (const scale of instrument.scales) made[`score_${scale.id}`] = numbersOf(scoreScale(scale, columns));
  const { psu, psuStratum, weight } = columns.design;
  made['psu'] = numbersOf(psu);
  made['stratum'] = numbersOf(Int32Array.from(psu, (at) => psuStratum[at]!));
  if (weight) made['weight'] = numbersOf(weight);
  return { n: columns.n, columns: made };
}

const codesOf = (codes: readonly string[], index: IndexArray): ResponseColumn => ({
  kind: 'codes',
  codes,
  width: index.BYTES_PER_ELEMENT as 1 | 2,
  index: base64(index),
});
const numbersOf = (values: Float64Array | Int32Array): ResponseColumn => ({ kind: 'numbers', values: base64(Float32Array.from(values)) });
const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Float32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');
