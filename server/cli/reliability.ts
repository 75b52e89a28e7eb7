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
    if (asked.unprotected) return completeRows(file, asked, io);
    const rows = releasedRows(releasedFile(file, 'withoutComparisons', io), ({ reliability }) => reliability, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows.map(publicRow));
  },
  layoutOf,
});

function completeRows({ instrument, columns, waves }: SurveyFile, { by }: Asked, io: CliIo): ReliabilityRow[] {
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const keep = keptRows(instrument, columns);
  const { groups, index } = groupRows(columns, [...(waves.length > 0 ? ['wave'] : []), ...by.filter((id) => id !== 'wave')], keep);
  const rule = { singlePsu: instrument.singlePsu, fpc: true };
  return instrument.scales
    .filter(({ items }) => items.length > 1)
    .flatMap((scale) =>
      groups.map((group, at): ReliabilityRow => {
        const inside = Uint8Array.from(index, (one) => Number(one === at));
        const found = designBasedAlpha(columns.design, itemValues(scale, columns, inside), rule);
        const items = scale.items.map(({ item }, i) => ({ item, itemRest: found.kind === 'alpha' ? found.itemRest[i]! : null }));
        const what = { factor: scale.id, group, n: found.n, items };
        if (found.kind === 'notEstimable')
          return {
            ...what,
            alpha: null,
            standardError: null,
            low: null,
            high: null,
            protection: { state: 'unprotected', reason: found.reason },
          };
        const { alpha, standardError, low, high } = found;
        return { ...what, alpha, standardError, low, high, protection: { state: 'unprotected' } };
      }),
    );
}

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
          { heading: pupilsHeading(asked.unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
          { heading: headings.alpha, right: true, text: ({ alpha }) => words.number(alpha, 2) },
          { heading: headings.interval, text: ({ low, high }) => intervalText(low, high, 'mean', 2, words) },
          { heading: headings.items, text: (row) => items(row, ', ', (value) => words.number(value, 2)) },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
