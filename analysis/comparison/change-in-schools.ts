/** Changes between two waves of one file that knows its pupils' schools, by the rule that releases compare waves by. */
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { WordsOf } from '../disclosure/comparisons/compare-factors.ts';
import { commonShare, fewestSharedSchools, schoolsOfPsus } from '../disclosure/comparisons/shared-schools.ts';
import { regroupTotals } from '../disclosure/regroup-totals.ts';
import { differenceOfIndependent, type Difference } from '../estimation/difference.ts';
import { estimateSubpopulations, type EstimateOptions } from '../estimation/estimate-subpopulations.ts';
import type { NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals, VariableTotals } from '../estimation/psu-totals.ts';
import type { VarianceDesign } from '../estimation/variance.ts';
import { stackedChange } from './stacked-change.ts';

/** The schools of a file by number. */
export interface SchoolsOfFile {
  readonly schools: number;
  /** In [0, schools) per PSU; a PSU of which no pupil names a school is one by itself. */
  readonly ofPsu: Int32Array;
  /** 1 per school with pupils in both waves. */
  readonly inBoth: (wave: string, other: string) => Uint8Array;
}

/** @returns null where the file knows no schools, or no waves */
export function schoolsOfFile(columns: Columns): SchoolsOfFile | null {
  const codes = schoolsOfPsus(columns);
  const waves = columns.groups.get('wave');
  if (codes === null || waves === undefined) return null;
  const numbers = new Map([...new Set(codes)].filter((code) => code !== null).map((code, number) => [code, number]));
  let schools = numbers.size;
  const ofPsu = Int32Array.from(codes, (code) => (code === null ? schools++ : numbers.get(code)!));
  const inWave = waves.codes.map(() => new Uint8Array(schools));
  const missing = groupMissing(waves.index);
  waves.index.forEach((wave, row) => {
    if (wave !== missing) inWave[wave]![ofPsu[columns.design.psu[row]!]!] = 1;
  });
  const takingPart = (wave: string): Uint8Array => inWave[waves.codes.indexOf(wave)]!;
  return { schools, ofPsu, inBoth: (wave, other) => takingPart(wave).map((one, school) => one & takingPart(other)[school]!) };
}

/** Who is compared, and how surely it may be said. */
export interface ChangeInSchools {
  readonly words: WordsOf;
  /** 1 per PSU of a school in both waves; null to compare everybody. */
  readonly psus: Uint8Array | null;
}

/**
 * @param lines    pupils by PSU and group
 * @param targetOf per group: 0 for now, 1 for then, -1 for neither
 * @param shared   1 per school in both waves
 * @returns null where one of the two has no pupil in such a school
 */
export function changeInSchools(
  lines: Pick<PsuTotals, 'psu' | 'group' | 'rows'>,
  targetOf: ArrayLike<number>,
  { ofPsu }: SchoolsOfFile,
  shared: Uint8Array,
): ChangeInSchools | null {
  const all = [0, 0];
  const common = [0, 0];
  const met = [new Set<number>(), new Set<number>()] as const;
  lines.rows.forEach((rows, line) => {
    const side = targetOf[lines.group[line]!]!;
    if (side < 0) return;
    const school = ofPsu[lines.psu[line]!]!;
    all[side]! += rows;
    if (shared[school] === 0) return;
    common[side]! += rows;
    met[side]!.add(school);
  });
  if (common.includes(0)) return null;
  const everybody = common.every((pupils, side) => pupils >= commonShare * all[side]!);
  const schools = [...met[0]].filter((school) => met[1].has(school)).length;
  return {
    words: schools >= fewestSharedSchools ? 'sure' : 'theseSchools',
    psus: everybody ? null : Uint8Array.from(ofPsu, (school) => shared[school]!),
  };
}

/** The totals of some PSUs. */
export function totalsOfPsus(totals: PsuTotals, psus: Uint8Array): PsuTotals {
  const kept = Int32Array.from(totals.psu.keys()).filter((line) => psus[totals.psu[line]!] === 1);
  const take = (values: Float64Array): Float64Array => Float64Array.from(kept, (line) => values[line]!);
  const variable = ({ answered, positive, w, wy, wyy }: VariableTotals): VariableTotals => ({
    answered: take(answered),
    positive: take(positive),
    w: take(w),
    wy: take(wy),
    wyy: take(wyy),
  });
  return {
    psu: kept.map((line) => totals.psu[line]!),
    group: kept.map((line) => totals.group[line]!),
    rows: take(totals.rows),
    variables: totals.variables.map(variable),
  };
}

/**
 * Now minus then, both in one file: with the totals of each school stacked (stacked-change.ts), or of fewer than eight schools as independent
 * samples of classes, as a release has it.
 *
 * @param totals   one variable
 * @param targetOf as above
 */
export function changeOfSchools(
  totals: PsuTotals,
  design: VarianceDesign,
  targetOf: ArrayLike<number>,
  words: WordsOf,
  { schools, ofPsu }: SchoolsOfFile,
  options: EstimateOptions,
): Difference | NotEstimable {
  const sides = regroupTotals(totals, targetOf, 2);
  if (words === 'theseSchools') {
    const [now, then] = estimateSubpopulations(sides, design, 2, 0, options);
    return differenceOfIndependent(now!, then!);
  }
  const both = { totals: sides, design, variable: 0, schoolOfPsu: ofPsu };
  return stackedChange({ ...both, group: 0 }, { ...both, group: 1 }, schools);
}
