import { describe, expect, it } from 'vitest';
import { readAreaSet } from '../../../survey/format/read-area-set.ts';
import { flatCode } from '../../../survey/instrument/instrument.ts';
import { smallInstrument } from '../../analysis/small-wave.ts';
import { inEnglish } from './in-english.ts';

const label = (word: string) => ({ sv: word, en: word });
const instrument = smallInstrument({
  groups: smallInstrument().groups.map((group) =>
    group.id === 'area'
      ? {
          ...group,
          open: false,
          codes: [...['11', '12', '21'].map((code) => flatCode(code, label(code))), { ...flatCode('90', label('90')), meaning: 'outside' }],
        }
      : group,
  ),
});
// oxlint-disable-next-line typescript/no-explicit-any -- a test breaks it in ways that no type allows
type Loose = any;
const spec = (): Loose => ({
  id: 'set-2026',
  name: label('Areas of 2026'),
  validFrom: '2026-01-01',
  areas: [
    { code: 'N', label: label('North'), units: [11, 12], within: 'D' },
    { code: 'S', units: ['21'] },
  ],
  coarser: [{ code: 'D' }],
});
const read = (change: (set: Loose) => void = () => {}, of = instrument) => {
  const set = spec();
  change(set);
  return readAreaSet(JSON.stringify(set, null, 2), of);
};

describe('readAreaSet', () => {
  it('reads areas, their units and the groups that they lie within', () => {
    const reading = read();
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.areaSet).toEqual({
      id: 'set-2026',
      name: label('Areas of 2026'),
      validFrom: '2026-01-01',
      areas: [
        { ...flatCode('N', label('North')), within: 'D', units: ['11', '12'] },
        { ...flatCode('S', label('S')), units: ['21'] },
      ],
      coarser: [flatCode('D', label('D'))],
    });
  });

  it.each<[string, (set: Loose) => void, string]>([
    [
      'a unit in two areas',
      (set) => set.areas[1].units.push('12'),
      'areas[1].units[1]: unit "12" is already at areas[0].units[1]; give one of them another name or take it away',
    ],
    ['a unit that is not there', (set) => (set.areas[1].units = ['22']), 'areas[1].units[0]: no unit "22"; did you mean "12"?'],
    [
      'a unit outside',
      (set) => set.areas[1].units.push('90'),
      'areas[1].units[1]: "90" is outside the municipality; it is united with nothing',
    ],
    ['no unit', (set) => (set.areas[1].units = []), 'areas[1].units: is empty; an area unites at least one unit'],
    ['a day that is none', (set) => (set.validFrom = '2026-02-30'), 'validFrom: is no day; write it as 2026-10-15'],
    ['an unknown group', (set) => (set.areas[1].within = 'E'), 'areas[1].within: no coarser group of "area" "E"; did you mean "D"?'],
    ['a misspelt key', (set) => (set.area = []), 'unknown key "area"; did you mean "areas"?'],
    [
      'the code of a unit that stands for itself',
      (set) => Object.assign(set.areas[1], { code: '12', units: ['21'] }) && (set.areas[0].units = ['11']),
      'areas[1].code: "12" is a unit that lies in no area of the set; choose another code, or unite it',
    ],
  ])('tells of %s', (_, change, line) => {
    const reading = read(change);
    expect(reading.ok ? [] : inEnglish(reading.problems)).toEqual([line]);
  });

  it('needs an area variable', () => {
    expect(read(undefined, smallInstrument({ groups: [] }))).toMatchObject({
      ok: false,
      problems: [{ words: { en: 'the instrument has no group "area"; there is nothing to unite' } }],
    });
  });
});
