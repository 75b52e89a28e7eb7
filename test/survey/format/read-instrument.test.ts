import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { flatCode, type Instrument, type Scale } from '../../../survey/instrument/instrument.ts';
import { mistakes } from './mistakes.ts';
import { changed, smallInstrument, type Loose } from './small-instrument.ts';
import { inEnglish } from './in-english.ts';

function read(json: string): Instrument {
  const reading = readInstrument(json);
  if (!reading.ok) throw new Error(reading.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  return reading.instrument;
}
function linesOf(json: string): string[] {
  const reading = readInstrument(json);
  return reading.ok ? [] : inEnglish(reading.problems);
}
const scale = (instrument: Instrument, id: string): Scale => instrument.scales.find((one) => one.id === id)!;
const small = (change: (i: Loose) => void = () => {}): Instrument => read(changed(change));

describe('readInstrument', () => {
  it('fills in what the author left out', () => {
    const instrument = small();
    expect(instrument.synthetic).toBe(false);
    expect(instrument.screening).toBe('all');
    expect(instrument.singlePsu).toBe('adjust');
    expect(instrument.cutPointRule).toEqual({ deviation: 'meanAbsolute', multiplier: 0.15 });
    expect(instrument.items[0]!.question).toBeNull();
    expect(scale(instrument, 'attachment').shareLabel).toEqual(scale(instrument, 'attachment').name);
    expect(small((i) => delete i.mapping).mapping).toBeNull();
  });

  it('writes codes as texts and takes their numbers as values', () => {
    const { codebook } = small().items[1]!;
    expect(codebook.options.map(({ code, value }) => [code, value])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ]);
    expect(codebook.missing).toEqual({ 8: 'refused', 9: 'notApplicable' });
  });

  it('keeps whole numbers first and further answers after them', () => {
    const { codebook } = small().items[4]!;
    expect(codebook).toMatchObject({ kind: 'integers', min: 0, max: 30, options: [{ code: 'often', value: 30 }] });
  });

  it('gives no number to codes that are words, nor to codes whose value is null', () => {
    const options = [
      { code: 'x', label: { sv: 'x', en: 'x' } },
      { code: 1, label: { sv: '1', en: '1' }, value: null },
      { code: -1.5, label: { sv: '1', en: '1' } },
    ];
    const { codebook } = small((i) => i.items.push({ id: 'more', concept: { sv: 'm', en: 'm' }, answers: { options } })).items[5]!;
    expect(codebook.options.map(({ value }) => value)).toEqual([null, null, -1.5]);
  });

  it('reverses by lowest + highest - x', () => {
    const [first, second] = scale(small(), 'attachment').items;
    expect(first!.values).toEqual([1, 2, 3, 4]);
    expect(second!.values).toEqual([4, 3, 2, 1]);
    expect(scale(small(), 'attachment').range).toEqual([1, 4]);
  });

  it('brings unlike items to 0-1 after recoding and reversal when told to', () => {
    const bond = scale(
      small((i) =>
        Object.assign(i.scales[1], {
          items: [
            { item: 'lna2', reversed: true },
            { item: 'days', recode: { '0..10': 0, '11..30': 2, often: 4 } },
          ],
          harmonise: true,
        }),
      ),
      'bond',
    );
    expect(bond.range).toEqual([0, 1]);
    expect(bond.items[0]!.values).toEqual([1, 2 / 3, 1 / 3, 0]);
    expect([0, 10, 11, 30, 31].map((i) => bond.items[1]!.values[i])).toEqual([0, 0, 0.5, 0.5, 1]);
  });

  it('recodes by thresholds', () => {
    const values = (recode: Loose): (number | null)[] => [
      ...scale(
        small((i) => (i.scales[2] = { ...i.scales[2], statistic: 'mean', items: ['lna1'], recode })),
        'smoker',
      ).items[0]!.values,
    ];
    expect(values({ above: 2 })).toEqual([0, 0, 1, 1]);
    expect(values({ atLeast: 2 })).toEqual([0, 1, 1, 1]);
    expect(values({ below: 2 })).toEqual([1, 0, 0, 0]);
    expect(values({ atMost: 2, gives: 10, else: 5 })).toEqual([10, 10, 5, 5]);
    expect(values({ 1: 0, 4: 1, else: null })).toEqual([0, null, null, 1]);
  });

  it('lets an item’s own recode go before the scale’s', () => {
    const { items } = scale(
      small((i) => {
        Object.assign(i.scales[0], { items: ['lna1', { item: 'lna2', recode: { above: 3 } }], recode: { above: 1 } });
        i.scales[0].cutPoints.byGrade[7].cut = 0.5;
      }),
      'attachment',
    );
    expect(items.map(({ values }) => values)).toEqual([
      [0, 1, 1, 1],
      [0, 0, 0, 1],
    ]);
  });

  it('shows yes and no as a share, quantities as a mean and factors as a share', () => {
    expect(small().scales.map(({ id, statistic }) => [id, statistic])).toEqual([
      ['attachment', 'share'],
      ['bond', 'share'],
      ['smoker', 'share'],
      ['smoking_days', 'mean'],
    ]);
  });

  it('joins cut points with their version', () => {
    expect(scale(small(), 'attachment').cutPoints).toEqual({
      version: '2024',
      population: { sv: 'all pupils 2024 (sv)', en: 'all pupils 2024' },
      deviation: 'meanAbsolute',
      multiplier: 0.15,
      weighted: false,
      screening: 'all',
      byGrade: { 7: { cut: 2.5, referenceShare: 0.4, n: 812 } },
    });
    expect(scale(small(), 'bond').cutPoints).toBeNull();
  });

  it('orders groups wave, area, grade, sex, then background, and names the standard ones itself', () => {
    const { groups } = small();
    expect(groups.map(({ id }) => id)).toEqual(['wave', 'area', 'grade', 'economy']);
    expect(groups[2]).toEqual({
      id: 'grade',
      name: { sv: 'Årskurs', en: 'Grade' },
      codes: ['7', '8', '9'].map((code) => flatCode(code, { sv: code, en: code })),
      coarser: [],
      open: false,
    });
  });

  it('reads trees: what lies within what, what codes mean and what areas are like', () => {
    const { groups, scales } = small((i) => {
      i.groups[3] = {
        id: 'area',
        codes: [
          { code: 1, within: 'N', characteristics: { housing: 'flats' } },
          { code: 2, within: 'N' },
          { code: 99, meaning: 'outside' },
        ],
        coarser: [{ code: 'N', label: { sv: 'Norr', en: 'North' }, within: 'all of it' }, 'all of it'],
      };
      i.groups[1] = {
        id: 'grade',
        codes: [7, 8, 9].map((code) => ({ code, within: code < 9 ? 'low' : 'high' })),
        coarser: ['low', 'high'],
      };
      i.groups.push({ id: 'sex', codes: [{ code: 'F', meaning: 'girls' }, { code: 'P', meaning: 'boys' }, 'X'] });
      i.scales[1].breaks = [2024];
    });
    expect(groups[1]!.codes).toEqual([
      { ...flatCode('1', { sv: '1', en: '1' }), within: 'N', characteristics: { housing: 'flats' } },
      { ...flatCode('2', { sv: '2', en: '2' }), within: 'N' },
      { ...flatCode('99', { sv: '99', en: '99' }), meaning: 'outside' },
    ]);
    expect(groups[1]!.coarser).toEqual([
      { ...flatCode('N', { sv: 'Norr', en: 'North' }), within: 'all of it' },
      flatCode('all of it', { sv: 'all of it', en: 'all of it' }),
    ]);
    expect(groups[2]!.codes.map(({ within }) => within)).toEqual(['low', 'low', 'high']);
    expect(groups[3]!.codes.map(({ meaning }) => meaning)).toEqual(['girls', 'boys', null]);
    expect(scales.map(({ breaks }) => breaks)).toEqual([[], ['2024'], [], []]);
  });

  it('reads items and groups from columns of their own name unless the mapping says otherwise', () => {
    const mapping = small().mapping!;
    expect(mapping.items).toEqual({ lna1: 'lna1', lna2: 'lna2', lna3: 'lna3', smokes: 'smokes', days: 'Q7' });
    expect(mapping.groups).toEqual({
      wave: { constant: '2024' },
      area: { column: 'district', recode: null },
      grade: { column: 'grade', recode: { 1: '7', 2: '8', 3: '9' } },
      economy: { column: 'economy', recode: null },
    });
    expect(mapping.design).toEqual({ stratum: 'school', psu: 'class', weight: 'w', fpc: null, nested: true, strataWithin: ['wave'] });
    expect(small((i) => (i.mapping = { ignore: '*' })).mapping).toMatchObject({
      ignore: ['*'],
      design: { stratum: null, psu: null, nested: false },
    });
  });

  it('recodes group codes to missing, which is the empty text, and takes a shift of codes that names them all', () => {
    const recode = { 6: 7, 7: 8, 8: 9, 9: null };
    expect(small((i) => (i.mapping.groups.grade.recode = recode)).mapping!.groups['grade']).toEqual({
      column: 'grade',
      recode: { 6: '7', 7: '8', 8: '9', 9: '' },
    });
  });

  it('lets a column be an item and a group, such as the grade', () => {
    expect(small((i) => (i.mapping.groups.economy = 'lna1')).mapping!.groups['economy']).toEqual({ column: 'lna1', recode: null });
  });

  it('asks in the order of the sections, so that routing may look at an earlier section', () => {
    expect(
      linesOf(changed((i) => ((i.sections = [i.sections[1], i.sections[0]]), (i.items[0].shownWhen = { item: 'smokes', in: [0] })))),
    ).toEqual([]);
  });

  it('takes further languages beside Swedish and English', () => {
    expect(small((i) => (i.title.ar = 'س')).title).toMatchObject({ ar: 'س' });
  });

  it('freezes everything', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(small())).toBe(true);
  });

  it.each(mistakes)('tells of %s', (_, change, line) => {
    expect(linesOf(changed(change))).toEqual([line]);
  });

  it('tells all mistakes at once, in the order of the file, each once', () => {
    const lines = linesOf(
      changed((i) => {
        i.title = 'Small';
        i.items[0].concpt = i.items[0].concept;
        delete i.items[0].concept;
        i.scales[0].items[1].item = 'lna99';
        i.scales[0].minAnswered = 7;
        i.groups[0].codes.push(1);
        i.mapping.items.dayz = 'x';
      }),
    );
    expect(lines).toEqual([
      'title: is a text without language; write { "sv": "…", "en": "…" }',
      'items[0]: unknown key "concpt"; did you mean "concept"?',
      'scales[0].items[1]: no item "lna99"; did you mean "lna2"?',
      'scales[0].minAnswered: is 7, but the scale has 3 items; give at most 3',
      'groups[0].codes[2]: code "1" is already at groups[0].codes[0]; give one of them another name or take it away',
      'mapping.items.dayz: no item "dayz"; did you mean "days"?',
    ]);
  });

  it('tells all mistakes of one scale at once, whichever key each is in', () => {
    const reading = readInstrument(
      changed((i) => {
        Object.assign(i.scales[0], {
          items: ['lna1', 'lna9'],
          minAnswered: 3,
          cutPoints: { version: '2024', byGrade: { 7: { cut: 'x', referenceShare: 0.4, n: 812 } } },
        });
        Object.assign(i.scales[1], { shareLabel: undefined, unit: 'days', breaks: [1999] });
        Object.assign(i.scales[2], { kind: 'outcom', items: ['dayss'] });
      }),
    );
    const told = reading.ok ? [] : reading.problems.map(({ path }) => path);
    expect(told.toSorted()).toEqual([
      'scales[0].cutPoints.byGrade["7"].cut',
      'scales[0].items[1]',
      'scales[0].minAnswered',
      'scales[1].breaks[0]',
      'scales[1].shareLabel',
      'scales[1].unit',
      'scales[2].items[0]',
      'scales[2].kind',
    ]);
  });

  it('says on which line', () => {
    const json = changed((i) => (i.scales[3].items = ['dayss']));
    const reading = readInstrument(json);
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ path: 'scales[3].items[0]', line: json.split('\n').findIndex((line) => line.includes('dayss')) + 1 }],
    });
  });

  it('tells of a syntax mistake alone, with line and column', () => {
    expect(linesOf('{\n  "id": "small",\n  "version" "1"\n}')).toEqual([
      'not valid JSON at line 3, column 13: expected a colon after the key "version", not """',
    ]);
    expect(linesOf('')).toEqual(['not valid JSON at line 1, column 1: expected a value here, not the end of the file']);
  });

  it('tells of a file that is no instrument', () => {
    expect(linesOf('[]')).toEqual(['the file must hold an instrument { "id": …, "version": …, "items": [ … ] … }, not an empty list']);
  });

  it('tells of a key that stands twice, of which JSON would drop the first', () => {
    expect(linesOf(changed(() => {}).replace('"version": "1"', '"version": "1", "version": "2"'))).toEqual([
      'version: this key stands twice here; keep one of them',
    ]);
  });

  it('answers whatever text arrives, never with an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => !readInstrument(text).ok));
  });

  it('answers every mutation of a good instrument, never with an exception, and its problems point into the file', () => {
    const places = (value: Loose, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.keys(value).flatMap((key) => places(value[key], [...path, key]))]
        : [path];
    const all = places(smallInstrument()).filter((path) => path.length > 0);
    const scraps = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<Loose>(
        '__proto__',
        'constructor',
        'lna1',
        'days',
        'grade',
        [],
        {},
        -0,
        1e300,
        { item: 'days', atLeast: 1 },
        { integers: [0, 1e9] },
        { options: [] },
      ),
    );
    const mutation = fc.tuple(fc.constantFrom(...all), fc.constantFrom('set', 'delete', 'copy'), scraps, fc.constantFrom(...all));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const instrument = smallInstrument();
        for (const [path, how, scrap, from] of mutations) {
          const at = (steps: (string | number)[]): Loose =>
            steps.reduce((value: Loose, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), instrument);
          const parent = at(path.slice(0, -1));
          if (typeof parent !== 'object' || parent === null) continue;
          if (how === 'delete') delete parent[path.at(-1)!];
          else parent[path.at(-1)!] = how === 'copy' ? structuredClone(at(from)) : scrap;
        }
        const reading = readInstrument(JSON.stringify(instrument));
        if (!reading.ok)
          for (const { path, words } of reading.problems) expect(path === '' || /^[A-Za-z]/.test(path), `${path}: ${words.en}`).toBe(true);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});
