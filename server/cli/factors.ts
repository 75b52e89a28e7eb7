import { parseArgs } from 'node:util';
import { releaseFactors } from '../../analysis/disclosure/release-factors.ts';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import { factorEstimates, type FactorEstimate } from '../../analysis/factor-estimates.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { sayProblem, unknown } from '../../survey/format/problems.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import { observedWaves, orderWaves } from '../../survey/columns/order-waves.ts';
import { describeImportProblems } from '../../survey/importing/import-problems.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import { sayWrongOption } from './say-usage.ts';
import { factorsCsv, factorsJson, factorsTable, type FactorRow } from './factor-rows.ts';

const usage = `usage: motvikt factors --instrument FILE.json --data FILE [--by wave,area,grade,sex,…] [--format table|json|csv] [--unprotected] [--skip-bad-rows]

Risk and protective factors and outcomes of a data file (CSV or SPSS .sav, packed with gzip or not), one row per factor and group.

  --by            any of wave, area, grade, sex and the instrument's background variables; left out: the whole file
  --format        table (the default), json or csv
  --unprotected   complete estimates with their standard errors, both the share and the mean score of every factor; not safe to publish:
                  for your own file on your own machine
  --skip-bad-rows leave out rows with values that the instrument does not know

Rows are protected by default: rounded, with small groups hidden (docs/disclosure.md).
`;

const writers = { table: factorsTable, json: factorsJson, csv: factorsCsv } as const;

/** `motvikt factors`: rows on standard output and nothing else there; exit 1 for files that cannot be used, 2 for wrong usage. */
export async function runFactors(args: readonly string[], io: CliIo): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') return (io.stdout(usage), 0);
  if (typeof asked === 'string') return (io.stderr(`${asked}\n\n${usage}`), 2);
  const read = readInstrument(await io.readFile(asked.instrument));
  if (!read.ok) {
    for (const problem of read.problems) io.stderr(`${asked.instrument}: ${sayProblem(problem)}\n`);
    return 1;
  }
  const { instrument } = read;
  const groups = instrument.groups.map(({ id }) => id);
  const stranger = asked.by.find((id) => !groups.includes(id));
  if (stranger !== undefined) return (io.stderr(`--by: ${unknown('grouping variable', stranger, groups)}\n`), 2);
  const name = asked.data.replace(/^.*[/\\]/, '');
  const imported = await importColumns(instrument, { name, bytes: io.openFile(asked.data) }, { skipBadRows: asked.skipBadRows });
  if (imported.kind === 'refused') return (io.stderr(`${describeImportProblems(imported.problems).join('\n')}\n`), 1);
  const { quality } = imported;
  const listedWaves = instrument.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? [];
  const columns = orderWaves(imported.columns, listedWaves);
  if (quality.rowsSkipped > 0)
    io.stderr(`${quality.rowsSkipped} of ${quality.rowsRead} rows were left out: they hold values that the instrument does not know\n`);
  const rows = asked.unprotected ? completeRows(instrument, columns, asked.by, io) : protectedRows(instrument, columns, asked.by, io);
  if (rows === null) return 1;
  const waves = observedWaves(columns, listedWaves);
  if (waves.length > 1 && !asked.by.includes('wave'))
    io.stderr(`the waves ${waves.join(', ')} are pooled; add wave to --by to tell them apart\n`);
  for (const text of writers[asked.format](rows, asked.by, instrument)) io.stdout(text);
  return 0;
}

interface Asked {
  readonly instrument: string;
  readonly data: string;
  readonly by: readonly string[];
  readonly format: keyof typeof writers;
  readonly unprotected: boolean;
  readonly skipBadRows: boolean;
}

