import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borderBreaks,
  bordersOf,
  uniteAreas,
  uniteHeadCounts,
  unitsOf,
  withAreaSet,
  type AreaSet,
} from '../../../survey/area-sets/area-set.ts';
import { flatCode } from '../../../survey/instrument/instrument.ts';
import { columnsOf, smallInstrument, type Pupil } from '../../analysis/small-wave.ts';

const label = (word: string) => ({ sv: word, en: word });
const setOf = (areas: Readonly<Record<string, readonly string[]>>, within: Readonly<Record<string, string>> = {}): AreaSet => ({
  id: 'set',
  name: label('set'),
  validFrom: '2026-01-01',
  areas: Object.entries(areas).map(([code, units]) => ({ ...flatCode(code, label(code)), within: within[code] ?? null, units })),
  coarser: [...new Set(Object.values(within))].map((code) => flatCode(code, label(code))),
});

describe('uniteAreas', () => {
  it('gives every pupil the area of the unit, and leaves units of no area and unknown ones as they are', () => {
    const columns = columnsOf(
      ['1', '2', '3', undefined, '2'].map((area): Pupil => ({ psu: 0, groups: area === undefined ? {} : { area } })),
    );
    const united = uniteAreas(columns, setOf({ N: ['2', '1'] }));
    const { codes, index } = united.groups.get('area')!;
    expect([...index].map((at) => codes[at] ?? null)).toEqual(['N', 'N', '3', null, 'N']);
    expect(united.design).toBe(columns.design);
  });

  it('only unites: pupils of one unit are in one area, and nobody comes or goes', () => {
    const unit = fc.nat(5).map(String);
    const cut = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 50 }), cut, (units, areaOf) => {
        const set = setOf(
          Object.fromEntries([0, 1, 2].map((area) => [`A${area}`, areaOf.flatMap((of, i) => (of === area ? [String(i)] : []))])),
        );
        const { codes, index } = uniteAreas(columnsOf(units.map((area) => ({ psu: 0, groups: { area } }))), set).groups.get('area')!;
        units.forEach((one, row) => expect(codes[index[row]!]).toBe(`A${areaOf[Number(one)]}`));
      }),
    );
  });
});

describe('withAreaSet', () => {
  it('puts the areas and their groups in place of the units', () => {
    const instrument = smallInstrument({
      groups: smallInstrument().groups.map((group) =>
        group.id === 'area' ? { ...group, codes: ['1', '2', '3'].map((code) => flatCode(code, label(code))) } : group,
      ),
    });
    const { codes, coarser } = withAreaSet(instrument, setOf({ N: ['1', '2'] }, { N: 'all of it' })).groups.find(
      ({ id }) => id === 'area',
    )!;
    expect(codes).toEqual([{ ...flatCode('N', label('N')), within: 'all of it' }, flatCode('3', label('3'))]);
    expect(coarser.map(({ code }) => code)).toEqual(['all of it']);
  });
});

describe('unitsOf', () => {
  it('adds up the units of coarser groups', () => {
    expect(Object.fromEntries(unitsOf(setOf({ a: ['1'], b: ['2', '3'], c: ['4'] }, { a: 'N', b: 'N' })))).toEqual({
      a: ['1'],
      b: ['2', '3'],
      c: ['4'],
      N: ['1', '2', '3'],
    });
  });
});

describe('borderBreaks', () => {
  const before = setOf({ a: ['1', '2'], b: ['3'], gone: ['4'] });
  const counts = (moved: number) => ({ '1': 950, '2': moved, '3': 1000, '4': 10 });

  it('breaks a trend under 95 % in common, not at 95 %', () => {
    const after = setOf({ a: ['1'], b: ['3', '2'], fresh: ['4'] });
    expect(borderBreaks(before, after, counts(50))).toEqual([]);
    expect(borderBreaks(before, after, counts(51))).toEqual(['a']);
    expect(borderBreaks(before, after, counts(53))).toEqual(['a', 'b']);
  });

  it('breaks none where borders are the same, whoever is counted, and breaks where nobody is', () => {
    expect(borderBreaks(before, setOf({ a: ['2', '1'], b: ['3'] }), {})).toEqual([]);
    expect(borderBreaks(before, setOf({ a: ['1'] }), {})).toEqual(['a']);
  });

  it('is the same in both directions', () => {
    const cut = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 8, maxLength: 8 })
      .map((areaOf) =>
        setOf(Object.fromEntries(['a', 'b', 'c'].map((code) => [code, areaOf.flatMap((of, i) => (of === code ? [String(i)] : []))]))),
      );
    fc.assert(
      fc.property(cut, cut, fc.array(fc.nat(300), { minLength: 8, maxLength: 8 }), (one, other, pupils) => {
        const heads = Object.fromEntries(pupils.map((n, i) => [String(i), n]));
        expect(borderBreaks(one, other, heads).sort()).toEqual(borderBreaks(other, one, heads).sort());
      }),
    );
  });
});

describe('bordersOf', () => {
  const instrument = {
    ...smallInstrument(),
    groups: [
      {
        id: 'area',
        name: label('Area'),
        open: true,
        codes: ['1', '2', '3'].map((code) => ({ ...flatCode(code, label(code)), within: 'all' })),
        coarser: [flatCode('all', label('all'))],
      },
    ],
  };

  it('takes each unit of the instrument for an area of its own, under the groups that it has', () => {
    expect(unitsOf(bordersOf(instrument, null))).toEqual(
      new Map([
        ['1', ['1']],
        ['2', ['2']],
        ['3', ['3']],
        ['all', ['1', '2', '3']],
      ]),
    );
  });

  it('lets units that a set leaves out stand for themselves, those that are not declared too', () => {
    const borders = bordersOf(instrument, setOf({ N: ['2', '1'] }), ['3', '4']);
    expect(unitsOf(borders)).toEqual(new Map([['N', ['2', '1']], ['3', ['3']], ['4', ['4']]])); // prettier-ignore
  });

  it('breaks a trend where a set gives the name of a unit to something larger', () => {
    const [own, set] = [bordersOf(instrument, null), bordersOf(instrument, setOf({ 1: ['1', '2'] }))];
    expect(borderBreaks(own, set, { 1: 100, 2: 40, 3: 9 })).toEqual(['1']);
    expect(borderBreaks(own, set, { 1: 100, 2: 4, 3: 9 })).toEqual([]);
    expect(borderBreaks(own, own, {})).toEqual([]);
  });
});

describe('uniteHeadCounts', () => {
  it('adds up the units of each area and loses nobody', () => {
    const wave = { date: '2026-10-15', area: { 1: 10, 2: 20, 3: 5 }, school: { S: { 7: 35 } }, postStratify: true };
    const register = { origin: label('o'), waves: { 2026: wave, 2028: { ...wave, area: null } } };
    const united = uniteHeadCounts(register, setOf({ N: ['1', '2'] }));
    expect(united.waves).toEqual({ 2026: { ...wave, area: { N: 30, 3: 5 } }, 2028: { ...wave, area: null } });
  });
});
