/**
 * `npm run bench`: how fast it is, and compared to what. `--json` for programs; `--only estimates,import,repaint,cells,closing,final,form,fielding,workshop` for some parts; `--repeats N`. `--only queue` takes half an
 * hour and is run by name only; `--municipalities N` for fewer than 40.
 * Nothing else should run on the machine meanwhile; where
 * something does, the fastest call and the processor time say more than the middle call.
 */
import { spawn } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClosingRun } from './closing.ts';
import type { DataflowRun } from './dataflow.ts';
import type { EstimatesRun } from './estimates.ts';
import type { FieldingRun } from './fielding.ts';
import type { FormRun } from './form.ts';
import type { FinalResultsRun } from './final-results.ts';
import type { ImportRun } from './import.ts';
import type { Measure } from './measure.ts';
import type { QueueRun } from './queue.ts';
import type { RepaintRun } from './repaint.ts';
import { shape } from './synthetic-columns.ts';
import type { WorkshopRun } from './workshop.ts';

interface Part {
  readonly title: string;
  readonly measures: readonly Measure[];
}

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string', default: 'estimates,import,repaint,cells,closing,final,form,fielding,workshop' },
    municipalities: { type: 'string', default: '40' },
    repeats: { type: 'string', default: '5' },
  },
});
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  estimates,
  import: importing,
  repaint,
  cells,
  closing,
  final,
  form,
  fielding,
  workshop,
  queue,
};
const wanted = options.only.split(',');
for (const name of wanted) if (!(name in parts)) throw new Error(`bench has no part "${name}"; there are ${Object.keys(parts).join(', ')}`);

const machine = { node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model ?? 'unknown' };
const done: Part[] = [];
for (const name of wanted) {
  process.stderr.write(`bench: ${name} ...\n`);
  done.push(await parts[name]!());
}
process.stdout.write(options.json ? `${JSON.stringify({ machine, parts: done }, null, 2)}\n` : inWords());

async function estimates(): Promise<Part> {
  const run = (respondents: number, threads: number) =>
    inChild<EstimatesRun>('estimates.ts', respondents, threads, Number(options.repeats));
  const [small1, small2, large1, large2] = [await run(100_000, 1), await run(100_000, 2), await run(1_000_000, 1), await run(1_000_000, 2)];
  const others = 'R survey about 1,800 s, R data.table 39 s, DuckDB 6.8 s; bare loop 0.35 s, naive scoring alone 0.56 s';
  return {
    title: `(a) ${shape.scales} scales of ${shape.itemsPerScale} items, cut points, ${large1.estimates.toLocaleString('en')} shares with standard errors`,
    measures: [
      ...[small1, small2, large1, large2].flatMap((of) =>
        measuresOf(of, of.respondents === 1_000_000 ? (of.threads === 2 ? `aim: under 1.5 s; ${others}` : others) : null),
      ),
      { what: 'bare pass over the same bytes, 1,000,000, 1 thread', value: large1.barePass / 1000, unit: 's', comparedTo: null },
      {
        what: 'growth of processor time from 100,000 to 1,000,000, 2 threads',
        value: large2.processor / small2.processor,
        unit: '×',
        comparedTo: 'linear is 10',
      },
    ],
  };
}

function measuresOf(
  { respondents, threads, first, later, fastest, processor, columns, peak }: EstimatesRun,
  comparedTo: string | null,
): Measure[] {
  const of = `${respondents.toLocaleString('en')} respondents, ${threads} thread${threads === 1 ? '' : 's'}`;
  return [
    { what: of, value: later / 1000, unit: 's', comparedTo },
    { what: `${of}, fastest`, value: fastest / 1000, unit: 's', comparedTo: null },
    { what: `${of}, processor time`, value: processor / 1000, unit: 's', comparedTo: 'all threads together' },
    { what: `${of}, first call`, value: first / 1000, unit: 's', comparedTo: null },
    { what: `${of}, peak memory`, value: peak, unit: 'MB', comparedTo: `${Math.round(columns)} MB of columns` },
  ];
}

async function importing(): Promise<Part> {
  const run = await inChild<ImportRun>('import.ts', 3);
  const { rows, intoColumns, intoDatabase, verifying, withRelease, processor, peak } = run;
  const seconds = (what: string, ms: number, comparedTo: string | null): Measure => ({ what, value: ms / 1000, unit: 's', comparedTo });
  return {
    title: `(b) import of the ${rows.toLocaleString('en')} rows of YRBS (gzipped CSV)`,
    measures: [
      { what: 'into columns', value: (1000 * rows) / intoColumns, unit: 'rows/s', comparedTo: null },
      { what: 'into the embedded database, as sealed columns', value: (1000 * rows) / intoDatabase, unit: 'rows/s', comparedTo: null },
      seconds('the same, whole file', intoDatabase, 'aim: under 5 s'),
      seconds('the same, processor time', processor.intoDatabase, 'all threads together'),
      seconds('opening and verifying what was stored', verifying, null),
      seconds('the whole file stored and released in one go', withRelease, null),
      seconds('the same, processor time', processor.withRelease, 'all threads together'),
      { what: 'peak memory', value: peak, unit: 'MB', comparedTo: null },
    ],
  };
}

