/**
 * The confidential tables of one wave: every cell of the fixed tables with its estimates, and for each whether it may be shown.
 * Released rows and comparisons are made from these and from nothing else.
 */
import { groupMissing, type Columns, type GroupColumn } from '../../survey/columns/columns.ts';
import { inSharedMemory } from '../../survey/columns/in-shared-memory.ts';
import type { Instrument, Scale, Statistic } from '../../survey/instrument/instrument.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { indexPsuGroups, type PsuGroupIndex } from '../estimation/psu-group-index.ts';
import type { PsuTotals, VariableTotals } from '../estimation/psu-totals.ts';
import { emptyTotals, totalVariable } from '../estimation/total-variable.ts';
import { factorsOf, keptRows, riskVariable } from '../factor-variables.ts';
import { cutOfGrade } from '../scoring/at-risk.ts';
import { scoreScale } from '../scoring/score-scale.ts';
import { fixedTables, type FixedTables, type Split } from './fixed-tables.ts';
import type { DisclosureSettings } from './released.ts';
import type { Verdict } from './judge-split.ts';
import { judgeQuestion, judgeWave, levelsOfSplit, type SplitLines, type Verdicts } from './judge-wave.ts';
import { pupilsOf } from './nested-pairs.ts';
import type { PlaceLevel, TreeVariable } from './place-trees.ts';
import type { PupilLines } from './split-gate.ts';

/** A factor as it is released: the share at risk, or the mean where a share would say nothing. */
export interface ReleaseFactor {
  readonly scale: Scale;
  readonly statistic: Statistic;
  /**
   * Position of its variable in the totals and the estimates, and of the variable less the reference share (null where there is no reference).
   * The latter has totals in the tables of all pupils only, where factors are ranked by it: everywhere, they would be most of the tables' memory.
   */
  readonly variable: number;
  readonly gap: number | null;
}

