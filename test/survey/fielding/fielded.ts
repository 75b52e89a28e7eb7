/** The shipped questions as a wave asks them in a made-up town: five areas in two districts, two schools. */
import { homeAreaVariable } from '../../../survey/fielding/home-area.ts';
import { flatCode, type GroupingVariable, type Instrument } from '../../../survey/instrument/instrument.ts';
import { ctcYouth, formOf } from '../instruments/ctc-youth-files.ts';

const name = (text: string) => ({ sv: text, en: text });
const nowhere = { type: 'MultiPolygon', coordinates: [] } as const;
const area = (code: string, text: string, within: string | null) => ({
  code,
  name: name(text),
  within,
  units: [],
  keys: {},
  geometry: nowhere,
  characteristics: {},
});
const areas = [
  area('town', 'Staden', null),
  area('north', 'Norr', 'town'),
  area('n1', 'Ekbacken', 'north'),
  area('n2', 'Ängby', 'north'),
  area('south', 'Söder', 'town'),
  area('s1', 'Hamnen', 'south'),
  area('s2', 'Örnäs', 'south'),
];
const schools: readonly GroupingVariable['codes'][number][] = [
  { ...flatCode('eka', name('Ekskolan')), within: 'n1' },
  { ...flatCode('ham', name('Hamnskolan')), within: 's1' },
];

export function fieldedInstrument(): Instrument {
  const short = formOf(ctcYouth(), 'short');
  const home = homeAreaVariable({ areas });
  const groups = short.groups.map((group) =>
    group.id === 'area' ? home : group.id === 'school' ? { ...group, codes: schools, open: false } : group,
  );
  return { ...short, groups };
}
