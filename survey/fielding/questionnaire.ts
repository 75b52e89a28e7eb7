/**
 * What the pupil's form is made from, and the page on which guardians read the questions beforehand: one language of the frozen instrument,
 * with nothing that pupils do not see (no scales, no cut points).
 */
import { answerLayout, type AnswerLayout } from '../anonymity/answer-layout.ts';
import type { Codebook } from '../instrument/codebook.ts';
import { standardGroups, type Condition, type GroupingVariable, type Instrument } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import type { HomePlace } from './home-places.ts';
import { askedHomeCodes, homeUnknownIn, homeUnknownLabel } from './home-area.ts';

export interface Questionnaire {
  /** Id and version of the frozen instrument. */
  readonly instrument: string;
  readonly version: string;
  /** BCP 47, as it was asked for: `ar`, `sv-simple`. */
  readonly language: string;
  readonly title: string;
  /** Whose words the questions are. */
  readonly origin: string;
  /** In the order in which pupils meet them. */
  readonly parts: readonly QuestionPart[];
  /** In the order in which answers are packed (`layoutOf`). */
  readonly questions: readonly Question[];
  /** Each list of answers once; questions name them by their place. */
  readonly answerLists: readonly AnswerList[];
}

export interface QuestionPart {
  readonly id: string;
  /** null: the form has its own words for it ("about you"). */
  readonly title: string | null;
  /** Ids of its questions. */
  readonly questions: readonly string[];
}

export interface Question {
  /** Of the item or of the grouping variable. */
  readonly id: string;
  readonly text: string;
  /** Place in `answerLists`. */
  readonly answers: number;
  /** Asked only of those for whom this holds; everybody without it. */
  readonly shownWhen?: Condition;
}

/** What can be answered: the whole numbers first, where there are any, then the options. "Prefer not to answer" goes without saying. */
export interface AnswerList {
  readonly numbers?: { readonly min: number; readonly max: number };
  readonly options: readonly AnswerOption[];
}

export interface AnswerOption {
  readonly code: string;
  readonly label: string;
  /** The number that it stands for, for conditions that compare; left out where it is none. */
  readonly value?: number;
  /** Of an area: the district that it lies in, and the schools that lie in it. */
  readonly within?: string;
  readonly near?: readonly string[];
  /** Of an area: what else pupils may look for that lies in it. */
  readonly places?: readonly string[];
  /** Of the answers on where pupils live: no area, but "another municipality" or "don't know". */
  readonly noArea?: true;
}

/** The part of what is asked beside the items: grade, sex, home area, background. */
export const aboutPart = 'about-you';
/** The part of items that stand in no section. */
const restPart = 'rest';

/** Whether this question is the one on where pupils live, which is searched and confirmed. */
export const asksHome = ({ id }: Pick<Question, 'id'>): boolean => id === 'area';

/** The grouping variables that pupils are asked for, in the instrument's order: those with a question but for wave and school. */
export const askedGroups = ({ groups }: Pick<Instrument, 'groups'>): readonly GroupingVariable[] =>
  groups.filter(({ id, question }) => question && id !== 'wave' && id !== 'school');

/** The codes that pupils choose from, in the layout's order. */
export const askedCodes = (group: GroupingVariable): readonly string[] =>
  group.id === 'area' ? askedHomeCodes(group) : group.codes.map(({ code }) => code);

/**
 * The layout of a wave's forms out of its frozen instrument. Closing reads answers by it.
 *
 * @throws {RangeError} as `answerLayout`
 */
export const fieldedLayout = (instrument: Pick<Instrument, 'items' | 'groups'>): AnswerLayout =>
  answerLayout(
    instrument.items,
    askedGroups(instrument).map((group) => ({ id: group.id, codes: askedCodes(group) })),
  );

/**
 * The same layout out of a questionnaire, for the form, which has no instrument.
 *
 * @throws {RangeError} as `answerLayout`
 */
export const layoutOf = ({ questions, answerLists }: Pick<Questionnaire, 'questions' | 'answerLists'>): AnswerLayout =>
  answerLayout(
    [],
    questions.map(({ id, answers }) => ({ id, codes: codesOf(answerLists[answers]!) })),
  );

