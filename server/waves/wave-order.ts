import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { inWaveOrder } from '../../survey/instrument/wave-order.ts';
import type { Text } from '../../survey/text.ts';

/** Wave codes in time order (survey/instrument/wave-order.ts); after them the pools, which stand for no time of their own. */
export function orderWaves(instrument: Instrument, codes: readonly string[]): readonly string[] {
  const pools = instrument.pools.map(({ id }) => id).filter((id) => codes.includes(id));
  const waves = inWaveOrder(
    codes.filter((code) => !pools.includes(code)),
    waveCodes(instrument).map(({ code }) => code),
  );
  return [...waves, ...pools];
}

/** What a wave is compared with: the wave before it and the very first one, which may be the same; null for the first wave itself. */
export interface EarlierWaves {
  readonly previous: string | null;
  readonly first: string | null;
}

/**
 * A pool is compared with no wave, and no wave with a pool: one may hold the other.
 *
 * @param known all waves of the survey, stored and new, in any order; `wave` may be among them
 */
export function earlierWaves(instrument: Instrument, wave: string, known: readonly string[]): EarlierWaves {
  const isPool = (code: string): boolean => instrument.pools.some(({ id }) => id === code);
  if (isPool(wave)) return { previous: null, first: null };
  const all = orderWaves(
    instrument,
    [...new Set([...known, wave])].filter((code) => !isPool(code)),
  );
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
