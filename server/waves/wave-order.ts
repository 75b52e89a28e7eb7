import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';

/** Wave codes in time: in the order of the instrument's list, then by number or letter as people sort ("9" before "10"). */
export function orderWaves(instrument: Instrument, codes: readonly string[]): readonly string[] {
  const listed = waveCodes(instrument).map(({ code }) => code);
  const place = (code: string) => (listed.includes(code) ? listed.indexOf(code) : listed.length);
  return [...new Set(codes)].sort((a, b) =>
    place(a) === listed.length && place(b) === listed.length ? byNumber.compare(a, b) : place(a) - place(b),
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
const byNumber = new Intl.Collator('en', { numeric: true });
