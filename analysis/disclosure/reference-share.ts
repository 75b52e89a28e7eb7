/**
 * The reference population's share at the grades of a cell, as far as these are told: several factors' references of one group would otherwise
 * give its number of pupils in every grade, also where its split by grade is held back or not made.
 */
import type { Cell } from './released-cells.ts';
import type { LevelTable, WaveTables } from './wave-tables.ts';

export interface ReferenceShare {
  readonly share: number;
  /** Of the very pupils who answered, whose grades are told; otherwise of the closest group that they are told of. */
  readonly ofOwnGrades: boolean;
}

/**
 * The cell's own grades where its split by grade is shown for the factor. Else a place's pupils count with the grades of all its pupils; where these
 * are not told either, with the municipality's grades of their stages, and of all stages where not even the stages are told.
 *
 * @returns null for a factor without a reference, and where the municipality's grades are not told
 */
export function referenceShareOf(
  cell: Pick<Cell, 'level' | 'place' | 'at' | 'category'>,
  factor: number,
  tables: WaveTables,
): ReferenceShare | null {
  const { level, place, at, category } = cell;
  const beside = besideOf(level, tables);
  const { by, id } = level.split;
  if (by.includes('grade') || !goesByGrade(factor, tables) || isTold(beside(gradesOf(by)), place, factor)) {
    const share = ownShare(level, at, factor, tables);
    return share === null ? null : { share, ofOwnGrades: true };
  }
  // What it is of the group itself must be estimable too: an empty group has no reference.
  if (ownShare(level, at, factor, tables) === null) return null;
  const share = id === 'stage' ? wholeShare('stage', category, factor, tables) : placeShare(beside, place, factor, tables);
  return share === null ? null : { share, ofOwnGrades: false };
}

/** Whether the reference is another one in other grades. */
function goesByGrade(factor: number, { factors, municipality }: WaveTables): boolean {
  const shares = Object.values(factors[factor]!.scale.cutPoints?.byGrade ?? {}).map(({ referenceShare }) => referenceShare);
  return municipality.has('grade') && new Set(shares).size > 1;
}

/** The split that tells the grades of one by these variables: stages unite grades. */
const gradesOf = (by: readonly string[]): string => [...new Set(['grade', ...by.filter((id) => id !== 'stage')])].join(',');

/** Other splits of the same places. */
function besideOf(level: LevelTable, { municipality, levels }: WaveTables): (split: string) => LevelTable | undefined {
  const { id } = level.split;
  const own = municipality.get(id) === level ? municipality : levels.find(({ tables }) => tables.get(id) === level)!.tables;
  return (split) => own.get(split);
}

const isTold = (level: LevelTable | undefined, place: number, factor: number): level is LevelTable => level?.shownFor[factor]![place] === 1;

/** All pupils of a place. */
function placeShare(beside: (split: string) => LevelTable | undefined, place: number, factor: number, tables: WaveTables): number | null {
  const all = beside('all')!;
  if (isTold(beside('grade'), place, factor)) return ownShare(all, place * all.split.width, factor, tables);
  const stages = beside('stage');
  if (!isTold(stages, place, factor)) return wholeShare('all', 0, factor, tables);
  const { pupils, split } = stages;
  let [sum, n] = [0, 0];
  for (let stage = 0; stage < split.categories.length; stage++) {
    const inStage = pupils[place * split.width + stage]!;
    if (inStage === 0) continue;
    const share = wholeShare('stage', stage, factor, tables);
    if (share === null) return null;
    sum += inStage * share;
    n += inStage;
  }
  return n === 0 ? null : sum / n;
}

/** A category of the municipality, whose grades are told. */
function wholeShare(split: 'all' | 'stage', category: number, factor: number, tables: WaveTables): number | null {
  return isTold(tables.municipality.get('grade'), 0, factor) ? ownShare(tables.municipality.get(split)!, category, factor, tables) : null;
}

/** The mean of the reference shares of those who answered. */
function ownShare({ estimates }: LevelTable, at: number, factor: number, { factors }: WaveTables): number | null {
  const { variable, gap } = factors[factor]!;
  if (gap === null) return null;
  const share = estimates[variable]![at]!;
  const difference = estimates[gap]![at]!;
  return share.kind === 'estimate' && difference.kind === 'estimate' ? share.value - difference.value : null;
}