async function repaint(): Promise<Part> {
  const { changes, median, slowest, browser } = await inChild<RepaintRun>('repaint.ts', 40);
  return {
    title: `(c) from a changed input to the repainted chart, ${browser}, ${changes} changes`,
    measures: [
      { what: 'median', value: median, unit: 'ms', comparedTo: 'aim: under 50 ms' },
      { what: 'nine in ten below', value: slowest, unit: 'ms', comparedTo: null },
    ],
  };
}

async function cells(): Promise<Part> {
  const { pupils, changes, tables, dependents, ours, bare, browser } = await inChild<DataflowRun>('dataflow.ts');
  const measured = (what: string, of: (run: typeof ours) => number, unit: Measure['unit']): Measure[] => [
    { what, value: of(ours), unit, comparedTo: `bare Observable runtime ${Math.round(of(bare)).toLocaleString('en')} ${unit}` },
    { what: 'the same, over the bare runtime', value: of(ours) / of(bare), unit: '×', comparedTo: null },
  ];
  return {
    title: `(i) 60 cells over the released tables of ${pupils.toLocaleString('en')} pupils (${Math.round(tables)} MB), ${browser}: ${dependents} that show something depend on one input`,
    measures: [
      ...measured('from the address to all painted', ({ open }) => open, 'ms'),
      ...measured(`from a choice to all dependents repainted, median of ${changes}`, ({ change }) => change, 'ms'),
      ...measured('nine in ten below', ({ slow }) => slow, 'ms'),
      { what: 'memory of the cells before', value: ours.before, unit: 'MB', comparedTo: `bare ${Math.round(bare.before)} MB` },
      ...measured(`memory of the cells after ${changes} choices`, ({ after }) => after, 'MB'),
      { what: 'nodes of the document before', value: ours.nodesBefore, unit: 'nodes', comparedTo: `bare ${bare.nodesBefore}` },
      {
        what: `nodes of the document after ${changes} choices`,
        value: ours.nodesAfter,
        unit: 'nodes',
        comparedTo: `bare ${bare.nodesAfter}`,
      },
    ],
  };
}

async function closing(): Promise<Part> {
  const { pupils, closing: closed, releasing, processor, rows, peak } = await inChild<ClosingRun>('closing.ts');
  return {
    title: `(d) closing and releasing a wave of ${pupils.toLocaleString('en')} pupils: 180 items, 38 factors, 60 areas in 3 levels, 48 schools, 6 grades`,
    measures: [
      { what: 'closing: sealed and stored in the embedded database', value: closed / 1000, unit: 's', comparedTo: null },
      { what: `releasing, ${rows.toLocaleString('en')} rows shown, 1 thread`, value: releasing / 1000, unit: 's', comparedTo: null },
      { what: 'releasing, processor time', value: processor / 1000, unit: 's', comparedTo: 'all threads together' },
      { what: 'both', value: (closed + releasing) / 1000, unit: 's', comparedTo: 'aim: under 20 s' },
      { what: 'peak memory', value: peak, unit: 'MB', comparedTo: 'aim: under 1,000 MB' },
    ],
  };
}

async function final(): Promise<Part> {
  const run = await inChild<FinalResultsRun>('final-results.ts');
  return {
    title: `(f) final results of a wave that ${run.pupils.toLocaleString('en')} pupils answered: ${run.items} items, ${run.factors} factors, 60 areas in 3 levels, 48 schools, 6 grades`,
    measures: [
      { what: 'closing: forms opened, stored as columns, verified, destroyed', value: run.closing / 1000, unit: 's', comparedTo: null },
      { what: 'closing, processor time', value: run.processor.closing / 1000, unit: 's', comparedTo: 'all threads together' },
      { what: `releasing, ${run.rows.toLocaleString('en')} rows shown`, value: run.releasing / 1000, unit: 's', comparedTo: null },
      { what: 'releasing, processor time', value: run.processor.releasing / 1000, unit: 's', comparedTo: 'all threads together' },
      { what: 'both', value: (run.closing + run.releasing) / 1000, unit: 's', comparedTo: 'aim: under 60 s' },
      { what: 'peak memory', value: run.peak, unit: 'MB', comparedTo: `sealing the forms had taken ${Math.round(run.peakBefore)}` },
    ],
  };
}

