/**
 * The confidential tables of one wave: every cell of the fixed tables with its estimates, and for each whether it may be shown.
 * Released rows and comparisons are made from these and from nothing else.
 */
import { groupMissing, type Columns, type GroupColumn } from '../../survey/columns/columns.ts';
import type { Instrument, Scale, Statistic } from '../../survey/instrument/instrument.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { indexPsuGroups, type PsuGroupIndex } from '../estimation/psu-group-index.ts';
import type { PsuTotals, VariableTotals } from '../estimation/psu-totals.ts';
import { totalVariable } from '../estimation/total-variable.ts';
import { factorsOf, keptRows, riskVariable } from '../factor-variables.ts';
import { cutOfGrade } from '../scoring/at-risk.ts';
import { scoreScale } from '../scoring/score-scale.ts';
import { fixedTables, type FixedTables, type Split } from './fixed-tables.ts';
import type { DisclosureSettings } from './released.ts';
import { judgeSplit, type Verdict } from './judge-split.ts';
import type { PupilLines } from './split-gate.ts';

/** A factor as it is released: the share at risk, or the mean where a share would say nothing. */
export interface ReleaseFactor {
  readonly scale: Scale;
  readonly statistic: Statistic;
  /** Position of its variable in the totals, and of the variable less the reference share (null where there is no reference). */
  readonly variable: number;
  readonly gap: number | null;
}

/** One split at one level: cell = place × width + category, where the municipality is one place and the areas are several. */
export interface LevelTable {
  readonly split: Split;
  /** Places, the unknown area included. */
  readonly places: number;
  readonly totals: PsuTotals;
  /** 1 per place whose split may be shown. */
  readonly shown: Uint8Array;
  /** The same per factor: a question that few answered is held back by itself. */
  readonly shownFor: readonly Uint8Array[];
  /** Pupils per cell. */
  readonly pupils: Float64Array;
  /** Greatest sampling weight per cell; 1 without weights. */
  readonly heaviest: Float64Array;
  /** Per variable, per cell. */
  readonly estimates: readonly (readonly (Estimate | NotEstimable)[])[];
}

export interface WaveTables {
  readonly columns: Columns;
  readonly factors: readonly ReleaseFactor[];
  readonly fixed: FixedTables;
  readonly municipality: ReadonlyMap<string, LevelTable>;
  /** Empty when the file has no areas. */
  readonly areas: ReadonlyMap<string, LevelTable>;
}

/** A released wave's intervals carry no finite population correction (they speak of the conditions behind these pupils). */
export const releaseRule = { singlePsu: 'adjust', fpc: false } as const;

/** A reference share outside this range makes the mean the better statistic (skewed scales). */
export const referenceShareRange: readonly [number, number] = [0.15, 0.5];

/** The last tables of each wave: a wave is asked for twice, for its own release and as the previous one of the next. */
const known = new WeakMap<Columns, { instrument: Instrument; source: string; settings: DisclosureSettings; tables: WaveTables }>();

/**
 * @param source names the wave: it seeds the spreading of pupils who did not state a variable, and stands in derived cut points
 */
export function waveTables(instrument: Instrument, columns: Columns, source: string, settings: DisclosureSettings): WaveTables {
  const found = known.get(columns);
  if (found !== undefined && found.instrument === instrument && found.source === source && found.settings === settings) return found.tables;
  const tables = makeTables(instrument, columns, source, settings);
  known.set(columns, { instrument, source, settings, tables });
  return tables;
}

function makeTables(instrument: Instrument, columns: Columns, source: string, settings: DisclosureSettings): WaveTables {
  const keep = keptRows(instrument, columns);
  const fixed = fixedTables(instrument, columns, keep, settings, `${instrument.id}/${source}`);
  const levels = fixed.splits.flatMap((split) => [
    openLevel(split, 1, split.municipality, split.municipality, columns),
    ...(fixed.areas.length === 0 ? [] : [openLevel(split, fixed.places.areas, split.area, cellsOf(split, fixed.places.area), columns)]),
  ]);
  const factors = addFactors(
    factorsOf(instrument, columns, source).map(({ scale }) => scale),
    columns,
    levels,
  );
  const municipality = new Map<string, LevelTable>();
  const areas = new Map<string, LevelTable>();
  const verdicts = new Map<string, Verdicts>();
  for (const { id } of fixed.splits) {
    const [whole, areaLevel] = levels.filter(({ split }) => split.id === id) as [OpenLevel, OpenLevel?];
    const verdict = judge(whole, areaLevel ?? null, verdicts, factors, settings);
    verdicts.set(id, verdict);
    municipality.set(id, closeLevel(whole, verdict, factors, columns));
    if (areaLevel !== undefined) areas.set(id, closeLevel(areaLevel, verdict, factors, columns));
  }
  return { columns, factors, fixed, municipality, areas };
}

interface OpenLevel {
  readonly split: Split;
  readonly places: number;
  readonly index: PsuGroupIndex;
  readonly heaviest: Float64Array;
  readonly variables: VariableTotals[];
}

const cellsOf = (split: Split, area: Int32Array): Int32Array =>
  split.area.map((category, row) => (category < 0 ? -1 : area[row]! * split.width + category));