/** The codes of a list in their order: an answer's index is its place here. */
export const codesOf = ({ numbers, options }: AnswerList): readonly string[] => [
  ...(numbers ? Array.from({ length: numbers.max - numbers.min + 1 }, (_, index) => String(numbers.min + index)) : []),
  ...options.map(({ code }) => code),
];

/**
 * One language of a frozen instrument. What has no words in it is said in the language that it is a variant of (sv-simple: sv), else in
 * Swedish, as names of areas and schools are. Grade, sex, home area and background come first: a form that is left half-way is of use then.
 *
 * @param instrument the frozen one; an item without a question is asked by its concept
 * @param language   one of the wave's; any other gives Swedish words
 * @param places     that pupils may look for to find their area
 */
export function questionnaireOf(instrument: Instrument, language: string, places: readonly HomePlace[] = []): Questionnaire {
  const say = (text: Text): string => text[language] ?? text[language.split('-')[0]!] ?? text.sv;
  const lists = new Map<string, number>();
  const found: AnswerList[] = [];
  const placeOf = (list: AnswerList): number => {
    const key = JSON.stringify(list);
    const place = lists.get(key) ?? found.push(list) - 1;
    lists.set(key, place);
    return place;
  };
  const groups = askedGroups(instrument);
  const sectioned = new Set(instrument.sections.flatMap(({ items }) => items));
  const rest = instrument.items.filter(({ id }) => !sectioned.has(id)).map(({ id }) => id);
  return {
    instrument: instrument.id,
    version: instrument.version,
    language,
    title: say(instrument.title),
    origin: say(instrument.origin),
    parts: [
      { id: aboutPart, title: null, questions: inAskingOrder(groups) },
      ...instrument.sections.map(({ id, title, items }) => ({ id, title: say(title), questions: items })),
      { id: restPart, title: null, questions: rest },
    ].filter(({ questions }) => questions.length > 0),
    questions: [
      ...instrument.items.map(({ id, question, concept, codebook, shownWhen }): Question => ({
        id,
        text: say(question ?? concept),
        answers: placeOf(itemAnswers(codebook, say)),
        ...(shownWhen && { shownWhen }),
      })),
      ...groups.map((group): Question => ({
        id: group.id,
        text: say(group.question!),
        answers: placeOf({ options: group.id === 'area' ? homeOptions(instrument, group, places, say) : groupOptions(group, say) }),
      })),
    ],
    answerLists: found,
  };
}

type Say = (text: Text) => string;

/** Grade first: it is the easiest. Home last of the standard ones: it takes a while. */
const inAskingOrder = (groups: readonly GroupingVariable[]): string[] => {
  const order = ['grade', 'sex', 'area'];
  const ids = groups.map(({ id }) => id);
  return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !(standardGroups as readonly string[]).includes(id))];
};

const itemAnswers = (book: Codebook, say: Say): AnswerList => ({
  ...(book.kind === 'integers' && { numbers: { min: book.min, max: book.max } }),
  options: book.options.map(({ code, label, value }) => ({ code, label: say(label), ...(value !== null && { value }) })),
});

const groupOptions = ({ codes }: GroupingVariable, say: Say): AnswerOption[] =>
  codes.map(({ code, label }) => ({ code, label: say(label) }));

/** In the layout's order; the form sorts and searches. */
function homeOptions({ groups }: Instrument, area: GroupingVariable, places: readonly HomePlace[], say: Say): AnswerOption[] {
  const schools = groups.find(({ id }) => id === 'school')?.codes ?? [];
  const unknown = homeUnknownIn(area);
  return askedHomeCodes(area).map((code): AnswerOption => {
    if (code === unknown) return { code, label: say(homeUnknownLabel), noArea: true };
    const { label, within, meaning } = area.codes.find((one) => one.code === code)!;
    if (meaning === 'outside') return { code, label: say(label), noArea: true };
    const district = area.coarser.find((one) => one.code === within);
    const near = schools.filter((school) => school.within === code).map((school) => say(school.label));
    const inIt = places.filter((place) => place.area === code).map(({ name }) => name);
    return {
      code,
      label: say(label),
      ...(district && { within: say(district.label) }),
      ...(near.length > 0 && { near }),
      ...(inIt.length > 0 && { places: inIt }),
    };
  });
}
