/** `choose(…)`: the usual choices of a report by their names, with what is released and what opens first. The names are those that filters take. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { domains } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { availability, type Choice, type Option } from './availability.ts';
import { isolated } from './name-groups.ts';
import { selectGroups, selectWaves } from './factors.ts';

/** `area` and `school` hold the one tree, `place` both; `level` grades and stages. */
export const inputNames = ['survey', 'wave', 'area', 'school', 'place', 'level', 'sex', 'factor', 'comparison'] as const;
export type InputName = (typeof inputNames)[number];

export interface InputField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly opening?: string | null;
  readonly startsOver?: boolean;
}
export interface InputsGiven {
  readonly surveys: readonly {
    readonly instrument: string;
    readonly title: string;
    readonly synthetic: boolean;
    readonly waves: readonly { readonly wave: string; readonly label: string }[];
  }[];
  /** Of the survey that is chosen. */
  readonly waves: readonly ReleasedWave[];
}
export type InputValue = Readonly<Record<string, string | null>>;

/**
 * @param names   in the order in which they stand
 * @param value   what is chosen so far, and what other cells have chosen
 * @param opening codes that a field opens with instead of the usual one
 * @returns fields that have something to choose; none of a name that the survey does not know
 */
export function inputFields(
  names: readonly InputName[],
  { surveys, waves }: InputsGiven,
  value: InputValue,
  opening: Partial<Record<InputName, string | null>>,
  language: Language,
): InputField[] {
  const texts = textsFor(language);
  const survey = surveys.find(({ instrument }) => instrument === value['survey']) ?? surveys[0];
  const { options } = availability(waves, value as Choice, language);
  const of = (id: string): readonly Option[] => options[id] ?? [];
  const fields: Readonly<Record<InputName, () => Omit<InputField, 'name'>>> = {
    survey: () => ({
      label: texts.labels.survey,
      // Another survey has other codes: what was chosen in this one says nothing there.
      startsOver: true,
      options: surveys.map((one) => ({
        code: one.instrument,
        label: one.synthetic ? `${isolated(one.title)} (${texts.page.synthetic})` : one.title,
        released: true,
      })),
    }),
    wave: () => ({
      label: texts.labels.wave,
      options: of('wave').map((one) => ({ ...one, label: survey?.waves.find(({ wave }) => wave === one.code)?.label ?? one.label })),
    }),
    area: () => placeField(texts.labels.area, of('area')),
    school: () => placeField(texts.labels.school, of('school')),
    place: () => placeField(texts.labels.area, of('place')),
    level: () => ({ label: texts.labels.grade, options: of('level') }),
    sex: () => ({ label: texts.labels.sex, options: of('sex') }),
    factor: () => ({ label: texts.labels.factor, options: factorOptions() }),
    comparison: () => ({ label: texts.labels.compareWith, options: of('comparison'), opening: 'rest' }),
  };
  return names
    .map((name) => ({ name, ...fields[name](), ...(opening[name] === undefined ? {} : { opening: opening[name] }) }))
    .filter((field) => field.options.length > 0);

  /** Places before "all": that is what people come for, and a small area before the district that it is part of. */
  function placeField(label: string, all: readonly Option[]) {
    const places = all.filter(({ code }) => code !== null);
    const shown = places.filter(({ released }) => released);
    return {
      label,
      options: [...places, ...all.filter(({ code }) => code === null)],
      opening: (shown.find(({ depth }) => (depth ?? 0) > 0) ?? shown[0])?.code ?? null,
    };
  }

  /** By arena; those of which nothing is shown at this choice are greyed out. */
  function factorOptions(): Option[] {
    const { survey: _survey, factor: _factor, comparison: _comparison, ...group } = value;
    const [found] = selectWaves(waves, value['wave'] ?? waves.at(-1)?.wave);
    if (!found) return [];
    const rows = selectGroups(found.wave, group).flatMap((entry) => entry.rows);
    const shown = new Set(rows.filter(({ protection }) => protection.state !== 'hidden').map(({ factor }) => factor));
    const headed = found.wave.factors.map((factor) => ({
      code: factor.id,
      label: isolated((factor.statistic === 'mean' ? factor.name : factor.shareLabel)[language]),
      released: shown.has(factor.id),
      heading: factor.kind === 'outcome' ? texts.outcomes : factor.domain ? texts.domains[factor.domain] : texts.otherFactors,
    }));
    const order = [...domains.map((domain) => texts.domains[domain]), texts.otherFactors, texts.outcomes];
    return headed.sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
  }
}
