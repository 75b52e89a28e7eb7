/**
 * A wave's weights divided by their mean over the rows that count. Those of one wave may add up to its enrolled, those of another to its answers, and
 * a wave without any counts each row once: only so do waves that are put together count by the pupils who answered.
 *
 * @param weight one per row, 0 or more
 * @param keep   from keptRows: 1 for rows that count, null for all
 * @returns new weights, as many; unchanged where those that count are all 0 or there are none
 */
export function weightsOfMeanOne(weight: Float64Array, keep: Uint8Array | null): Float64Array {
  const kept = keep === null ? weight : weight.filter((_, row) => keep[row] !== 0);
  const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length;
  return mean > 0 ? weight.map((one) => one / mean) : weight;
}