function openLevel(split: Split, places: number, category: Int32Array, cell: Int32Array, columns: Columns): OpenLevel {
  const count = places * split.width;
  const { weight } = columns.design;
  const heaviest = new Float64Array(count).fill(weight === null ? 1 : 0);
  if (weight !== null)
    for (let row = 0; row < columns.n; row++)
      if (category[row]! >= 0 && weight[row]! > heaviest[cell[row]!]!) heaviest[cell[row]!] = weight[row]!;
  return { split, places, index: indexPsuGroups(columns.design, { count, index: cell }), heaviest, variables: [] };
}

/** Scores one factor at a time, so that only one factor's rows are in memory. */
function addFactors(scales: readonly Scale[], columns: Columns, levels: readonly OpenLevel[]): ReleaseFactor[] {
  const grade = columns.groups.get('grade') ?? null;
  const scores = new Float64Array(columns.n);
  let next = 0;
  const add = (y: Float64Array): number => {
    for (const { index, variables } of levels) variables.push(totalVariable(index, columns.design.weight, y));
    return next++;
  };
  return scales.map((scale) => {
    scoreScale(scale, columns, scores);
    const statistic = releasedStatistic(scale);
    if (scale.kind === 'outcome' || statistic === 'mean') return { scale, statistic, variable: add(scores), gap: null };
    const risk = riskVariable(scale, scores, grade)!;
    const reference = referenceShares(scale, grade);
    const gap = risk.map((one, row) => one - reference(row));
    return { scale, statistic, variable: add(risk), gap: add(gap) };
  });
}

/** The statistic that a factor is released with, the same in every wave and area: it follows from the frozen cut points alone. */
export function releasedStatistic(scale: Scale): Statistic {
  if (scale.kind === 'outcome') return scale.statistic;
  if (scale.cutPoints === null) return 'mean';
  const { byGrade } = scale.cutPoints;
  const points = byGrade['all'] === undefined ? Object.values(byGrade) : [byGrade['all']];
  const n = points.reduce((sum, point) => sum + point.n, 0);
  const share = points.reduce((sum, point) => sum + point.referenceShare * (n > 0 ? point.n / n : 1 / points.length), 0);
  return points.length > 0 && share >= referenceShareRange[0] && share <= referenceShareRange[1] ? 'share' : 'mean';
}

/** The reference population's share in the respondent's grade. */
function referenceShares(scale: Scale, grade: GroupColumn | null): (row: number) => number {
  const of = (code: string | null): number => cutOfGrade(scale.cutPoints!, code)?.referenceShare ?? NaN;
  const withoutGrade = of(null);
  if (grade === null) return () => withoutGrade;
  const shares = grade.codes.map(of);
  const missing = groupMissing(grade.index);
  return (row) => (grade.index[row] === missing ? withoutGrade : shares[grade.index[row]!]!);
}

function closeLevel(
  { split, places, index, heaviest, variables }: OpenLevel,
  verdict: Verdicts,
  factors: readonly ReleaseFactor[],
  columns: Columns,
): LevelTable {
  const count = places * split.width;
  const totals: PsuTotals = { psu: index.psu, group: index.group, rows: index.rows, variables };
  const pupils = new Float64Array(count);
  index.rows.forEach((n, line) => (pupils[index.group[line]!] = pupils[index.group[line]!]! + n));
  const at = (one: Verdict): Uint8Array => (places === 1 ? Uint8Array.of(one.municipality ? 1 : 0) : one.areas);
  return {
    split,
    places,
    totals,
    shown: at(verdict.everybody),
    shownFor: verdict.answered.map(at),
    pupils,
    heaviest,
    estimates: variables.map((_, variable) =>
      estimateSubpopulations(totals, columns.design, count, variable, { ...releaseRule, statistic: statisticOf(variable, factors) }),
    ),
  };
}

/** What may be shown of a split: for all pupils, and for those who answered the questions of each factor. */
interface Verdicts {
  readonly everybody: Verdict;
  readonly answered: readonly Verdict[];
}

function judge(
  whole: OpenLevel,
  areas: OpenLevel | null,
  before: ReadonlyMap<string, Verdicts>,
  factors: readonly ReleaseFactor[],
  settings: DisclosureSettings,
): Verdicts {
  const parents = whole.split.parents.map((id) => before.get(id)!);
  const linesOf = ({ index }: OpenLevel, pupils: Float64Array): PupilLines => ({ psu: index.psu, group: index.group, pupils });
  const everybody = judgeSplit(
    {
      split: whole.split,
      whole: linesOf(whole, whole.index.rows),
      areas: areas && linesOf(areas, areas.index.rows),
      places: areas?.places ?? 0,
      counts: () => true,
      within: null,
    },
    parents.map((parent) => parent.everybody),
    settings,
  );
  // Who lacks the variable and who lacks the answer is never told apart: the rule for one question looks at stated categories alone.
  const counts = (category: number): boolean => category < whole.split.categories.length;
  const answered = factors.map(({ variable }, factor) =>
    judgeSplit(
      {
        split: whole.split,
        whole: linesOf(whole, whole.variables[variable]!.answered),
        areas: areas && linesOf(areas, areas.variables[variable]!.answered),
        places: areas?.places ?? 0,
        counts,
        within: everybody,
      },
      parents.map((parent) => parent.answered[factor]!),
      settings,
    ),
  );
  return { everybody, answered };
}

const statisticOf = (variable: number, factors: readonly ReleaseFactor[]): Statistic =>
  factors.find((factor) => factor.variable === variable)?.statistic ?? 'mean';
