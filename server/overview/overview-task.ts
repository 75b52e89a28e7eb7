/** The few rows of large releases that an overview shows, for a worker thread. */
import { partOfRelease } from '../../analysis/disclosure/part-of-release.ts';
import type { ReleasedComparison, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { openDocument } from '../releases/open-document.ts';

export interface OverviewTask {
  /** Code of an area; null for the whole municipality. */
  readonly area: string | null;
  /** One survey's releases as they are stored, oldest first. */
  readonly documents: readonly Uint8Array[];
  /** Factors that the plan is about. */
  readonly chosen: readonly string[];
  /** So many outcomes beside them. */
  readonly outcomes: number;
}

export interface OverviewRows {
  readonly waves: readonly ReleasedWave[];
  readonly outcomes: readonly string[];
}

export function runTask({ area, documents, chosen, outcomes: most }: OverviewTask): OverviewRows {
  const releases = documents.map(openDocument);
  const newest = releases.at(-1);
  if (newest === undefined) return { waves: [], outcomes: [] };
  const outcomes = chooseOutcomes(newest, area, chosen, most);
  const part = { area, factors: new Set([...chosen, ...outcomes]) };
  return { waves: releases.map((release) => partOfRelease(release, part)), outcomes };
}

/** Outcomes that have surely changed since the wave before come first, then the others in the order of the survey; those that show nothing are left out. */
function chooseOutcomes(
  { factors, rows, comparisons }: ReleasedWave,
  area: string | null,
  chosen: readonly string[],
  most: number,
): string[] {
  const isOf = ({ group }: Pick<ReleasedComparison, 'group'>): boolean =>
    group['area'] === (area ?? undefined) && Object.keys(group).length === (area === null ? 1 : 2);
  const shown = new Set(rows.filter((row) => row.kind === 'outcome' && row.value !== null && isOf(row)).map(({ factor }) => factor));
  const changed = new Set(
    comparisons
      .filter((one) => one.comparison === 'previousWave' && isOf(one) && (one.word === 'clearlyHigher' || one.word === 'clearlyLower'))
      .map(({ factor }) => factor),
  );
  const all = factors.filter(({ id }) => shown.has(id) && !chosen.includes(id)).map(({ id }) => id);
  return [...all.filter((id) => changed.has(id)), ...all.filter((id) => !changed.has(id))].slice(0, most);
}
