/** Names of a row's group and factor in one language, from the part of a released wave that has them. */
import type { FactorInfo, Group, GroupInfo, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { groupVariables } from './group-index.ts';
import type { FactorNames, GroupNames } from './rows.ts';

/** The part of a released wave that has the names. */
export type WaveInfo = Pick<ReleasedWave, 'instrument' | 'wave' | 'synthetic' | 'factors' | 'groups' | 'settings'> & {
  readonly waveOrder?: number;
};

const named = ['area', 'school', 'grade', 'stage', 'sex'] as const;

/** The label of a code, or the code itself where the instrument has none. */
export const codeLabel = (group: GroupInfo | undefined, code: string, language: Language): string =>
  isolated(group?.codes.find((one) => one.code === code)?.label[language] ?? code);

/** A name written from right to left keeps its own order and leaves that of what stands beside it: set between U+2068 and U+2069. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function groupNamer(info: WaveInfo, language: Language): (group: Group) => GroupNames {
  const texts = textsFor(language);
  const groups = new Map(info.groups.map((group) => [group.id, group]));
  const waveLabel = codeLabel(groups.get('wave'), info.wave, language);
  const labelOf = (group: Group, variable: (typeof named)[number]): string => {
    const code = group[variable];
    // A stage is a coarser code of the grade.
    return code === undefined ? texts.all[variable] : codeLabel(groups.get(variable === 'stage' ? 'grade' : variable), code, language);
  };
  const backgroundOf = (group: Group): string[] =>
    groupVariables(group).filter((variable) => !(named as readonly string[]).includes(variable));
  const backgroundLabel = (group: Group, variable: string): string => {
    const info = groups.get(variable);
    return `${isolated(info?.name[language] ?? variable)}: ${codeLabel(info, group[variable]!, language)}`;
  };
  return (group) => ({
    survey: info.instrument.id,
    surveyLabel: isolated(info.instrument.title[language]),
    wave: info.wave,
    waveLabel,
    waveOrder: info.waveOrder ?? 0,
    synthetic: info.synthetic,
    minPupils: info.settings.minPupils,
    area: group['area'] ?? null,
    areaLabel: labelOf(group, 'area'),
    school: group['school'] ?? null,
    schoolLabel: labelOf(group, 'school'),
    grade: group['grade'] ?? null,
    gradeLabel: labelOf(group, 'grade'),
    stage: group['stage'] ?? null,
    stageLabel: labelOf(group, 'stage'),
    sex: group['sex'] ?? null,
    sexLabel: labelOf(group, 'sex'),
    background:
      backgroundOf(group)
        .map((variable) => `${variable}=${group[variable]}`)
        .join('&') || null,
    backgroundLabel:
      backgroundOf(group)
        .map((variable) => backgroundLabel(group, variable))
        .join(', ') || texts.all.other,
    placeLabel: labelOf(group, group['school'] === undefined ? 'area' : 'school'),
  });
}

/** @returns null for a factor that the wave does not name */
export function factorNamer(info: WaveInfo, language: Language): (factor: string, statistic: Statistic) => FactorNames | null {
  const texts = textsFor(language);
  const factors = new Map(info.factors.map((factor, order) => [factor.id, { factor, order }]));
  const namesOf = (factor: FactorInfo, order: number, statistic: Statistic): FactorNames => ({
    label: isolated(statistic === 'mean' ? factor.name[language] : factor.shareLabel[language]),
    name: isolated(factor.name[language]),
    domain: factor.domain,
    domainLabel: factor.kind === 'outcome' ? texts.outcomes : factor.domain ? texts.domains[factor.domain] : texts.otherFactors,
    order,
    unit: factor.unit?.[language] ?? null,
    range: factor.range,
  });
  return (id, statistic) => {
    const found = factors.get(id);
    return found ? namesOf(found.factor, found.order, statistic) : null;
  };
}
