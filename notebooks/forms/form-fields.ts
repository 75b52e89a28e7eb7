/** The fields of a form as data, so that a page can draw them, and the form after one of them was changed. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language, Text } from '../../survey/text.ts';
import { availability, type Choice, type Option } from '../library/availability.ts';
import { formTextsFor } from '../wording/form-texts.ts';
import { textsFor } from '../wording/texts.ts';
import {
  type CellForm,
  choiceFields,
  type ChoicesForm,
  type FormCall,
  formCalls,
  type FormShow,
  type FormValue,
  isChart,
  isReference,
  type RowsForm,
  showsOf,
} from './cell-form.ts';

export interface FormField {
  /** `call`, `name`, `survey`, `with`, `shows`, `fields`, or what the filter takes. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'one' | 'several';
  /** null is left out: all. */
  readonly value: FormValue | null;
  readonly options: readonly Option[];
  /** What other cells make that may stand there instead. */
  readonly references: readonly string[];
  /** Asked for at once; the others may be folded. */
  readonly usual: boolean;
}

/** What the form may choose from. */
export interface FormGiven {
  readonly surveys: readonly { readonly instrument: string; readonly title: Text }[];
  /** Of the form's survey; none where it is chosen in another cell. */
  readonly waves: readonly ReleasedWave[];
  /** Names that other cells make: `choice.place`. */
  readonly references: readonly string[];
}

export function formFields(form: CellForm, given: FormGiven, language: Language): readonly FormField[] {
  const [texts, words] = [textsFor(language), formTextsFor(language)];
  const { options } = availability(given.waves, form.kind === 'rows' ? choiceOf(form) : {}, language);
  const field = (
    name: string,
    label: string,
    kind: FormField['kind'],
    value: FormValue | null | undefined,
    more: Partial<FormField> = {},
  ) => ({
    name,
    label,
    kind,
    value: value ?? null,
    options: [],
    references: [],
    usual: true,
    ...more,
  });
  const named = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>): Option[] =>
    codes.map((code) => ({ code, label: labels[code], released: true }));
  const surveys = given.surveys.map(({ instrument, title }) => ({ code: instrument, label: title[language], released: true }));
  const name = field('name', words.name, 'text', form.name, { usual: false });
  if (form.kind === 'choices') {
    const labels = {
      wave: texts.labels.wave,
      place: texts.labels.area,
      level: texts.labels.grade,
      sex: texts.labels.sex,
      comparison: texts.labels.compareWith,
    };
    const offered = choiceFields.filter((one) => given.waves.length === 0 || options[one] !== undefined);
    return [
      field('survey', texts.labels.survey, 'one', form.survey, { options: surveys }),
      field('fields', words.choices, 'several', form.fields, { options: named(offered, labels) }),
      name,
    ];
  }

  const { references } = given;
  const all = (label: string): Option => ({ code: null, label, released: true });
  const each: Option = { code: 'each', label: words.each, released: true };
  const { area, school, grade, stage, sex } = texts.labels;
  const labels = new Map(Object.entries({ place: area, area, school, level: grade, grade, stage, sex }));
  const labelOf = (id: string): string =>
    labels.get(id) ?? given.waves.flatMap(({ groups }) => groups).find((one) => one.id === id)?.name[language] ?? id;
  const group = (id: string, usual: boolean) => {
    const [whole, ...codes] = options[id] ?? [];
    const eachOf = (eachPart[id] ?? []).filter((part) => options[part] !== undefined);
    const everyOne = id in eachPart ? eachOf.map((part) => ({ code: `${part}=each`, label: words.eachOf[part], released: true })) : [each];
    const offered = whole ? [whole, ...everyOne, ...codes] : [];
    return field(id, labelOf(id), 'one', form.filter[id], { options: offered, references, usual });
  };
  const factors = new Map(given.waves.flatMap((wave) => wave.factors).map((one) => [one.id, one.name[language]]));
  const groups = [
    'place',
    'level',
    'sex',
    ...Object.keys(options).filter((id) => !['wave', 'comparison', 'place', 'level', 'sex'].includes(id)),
  ].filter((id) => form.filter[id] !== undefined || !withinOthers.includes(id));
  const fields = [
    field('call', words.call, 'one', form.call, { options: named(formCalls, words.calls) }),
    field('survey', texts.labels.survey, 'one', form.survey, { options: surveys, references }),
    field('wave', texts.labels.wave, 'several', form.filter['wave'], {
      options: [all(words.allWaves), ...(options['wave'] ?? [])],
      references,
    }),
    ...groups.filter((id) => options[id] !== undefined).map((id) => group(id, ['place', 'level', 'sex'].includes(id))),
    ...(form.call === 'compare'
      ? [field('with', texts.labels.compareWith, 'one', form.with, { options: options['comparison'] ?? [], references })]
      : []),
    ...(form.call === 'coverage'
      ? [
          field('register', texts.labels.register, 'one', form.filter['register'], {
            options: [all(words.allAmong), ...named(['area', 'school'], texts.rows.registers)],
          }),
        ]
      : [
          field('factor', texts.labels.factor, 'several', form.filter['factor'], {
            options: [all(words.allFactors), ...[...factors].map(([code, label]) => ({ code, label, released: true }))],
            references,
          }),
        ]),
    ...(form.call === 'rank'
      ? [
          field('among', words.among, 'one', form.filter['among'], {
            options: [all(words.allAmong), ...named(['areas', 'factors'], words.amongs)],
          }),
        ]
      : []),
    ...(form.call === 'rank' || form.call === 'coverage'
      ? []
      : [
          field('kind', texts.labels.kind, 'several', form.filter['kind'], {
            options: [all(words.allKinds), ...named(['risk', 'protective', 'outcome'], texts.kinds)],
            references,
          }),
          field('domain', texts.labels.domain, 'several', form.filter['domain'], {
            options: [all(words.allDomains), ...named(['community', 'family', 'school', 'peer-individual'], texts.domains)],
            references,
          }),
        ]),
  ];
  const offered = new Set(fields.map((one) => one.name));
  // What an analyst asked for, and the waves at hand do not offer, is still there to be seen and taken away.
  const rest = Object.entries(form.filter).filter(([key]) => !offered.has(key));
  return [
    ...fields.map((one) => (one.value === null ? one : { ...one, usual: true })),
    ...rest.map(([key, value]) => field(key, labelOf(key), 'several', value, { references })),
    field('shows', words.shows, 'several', form.shows, { options: named(showsOf[form.call], words.show) }),
    name,
  ];
}

