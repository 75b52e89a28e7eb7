/** The largest municipality that the pupil's form is weighed for: 300 classes of 60 schools, 100 areas and as many places to find them by as may be given. */
import type { MappedArea } from '../survey/area-sets/mapped-area-set.ts';
import { toBase64Url } from '../survey/anonymity/bytes.ts';
import { printKeyList } from '../survey/anonymity/key-list.ts';
import { fieldedInstrument } from '../survey/fielding/fielded-instrument.ts';
import { type HomePlace, mostHomePlaces } from '../survey/fielding/home-places.ts';
import { composeInstrument } from '../survey/format/compose-instrument.ts';
import type { Definition } from '../survey/instrument/definition.ts';

const [classes, schools, areas, districts] = [300, 60, 100, 8];
/** Public RSA keys of 2048 bits in DER. */
const keyBytes = 294;
/** Made-up names that repeat no more than real ones do. */
const starts =
  'Björk Ek Gran Hamn Kvarn Lind Norr Sjö Sten Söder Tall Väst Ö Ås Äng Bränn Fall Hög Kyrk Mark Rönn Skog Solberg Vik Älv'.split(' ');
const ends =
  'backen berga bo borg by dal fors gården haga heden holmen hult kulla lunda mo näs ryd sätra torp tuna udden vallen vik åsen'.split(' ');
const nameOf = (at: number): string => {
  const [start, end] = [starts[at % starts.length]!, ends[Math.floor(at / starts.length) % ends.length]!];
  return `${start}${end}`;
};

/** The frozen instrument of its wave. @param modules all that are switched on */
export function largeTownDocument(definition: Definition, form: string, modules: readonly string[] = []): string {
  const area = (code: string, name: string, within: string | null): MappedArea => ({
    code,
    name: { sv: name, en: name },
    within,
    units: [],
    keys: {},
    characteristics: {},
    geometry: { type: 'MultiPolygon', coordinates: [] },
  });
  return fieldedInstrument(composeInstrument(definition, form, modules), {
    wave: '2026',
    label: { sv: 'Hösten 2026', en: 'Autumn 2026' },
    earlier: [],
    areas: [
      area('all', 'Storstad', null),
      ...Array.from({ length: districts }, (_, at) => area(`d${at}`, `Stadsdel ${nameOf(at)}`, 'all')),
      ...Array.from({ length: areas }, (_, at) => area(areaOf(at), nameOf(at + districts), `d${at % districts}`)),
    ],
    schools: Array.from({ length: schools }, (_, at) => ({
      school: String(10_000_000 + at * 137_911),
      name: `${nameOf(at * 7)}skolan`,
      area: areaOf(at),
    })),
  });
}

const areaOf = (at: number): string => `a${at % areas}`;

export const largeTownPlaces: readonly HomePlace[] = Array.from({ length: mostHomePlaces }, (_, at) => ({
  name: `${nameOf(at + 101)} ${['torg', 'station', 'centrum', 'vårdcentral', 'ICA'][at % 5]!}`,
  area: areaOf(at),
}));

/** Its list of keys, with keys that are none and weigh as much. @param draw random bytes, since nothing else is as hard to pack */
export const largeTownKeys = (draw: (length: number) => Uint8Array): string =>
  printKeyList({
    form: 2,
    municipality: 'storstad',
    wave: 'ctc-youth/2026',
    sealingKey: toBase64Url(Uint8Array.of(4, ...draw(64))),
    classes: Array.from({ length: classes }, () => ({
      class: [...draw(8)].map(letterOf).join(''),
      signingKey: toBase64Url(draw(keyBytes)),
    })),
  });

const letterOf = (byte: number): string => '2346789CDFGHJKMNPRTVWXY'[byte % 23]!;

export const largeTown = { classes, schools, areas, places: mostHomePlaces } as const;
