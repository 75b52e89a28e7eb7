import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { inWaveOrder } from '../../survey/instrument/wave-order.ts';
import type { Text } from '../../survey/text.ts';

/** Wave codes in time order (survey/instrument/wave-order.ts). Pools stand for no time of their own. */
export const orderWaves = (instrument: Instrument, codes: readonly string[]): readonly string[] =>
  inWaveOrder(
    codes,
    waveCodes(instrument).map(({ code }) => code),
  );

/** What a wave is compared with: the wave before it and the very first one, which may be the same; null for the first wave itself. */
export interface EarlierWaves {
  readonly previous: string | null;
  readonly first: string | null;
}

/**
 * No wave is compared with a pool: it may be in it.
 *
 * @param known all waves of the survey, stored and new, pools aside (pools.rules.ts), in any order; `wave` may be among them
 */
export function earlierWaves(instrument: Instrument, wave: string, known: readonly string[]): EarlierWaves {
  const all = orderWaves(instrument, [...known, wave]);
  const at = all.indexOf(wave);
  return at === 0 ? { previous: null, first: null } : { previous: all[at - 1]!, first: all[0]! };
}

/** The wave's name: its label in the instrument, else its code. A pool is marked as two waves counted as one. */
export function waveLabel(instrument: Instrument, code: string): Text {
  const pool = instrument.pools.find(({ id }) => id === code);
  if (pool === undefined) return waveCodes(instrument).find((one) => one.code === code)?.label ?? { sv: code, en: code };
  const [first, second] = pool.waves.map((wave) => waveLabel(instrument, wave)) as [Text, Text];
  return { sv: textsFor('sv').pooledWaves(first.sv, second.sv), en: textsFor('en').pooledWaves(first.en, second.en) };
}

const waveCodes = (instrument: Instrument) => instrument.groups.find(({ id }) => id === 'wave')?.codes ?? [];