/** What was asked for, or the sentence that says what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        instrument: text,
        data: text,
        by: text,
        format: text,
        unprotected: flag,
        'skip-bad-rows': flag,
        help: { ...flag, short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (values.instrument === undefined) return 'motvikt factors needs an instrument: --instrument FILE.json';
    if (values.data === undefined) return 'motvikt factors needs a file of answers: --data FILE';
    const format = values.format ?? 'table';
    if (!Object.hasOwn(writers, format)) return `--format: ${unknown('format', format, Object.keys(writers))}`;
    const by = (values.by ?? '').split(',').map((word) => word.trim());
    return {
      instrument: values.instrument,
      data: values.data,
      by: [...new Set(by.filter((word) => word !== ''))],
      format: format as keyof typeof writers,
      unprotected: values.unprotected,
      skipBadRows: values['skip-bad-rows'],
    };
  } catch (error) {
    const wrong = sayWrongOption(error);
    if (wrong !== null) return wrong;
    throw error;
  }
}

function protectedRows(instrument: Instrument, columns: Columns, by: readonly string[], io: CliIo): FactorRow[] | null {
  const released = releaseFactors(instrument, columns, by);
  if (released.kind === 'notReleasedAtThisLevel') {
    const instead = released.instead.map((one) => (one.length === 0 ? 'nothing' : one.join(',')));
    io.stderr(
      `--by ${by.join(',')} is not released at this level.\nYou may ask for: ${instead.join(' · ')}${instrument.groups.some(({ id }) => id === 'wave') ? ' (wave may be added to each)' : ''}.\n`,
    );
    io.stderr('For your own file on your own machine, --unprotected gives any grouping.\n');
    return null;
  }
  sayDerived(released.derivedCutPoints, io);
  if (released.allocatedAtRandom.length > 0)
    io.stderr(
      `a few rows do not state ${released.allocatedAtRandom.join(' and ')}: in areas where subtraction would show them, they are spread at random over the groups, the same way each time\n`,
    );
  if (released.rows.some(({ statistic }) => statistic === 'mean'))
    io.stderr("protected means are shown as 0-100 of the score's possible range\n");
  return inFactorOrder(instrument, released.rows.map(publicRow));
}

const publicRow = ({ factor, kind, statistic, group, n, value, low, high, protection }: ReleasedRow): FactorRow => ({
  factor,
  kind,
  statistic,
  group,
  n,
  value,
  standardError: null,
  low,
  high,
  df: null,
  designEffect: null,
  effectiveN: null,
  protection,
});

function completeRows(instrument: Instrument, columns: Columns, by: readonly string[], io: CliIo): FactorRow[] {
  const estimates = factorEstimates(instrument, columns, by);
  io.stderr('unprotected: these rows are complete estimates and not safe to publish; keep them to yourself\n');
  sayDerived([...new Set(estimates.filter((one) => one.cutPointsFrom === 'derived').map(({ factor }) => factor.id))], io);
  return inFactorOrder(instrument, estimates.map(completeRow));
}

function completeRow({ factor, statistic, group, estimate }: FactorEstimate): FactorRow {
  const what = { factor: factor.id, kind: factor.kind, statistic, group, n: estimate.n };
  if (estimate.kind === 'notEstimable')
    return {
      ...what,
      value: estimate.value ?? null,
      standardError: null,
      low: null,
      high: null,
      df: null,
      designEffect: null,
      effectiveN: null,
      protection: { state: 'unprotected', reason: estimate.reason },
    };
  const { value, standardError, low, high, df, designEffect, effectiveN } = estimate;
  return { ...what, value, standardError, low, high, df, designEffect, effectiveN, protection: { state: 'unprotected' } };
}

const sayDerived = (factors: readonly string[], io: CliIo): void => {
  if (factors.length > 0) io.stderr(`cut points derived from this file, for want of frozen ones: ${factors.join(', ')}\n`);
};

/** One factor's groups stand together, so that they can be compared at a glance. */
function inFactorOrder(instrument: Instrument, rows: FactorRow[]): FactorRow[] {
  const order = new Map(instrument.scales.map(({ id }, at) => [id, at]));
  return rows.sort((a, b) => order.get(a.factor)! - order.get(b.factor)!);
}