/** One split at one level: cell = place × width + category, where the municipality is one place and areas or schools are several. */
export interface LevelTable {
  readonly split: Split;
  /** Places, the unknown one included. */
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

/** The tables of one level of a tree. */
export interface LevelTables {
  readonly variable: TreeVariable;
  readonly level: PlaceLevel;
  /** By split; splits that do not go this deep have none. */
  readonly tables: ReadonlyMap<string, LevelTable>;
}

export interface WaveTables {
  readonly columns: Columns;
  readonly factors: readonly ReleaseFactor[];
  readonly fixed: FixedTables;
  readonly municipality: ReadonlyMap<string, LevelTable>;
  /** Every level of the tree of areas from the top, then of the schools'; empty when the file has neither. */
  readonly levels: readonly LevelTables[];
  /** What may be published of all pupils. */
  readonly verdicts: Verdicts;
}

/**
 * A released wave's intervals carry no finite population correction (they speak of the conditions behind these pupils). Degrees of freedom come
 * from the classes that answered.
 */
export const releaseRule = { singlePsu: 'adjust', fpc: false, df: 'answering' } as const;

/** A reference share outside this range makes the mean the better statistic (skewed scales). */
export const referenceShareRange: readonly [number, number] = [0.15, 0.5];

/** So many rows of one wave. */
export interface WaveRows {
  readonly wave: string;
  readonly rows: number;
}

/** The last tables of each wave: a wave is asked for twice, for its own release and as the previous one of the next. */
const known = new WeakMap<
  Columns,
  { instrument: Instrument; source: string; settings: DisclosureSettings; leaveOut: readonly string[]; madeOf: string; tables: WaveTables }
>();

/**
 * @param leaveOut names of tables (table-names.ts) that are not published at all
 * @param source names the wave: it seeds the spreading of pupils who did not state a variable, and stands in derived cut points
 * @param madeOf the waves of a pool, in the order of its rows: who did not state a variable is counted as in the wave's own tables
 */
export function waveTables(
  instrument: Instrument,
  columns: Columns,
  source: string,
  settings: DisclosureSettings,
  leaveOut: readonly string[] = [],
  madeOf: readonly WaveRows[] = [{ wave: source, rows: columns.n }],
): WaveTables {
  const found = known.get(columns);
  if (
    found !== undefined &&
    found.instrument === instrument &&
    found.source === source &&
    found.settings === settings &&
    found.leaveOut.join() === leaveOut.join() &&
    found.madeOf === JSON.stringify(madeOf)
  )
    return found.tables;
  const tables = makeTables(instrument, columns, source, settings, leaveOut, madeOf);
  known.set(columns, { instrument, source, settings, leaveOut, madeOf: JSON.stringify(madeOf), tables });
  return tables;
}

function makeTables(
  instrument: Instrument,
  columns: Columns,
  source: string,
  settings: DisclosureSettings,
  leaveOut: readonly string[],
  madeOf: readonly WaveRows[],
): WaveTables {
  const keep = keptRows(instrument, columns);
  const fixed = fixedTables(
    instrument,
    columns,
    keep,
    settings,
    madeOf.map(({ wave, rows }) => ({ seed: `${instrument.id}/${wave}`, rows })),
  );
  const municipality = new Map(
    fixed.splits.map((split) => [split.id, openLevel(split, 1, split.municipality, split.municipality, columns)] as const),
  );
  const levels = fixed.trees.flatMap((tree) =>
    tree.levels.map((level, at) => ({
      variable: tree.variable,
      level,
      tables: new Map(
        fixed.splits
          .filter((split) => at < levelsOfSplit(split, tree).length)
          .map((split) => [split.id, openLevel(split, level.places, split.area, cellsOf(split, tree.place, level), columns)] as const),
      ),
    })),
  );
  const open = [...municipality.values(), ...levels.flatMap(({ tables }) => [...tables.values()])];
  const kept = fixed.splits[0]!.municipality;
  const allRows = rowsWhere(columns.n, (row) => kept[row]! >= 0);
  const deepest = new Map(
    fixed.splits.map((split) => {
      const trees = fixed.trees.map((tree) => {
        const last = levelsOfSplit(split, tree).at(-1);
        return levels.find(({ level }) => level === last)!.tables.get(split.id)!;
      });
      return [split.id, { whole: municipality.get(split.id)!, trees }] as const;
    }),
  );
  const linesOf =
    (pupils: (level: OpenLevel) => Float64Array) =>
    ({ id }: Split): SplitLines => {
      const { whole, trees } = deepest.get(id)!;
      const lines = (level: OpenLevel): PupilLines => ({ psu: level.index.psu, group: level.index.group, pupils: pupils(level) });
      return { whole: lines(whole), trees: trees.map(lines) };
    };
  const { psu } = columns.design;
  const everybody = judgeWave(
    fixed,
    linesOf(({ index }) => index.rows),
    pupilsOf(allRows, psu),
    settings,
    leaveOut,
  );
  const answered: Verdicts[] = [];
  const factors = addFactors(
    factorsOf(instrument, columns, source).map(({ scale }) => scale),
    columns,
    open,
    (variable, y) => {
      const rowsAnswered = rowsOf(allRows, y);
      answered.push(
        judgeQuestion(
          fixed,
          linesOf(({ variables }) => variables[variable]!.answered),
          pupilsOf(rowsAnswered, psu),
          everybody,
          settings,
        ),
      );
    },
  );
  const close = (level: OpenLevel, at: (verdict: Verdict) => Uint8Array): LevelTable =>
    closeLevel(
      level,
      at(everybody.verdicts.get(level.split.id)!),
      answered.map((verdicts) => at(verdicts.get(level.split.id)!)),
    );
  const closed = levels.map(({ variable, level, tables }): LevelTables => {
    const tree = fixed.trees.findIndex((one) => one.variable === variable);
    const at = level.depth - 1;
    return { variable, level, tables: new Map([...tables].map(([id, one]) => [id, close(one, ({ places }) => places[tree]![at]!)])) };
  });
  return {
    columns,
    factors,
    fixed,
    municipality: new Map([...municipality].map(([id, one]) => [id, close(one, (verdict) => Uint8Array.of(verdict.municipality ? 1 : 0))])),
    levels: closed,
    verdicts: everybody.verdicts,
  };
}

/** Those who answered. */
function rowsOf(rows: Int32Array, y: Float64Array): Int32Array {
  const answered = new Int32Array(rows.length);
  let n = 0;
  for (const row of rows) if (!Number.isNaN(y[row]!)) answered[n++] = row;
  return answered.subarray(0, n);
}

const rowsWhere = (n: number, holds: (row: number) => boolean): Int32Array => Int32Array.from({ length: n }, (_, row) => row).filter(holds);

interface OpenLevel {
  readonly split: Split;
  readonly places: number;
  readonly index: PsuGroupIndex;
  readonly heaviest: Float64Array;
  readonly variables: VariableTotals[];
  readonly estimates: (readonly (Estimate | NotEstimable)[])[];
}

/** The cell of each row at a level, place × width + category; -1 for rows in none. */
export const cellsOf = (split: Split, place: Int32Array, { of }: PlaceLevel): Int32Array =>
  split.area.map((category, row) => (category < 0 ? -1 : of[place[row]!]! * split.width + category));

function openLevel(split: Split, places: number, category: Int32Array, cell: Int32Array, columns: Columns): OpenLevel {
  const count = places * split.width;
  const { weight } = columns.design;
  const heaviest = new Float64Array(count).fill(weight === null ? 1 : 0);
  if (weight !== null)
    for (let row = 0; row < columns.n; row++)
      if (category[row]! >= 0 && weight[row]! > heaviest[cell[row]!]!) heaviest[cell[row]!] = weight[row]!;
  return { split, places, index: indexPsuGroups(columns.design, { count, index: cell }), heaviest, variables: [], estimates: [] };
}

const nobody = emptyTotals(0);

/** The greatest part of the tables by far: a second thread that makes comparisons reads the same memory. */
function forAllThreads({ answered, positive, w, wy, wyy }: VariableTotals): VariableTotals {
  const shared = new Map([answered, positive, w, wy, wyy].map((sums) => [sums, inSharedMemory(sums)]));
  const of = (sums: Float64Array): Float64Array => shared.get(sums)!;
  return { answered: of(answered), positive: of(positive), w: of(w), wy: of(wy), wyy: of(wyy) };
}

/** Scores one factor at a time, so that only one factor's rows are in memory; `judge` sees them while they are. */
function addFactors(
  scales: readonly Scale[],
  columns: Columns,
  levels: readonly OpenLevel[],
  judge: (variable: number, y: Float64Array) => void,
): ReleaseFactor[] {
  const grade = columns.groups.get('grade') ?? null;
  const scores = new Float64Array(columns.n);
  const { design } = columns;
  let next = 0;
  const add = (y: Float64Array, statistic: Statistic, isKept: (level: OpenLevel) => boolean): number => {
    for (const level of levels) {
      const { index, variables, estimates, places, split } = level;
      const totals = totalVariable(index, design.weight, y);
      const own: PsuTotals = { psu: index.psu, group: index.group, rows: index.rows, variables: [totals] };
      variables.push(isKept(level) ? forAllThreads(totals) : nobody);
      estimates.push(estimateSubpopulations(own, design, places * split.width, 0, { ...releaseRule, statistic }));
    }
    return next++;
  };
  return scales.map((scale) => {
    scoreScale(scale, columns, scores);
    const statistic = releasedStatistic(scale);
    const risk = scale.kind === 'outcome' || statistic === 'mean' ? null : riskVariable(scale, scores, grade)!;
    const variable = add(risk ?? scores, statistic, () => true);
    judge(variable, risk ?? scores);
    if (risk === null) return { scale, statistic, variable, gap: null };
    const reference = referenceShares(scale, grade);
    const gap = new Float64Array(risk.length);
    for (let row = 0; row < risk.length; row++) gap[row] = risk[row]! - reference(row);
    return { scale, statistic, variable, gap: add(gap, 'mean', ({ split }) => split.by.length === 0) };
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
  { split, places, index, heaviest, variables, estimates }: OpenLevel,
  shown: Uint8Array,
  shownFor: readonly Uint8Array[],
): LevelTable {
  const count = places * split.width;
  const totals: PsuTotals = { psu: index.psu, group: index.group, rows: index.rows, variables };
  const pupils = new Float64Array(count);
  index.rows.forEach((n, line) => (pupils[index.group[line]!] = pupils[index.group[line]!]! + n));
  return { split, places, totals, shown, shownFor, pupils, heaviest, estimates };
}
