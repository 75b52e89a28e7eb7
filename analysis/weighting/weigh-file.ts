import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import { weighWave } from '../disclosure/weigh-wave.ts';
import { keptRows } from '../factor-variables.ts';
import { weightsOfMeanOne } from './weights-of-mean-one.ts';

export interface WeighedFile {
  readonly columns: Columns;
  /** Waves that were weighted, in the order of the codes; `onlyWave` where the file has none. */
  readonly weighted: readonly string[];
}

/**
 * A file of one wave or several with the weights that a release of each wave uses (weigh-wave.ts), divided by their mean over the wave's rows
 * that count: where waves are put together each counts by its answers, as in a pool. Within a wave nothing depends on the mean of the weights.
 *
 * @param onlyWave what the register calls the wave of a file without waves
 * @returns the columns as they are where the file has weights of its own, or the register weighs none of its waves
 */
export function weighFile(instrument: Instrument, columns: Columns, register: Register, onlyWave: string): WeighedFile {
  const waves = columns.groups.get('wave');
  const parts = waves === undefined ? new Map([[onlyWave, columns]]) : splitByGroup(columns, 'wave');
  const weights = new Map<string, Float64Array>();
  for (const [wave, part] of parts) {
    const { columns: weighed, by } = weighWave(instrument, part, register.waves[wave] ?? null);
    if (by.length > 0) weights.set(wave, weightsOfMeanOne(weighed.design.weight!, keptRows(instrument, part)));
  }
  if (weights.size === 0) return { columns, weighted: [] };
  const weight = new Float64Array(columns.n).fill(1);
  // The rows of a wave stand in its part in the order of the file.
  const next = new Map([...weights.keys()].map((wave) => [wave, 0]));
  for (let row = 0; row < columns.n; row++) {
    const wave = waves === undefined ? onlyWave : waves.index[row] === groupMissing(waves.index) ? null : waves.codes[waves.index[row]!]!;
    const at = wave === null ? undefined : next.get(wave);
    if (at === undefined) continue;
    weight[row] = weights.get(wave!)![at]!;
    next.set(wave!, at + 1);
  }
  return { columns: { ...columns, design: { ...columns.design, weight } }, weighted: [...weights.keys()] };
}
