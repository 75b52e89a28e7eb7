/** `describe(…)`: of whom rows speak, in the words that stand above and below a report. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { formatPercent } from '../wording/format-numbers.ts';
import { isBetter, isWorse } from '../wording/headline.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { groupIndex } from './group-index.ts';
import { isolated } from './name-groups.ts';
import { isCompared, type ShownRow } from './rows.ts';

export interface RowsDescription {
  /** "Norra Hamnen, åk 9, hösten 2026"; made-up numbers say so before anything else is read. */
  readonly title: string;
  readonly place: string;
  /** "Hösten 2026 · bor i området · omkring 310 elever · täckning 81 %". */
  readonly group: string;
  /** What the rows are held against, in running text; null where nothing is compared. */
  readonly other: string | null;
  readonly responses: number | null;
  /** Who is in the numbers, as "81 %"; null without a register. */
  readonly coverage: string | null;
  /** The lowest and the highest share of the reference population that lies beyond a limit, as "38 %"; null where no factor has a limit. */
  readonly reference: readonly [lowest: string, highest: string] | null;
  /** How many rows are surely better, and surely worse, than what they are held against. */
  readonly better: number;
  readonly worse: number;
  /** How answers are protected and where they come from, as Markdown. */
  readonly note: string;
}

/** @param rows of one group in one wave; empty where nothing is released */
export function describeRows(rows: readonly ShownRow[], wave: ReleasedWave, language: Language): RowsDescription {
  const texts = textsFor(language);
  const { page, chart } = texts;
  const first = rows[0];
  const narrowed = first
    ? [
        first.stage === null ? [] : first.stageLabel,
        first.grade === null ? [] : first.gradeLabel,
        first.sex === null ? [] : first.sexLabel,
        first.background === null ? [] : first.backgroundLabel,
      ].flat()
    : [];
  const waveLabel = first?.waveLabel ?? labelOf(wave, language);
  const place = first ? first.placeLabel : texts.all.area;
  const compared = rows.filter(isCompared).find((row) => row.otherValue !== null || row.word !== null);
  const answered = Math.max(0, ...rows.map((row) => row.n ?? 0));
  const coverage = rows.find((row) => row.coverage != null)?.coverage ?? null;
  // Whether pupils live or go to school there is said where a survey knows both.
  const knowsBoth = ['area', 'school'].every((id) => wave.groups.some((group) => group.id === id));
  const tree = !knowsBoth || !first ? null : first.school !== null ? 'school' : first.area !== null ? 'area' : null;
  return {
    title:
      [isolated(place), ...[...narrowed, waveLabel].map(texts.inRunningText)].join(', ') + (wave.synthetic ? ` (${page.synthetic})` : ''),
    place,
    group: chart.groupLine(
      waveLabel,
      tree,
      narrowed.map((label, k) => (k === 0 ? label : texts.inRunningText(label))).join(', ') || null,
      answered || null,
      coverage,
    ),
    other: compared ? comparisonNames(compared.comparison, compared.school, language).other : null,
    responses: answered || null,
    coverage: coverage === null ? null : formatPercent(coverage, language),
    reference: referenceOf(wave, language),
    better: rows.filter(isBetter).length,
    worse: rows.filter(isWorse).length,
    note: [
      ...(wave.synthetic ? [page.syntheticLong] : []),
      page.protectionNote(wave.settings.minPupils, wave.settings.roundN, wave.settings.minPsus),
      `${page.source}: ${isolated(wave.instrument.title[language])}. ${isolated(wave.instrument.origin[language])}`,
    ].join('\n\n'),
  };
}

const labelOf = ({ groups, wave }: ReleasedWave, language: Language): string =>
  groups.find(({ id }) => id === 'wave')?.codes.find(({ code }) => code === wave)?.label[language] ?? wave;

function referenceOf(wave: ReleasedWave, language: Language): RowsDescription['reference'] {
  const shares = (groupIndex(wave).get('')?.rows ?? []).flatMap(({ referenceShare }) => (referenceShare === null ? [] : [referenceShare]));
  return shares.length === 0 ? null : [formatPercent(Math.min(...shares), language), formatPercent(Math.max(...shares), language)];
}
