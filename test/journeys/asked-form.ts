/** A short choice of the shipped questions with every kind of question in it, as a town with ten areas asks them in four languages. */
import { fieldedInstrument } from '../../survey/fielding/fielded-instrument.ts';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { ctcYouth } from '../survey/instruments/ctc-youth-files.ts';

interface Loose {
  readonly id: string;
  readonly items?: readonly string[];
}
const chosen = ['lna1', 'cdo5', 'lcs4', 'dep1'];
const name = (text: string) => ({ sv: text, en: text });
const area = (code: string, text: string, within: string | null) => ({
  code,
  name: name(text),
  within,
  units: [],
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon', coordinates: [] } as const,
});
const places = ['Ekbacken', 'Ängby', 'Björkhöjden', 'Granliden', 'Norrtull', 'Hamnen', 'Örnäs', 'Sjöstaden', 'Åsen', 'Söderlunda'];

/** A number, and a question that only those get who gave a large one. */
const added = [
  {
    id: 'books',
    concept: name('böcker'),
    question: {
      sv: 'Hur många böcker läste du förra året?',
      en: 'How many books did you read last year?',
      ar: 'كم كتابًا قرأت في العام الماضي؟',
      so: 'Imisa buug ayaad akhrisay sannadkii hore?',
    },
    answers: { integers: [0, 300] },
  },
  {
    id: 'writes',
    concept: name('skriver'),
    question: { sv: 'Skriver du själv?', en: 'Do you write yourself?', ar: 'هل تكتب بنفسك؟', so: 'Adigu ma qortaa?' },
    answers: 'no-yes',
    shownWhen: { item: 'books', atLeast: 20 },
  },
];

export function askedDocument(): string {
  const whole = JSON.parse(composeInstrument(ctcYouth(), 'short')) as Record<string, unknown> & {
    readonly items: readonly Loose[];
    readonly sections: readonly Loose[];
    readonly groups: readonly Loose[];
    readonly responseSets: Readonly<Record<string, unknown>>;
  };
  const sections = whole.sections.flatMap((section) => {
    const items = section.items!.filter((id) => chosen.includes(id));
    return items.length > 0 ? [{ ...section, items: section.id === 'school' ? [...items, 'books', 'writes'] : items }] : [];
  });
  const composed = {
    ...whole,
    sections,
    items: [...whole.items.filter(({ id }) => chosen.includes(id)), ...added],
    scales: [],
    validityRules: [],
    groups: whole.groups.filter(({ id }) => ['wave', 'area', 'school', 'grade', 'sex'].includes(id)),
  };
  return asked(JSON.stringify(composed));
}

/** The same town with every question that there is. */
export function wholeDocument(): string {
  const definition = ctcYouth();
  return asked(
    composeInstrument(
      definition,
      'long',
      definition.modules.map(({ id }) => id),
    ),
  );
}

const asked = (composed: string): string =>
  fieldedInstrument(composed, {
    wave: '2026',
    label: { sv: 'Hösten 2026', en: 'Autumn 2026' },
    earlier: [],
    areas: [
      area('town', 'Staden', null),
      area('north', 'Norr', 'town'),
      area('south', 'Söder', 'town'),
      ...places.map((place, at) => area(`a${at}`, place, at < 5 ? 'north' : 'south')),
    ],
    schools: [{ school: '12345678', name: 'Hamnskolan', area: 'a5' }],
  });
