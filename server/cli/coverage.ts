/** `motvikt coverage`: responses against a register of pupils, and schools that took part. */
import { coverageOfAreas, coverageOfSchools } from '../../analysis/coverage/coverage.ts';
import type { ReleasedCoverage } from '../../analysis/disclosure/released.ts';
import { keptRows } from '../../analysis/factor-variables.ts';
import { groupRows } from '../../analysis/group-rows.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import type { Register } from '../../survey/register/register.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { sayNotAtThisLevel } from './notices.ts';
import { onlyWave, releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  decimalsOf,
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
  rowsOf(file, asked, io) {
    if (file.register === null) {
      io.stderr(`${commandTextsFor(io.language).notices.needsRegister}\n`);
      return null;
    }
    if (asked.unprotected) return completeCoverage(file, asked, file.register, io);
    const rows = releasedRows(releasedFile(file, 'withoutComparisons', io), ({ coverage }) => coverage, file, asked, io);
    return rows && rows.map(publicRow);
  },
  layoutOf,
});

/** Exact numbers of the municipality, or of every code of the register that is asked for. */
function completeCoverage({ instrument, columns, waves }: SurveyFile, given: Asked, register: Register, io: CliIo): CoverageRow[] | null {
  const kinds = given.by.filter((id) => id !== 'wave');
  const asked =
    kinds.length === 0
      ? (['school', 'area'] as const)
      : kinds.length === 1
        ? (['school', 'area'] as const).filter((kind) => kind === kinds[0])
        : [];
  const places = ['area', 'school'].filter((id) => instrument.groups.some((group) => group.id === id));
  if (asked.length === 0) return sayNotAtThisLevel(kinds, [[], ...places.map((id) => [id])], instrument, given, io);
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const parts = waves.length === 0 ? new Map([[onlyWave, columns]]) : splitByGroup(columns, 'wave');
  return [...parts].flatMap(([wave, part]) =>
    asked.flatMap((kind): CoverageRow[] => {
      const counts = register.waves[wave]?.[kind] ?? null;
      if (counts === null || !part.groups.has(kind)) return [];
      const { groups, index } = groupRows(part, [kind], keptRows(instrument, part));
      const responses = new Map(groups.map((group, at) => [group[kind]!, index.reduce((n, one) => n + Number(one === at), 0)]));
      const places = kinds.length === 0 ? [Object.keys(counts)] : Object.keys(counts).map((code) => [code]);
      return places.map((codes) => {
        const coverage =
          kind === 'area'
            ? coverageOfAreas(
                register.waves[wave]!.area!,
                codes,
                codes.reduce((n, code) => n + (responses.get(code) ?? 0), 0),
              )
            : coverageOfSchools(register.waves[wave]!.school!, new Map(codes.map((code) => [code, responses.get(code) ?? 0])));
        return {
          group: { ...(waves.length > 0 ? { wave } : {}), ...(kinds.length === 0 ? {} : { [kind]: codes[0]! }) },
          register: kind,
          registered: coverage.registered,
          responses: coverage.responses,
          coverage: coverage.coverage,
          participation: coverage.schools?.participation ?? null,
          schools: coverage.schools && { all: coverage.schools.all, takingPart: coverage.schools.takingPart },
          protection: { state: 'unprotected' },
        };
      });
    }),
  );
}

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
          {
            heading: headings.coverage,
            right: true,
            text: ({ coverage, ...row }) => valueText(coverage, 'share', decimalsOf(row, 'share'), words),
          },
          {
            heading: headings.participation,
            right: true,
            text: ({ participation, ...row }) => valueText(participation, 'share', decimalsOf(row, 'share'), words),
          },
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
