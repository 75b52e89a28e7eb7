/** `motvikt associate`: factors and outcomes, and outcomes by the number of risks. */
import { adjustedAssociation } from '../../analysis/associations/adjusted-association.ts';
import { covariateLines } from '../../analysis/associations/covariate-lines.ts';
import { pairTotals } from '../../analysis/associations/pair-totals.ts';
import { outcomeBytes, riskBytes } from '../../analysis/disclosure/release-associations.ts';
import { stageRows } from '../../analysis/disclosure/stage-rows.ts';
import { tTwoSidedP } from '../../analysis/distributions/t.ts';
import { freezeCutPoints, keptRows } from '../../analysis/factor-variables.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import { hasStages } from '../../survey/instrument/has-stages.ts';
import type { ReleasedAssociation, ReleasedRiskCount } from '../../analysis/disclosure/released.ts';
import { factorInterval, factorValue } from './factors.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { sayNotAtThisLevel } from './notices.ts';
import { onlyWave, releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  decimalsOf,
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  protectionCsv,
  remarkText,
  pupilsHeading,
  responsesText,
  valueText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import { tableOf, type Layout, type TableColumn } from './write-rows.ts';

export interface AssociationRow {
  readonly row: 'association';
  readonly factor: string;
  readonly outcome: string;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly oddsRatio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly attributableFraction: number | null;
  readonly attributableLow: number | null;
  readonly attributableHigh: number | null;
  /** Of complete rows only; the odds ratio's is that of its logarithm. */
  readonly standardError?: number;
  readonly df?: number;
  readonly p?: number;
  readonly attributableStandardError?: number;
  readonly protection: RowProtection;
}
export interface RiskCountRow {
  readonly row: 'riskCount';
  readonly outcome: string;
  readonly group: Readonly<Record<string, string>>;
  readonly risks: readonly [number, number];
  readonly protections: readonly [number, number] | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly protection: RowProtection;
}
type Row = AssociationRow | RiskCountRow;

export const runAssociate = surveyCommand<Row>({
  name: 'associate',
  by: () => [],
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const waves = releasedFile(file, 'withoutComparisons', io);
    const associations = releasedRows(waves, (wave) => wave.associations, file, asked, io);
    const riskCounts = associations && releasedRows(waves, (wave) => wave.riskCounts, file, asked, io);
    return riskCounts && [...associations.map(associationRow), ...riskCounts.map(riskCountRow)];
  },
  layoutOf,
});

/** Associations of the municipality, or of each stage; numbers of risks are told in protected rows. */
function completeRows({ instrument, columns, waves }: SurveyFile, asked: Asked, io: CliIo): Row[] | null {
  const by = asked.by.filter((id) => id !== 'wave');
  if (by.some((id) => id !== 'stage')) return sayNotAtThisLevel(by, hasStages(instrument) ? [[], ['stage']] : [[]], instrument, asked, io);
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const frozen = freezeCutPoints(instrument, columns, 'this file');
  const rule = { singlePsu: instrument.singlePsu, fpc: true };
  const parts = waves.length === 0 ? new Map([[onlyWave, columns]]) : splitByGroup(columns, 'wave');
  return [...parts].flatMap(([wave, part]) => {
    const { stages, index } = stageRows(frozen, part, keptRows(frozen, part), wave);
    const lines = covariateLines(
      part,
      ['grade', 'sex'].filter((id) => part.groups.has(id)),
      index,
      stages.length + 1,
    );
    const groups = by.length === 0 ? [{ stage: null, inside: null }] : stages.map((stage, at) => ({ stage, inside: [at] }));
    return riskBytes(frozen, part).flatMap((factor) =>
      outcomeBytes(frozen, part).flatMap((outcome) => {
        const totals = pairTotals(lines.index, part.design.weight, factor.bytes, outcome.bytes);
        return groups.map(({ stage, inside }) =>
          completeRow(
            factor.scale.id,
            outcome.scale.id,
            { ...(waves.length > 0 ? { wave } : {}), ...(stage === null ? {} : { stage }) },
            adjustedAssociation(lines, totals, part.design, inside, rule),
          ),
        );
      }),
    );
  });
}

