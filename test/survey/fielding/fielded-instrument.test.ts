import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { MappedArea } from '../../../survey/area-sets/mapped-area-set.ts';
import { fieldedInstrument, type FieldedWave } from '../../../survey/fielding/fielded-instrument.ts';
import { fieldedLayout } from '../../../survey/fielding/questionnaire.ts';
import { composeInstrument } from '../../../survey/format/compose-instrument.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import { ctcYouth } from '../instruments/ctc-youth-files.ts';

const name = (text: string) => ({ sv: text, en: text });
const area = (code: string, within: string | null, characteristics = {}): MappedArea => ({
  code,
  name: name(`the area ${code}`),
  within,
  units: [],
  keys: {},
  characteristics,
  geometry: { type: 'MultiPolygon', coordinates: [] },
});
const areas = [
  area('town', null),
  area('north', 'town'),
  area('n1', 'north', { housing: 'flats' }),
  area('n2', 'north'),
  area('south', 'town'),
  area('s1', 'south'),
];
const wave: FieldedWave = {
  wave: '2026',
  label: { sv: 'hösten 2026', en: 'autumn 2026' },
  earlier: [{ wave: '2024', label: name('2024') }],
  areas,
  schools: [
    { school: '11111111', name: 'Ekskolan', area: 'n1' },
    { school: '22222222', name: 'Norra gymnasiet', area: 'north' },
    { school: '33333333', name: 'Stadsskolan', area: 'town' },
    { school: '44444444', name: 'Friskolan', area: 'elsewhere' },
  ],
};
const definition = ctcYouth();
const composed = composeInstrument(definition, 'short', ['today', 'family']);
const read = (document: string): Instrument => {
  const reading = readInstrument(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.instrument;
};
const instrument = read(fieldedInstrument(composed, wave));
const groupOf = (id: string, of: Instrument = instrument) => of.groups.find((group) => group.id === id)!;
const within = (id: string) => Object.fromEntries([...groupOf(id).codes, ...groupOf(id).coarser].map((one) => [one.code, one.within]));

describe('fieldedInstrument', () => {
  it('makes a version of its own, which names the choice and the wave', () => {
    expect(instrument.version).toBe(`${definition.version}-short.today.family@2026`);
  });

  it('keeps all that is asked, in every language, word for word', () => {
    const before = read(composed);
    expect(instrument.items).toEqual(before.items);
    expect(instrument.sections).toEqual(before.sections);
    expect(instrument.scales).toEqual(before.scales);
    expect(instrument.items.every(({ question }) => ['sv', 'en', 'ar', 'so'].every((language) => language in question!))).toBe(true);
    expect(groupOf('grade')).toEqual(groupOf('grade', before));
  });

  it('names the wave after those before it, and takes others too', () => {
    expect(groupOf('wave')).toMatchObject({ open: true });
    expect(groupOf('wave').codes.map(({ code, label }) => [code, label.en])).toEqual([
      ['2024', '2024'],
      ['2026', 'autumn 2026'],
    ]);
  });

  it('asks for one of the smallest areas, in every language that the form has', () => {
    expect(within('area')).toEqual({
      n1: 'north',
      n2: 'north',
      s1: 'south',
      'north~': 'north',
      'south~': 'south',
      outside: null,
      north: null,
      south: null,
    });
    expect(Object.keys(groupOf('area').question!).sort()).toEqual(['ar', 'en', 'so', 'sv']);
    expect(groupOf('area').codes[0]!.characteristics).toEqual({ housing: 'flats' });
    expect(fieldedLayout(instrument).fields.find(({ id }) => id === 'area')).toBeDefined();
  });

  it('puts schools into the areas where they lie, as far as the set knows them', () => {
    expect(within('school')).toEqual({
      '11111111': 'n1',
      '22222222': 'north',
      '33333333': null,
      '44444444': null,
      n1: 'north',
      north: null,
    });
    expect(groupOf('school').question).toBeUndefined();
  });

  it('does not ask where pupils live without an area set', () => {
    const without = read(fieldedInstrument(composed, { ...wave, areas: null }));
    expect(groupOf('area', without)).toBeUndefined();
    expect(groupOf('school', without).coarser).toEqual([]);
    expect(fieldedLayout(without).fields.some(({ id }) => id === 'area')).toBe(false);
  });

  it('can be answered and released as any other instrument', () => {
    const columns = simulateMunicipality(instrument, { seed: 'fielded', waves: ['2026'], pupilsPerWave: 300 });
    // A few scales show as well as all of them that the groups are of use.
    const released = releaseWave({ ...instrument, scales: instrument.scales.slice(0, 4) }, columns, '2026');
    expect(released.rows.some((row) => row.group['wave'] === '2026' && row.protection.state === 'shown')).toBe(true);
  });
});
