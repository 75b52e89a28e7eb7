import { describe, expect, it } from 'vitest';
import { NotAReleasedWave, readReleasedWave } from '../../../analysis/disclosure/read-released.ts';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const pupils = (wave: number) =>
  columnsOf(
    Array.from({ length: 600 }, (_, i): Pupil => ({
      psu: Math.floor(i / 15),
      groups: { area: i < 300 ? 'a' : 'b', sex: String(i % 2) },
      answers: { q: (i * 7) % 10 < 3 + wave ? 1 : 0 },
    })),
  );
const released = releaseWave(smallInstrument(), pupils(1), '2', { previous: { wave: '1', columns: pupils(0) } });

type Json = { [key: string]: Json } & Json[] & (string | number | boolean | null);
const changed = (change: (document: Json) => void): unknown => {
  const document = JSON.parse(JSON.stringify(released)) as Json;
  change(document);
  return document;
};
const set = (holder: object, key: string | number, value: unknown): void => void Object.assign(holder, { [key]: value });

describe('readReleasedWave', () => {
  it('takes in what releaseWave made, as it was', () => {
    expect(released.comparisons.length).toBeGreaterThan(0);
    expect(readReleasedWave(JSON.parse(JSON.stringify(released)))).toEqual(released);
  });

  it.each([
    ['document', () => null],
    ['rows', () => changed((one) => set(one, 'rows', {}))],
    ['wave', () => changed((one) => set(one, 'wave', 2026))],
    ['instrument.title.sv', () => changed((one) => set(one['instrument']!, 'title', { en: 'x' }))],
    ['settings.minPupils', () => changed((one) => set(one['settings']!, 'minPupils', '10'))],
    ['rows[0].kind', () => changed((one) => set(one['rows']![0]!, 'kind', 'danger'))],
    ['rows[0].group.wave', () => changed((one) => set(one['rows']![0]!['group']!, 'wave', 1))],
    ['rows[0].protection.state', () => changed((one) => set(one['rows']![0]!, 'protection', { state: 'open' }))],
    ['rows[0].value', () => changed((one) => set(one['rows']![0]!, 'protection', { state: 'hidden', reason: 'protected' }))],
    ['comparisons[0].word', () => changed((one) => set(one['comparisons']![0]!, 'word', 'worse'))],
  ])('says that %s is another one', (path, document) => {
    expect(() => readReleasedWave(document())).toThrow(expect.objectContaining({ code: 'notAReleasedWave', path }));
  });

  it('takes no number that is finer than a released one', () => {
    expect(() => readReleasedWave(changed((one) => set(one['rows']![0]!, 'value', 0.4123)))).toThrow(NotAReleasedWave);
    expect(() => readReleasedWave(changed((one) => set(one['rows']![0]!, 'n', 12.5)))).toThrow('rows[0].n');
  });
});
