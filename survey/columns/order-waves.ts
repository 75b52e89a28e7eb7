import { inWaveOrder } from '../instrument/wave-order.ts';
import { groupMissing, type Columns } from './columns.ts';

/** Wave codes that occur in the rows, in time order; none where the columns have no wave. @param listed codes of the instrument's waves */
export function observedWaves(columns: Columns, listed: readonly string[]): string[] {
  const wave = columns.groups.get('wave');
  if (wave === undefined) return [];
  const missing = groupMissing(wave.index);
  const seen = new Uint8Array(missing + 1);
  for (const at of wave.index) seen[at] = 1;
  return inWaveOrder(
    wave.codes.filter((_, at) => at !== missing && seen[at] === 1),
    listed,
  );
}

/**
 * The same rows with the codes of the wave in time order, so that results which come in the order of codes are in time order too.
 * Codes that no row has come last.
 *
 * @param listed codes of the instrument's waves
 */
export function orderWaves(columns: Columns, listed: readonly string[]): Columns {
  const wave = columns.groups.get('wave');
  if (wave === undefined) return columns;
  const observed = observedWaves(columns, listed);
  const codes = [...observed, ...wave.codes.filter((code) => !observed.includes(code))];
  if (codes.every((code, at) => code === wave.codes[at])) return columns;
  const moved = wave.codes.map((code) => codes.indexOf(code));
  const missing = groupMissing(wave.index);
  const index = wave.index.map((at) => (at === missing ? missing : moved[at]!));
  return { ...columns, groups: new Map([...columns.groups, ['wave', { ...wave, codes, index }]]) };
}
