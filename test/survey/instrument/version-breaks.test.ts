import { describe, expect, it } from 'vitest';
import { flatCode, type Instrument, type Item, type Scale } from '../../../survey/instrument/instrument.ts';
import { groupsAlike, scalesAlike, withVersionBreaks } from '../../../survey/instrument/version-breaks.ts';
import { cutPointsOf, numberItem, scaleOf, smallInstrument } from '../../analysis/small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
const items = [numberItem('q', 3), numberItem('r', 3), numberItem('z')];
const scale = scaleOf('s', ['q', 'r'], { cutPoints: cutPointsOf({ 8: { cut: 0.5, referenceShare: 0.4 } }) }, 3);
const other = scaleOf('z', ['z']);
const first = smallInstrument({ items, scales: [scale, other] });
const second = (over: Partial<Instrument> = {}): Instrument => ({ ...first, version: '2', ...over });
const withScale = (over: Partial<Scale>) => second({ scales: [{ ...scale, ...over }, other] });
const breaksOf = (now: Instrument, waves: Record<string, Instrument> = { 2023: first, 2025: now }) =>
  Object.fromEntries(withVersionBreaks(now, new Map(Object.entries(waves))).scales.map(({ id, breaks }) => [id, breaks]));

describe('withVersionBreaks', () => {
  it('leaves the instrument alone where all waves are of one version', () => {
    const waves = new Map([
      ['2023', first],
      ['2025', first],
    ]);
    expect(withVersionBreaks(first, waves)).toBe(first);
  });

  it('sees no break in other words', () => {
    const worded = items.map((item) => ({
      ...item,
      concept: text('anew'),
      question: text('Asked anew?'),
      codebook: { ...item.codebook, options: item.codebook.options.map((option) => ({ ...option, label: text(`Anew: ${option.code}`) })) },
    }));
    expect(breaksOf(second({ items: worded, title: text('Anew') }))).toEqual({ s: [], z: [] });
  });

  it.each<[string, Partial<Scale>]>([
    ['items', { items: scale.items.slice(1) }],
    ['values', { items: scale.items.map((one) => ({ ...one, values: [...one.values].reverse() })) }],
    ['statistic', { statistic: 'mean' }],
    ['least answered items', { minAnswered: 2 }],
    ['range', { range: [0, 2] }],
    ['cut points', { cutPoints: cutPointsOf({ 8: { cut: 0.6, referenceShare: 0.4 } }) }],
  ])('breaks a scale with other %s, and only that', (_what, over) => {
    expect(breaksOf(withScale(over))).toEqual({ s: ['2025'], z: [] });
  });

  it('breaks a scale where a code has come or gone, and where others are asked', () => {
    const asked = [{ ...items[0]!, shownWhen: { item: 'z', in: ['1'] } }, ...items.slice(1)];
    expect(breaksOf(second({ items: asked }))).toEqual({ s: ['2025'], z: [] });
    const longer = [items[0]!, items[1]!, numberItem('z', 2)];
    const scales = [scale, scaleOf('z', ['z'], { items: [{ item: 'z', values: [0, 1, null] }] })];
    expect(breaksOf(second({ items: longer, scales }))).toEqual({ s: [], z: ['2025'] });
  });

  it('breaks a scale where others are asked the question that decides on its own, and all where that question screens', () => {
    const routed = (gate: Item['shownWhen'], over: Partial<Instrument> = {}): Instrument => ({
      ...first,
      items: [{ ...numberItem('g'), shownWhen: gate }, { ...items[0]!, shownWhen: { item: 'g', in: ['1'] } }, ...items.slice(1)],
      ...over,
    });
    const [always, now] = [routed(null), routed({ not: { item: 'z', in: ['1'] } }, { version: '2' })];
    expect(breaksOf(now, { 2023: always, 2025: now })).toEqual({ s: ['2025'], z: [] });
    expect([...scalesAlike(always, [now])]).toEqual(['z']);
    const screened = [always, now].map((one) => ({
      ...one,
      screening: 'unflagged' as const,
      validityRules: [{ id: 'v', name: text('v'), flagWhen: { item: 'g', in: ['1'] } }],
    }));
    expect([...scalesAlike(screened[0]!, [screened[1]!])]).toEqual([]);
  });

  it('breaks all where others are screened out or grades are united otherwise', () => {
    const rules = [{ id: 'v', name: text('v'), flagWhen: { item: 'q', atLeast: 3 } }];
    expect(breaksOf(second({ validityRules: rules }))).toEqual({ s: [], z: [] });
    expect(breaksOf(second({ validityRules: rules, screening: 'unflagged' }))).toEqual({ s: ['2025'], z: ['2025'] });
    const grades = first.groups.map((one) =>
      one.id === 'grade' ? { ...one, codes: [{ ...flatCode('8', text('8')), within: 'high' }] } : one,
    );
    expect(breaksOf(second({ groups: grades }))).toEqual({ s: ['2025'], z: ['2025'] });
  });

  it('breaks a scale at its first wave and where it comes back, besides the breaks that are declared', () => {
    const without = second({ scales: [other] });
    const declared = { ...first, scales: [{ ...scale, breaks: ['2021'] }, other] };
    const waves = { 2025: declared, 2019: declared, 2021: declared, 2023: without, 2027: declared };
    expect(breaksOf(declared, waves)).toEqual({ s: ['2021', '2023', '2025'], z: [] });
  });
});

describe('scalesAlike', () => {
  it('has the scales that mean the same in every version', () => {
    const changed = withScale({ minAnswered: 2 });
    expect([...scalesAlike(first, [first, second()])]).toEqual(['s', 'z']);
    expect([...scalesAlike(first, [second(), changed])]).toEqual(['z']);
    // Both waves answered what the version that pools them does not ask any more.
    expect([...scalesAlike(changed, [first, first])]).toEqual(['z']);
  });
});

describe('groupsAlike', () => {
  it('wants the same grouping variables, with areas, grades and sexes united and meant in the same way', () => {
    const withGroup = (id: string, code: object) => ({
      groups: first.groups.map((one) => (one.id === id ? { ...one, codes: [{ ...flatCode('1', text('1')), ...code }] } : one)),
    });
    expect(groupsAlike(first, { groups: [...first.groups].reverse() })).toBe(true);
    expect(groupsAlike(first, withGroup('area', { label: text('Named') }))).toBe(true);
    expect(groupsAlike(first, withGroup('area', { within: 'north' }))).toBe(false);
    expect(groupsAlike(first, withGroup('sex', { meaning: 'girls' }))).toBe(false);
    expect(groupsAlike(first, { groups: first.groups.slice(1) })).toBe(false);
  });
});
