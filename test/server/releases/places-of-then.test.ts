import { describe, expect, it } from 'vitest';
import { placeWaves, storedAreaSet } from '../../../server/releases/places-of-then.ts';
import type { AreaSet } from '../../../survey/area-sets/area-set.ts';
import { flatCode } from '../../../survey/instrument/instrument.ts';
import { columnsOf, smallInstrument } from '../../analysis/small-wave.ts';

const label = (word: string) => ({ sv: word, en: word });
const instrument = smallInstrument({
  groups: [
    { id: 'area', name: label('Area'), open: false, codes: ['1', '2', '3'].map((code) => flatCode(code, label(code))), coarser: [] },
  ],
});
const wave = (code: string, areaSet: AreaSet | null) => ({
  wave: code,
  instrument,
  columns: columnsOf(['1', '2', '3'].map((area) => ({ psu: 0, groups: { area } }))),
  areaSet,
});
const united: AreaSet = {
  id: 'set',
  name: label('set'),
  validFrom: '2026-01-01',
  areas: [{ ...flatCode('1', label('1 and 2')), units: ['1', '2'] }],
  coarser: [],
};
const counted = (two: number) => ({
  origin: label('o'),
  waves: { 2026: { date: '2026-10-15', area: { 1: 95, 2: two, 3: 40 }, school: null, postStratify: false } },
});

describe('placeWaves', () => {
  it('leaves everything as it is where no wave has an area set', () => {
    const [now, previous] = [wave('2026', null), wave('2024', null)];
    const placed = placeWaves(instrument, now, { previous, first: null }, counted(5));
    expect(placed).toEqual({
      instrument,
      columns: now.columns,
      previous: { wave: '2024', columns: previous.columns },
      first: null,
      register: counted(5),
    });
  });

  it('gives each wave the places that it was released with, and adds up the head-counts of this one', () => {
    const placed = placeWaves(instrument, wave('2026', united), { previous: wave('2024', null), first: wave('2022', united) }, counted(20));
    const codes = (one: typeof placed | NonNullable<typeof placed.previous>) => one.columns.groups.get('area')!.codes;
    expect(codes(placed)).toEqual(['1', '3']);
    expect(codes(placed.previous!)).toEqual(['1', '2', '3']);
    expect(codes(placed.first!)).toEqual(['1', '3']);
    expect(placed.previous!.groups).toEqual(instrument.groups);
    expect(placed.first!.groups).toEqual(placed.instrument.groups);
    expect(placed.register!.waves['2026']!.area).toEqual({ 1: 115, 3: 40 });
  });

  it('gives a wave of another version the groups of its own', () => {
    const renamed = { ...instrument, version: '2', groups: instrument.groups.map((group) => ({ ...group, name: label('Named anew') })) };
    const placed = placeWaves(renamed, { ...wave('2026', null), instrument: renamed }, { previous: wave('2024', null), first: null }, null);
    expect(placed.instrument.groups).toEqual(renamed.groups);
    expect(placed.previous).toMatchObject({ groups: instrument.groups, brokenAreas: [] });
  });

  it('breaks an area of which more than 5 % lived elsewhere, and every other area of other units where nobody is counted', () => {
    const broken = (two: number | null, then: AreaSet | null = null) =>
      placeWaves(instrument, wave('2026', united), { previous: wave('2024', then), first: null }, two === null ? null : counted(two))
        .previous!.brokenAreas;
    expect(broken(5)).toEqual([]);
    expect(broken(6)).toEqual(['1']);
    expect(broken(null)).toEqual(['1']);
    expect(broken(null, united)).toEqual([]);
  });
});

describe('storedAreaSet', () => {
  it('reads what was stored, and nothing for the areas of the instrument', () => {
    const text = JSON.stringify({ id: 'set', name: label('set'), validFrom: '2026-01-01', areas: [{ code: '1', units: ['1', '2'] }] });
    expect(storedAreaSet(text, instrument)).toMatchObject({ id: 'set', areas: [{ code: '1', units: ['1', '2'] }] });
    expect(storedAreaSet(null, instrument)).toBeNull();
    expect(() => storedAreaSet('{}', instrument)).toThrow('cannot be read');
  });
});