function completeRow(
  factor: string,
  outcome: string,
  group: AssociationRow['group'],
  found: ReturnType<typeof adjustedAssociation>,
): AssociationRow {
  const what = { row: 'association', factor, outcome, group, n: found.n } as const;
  if (found.kind === 'notEstimable')
    return {
      ...what,
      oddsRatio: null,
      low: null,
      high: null,
      attributableFraction: null,
      attributableLow: null,
      attributableHigh: null,
      protection: { state: 'unprotected', reason: found.reason },
    };
  const { oddsRatio, attributableFraction: fraction, df } = found;
  return {
    ...what,
    oddsRatio: oddsRatio.value,
    standardError: oddsRatio.standardError,
    low: oddsRatio.low,
    high: oddsRatio.high,
    df,
    p: tTwoSidedP(Math.log(oddsRatio.value) / oddsRatio.standardError, df),
    attributableFraction: fraction.value,
    attributableStandardError: fraction.standardError,
    attributableLow: fraction.low,
    attributableHigh: fraction.high,
    protection: { state: 'unprotected' },
  };
}

const associationRow = (one: ReleasedAssociation): AssociationRow => ({
  row: 'association',
  factor: one.factor,
  outcome: one.outcome,
  group: one.group,
  n: one.n,
  oddsRatio: one.oddsRatio,
  low: one.low,
  high: one.high,
  attributableFraction: one.attributableFraction,
  attributableLow: one.attributableLow,
  attributableHigh: one.attributableHigh,
  protection: one.protection,
});
const riskCountRow = (one: ReleasedRiskCount): RiskCountRow => ({
  row: 'riskCount',
  outcome: one.outcome,
  group: one.group,
  risks: one.risks,
  protections: one.protections,
  n: one.n,
  value: one.value,
  low: one.low,
  high: one.high,
  protection: one.protection,
});

const isAssociation = (row: Row): row is AssociationRow => row.row === 'association';
const isRiskCount = (row: Row): row is RiskCountRow => row.row === 'riskCount';

function layoutOf(asked: Asked, rows: readonly Row[], words: RowWords): Layout<Row> {
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<Row>(['row', 'factor', 'outcome']),
      ...groupCsv<Row>(by),
      ['risks', (row) => (isAssociation(row) ? null : span(row.risks))],
      ['protections', (row) => (isAssociation(row) || row.protections === null ? null : span(row.protections))],
      ...fieldsCsv<Row>(['n', 'oddsRatio', 'value', 'standardError', 'low', 'high', 'df', 'p']),
      ...fieldsCsv<Row>(['attributableFraction', 'attributableStandardError', 'attributableLow', 'attributableHigh']),
      ...protectionCsv<Row>(),
    ],
    tables: [
      tableOf(isAssociation, associationColumns(by, asked.unprotected, words)),
      tableOf(isRiskCount, riskCountColumns(by, asked.unprotected, words)),
    ],
  };
}

const span = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}-${high}`);

/** Two significant digits, as it is released (0.47, 1.8, 23); a complete one with three decimals. */
const oddsText = (ratio: number | null, { protection }: AssociationRow, { number }: RowWords): string =>
  number(ratio, protection.state === 'unprotected' ? 3 : ratio === null || ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2);

function associationColumns(by: readonly string[], unprotected: boolean, words: RowWords): TableColumn<AssociationRow>[] {
  const { headings } = words.texts;
  return [
    { heading: headings.outcome, text: ({ outcome }) => words.factor(outcome, 'share') },
    { heading: headings.factor, text: ({ factor }) => words.factor(factor, 'share') },
    ...groupColumns<AssociationRow>(by, words),
    { heading: pupilsHeading(unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.oddsRatio, right: true, text: (row) => oddsText(row.oddsRatio, row, words) },
    {
      heading: headings.interval,
      text: (row) =>
        row.low === null || row.high === null ? '' : words.texts.cells.to(oddsText(row.low, row, words), oddsText(row.high, row, words)),
    },
    {
      heading: headings.attributable,
      right: true,
      text: (row) => valueText(row.attributableFraction, 'share', decimalsOf(row, 'share'), words),
    },
    {
      heading: headings.interval,
      text: (row) => intervalText(row.attributableLow, row.attributableHigh, 'share', decimalsOf(row, 'share'), words),
    },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}

function riskCountColumns(by: readonly string[], unprotected: boolean, words: RowWords): TableColumn<RiskCountRow>[] {
  const { headings, cells } = words.texts;
  return [
    { heading: headings.outcome, text: ({ outcome }) => words.factor(outcome, 'share') },
    ...groupColumns<RiskCountRow>(by, words),
    { heading: headings.risks, right: true, text: ({ risks }) => span(risks) },
    { heading: headings.protections, right: true, text: ({ protections }) => (protections === null ? cells.all : span(protections)) },
    { heading: pupilsHeading(unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.value, right: true, text: (row) => factorValue({ ...row, statistic: 'share' }, words) },
    { heading: headings.interval, text: (row) => factorInterval({ ...row, statistic: 'share' }, words) },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}
