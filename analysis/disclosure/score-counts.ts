/** How many pupils of a group have which score: sums of scores alone do not tell whether nearly all have the same. */
import { scoreScale } from '../scoring/score-scale.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import type { WaveTables } from './wave-tables.ts';

/** Those of a union are the sums. */
export interface ScoreCounts {
  /** Different scores in order, the lowest and the highest possible one always among them; 2 for a question with two answers. */
  readonly scores: number;
  /** Pupils, by group × scores + score. */
  readonly pupils: Int32Array;
}

/** Cells of a table and where they are counted. */
export interface CountedCells {
  readonly totals: PsuTotals;
  /** Cell of each row, -1 for none; asked for where the totals do not tell. */
  readonly cellOfRow: () => Int32Array;
  /** Target of each cell in [0, targets), or -1 for none. */
  readonly targetOf: ArrayLike<number>;
}

/**
 * @param factor position among the factors
 * @returns one group per target
 */
export function countScores(cells: Iterable<CountedCells>, tables: ScoredTables, factor: number, targets: number): ScoreCounts {
  const { statistic, variable } = tables.factors[factor]!;
  return statistic === 'share' ? countYesNo(cells, variable, targets) : countRows(cells, scoredRows(tables, factor), targets);
}

type ScoredTables = Pick<WaveTables, 'columns' | 'factors'>;

function countYesNo(cells: Iterable<CountedCells>, variable: number, targets: number): ScoreCounts {
  const pupils = new Int32Array(2 * targets);
  for (const { totals, targetOf } of cells) {
    const { answered, positive } = totals.variables[variable]!;
    for (let line = 0; line < answered.length; line++) {
      const target = targetOf[totals.group[line]!]!;
      if (target < 0) continue;
      pupils[2 * target]! += answered[line]! - positive[line]!;
      pupils[2 * target + 1]! += positive[line]!;
    }
  }
  return { scores: 2, pupils };
}

function countRows(cells: Iterable<CountedCells>, { scores, of }: ScoredRows, targets: number): ScoreCounts {
  const pupils = new Int32Array(scores * targets);
  for (const { cellOfRow, targetOf } of cells)
    cellOfRow().forEach((cell, row) => {
      const target = cell < 0 ? -1 : targetOf[cell]!;
      if (target >= 0 && of[row]! >= 0) pupils[scores * target + of[row]!]! += 1;
    });
  return { scores, pupils };
}

/** Number of each row's score, from the lowest possible one to the highest; -1 for rows without one. */
interface ScoredRows {
  readonly scores: number;
  readonly of: Int32Array;
}

const known = new WeakMap<ScoredTables, ScoredRows[]>();

function scoredRows(tables: ScoredTables, factor: number): ScoredRows {
  const found = known.get(tables) ?? [];
  known.set(tables, found);
  return (found[factor] ??= numberScores(tables, factor));
}

/** Scores that differ by rounding are the same. */
const steps = 1e9;

function numberScores({ columns, factors }: ScoredTables, factor: number): ScoredRows {
  const { scale } = factors[factor]!;
  const [low, high] = scale.range;
  const stepsOf = scoreScale(scale, columns).map((score) => Math.round(((score - low) / (high - low)) * steps));
  const numbers = new Map(
    [...new Set([0, ...stepsOf.filter((one) => !Number.isNaN(one)), steps])].sort((a, b) => a - b).map((one, at) => [one, at]),
  );
  return { scores: numbers.size, of: Int32Array.from(stepsOf, (one) => numbers.get(one) ?? -1) };
}

/**
 * What at most `few` of the pupils differ from: the lowest score (`under`: nearly none), the highest (`over`: nearly all), or another
 * one that the rest have in common (`same`).
 *
 * @param at group
 * @returns null when more pupils differ, or nobody has a score
 */
export function nearlyAllAlike({ scores, pupils }: ScoreCounts, at: number, few: number): 'under' | 'over' | 'same' | null {
  let n = 0;
  let most = 0;
  for (let score = scores * at; score < scores * (at + 1); score++) {
    n += pupils[score]!;
    most = Math.max(most, pupils[score]!);
  }
  if (n === 0 || n - most > few) return null;
  if (n - pupils[scores * at]! <= few) return 'under';
  return n - pupils[scores * (at + 1) - 1]! <= few ? 'over' : 'same';
}
