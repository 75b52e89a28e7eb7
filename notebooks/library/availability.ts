/** What can be asked: which options are released at the level of a choice, so that inputs can grey out the others. */
import type { ComparisonKind, Group, GroupInfo, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { codesAsTree } from './code-trees.ts';
import { inTimeOrder, isPool, untagged } from './factors.ts';
import { groupIndex, groupKey } from './group-index.ts';

/**
 * One code or null (all) per group variable; the newest wave where none is chosen. Codes that the wave does not have count as all. `place` is
 * an area or a school in one value (`area=A01`, `school=S1`), `level` a grade or a stage.
 */
export interface Choice {
  readonly wave?: string | null;
  readonly comparison?: ComparisonKind | null;
  readonly [group: string]: string | null | undefined;
}

export interface Option {
  /** null is the option "all". */
  readonly code: string | null;
  readonly label: string;
  readonly released: boolean;
  /** Why it is not released, where that is not for protection: the place was not measured in that wave. */
  readonly why?: string;
  /** In a tree: how far below the top; left out at the top. */
  readonly depth?: number;
  /** What the option belongs to where one list holds several: where pupils live, where they go to school. */
  readonly heading?: string;
}
/** Options per variable: wave, every group variable of the wave, stage, place, level and comparison. */
export interface Availability {
  /** Whether the choice as it stands has released rows. */
  readonly released: boolean;
  readonly options: Readonly<Record<string, readonly Option[]>>;
}

/** The order in which comparisons are offered: what people ask first comes first. Those that a wave never has are not offered. */
export const offeredComparisons: readonly ComparisonKind[] = [
  'rest',
  'reference',
  'previousWave',
  'firstWave',
  'areasLikeOurs',
  'boys',
  'restRaw',
];

export function availability(waves: readonly ReleasedWave[], choice: Choice, language: Language): Availability {
  const texts = textsFor(language);
  const inOrder = inTimeOrder(waves);
  const wave = inOrder.find((one) => one.wave === choice.wave) ?? inOrder.findLast((one) => !isPool(one)) ?? inOrder.at(-1);
  const variables = (wave?.groups ?? [])
    .filter((group) => group.id !== 'wave')
    .map((group) => (wave && isPlace(group.id) ? withPlacesOf(group, inOrder) : group))
    .flatMap(withStages);
  const asked = untagged(choice);
  const chosen: Group = Object.fromEntries(
    variables.flatMap(({ id, codes }) =>
      codes.some(({ code }) => code === asked[id]) && isMeasured(wave, id, asked[id]) ? [[id, asked[id] as string]] : [],
    ),
  );
  const hereWith = (group: Group): boolean => wave !== undefined && hasRows(wave, group);
  /** Options of a variable with the others as chosen; `besides` is left out of what is chosen, since the two exclude each other. */
  const optionsOf = (group: GroupInfo, besides = group.id): Option[] => {
    const rest = without(without(chosen, group.id), besides);
    return codesAsTree(group).map(({ code, label, depth }) => ({
      code,
      label: label[language],
      released: hereWith({ ...rest, [group.id]: code }),
      ...unmeasured(wave, { [group.id]: code }),
      ...(depth > 0 ? { depth } : {}),
    }));
  };
  const allOf = (id: string, besides = id): Option => ({
    code: null,
    label: texts.all[id as 'area'] ?? texts.all.other,
    released: hereWith(without(without(chosen, id), besides)),
  });

  const options: Record<string, readonly Option[]> = {
    // The newest first: it is what people come for. Pools come after the waves.
    wave: [...inOrder.filter((one) => !isPool(one)).toReversed(), ...inOrder.filter(isPool)].map((one) => ({
      code: one.wave,
      label: one.groups.find((group) => group.id === 'wave')?.codes.find((code) => code.code === one.wave)?.label[language] ?? one.wave,
      released: hasRows(one, chosen),
      ...unmeasured(one, chosen),
    })),
  };
  for (const group of variables) options[group.id] = [allOf(group.id), ...optionsOf(group)];
  const [area, school, grade, stage] = ['area', 'school', 'grade', 'stage'].map((id) => variables.find((one) => one.id === id));
  if (area || school)
    options['place'] = [
      allOf('area', 'school'),
      ...tagged('area', area ? optionsOf(area, 'school') : [], school && texts.places.area),
      ...tagged('school', school ? optionsOf(school, 'area') : [], area && texts.places.school),
    ];
  if (grade)
    options['level'] = [
      allOf('grade', 'stage'),
      ...stagesBeforeGrades(
        wave!.groups.find(({ id }) => id === 'grade')!,
        [...tagged('stage', stage ? optionsOf(stage, 'grade') : []), ...tagged('grade', optionsOf(grade, 'stage'))],
      ),
    ];
  options['comparison'] = offeredComparisons
    .filter((kind) => wave === undefined || everCompared(wave).has(kind))
    .map((kind) => ({
      code: kind,
      label: comparisonNames(kind, chosen['school'] ?? null, language).name,
      released: wave !== undefined && hasComparisons(wave, chosen, kind),
      ...unmeasured(comparedWave(kind), chosen),
    }));
  return { released: hereWith(chosen), options };

  function comparedWave(kind: ComparisonKind): ReleasedWave | undefined {
    if (kind === 'firstWave') return inOrder[0];
    return kind === 'previousWave' && wave !== undefined ? inOrder[inOrder.indexOf(wave) - 1] : undefined;
  }
  function unmeasured(one: ReleasedWave | undefined, group: Group): Pick<Option, 'why'> {
    const all = Object.entries(group).every(([id, code]) => isMeasured(one, id, code));
    return all ? {} : { why: texts.notMeasured };
  }
}

const isPlace = (id: string): boolean => id === 'area' || id === 'school';

/** A wave names the places that its pupils come from: one that it does not name was not measured. Of other groups it tells nothing. */
const isMeasured = (wave: ReleasedWave | undefined, id: string, code: unknown): boolean => {
  const named = isPlace(id) ? wave?.groups.find((group) => group.id === id)?.codes : undefined;
  return named === undefined || named.some((one) => one.code === code);
};

/** The wave's places, then those that other waves measured, the newest first: greyed out, they say why they are not there. */
function withPlacesOf(group: GroupInfo, inOrder: readonly ReleasedWave[]): GroupInfo {
  const codes = new Map(group.codes.map((one) => [one.code, one]));
  for (const wave of inOrder.toReversed())
    for (const one of wave.groups.find(({ id }) => id === group.id)?.codes ?? []) if (!codes.has(one.code)) codes.set(one.code, one);
  return { ...group, codes: [...codes.values()] };
}

/** The coarser codes of the grade are a variable of their own in the rows: `stage`. */
function withStages(group: GroupInfo): GroupInfo[] {
  if (group.id !== 'grade') return [group];
  const coarser = new Set(codesAsTree(group).flatMap((one) => (one.coarser ? [one.code] : [])));
  if (coarser.size === 0) return [group];
  const flat = (keep: boolean) => group.codes.filter(({ code }) => coarser.has(code) === keep).map((one) => ({ ...one, within: null }));
  return [
    { ...group, codes: flat(false) },
    { ...group, id: 'stage', codes: flat(true) },
  ];
}

const tagged = (variable: string, options: readonly Option[], heading?: string): Option[] =>
  options.map((option) => ({ ...option, code: `${variable}=${option.code}`, ...(heading === undefined ? {} : { heading }) }));

/** The tree of grades with its stages and grades as options. */
function stagesBeforeGrades(grade: GroupInfo, options: readonly Option[]): Option[] {
  const byCode = new Map(options.map((option) => [option.code!, option]));
  return codesAsTree(grade).map(({ code, depth, coarser }) => ({
    ...byCode.get(`${coarser ? 'stage' : 'grade'}=${code}`)!,
    ...(depth > 0 ? { depth } : {}),
  }));
}

const without = (group: Group, variable: string): Group => Object.fromEntries(Object.entries(group).filter(([key]) => key !== variable));
/** What shows anything: a group of which every number is hidden counts as not released. */
const isShown = (one: { readonly protection: { readonly state: string } }): boolean => one.protection.state !== 'hidden';
const hasRows = (wave: ReleasedWave, group: Group): boolean => groupIndex(wave).get(groupKey(group))?.rows.some(isShown) ?? false;
const hasComparisons = (wave: ReleasedWave, group: Group, kind: ComparisonKind): boolean =>
  groupIndex(wave)
    .get(groupKey(group))
    ?.comparisons.some((one) => one.comparison === kind && isShown(one)) ?? false;

const compared = new WeakMap<ReleasedWave, ReadonlySet<ComparisonKind>>();
/** The comparisons that some row of the wave shows. */
function everCompared(wave: ReleasedWave): ReadonlySet<ComparisonKind> {
  let found = compared.get(wave);
  if (!found) compared.set(wave, (found = new Set(wave.comparisons.filter(isShown).map(({ comparison }) => comparison))));
  return found;
}
