/** What tells rows of one factor apart: the place, the grade, the sex, the background or the wave, whichever differs among them. */
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import type { GroupNames } from './rows.ts';

/** The labels that say whom a row speaks of, and when, in the order in which they are read. */
const labelsOfGroup = ['placeLabel', 'stageLabel', 'gradeLabel', 'sexLabel', 'backgroundLabel', 'waveLabel'] as const;
export type GroupLabel = (typeof labelsOfGroup)[number];
export type GroupLabels = Pick<GroupNames, GroupLabel>;

/** @param said labels that stand beside the rows already */
export const varyingLabels = (rows: readonly Partial<GroupLabels>[], said: readonly GroupLabel[] = []): readonly GroupLabel[] =>
  labelsOfGroup.filter((field) => !said.includes(field) && new Set(rows.map((row) => row[field])).size > 1);

/** @returns what tells one of these rows from the others, "Flickor, hösten 2026"; empty where nothing does */
export function tellApart(rows: readonly Partial<GroupLabels>[], said: readonly GroupLabel[] = []): (row: Partial<GroupLabels>) => string {
  const varying = varyingLabels(rows, said);
  return (row) => named(...varying.map((field) => row[field] ?? ''));
}
/** Names in one: "Konflikter i familjen, flickor". Empty ones are left out. */
export const named = (...names: readonly string[]): string => names.filter((name) => name !== '').join(', ');

/** A table's columns for what differs among its rows. */
export function groupColumns(
  rows: readonly Partial<GroupLabels>[],
  language: Language,
  said: readonly GroupLabel[] = [],
): { readonly title: string; readonly numeric: false; readonly cell: (row: Partial<GroupLabels>) => string }[] {
  const { labels } = textsFor(language);
  const titles: Readonly<Record<GroupLabel, string>> = {
    placeLabel: labels.place,
    stageLabel: labels.stage,
    gradeLabel: labels.grade,
    sexLabel: labels.sex,
    backgroundLabel: labels.background,
    waveLabel: labels.wave,
  };
  return varyingLabels(rows, said).map((field) => ({ title: titles[field], numeric: false, cell: (row) => row[field] ?? '' }));
}
