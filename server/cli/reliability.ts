/** `motvikt reliability`: alpha and item-rest correlations per factor. */
import type { ReleasedReliability } from '../../analysis/disclosure/released.ts';
import { inFactorOrder } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  protectionCsv,
  remarkText,
  responsesText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout } from './write-rows.ts';

export interface ReliabilityRow {
  readonly factor: string;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly alpha: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly items: readonly { readonly item: string; readonly itemRest: number | null }[];
  readonly protection: RowProtection;
}

export const runReliability = surveyCommand<ReliabilityRow>({
  name: 'reliability',
  by: () => [],
  rowsOf(file, asked, io) {
    const rows = releasedRows(releasedFile(file, io), ({ reliability }) => reliability, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows.map(publicRow));
  },
  layoutOf,
});

const publicRow = ({ factor, group, n, alpha, low, high, items, protection }: ReleasedReliability): ReliabilityRow => ({
  factor,
  group,
  n,
  alpha,
  standardError: null,
  low,
  high,
  items,
  protection,
});

function layoutOf(asked: Asked, rows: readonly ReliabilityRow[], words: RowWords): Layout<ReliabilityRow> {
  const { headings } = words.texts;
  const by = shownBy(asked, rows);
  const items = (row: ReliabilityRow, apart: string, number: (value: number) => string): string =>
    row.items.map(({ item, itemRest }) => (itemRest === null ? item : `${item} ${number(itemRest)}`)).join(apart);
  return {
    csv: [
      ...fieldsCsv<ReliabilityRow>(['factor']),
      ...groupCsv<ReliabilityRow>(by),
      ...fieldsCsv<ReliabilityRow>(['n', 'alpha', 'standardError', 'low', 'high']),
      ['items', (row) => items(row, '; ', String)],
      ...protectionCsv<ReliabilityRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: ({ factor }) => words.factor(factor, 'mean') },
          ...groupColumns<ReliabilityRow>(by, words),
          { heading: headings.responses, right: true, text: (row) => responsesText(row.n, row, words) },
          { heading: headings.alpha, right: true, text: ({ alpha }) => words.number(alpha, 2) },
          { heading: headings.interval, text: ({ low, high }) => intervalText(low, high, 'mean', 2, words) },
          { heading: headings.items, text: (row) => items(row, ', ', (value) => words.number(value, 2)) },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
