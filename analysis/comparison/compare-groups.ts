/** Groups against others with complete differences: confidential. The comparisons that may be shown are made by analysis/disclosure. */
import { groupMissing, type Columns, type GroupColumn } from '../../survey/columns/columns.ts';
import type { Instrument, Scale, Statistic } from '../../survey/instrument/instrument.ts';
import { areasAlike, fewestAreasAlike } from '../disclosure/comparisons/areas-like-ours.ts';
import type { WordsOf } from '../disclosure/comparisons/compare-factors.ts';
import { collapse, type GradeSexMix } from '../disclosure/comparisons/grade-sex-mix.ts';
import type { ComparisonKind } from '../disclosure/released.ts';
import type { Difference } from '../estimation/difference.ts';
import type { NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { indexPsuGroups } from '../estimation/psu-group-index.ts';
import { completeRule, factorTotals, type FactorEstimateOptions } from '../factor-estimates.ts';
import { benjaminiHochberg } from './adjust-p-values.ts';
import { changeInSchools, schoolsOfFile, changeOfSchools, totalsOfPsus } from './change-in-schools.ts';
import { differencesToReference } from './difference-to-reference.ts';
import { standardisedDifference } from './standardised-difference.ts';

/** What a group is compared with inside one file. */
export type GroupComparison = ComparisonKind;

export interface ComparedGroup {
  readonly factor: Scale;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly comparison: GroupComparison;
  readonly value: number | null;
  readonly otherValue: number | null;
  readonly difference: Difference | NotEstimable;
  /** Benjamini-Hochberg over all differences of the same group and comparison, shares and means together as in a release; null without one. */
  readonly adjustedP: number | null;
  /** `theseSchools` for a change that fewer than eight schools in both waves carry. */
  readonly words: WordsOf;
}

/**
 * Compares every observed group: with the other codes of the place (`area` or `school`), as they stand and at the group's own mix of grade and
 * sex; with the places that agree in all that the instrument declares of them, where there are three others, at that mix; the share at risk with
 * the reference share of the pupils' grades; with the same group in the wave before and in the first one; girls with boys. Nothing is compared
 * across a change of its questions.
 *
 * Nobody is left out for a grade or sex that is not stated: in a mix that is a cell of its own, and a cell that nobody on the other side answered in
 * is joined with others as a release joins them (grade-sex-mix.ts).
 *
 * Where the file knows the schools, waves are compared on schools in both of them, as a release compares them (change-in-schools.ts); `value` is
 * then of the pupils compared. Otherwise waves are parts of one design: classes of different waves are different PSUs where strata are numbered
 * within waves.
 *
 * @param by    grouping variables without `wave`
 * @param waves codes in time order; none where the file has no waves
 * @returns by group and comparison, within them by factor and statistic
 */
export function compareGroups(
  instrument: Instrument,
  columns: Columns,
  by: readonly string[],
  waves: readonly string[],
  options: FactorEstimateOptions = {},
): ComparedGroup[] {
  const within = waves.length > 0 ? ['wave', ...by] : by;
  const mix = ['grade', 'sex'].filter((id) => !by.includes(id) && columns.groups.has(id)).map(idInMix);
  const mixable = withNotStated(columns);
  const fine = factorTotals(instrument, mixable, [...within, ...mix], options);
  const rule = completeRule(instrument, options);
  const { cells, cellOf } = mixOf(fine.groups.groups, mixable);
  const own = new Map(fine.groups.groups.map((group) => [keyOf(group, within), pick(group, within)]));
  const ownGroups = [...own.values()];
  const ownKeys = [...own.keys()];
  const ownOf = fine.groups.groups.map((group) => ownKeys.indexOf(keyOf(group, within)));
  const place = by.find((id) => id === 'area' || id === 'school');
  const codes = place === undefined ? [] : [...new Set(fine.groups.groups.map((group) => group[place]!))];
  const alike = place === undefined ? new Map<string, readonly string[]>() : areasAlike(instrument, place, codes);
  const toReference = ownGroups.map((group) => ({ group, made: [] as Omit<ComparedGroup, 'adjustedP'>[] }));
  const schools = schoolsOfFile(columns);
  const lines = schools && indexPsuGroups(columns.design, fine.groups);
  const tasks = ownGroups.flatMap((group) =>
    othersOf(instrument, group, by, waves, alike).flatMap(({ comparison, isOther, mixed, wave }) => {
      const width = mixed ? cells.cells : 1;
      const target = Int32Array.from(fine.groups.groups, (one, at) => {
        const cell = mixed ? cellOf[at]! : 0;
        return keyOf(one, within) === keyOf(group, within) ? cell : isOther(one) ? width + cell : -1;
      });
      if (!target.some((one) => one >= width)) return [];
      const inSchools = schools && wave !== undefined;
      const change = inSchools ? changeInSchools(lines!, target, schools, schools.inBoth(group['wave']!, wave)) : null;
      if (inSchools && change === null) return [];
      return [{ group, comparison, target, width, mixed, change, made: [] as Omit<ComparedGroup, 'adjustedP'>[] }];
    }),
  );
  const gradeOf = fine.groups.groups.map((group) => group['grade'] ?? (group[idInMix('grade')] || null));
  for (const { factor, statistic, totals } of fine.factors) {
    if (totals === null) continue;
    const differences =
      factor.kind === 'outcome' || statistic !== 'share'
        ? null
        : differencesToReference(factor, totals, columns.design, gradeOf, ownOf, ownGroups.length, rule);
    differences?.forEach((difference, at) => {
      const { group, made } = toReference[at]!;
      const value = meanOf(
        totals,
        ownOf.map((one) => (one === at ? 0 : -1)),
        1,
      );
      const otherValue = value !== null && difference.kind === 'difference' ? value - difference.value : null;
      made.push({ factor, statistic, group, comparison: 'reference', value, otherValue, difference, words: 'sure' });
    });
    for (const { group, comparison, target, width, mixed, change, made } of tasks) {
      if (crossesBreak(factor, group, comparison, waves)) continue;
      const compared = change?.psus ? totalsOfPsus(totals, change.psus) : totals;
      const blocks = mixed ? joinedCells(totals, target, cells) : target;
      const difference =
        change !== null
          ? changeOfSchools(compared, columns.design, target, change.words, schools!, { ...rule, statistic })
          : standardisedDifference(compared, columns.design, 0, blocks, width, rule);
      const value = meanOf(compared, target, width);
      made.push({
        factor,
        statistic,
        group,
        comparison,
        value,
        otherValue: value !== null && difference.kind === 'difference' ? value - difference.value : null,
        difference,
        words: change?.words ?? 'sure',
      });
    }
  }
  return [...tasks, ...toReference].flatMap(({ made }) => {
    const adjusted = benjaminiHochberg(made.map(({ difference }) => (difference.kind === 'difference' ? difference.p : null)));
    return made.map((one, at) => ({ ...one, adjustedP: adjusted[at]! }));
  });
}

type Codes = Readonly<Record<string, string>>;

/** Grade and sex as they are mixed: beside the column itself, which cut points are read by. */
const idInMix = (id: string): string => `${id} or not stated`;
/** No code of a file is empty. */
const notStated = '';

function withNotStated(columns: Columns): Columns {
  const complete = ({ codes, index }: GroupColumn): GroupColumn => {
    const missing = groupMissing(index);
    return { codes: [...codes, notStated], index: Uint16Array.from(index, (code) => (code === missing ? codes.length : code)) };
  };
  const mixed = ['grade', 'sex'].flatMap((id) => {
    const column = columns.groups.get(id);
    return column === undefined ? [] : [[idInMix(id), complete(column)] as const];
  });
  return { ...columns, groups: new Map([...columns.groups, ...mixed]) };
}

/** Cells of the mix, by the place of their grade among the codes; not stated is last. */
type ObservedMix = Pick<GradeSexMix, 'cells' | 'gradeOf'>;

/** The observed cells, and the one of each group. */
function mixOf(groups: readonly Codes[], columns: Columns): { readonly cells: ObservedMix; readonly cellOf: readonly number[] } {
  const keys = groups.map((group) => keyOf(group, ['grade', 'sex'].map(idInMix)));
  const order = [...new Set(keys)];
  const grades = columns.groups.get(idInMix('grade'))?.codes ?? [];
  const gradeOf = Int32Array.from(order, (key) => grades.indexOf(groups[keys.indexOf(key)]![idInMix('grade')]!));
  return { cells: { cells: order.length, gradeOf }, cellOf: keys.map((key) => order.indexOf(key)) };
}

/** The target with cells joined until each that the own side answered in has answers on the other side; as it is where nothing helps. */
function joinedCells({ group, variables }: PsuTotals, target: Int32Array, mix: ObservedMix): Int32Array {
  const { cells } = mix;
  const answered = new Float64Array(2 * cells);
  group.forEach((one, line) => {
    const at = target[one]!;
    if (at >= 0) answered[at] = answered[at]! + variables[0]!.answered[line]!;
  });
  const some = (members: Uint8Array, from: number): boolean => members.some((one, cell) => one === 1 && answered[from + cell]! > 0);
  const each = { of: Int32Array.from({ length: cells }, (_, cell) => cell), count: cells };
  const joined = collapse(mix, each, (members) => !some(members, 0) || some(members, cells));
  if (joined === null) return target;
  return target.map((at) => (at < 0 ? -1 : at < cells ? joined.of[at]! : cells + joined.of[at - cells]!));
}

function othersOf(
  instrument: Instrument,
  group: Codes,
  by: readonly string[],
  waves: readonly string[],
  alike: ReadonlyMap<string, readonly string[]>,
): { comparison: GroupComparison; isOther: (one: Codes) => boolean; mixed: boolean; wave?: string }[] {
  const same = (one: Codes, except: string): boolean => ['wave', ...by].every((id) => id === except || one[id] === group[id]);
  const at = waves.indexOf(group['wave'] ?? '');
  const place = by.find((id) => id === 'area' || id === 'school');
  const like = place === undefined ? [] : (alike.get(group[place]!) ?? []);
  const sexes = instrument.groups.find(({ id }) => id === 'sex')?.codes ?? [];
  const boys = sexes.find(({ meaning }) => meaning === 'boys')?.code;
  const girls = sexes.find(({ meaning }) => meaning === 'girls')?.code;
  const inWave = (wave: string) => ({ isOther: (one: Codes) => one['wave'] === wave && same(one, 'wave'), mixed: false, wave });
  return [
    ...(place === undefined
      ? []
      : (['rest', 'restRaw'] as const).map((comparison) => ({
          comparison,
          isOther: (one: Codes) => one[place] !== group[place] && same(one, place),
          mixed: comparison === 'rest',
        }))),
    ...(place === undefined || like.length < fewestAreasAlike
      ? []
      : [
          {
            comparison: 'areasLikeOurs' as const,
            isOther: (one: Codes) => like.includes(one[place]!) && same(one, place),
            mixed: true,
          },
        ]),
    ...(at > 0 ? [{ comparison: 'previousWave' as const, ...inWave(waves[at - 1]!) }] : []),
    ...(at > 1 ? [{ comparison: 'firstWave' as const, ...inWave(waves[0]!) }] : []),
    ...(boys !== undefined && group['sex'] !== undefined && group['sex'] === girls
      ? [{ comparison: 'boys' as const, isOther: (one: Codes) => one['sex'] === boys && same(one, 'sex'), mixed: false }]
      : []),
  ];
}

/** Whether the questions of a factor changed after the other wave, so that nothing can be said of the difference. */
function crossesBreak({ breaks }: Scale, group: Codes, comparison: GroupComparison, waves: readonly string[]): boolean {
  if (comparison !== 'previousWave' && comparison !== 'firstWave') return false;
  const now = waves.indexOf(group['wave']!);
  const then = comparison === 'previousWave' ? now - 1 : 0;
  return breaks.some((wave) => waves.indexOf(wave) > then && waves.indexOf(wave) <= now);
}

function meanOf({ group, variables }: PsuTotals, target: ArrayLike<number>, width: number): number | null {
  const { w, wy } = variables[0]!;
  let weight = 0;
  let sum = 0;
  for (let line = 0; line < group.length; line++) {
    const at = target[group[line]!]!;
    if (at < 0 || at >= width) continue;
    weight += w[line]!;
    sum += wy[line]!;
  }
  return weight > 0 ? sum / weight : null;
}

const pick = (group: Codes, ids: readonly string[]): Codes => Object.fromEntries(ids.map((id) => [id, group[id]!]));
const keyOf = (group: Codes, ids: readonly string[]): string => JSON.stringify(ids.map((id) => group[id]));
