import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import { bringToVersion } from '../../../survey/columns/bring-to-version.ts';
import type { Codebook, ResponseOption } from '../../../survey/instrument/codebook.ts';
import type { Item, Scale } from '../../../survey/instrument/instrument.ts';
import { withVersionBreaks } from '../../../survey/instrument/version-breaks.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument } from '../../analysis/small-wave.ts';

const option = (code: string, value: number | null = null): ResponseOption => ({ code, label: { sv: code, en: code }, value });
const itemOf = (id: string, codebook: Codebook): Item => ({ ...numberItem(id), codebook });
const options = (id: string, codes: readonly string[]): Item =>
  itemOf(id, { kind: 'options', options: codes.map((code) => option(code)), missing: {} });
const days = (id: string, max: number, others: readonly string[] = []): Item =>
  itemOf(id, { kind: 'integers', min: 0, max, options: others.map((code) => option(code)), missing: {} });
const answers = (values: readonly (number | null)[], id = 'q') => columnsOf(values.map((value) => ({ psu: 0, answers: { [id]: value } })));

describe('bringToVersion', () => {
  it('gives every code the index that the other version gives it, and keeps each kind of missing', () => {
    const columns = answers([0, 1, 2, null, 0xfe, 0xfd]);
    const moved = bringToVersion(columns, { items: [options('q', ['a', 'b', 'c'])] }, { items: [options('q', ['c', 'a', 'b'])] });
    expect([...moved.items.get('q')!]).toEqual([1, 2, 0, 0xff, 0xfe, 0xfd]);
    expect([...columns.items.get('q')!]).toEqual([0, 1, 2, 0xff, 0xfe, 0xfd]);
  });

  it('takes a code that the other version lacks as not answered', () => {
    const moved = bringToVersion(answers([0, 1]), { items: [options('q', ['a', 'b'])] }, { items: [options('q', ['b'])] });
    expect([...moved.items.get('q')!]).toEqual([0xff, 0]);
  });

  it('has the items of the other version, in its order', () => {
    const moved = bringToVersion(answers([0]), { items: [options('q', ['a'])] }, { items: [days('new', 300), options('other', ['a'])] });
    expect([...moved.items]).toEqual([
      ['new', Uint16Array.of(0xffff)],
      ['other', Uint8Array.of(0xff)],
    ]);
  });

  it('moves between codebooks of one byte and of two, and between numbers and options', () => {
    const [narrow, wide] = [{ items: [days('q', 30, ['never'])] }, { items: [days('q', 300, ['never'])] }];
    const widened = bringToVersion(answers([0, 30, 31, 0xfe]), narrow, wide);
    expect(widened.items.get('q')).toEqual(Uint16Array.of(0, 30, 301, 0xfffe));
    expect(bringToVersion(widened, wide, narrow).items.get('q')).toEqual(Uint8Array.of(0, 30, 31, 0xfe));
    expect(bringToVersion(answers([0, 2]), narrow, { items: [options('q', ['2', '1', '0'])] }).items.get('q')).toEqual(Uint8Array.of(2, 0));
  });

  it('copies nothing where both are one version, and no item whose codes stand as they stood', () => {
    const columns = answers([0, 1]);
    const version = { items: [options('q', ['a', 'b'])] };
    expect(bringToVersion(columns, version, version)).toBe(columns);
    expect(bringToVersion(columns, version, { items: [options('q', ['a', 'b'])] }).items.get('q')).toBe(columns.items.get('q'));
  });

  it('gives the same scores, and no break, whatever order options, items and parts of a scale stand in', () => {
    const codes = ['1', '2', '3', '4', '9'];
    const ids = ['a', 'b'];
    const order = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    const version = fc.record({ items: order(ids), codes: fc.tuple(order(codes), order(codes)), parts: order(ids) }).map((drawn) => {
      const codesOf = (id: string) => drawn.codes[ids.indexOf(id)]!;
      const scale: Scale = scaleOf('s', ids, {
        items: drawn.parts.map((item) => ({
          item,
          values: codesOf(item).map((code) => (code === '9' ? null : ids.indexOf(item) + Number(code) / 4)),
        })),
        range: [0, 2],
        statistic: 'mean',
      });
      return smallInstrument({ items: drawn.items.map((id) => options(id, codesOf(id))), scales: [scale] });
    });
    const answer = fc.constantFrom(0, 1, 2, 3, 4, 0xfe, 0xff);
    fc.assert(
      fc.property(version, version, fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 8 }), (from, to, rows) => {
        const columns = columnsOf(rows.map(([a, b]) => ({ psu: 0, answers: { a, b } })));
        const scores = scoreScale(to.scales[0]!, bringToVersion(columns, from, to));
        expect([...scores]).toEqual([...scoreScale(from.scales[0]!, columns)]);
        const waves = new Map([
          ['2023', from],
          ['2025', to],
        ]);
        expect(withVersionBreaks(to, waves).scales[0]!.breaks).toEqual([]);
      }),
    );
  });
});