/** Single codes of the filter: what else is released is a matter of these. */
function choiceOf({ filter, with: other }: RowsForm): Choice {
  const codes = Object.entries(filter).filter(([, value]) => typeof value === 'string' && value !== 'each' && !value.endsWith('=each'));
  return { ...(Object.fromEntries(codes) as Record<string, string>), ...(typeof other === 'string' && { comparison: other }) };
}

/** A place or a level is one of two variables, and each of one of them; fields of their own would say the same once more. */
const eachPart: Readonly<Record<string, readonly ('area' | 'school' | 'grade' | 'stage')[]>> = {
  place: ['area', 'school'],
  level: ['grade', 'stage'],
};
const withinOthers: readonly string[] = Object.values(eachPart).flat();

/** Variables that say the same thing in two ways: one of them at a time. */
const alternatives: readonly (readonly string[])[] = [
  ['place', 'area', 'school'],
  ['level', 'grade', 'stage'],
];

/** The form with another value in a field; what that makes meaningless is left out. @param value null: all, left out */
export function withField(form: CellForm, name: string, value: FormValue | null): CellForm {
  if (name === 'name') return typeof value === 'string' ? { ...form, name: value } : form;
  return form.kind === 'choices' ? withChoice(form, name, value) : withRows(form, name, value);
}

function withChoice(form: ChoicesForm, name: string, value: FormValue | null): ChoicesForm {
  if (name === 'survey') return typeof value === 'string' ? { ...form, survey: value } : form;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return name === 'fields' ? { ...form, fields: choiceFields.filter((one) => chosen.includes(one)) } : form;
}

function withRows(form: RowsForm, name: string, value: FormValue | null): RowsForm {
  if (name === 'call') return isCall(value) ? withCall(form, value) : form;
  if (name === 'survey') {
    if (value === null || Array.isArray(value)) return form;
    // Codes mean other things in another survey.
    const kept = Object.entries(form.filter).filter(
      ([key, one]) => isReference(one) || ['kind', 'domain', 'among', 'register'].includes(key),
    );
    return { ...form, survey: value as RowsForm['survey'], filter: Object.fromEntries(kept) };
  }
  if (name === 'with')
    return form.call !== 'compare' || value === null || Array.isArray(value) ? form : { ...form, with: value as RowsForm['with'] };
  if (name === 'shows') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return { ...form, shows: showsOf[form.call].filter((one) => chosen.includes(one)) };
  }
  const excluded = alternatives.find((names) => names.includes(name)) ?? [];
  const others = Object.entries(form.filter).filter(([key]) => key !== name && !(value !== null && excluded.includes(key)));
  const isNothing = value === null || (Array.isArray(value) && value.length === 0);
  return { ...form, filter: Object.fromEntries(isNothing ? others : [...others, [name, value]]) };
}

const isCall = (value: unknown): value is FormCall => (formCalls as readonly unknown[]).includes(value);

function withCall(form: RowsForm, call: FormCall): RowsForm {
  const { with: other, ...rest } = form;
  const own: Partial<Record<FormCall, readonly string[]>> = {
    rank: ['factor', 'among'],
    coverage: ['register'],
  };
  const ofRows = ['factor', 'kind', 'domain'];
  const meaningless = [...ofRows, 'among', 'register'].filter((key) => !(own[call] ?? ofRows).includes(key));
  // A chart of other rows stands for the usual one of these.
  const usual = showsOf[call].find(isChart);
  const kept = form.shows.flatMap((show: FormShow) => (isChart(show) && !showsOf[call].includes(show) ? (usual ?? []) : show));
  const shows = showsOf[call].filter((show) => kept.includes(show));
  // One wave is no change over time.
  const isMeaningless = ([key, value]: readonly [string, FormValue]) =>
    meaningless.includes(key) ||
    (call === 'trend' && key === 'wave' && (typeof value === 'string' || (Array.isArray(value) && value.length === 1)));
  return {
    ...rest,
    call,
    filter: Object.fromEntries(Object.entries(form.filter).filter((one) => !isMeaningless(one))),
    ...(call === 'compare' && { with: other ?? 'reference' }),
    shows: shows.length > 0 ? shows : ['table'],
  };
}

/** A form to begin with. @param taken names that other cells make */
export const newForm = (kind: CellForm['kind'], survey: string, taken: ReadonlySet<string>): CellForm =>
  kind === 'rows'
    ? { kind, call: 'factors', name: freeName('rows', taken), survey, filter: {}, shows: ['profile', 'table', 'sentences'] }
    : { kind, name: freeName('choice', taken), survey, fields: ['wave', 'place'] };

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, n] = [name, 2];
  while (taken.has(free)) free = `${name}${n++}`;
  return free;
}
