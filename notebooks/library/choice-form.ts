/**
 * The form of choices above a chart: one labelled select per field, and what is not released at the level of the other choices is
 * greyed out and says so. The document comes in as an argument; nothing else of the page is touched.
 */
import type { ComparisonKind, FactorInfo, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { domains } from '../../survey/instrument/instrument.ts';
import type { Language, Text } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { availability, type Option } from './availability.ts';
import { inTimeOrder } from './factors.ts';

/** A survey that can be chosen, with its released waves. */
export interface SurveyChoice {
  readonly instrument: string;
  readonly title: Text;
  readonly synthetic: boolean;
}
/** `show` picks the factors of a trend: an arena, the outcomes, or all. Any other field is a grouping variable by its id. */
export type ChoiceField = 'survey' | 'wave' | 'area' | 'comparison' | 'grade' | 'sex' | 'show' | (string & {});
export type ChoiceValue = { readonly survey: string; readonly wave: string; readonly comparison: ComparisonKind; readonly show: string | null } & Readonly<
  Record<string, string | null>
>;

export interface ChoiceFormOptions {
  readonly document: Document;
  readonly language: Language;
  readonly surveys: readonly SurveyChoice[];
  /** The released waves of a survey; they are there when the form asks. */
  readonly wavesOf: (survey: string) => readonly ReleasedWave[];
  readonly fields: readonly ChoiceField[];
  readonly initial?: Readonly<Record<string, string | null>>;
}
/** Has the choice as its `value` and sends `input` when it changes, as every input of a notebook does. */
export type ChoiceForm = HTMLFormElement & { value: ChoiceValue };

const allCode = '';

export function choiceForm({ document, language, surveys, wavesOf, fields, initial = {} }: ChoiceFormOptions): ChoiceForm {
  const texts = textsFor(language);
  const form = document.createElement('form') as unknown as ChoiceForm;
  form.className = 'choices';
  form.setAttribute('aria-label', texts.page.choices);
  form.addEventListener('submit', (event) => event.preventDefault());
  const selects = new Map(fields.map((field) => [field, addSelect(field)]));
  let value = startingValue(initial['survey'] ?? surveys[0]!.instrument, initial);
  form.value = value;
  show();
  return form;

  function addSelect(field: ChoiceField): { select: HTMLSelectElement; name: HTMLSpanElement } {
    const label = document.createElement('label');
    const name = document.createElement('span');
    const select = document.createElement('select');
    select.name = field;
    select.addEventListener('change', () => choose(field, select.value === allCode ? null : select.value));
    // A select sends `input` of its own before `change`; the form speaks once, when its value is complete.
    select.addEventListener('input', (event) => event.stopPropagation());
    label.append(name, select);
    form.append(label);
    return { select, name };
  }

  function choose(field: ChoiceField, code: string | null): void {
    value = field === 'survey' && code !== null ? startingValue(code, {}) : { ...value, [field]: code };
    form.value = value;
    show();
    form.dispatchEvent(new (document.defaultView ?? globalThis).Event('input', { bubbles: true }));
  }

  function startingValue(survey: string, wanted: Readonly<Record<string, string | null>>): ChoiceValue {
    const waves = inTimeOrder(wavesOf(survey));
    const wave = wanted['wave'] ?? waves.at(-1)?.wave ?? '';
    const start = { survey, wave, comparison: 'rest', show: null, ...Object.fromEntries(groupFields().map((field) => [field, null])), ...wanted };
    if (!fields.includes('area') || 'area' in wanted) return start as ChoiceValue;
    // A profile opens on the first area that shows something.
    const first = availability(waves, { wave }, language).options['area']?.find((option) => option.code !== null && option.released);
    return { ...start, area: first?.code ?? null } as unknown as ChoiceValue;
  }
  function groupFields(): ChoiceField[] {
    return fields.filter((field) => !['survey', 'wave', 'comparison', 'show'].includes(field));
  }

  /** Writes the options of every select anew from what is released at the present choice. */
  function show(): void {
    const waves = wavesOf(value.survey);
    const choice = { wave: value.wave, ...Object.fromEntries(groupFields().map((field) => [field, value[field]])) };
    const { options } = availability(waves, choice, language);
    const shownWave = waves.find((one) => one.wave === value.wave) ?? waves[0];
    for (const [field, { select, name }] of selects) {
      const label = texts.labels[field === 'comparison' ? 'compareWith' : field === 'show' ? 'factorsToShow' : (field as 'area')];
      name.textContent = label ?? shownWave?.groups.find((group) => group.id === field)?.name[language] ?? field;
      const list = field === 'survey' ? surveyOptions() : field === 'show' ? showOptions(shownWave?.factors ?? []) : (options[field] ?? []);
      select.parentElement!.hidden = list.length === 0;
      select.replaceChildren(...list.map((option) => optionElement(option, (value[field] ?? null) === option.code)));
    }
  }
  function optionElement(option: Option, selected: boolean): HTMLOptionElement {
    const element = document.createElement('option');
    element.value = option.code ?? allCode;
    element.textContent = option.released ? option.label : `${option.label} (${texts.notReleased})`;
    element.disabled = !option.released;
    element.selected = selected;
    return element;
  }
  function surveyOptions(): Option[] {
    return surveys.map((survey) => ({
      code: survey.instrument,
      label: survey.synthetic ? `${survey.title[language]} (${texts.page.synthetic})` : survey.title[language],
      released: true,
    }));
  }
  function showOptions(factors: readonly FactorInfo[]): Option[] {
    const present = domains.filter((domain) => factors.some((factor) => factor.kind !== 'outcome' && factor.domain === domain));
    return [
      { code: null, label: texts.all.factor, released: true },
      ...present.map((domain) => ({ code: domain, label: texts.domains[domain], released: true })),
      ...(factors.some((factor) => factor.kind === 'outcome') ? [{ code: 'outcome', label: texts.outcomes, released: true }] : []),
    ];
  }
}

/** The part of a filter that `show` stands for. */
export function filterOfShow(show: string | null): { kind?: 'outcome' | readonly ['risk', 'protective']; domain?: (typeof domains)[number] } {
  if (show === null) return {};
  return show === 'outcome' ? { kind: 'outcome' } : { kind: ['risk', 'protective'], domain: show as (typeof domains)[number] };
}
