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

/** The wave before each of `codes` among `codes` and `stored`; null for the first. */
export function wavesBefore(
  instrument: Instrument,
  codes: readonly string[],
  stored: readonly string[],
): ReadonlyMap<string, string | null> {
  const all = orderWaves(instrument, [...codes, ...stored]);
  return new Map(codes.map((code) => [code, all[all.indexOf(code) - 1] ?? null]));
}

/** The wave's name: its label in the instrument, else its code. */
export const waveLabel = (instrument: Instrument, code: string): Text =>
  waveCodes(instrument).find((one) => one.code === code)?.label ?? { sv: code, en: code };

const waveCodes = (instrument: Instrument) => instrument.groups.find(({ id }) => id === 'wave')?.codes ?? [];
