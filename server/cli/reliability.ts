/** `motvikt reliability`: alpha and item-rest correlations per factor. */
import { itemValues } from '../../analysis/disclosure/release-reliability.ts';
import { keptRows } from '../../analysis/factor-variables.ts';
import { groupRows } from '../../analysis/group-rows.ts';
import { designBasedAlpha } from '../../analysis/reliability/design-based-alpha.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { ReleasedReliability } from '../../analysis/disclosure/released.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  protectionCsv,
  remarkText,
  pupilsHeading,
  responsesText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import { tableOf, type Layout, type TableColumn } from './write-rows.ts';

export interface ScaleRow {
  readonly row: 'scale';
  readonly factor: string;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly alpha: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly protection: RowProtection;
}
/** One item of a scale, after the scale's own row. */
export interface ItemRow {
  readonly row: 'item';
  readonly factor: string;
  readonly item: string;
  readonly group: Readonly<Record<string, string>>;
  /** The correlation with the rest of its scale. */
  readonly itemRest: number | null;
  readonly protection: RowProtection;
}
type Row = ScaleRow | ItemRow;

export const runReliability = surveyCommand<Row>({
  name: 'reliability',
  by: () => [],
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const rows = releasedRows(releasedFile(file, 'withoutComparisons', io), ({ reliability }) => reliability, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows).flatMap(publicRows);
  },
  layoutOf,
});

function completeRows({ instrument, columns, waves }: SurveyFile, { by }: Asked, io: CliIo): Row[] {
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const keep = keptRows(instrument, columns);
  const { groups, index } = groupRows(columns, [...(waves.length > 0 ? ['wave'] : []), ...by.filter((id) => id !== 'wave')], keep);
  const rule = { singlePsu: instrument.singlePsu, fpc: true };
  return instrument.scales
    .filter(({ items }) => items.length > 1)
    .flatMap((scale) =>
      groups.flatMap((group, at): Row[] => {
        const inside = Uint8Array.from(index, (one) => Number(one === at));
        const found = designBasedAlpha(columns.design, itemValues(scale, columns, inside), rule);
        const what = { factor: scale.id, group };
        if (found.kind === 'notEstimable') {
          const protection: RowProtection = { state: 'unprotected', reason: found.reason };
          return [
            { row: 'scale', ...what, n: found.n, alpha: null, standardError: null, low: null, high: null, protection },
            ...scale.items.map(({ item }): ItemRow => ({ row: 'item', ...what, item, itemRest: null, protection })),
          ];
        }
        const { n, alpha, standardError, low, high, itemRest } = found;
        const protection: RowProtection = { state: 'unprotected' };
        return [
          { row: 'scale', ...what, n, alpha, standardError, low, high, protection },
          ...scale.items.map(({ item }, i): ItemRow => ({ row: 'item', ...what, item, itemRest: itemRest[i]!, protection })),
        ];
      }),
    );
}

const publicRows = ({ factor, group, n, alpha, low, high, items, protection }: ReleasedReliability): Row[] => [
  { row: 'scale', factor, group, n, alpha, standardError: null, low, high, protection },
  ...items.map(({ item, itemRest }): ItemRow => ({ row: 'item', factor, item, group, itemRest, protection })),
];

const isScale = (row: Row): row is ScaleRow => row.row === 'scale';
const isItem = (row: Row): row is ItemRow => row.row === 'item';

function layoutOf(asked: Asked, rows: readonly Row[], words: RowWords): Layout<Row> {
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<Row>(['row', 'factor', 'item']),
      ...groupCsv<Row>(by),
      ...fieldsCsv<Row>(['n', 'alpha', 'standardError', 'low', 'high', 'itemRest']),
      ...protectionCsv<Row>(),
    ],
    tables: [tableOf(isScale, scaleColumns(by, asked.unprotected, words)), tableOf(isItem, itemColumns(by, words))],
  };
}

function scaleColumns(by: readonly string[], unprotected: boolean, words: RowWords): TableColumn<ScaleRow>[] {
  const { headings } = words.texts;
  return [
    { heading: headings.factor, text: ({ factor }) => words.factor(factor, 'mean') },
    ...groupColumns<ScaleRow>(by, words),
    { heading: pupilsHeading(unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.alpha, right: true, text: ({ alpha }) => words.number(alpha, 2) },
    { heading: headings.interval, text: ({ low, high }) => intervalText(low, high, 'mean', 2, words) },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}

function itemColumns(by: readonly string[], words: RowWords): TableColumn<ItemRow>[] {
  const { headings } = words.texts;
  return [
    { heading: headings.factor, text: ({ factor }) => words.factor(factor, 'mean') },
    { heading: headings.item, text: ({ item }) => item },
    ...groupColumns<ItemRow>(by, words),
    { heading: headings.itemRest, right: true, text: ({ itemRest }) => words.number(itemRest, 2) },
  ];
}
