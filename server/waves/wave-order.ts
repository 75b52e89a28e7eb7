import type { Instrument } from '../../survey/instrument/instrument.ts';
import { inWaveOrder } from '../../survey/instrument/wave-order.ts';
import type { Text } from '../../survey/text.ts';

/** Wave codes in time order (survey/instrument/wave-order.ts). */
export function orderWaves(instrument: Instrument, codes: readonly string[]): readonly string[] {
  return inWaveOrder(
    codes,
    waveCodes(instrument).map(({ code }) => code),
  );
}

/** What a wave is compared with: the wave before it and the very first one, which may be the same; null for the first wave itself. */
export interface EarlierWaves {
  readonly previous: string | null;
  readonly first: string | null;
}

/** @param known all waves of the survey, stored and new, in any order; `wave` may be among them */
export function earlierWaves(instrument: Instrument, wave: string, known: readonly string[]): EarlierWaves {
  const all = orderWaves(instrument, [...new Set([...known, wave])]);
  const at = all.indexOf(wave);
  return at === 0 ? { previous: null, first: null } : { previous: all[at - 1]!, first: all[0]! };
}

/** The wave's name: its label in the instrument, else its code. */
export const waveLabel = (instrument: Instrument, code: string): Text =>
  waveCodes(instrument).find((one) => one.code === code)?.label ?? { sv: code, en: code };

const waveCodes = (instrument: Instrument) => instrument.groups.find(({ id }) => id === 'wave')?.codes ?? [];
