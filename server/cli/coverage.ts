/** `motvikt coverage`: responses against a register of pupils, and schools that took part. */
import type { ReleasedCoverage } from '../../analysis/disclosure/released.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  fieldsCsv,
  groupColumns,
  groupCsv,
  protectionCsv,
  remarkText,
  responsesText,
  valueText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout } from './write-rows.ts';

export interface CoverageRow {
  readonly group: Readonly<Record<string, string>>;
  readonly register: 'area' | 'school';
  readonly registered: number | null;
  readonly responses: number | null;
  readonly coverage: number | null;
  readonly participation: number | null;
  readonly schools: { readonly all: number; readonly takingPart: number } | null;
  readonly protection: RowProtection;
}

export const runCoverage = surveyCommand<CoverageRow>({
  name: 'coverage',
  by: () => [],
  alsoBy: ['stage'],
  rowsOf(file, asked, io) {
    const rows = releasedRows(releasedFile(file, io), ({ coverage }) => coverage, file, asked, io);
    return rows && rows.map(publicRow);
  },
  layoutOf,
});

const publicRow = (one: ReleasedCoverage): CoverageRow => ({
  group: one.group,
  register: one.register,
  registered: one.registered,
  responses: one.responses,
  coverage: one.coverage,
  participation: one.participation,
  schools: one.schools,
  protection: one.protection,
});

function layoutOf(asked: Asked, rows: readonly CoverageRow[], words: RowWords): Layout<CoverageRow> {
  const { headings, cells } = words.texts;
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...groupCsv<CoverageRow>(by),
      ...fieldsCsv<CoverageRow>(['register', 'registered', 'responses', 'coverage', 'participation']),
      ['schools', ({ schools }) => schools?.all ?? null],
      ['schoolsTakingPart', ({ schools }) => schools?.takingPart ?? null],
      ...protectionCsv<CoverageRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.register, text: ({ register }) => cells.registers[register] },
          ...groupColumns<CoverageRow>(by, words),
          { heading: headings.registered, right: true, text: (row) => responsesText(row.registered, row, words) },
          { heading: headings.responses, right: true, text: (row) => responsesText(row.responses, row, words) },
          { heading: headings.coverage, right: true, text: ({ coverage }) => valueText(coverage, 'share', 0, words) },
          { heading: headings.participation, right: true, text: ({ participation }) => valueText(participation, 'share', 0, words) },
          {
            heading: headings.schools,
            right: true,
            text: ({ schools }) => (schools === null ? '' : cells.schoolsOf(schools.takingPart, schools.all)),
          },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