async function fielding(): Promise<Part> {
  const runs = [
    ['embedded', await inChild<FieldingRun>('fielding.ts', 0)],
    ['PostgreSQL', await inChild<FieldingRun>('fielding.ts', 1)],
  ] as const;
  return {
    title: `(g) ${runs[0][1].pupils.toLocaleString('en')} pupils who answer at once, over ${runs[0][1].connections} connections: a code signed, a form checked and stored`,
    measures: runs.flatMap(([database, run]): Measure[] => [
      {
        what: `${database}: whole submissions`,
        value: (1000 * run.pupils) / (run.signing + run.storing),
        unit: 'pupils/s',
        comparedTo: 'wish: 1,200',
      },
      { what: `${database}: a code, middle`, value: run.sign.middle, unit: 'ms', comparedTo: null },
      { what: `${database}: a code, 99 in 100 below`, value: run.sign.slow, unit: 'ms', comparedTo: null },
      { what: `${database}: a form, middle`, value: run.store.middle, unit: 'ms', comparedTo: null },
      { what: `${database}: a form, 99 in 100 below`, value: run.store.slow, unit: 'ms', comparedTo: null },
      {
        what: `${database}: the server's processor time for one pupil`,
        value: run.processor,
        unit: 'ms',
        comparedTo: `of it signature ${run.signature.toFixed(1)}, its check ${run.check.toFixed(1)}${database === 'embedded' ? '; the database is in it' : ', and not the database'}`,
      },
      { what: `${database}: forms lost, forms there twice`, value: run.lost + run.double, unit: 'forms', comparedTo: 'must be 0' },
    ]),
  };
}

async function form(): Promise<Part> {
  const { loads, unthrottled, throttled } = await inChild<FormRun>('form.ts');
  return {
    title: `(j) the pupil's form from its address to a button that can be pressed, ${loads} first loads`,
    measures: [
      { what: 'middle', value: unthrottled.middle, unit: 'ms', comparedTo: null },
      {
        what: 'processor slowed down six times, 400 kbit/s: middle',
        value: throttled.middle,
        unit: 'ms',
        comparedTo: 'aim: under 2,000 ms',
      },
      {
        what: 'processor slowed down six times, 400 kbit/s: slowest',
        value: throttled.slowest,
        unit: 'ms',
        comparedTo: 'aim: under 2,000 ms',
      },
    ],
  };
}

async function workshop(): Promise<Part> {
  const runs = [
    ['embedded', await inChild<WorkshopRun>('workshop.ts', 0)],
    ['PostgreSQL', await inChild<WorkshopRun>('workshop.ts', 1)],
  ] as const;
  return {
    title: `(h) ${runs[0][1].phones} phones in ${runs[0][1].rooms} workshops: all vote in one moment, and all rooms close their round in one`,
    measures: runs.flatMap(([database, run]): Measure[] => [
      { what: `${database}: from a ballot to its receipt, middle`, value: run.receipt.middle, unit: 'ms', comparedTo: null },
      { what: `${database}: from a ballot to its receipt, 99 in 100 below`, value: run.receipt.slow, unit: 'ms', comparedTo: null },
      { what: `${database}: from closing a round to a screen, middle`, value: run.screen.middle, unit: 'ms', comparedTo: null },
      { what: `${database}: from closing a round to a screen, 99 in 100 below`, value: run.screen.slow, unit: 'ms', comparedTo: null },
      { what: `${database}: ballots lost, ballots counted twice`, value: run.lost + run.double, unit: 'ballots', comparedTo: 'must be 0' },
    ]),
  };
}

async function queue(): Promise<Part> {
  const municipalities = Number(options.municipalities);
  const runs = [await inChild<QueueRun>('queue.ts', municipalities, 1), await inChild<QueueRun>('queue.ts', municipalities, 2)];
  return {
    title: `(e) ${municipalities} municipalities of 25,000 pupils, released by worker processes from the queue (PostgreSQL)`,
    measures: runs.flatMap(({ workers, time, jobs, peak }): Measure[] => [
      {
        what: `${workers} ${workers === 1 ? 'worker' : 'workers'} (${jobs.join(' + ')} jobs)`,
        value: time / 1000,
        unit: 's',
        comparedTo: workers === 1 ? `aim: under ${15 * municipalities} s` : null,
      },
      { what: `peak memory of a worker, ${workers} running`, value: peak, unit: 'MB', comparedTo: 'aim: under 1,000 MB' },
    ]),
  };
}

/** A part in a process of its own, so that it starts cold and its memory is its own. */
function inChild<Run>(file: string, ...args: readonly number[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, file), ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(out) as Run) : reject(new Error(`${file} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

function inWords(): string {
  const lines = [`Node ${machine.node}, ${machine.cores} cores (${machine.processor})`];
  for (const { title, measures } of done) {
    const what = Math.max(...measures.map((measure) => measure.what.length));
    lines.push(
      '',
      title,
      ...measures.map((measure) =>
        `  ${measure.what.padEnd(what)}  ${shown(measure).padStart(14)}   ${measure.comparedTo ?? ''}`.trimEnd(),
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function shown({ value, unit }: Measure): string {
  const digits = unit === 's' ? 2 : unit === '×' || unit === 'ms' ? 1 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}
