/**
 * Part (a), one child process per size and number of threads, so that each has its own peak memory: scores, cut points, and shares at risk
 * with standard errors and intervals of 30 factors for 480 groups, from columns in memory.
 */
import { factorEstimatesInParallel, factorPool } from '../../server/compute/factor-estimates-in-parallel.ts';
import { median, peakMemory, timed } from './measure.ts';
import { barePass, benchInstrument, shape, syntheticColumns } from './synthetic-columns.ts';

export interface EstimatesRun {
  readonly respondents: number;
  readonly threads: number;
  /** Milliseconds: the first call on fresh threads (its compiling included), the middle and the fastest of the calls after it, a bare pass. */
  readonly first: number;
  readonly later: number;
  readonly fastest: number;
  /** Milliseconds of processor time per call, all threads together: what a busy machine cannot blur as much. */
  readonly processor: number;
  readonly barePass: number;
  readonly estimates: number;
  /** MB: answers, design and groups alone; the process at its peak. */
  readonly columns: number;
  readonly peak: number;
}

const by = ['area', 'grade', 'sex'];

export async function runEstimates(respondents: number, threads: number, repeats: number): Promise<EstimatesRun> {
  const instrument = benchInstrument();
  const columns = syntheticColumns(respondents);
  const pool = factorPool(threads);
  // Starting threads is no part of the work: the server keeps its pool. Five hundred rows wake them up without warming the loops.
  await factorEstimatesInParallel(pool, instrument, syntheticColumns(500), by, { statistics: ['share'] });
  let estimates = 0;
  const run = async () => {
    estimates = (await factorEstimatesInParallel(pool, instrument, columns, by, { statistics: ['share'] })).filter(
      ({ estimate }) => estimate.kind === 'estimate',
    ).length;
  };
  const first = await timed(run);
  const again: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i++) again.push(await timed(run));
  const used = process.cpuUsage(before);
  await pool.close();
  const peak = peakMemory();
  const passes: number[] = [];
  for (let i = 0; i < 5; i++) passes.push(await timed(() => barePass(columns)));
  const groups = shape.areas * shape.grades * shape.sexes;
  if (estimates !== shape.scales * groups)
    throw new Error(`the benchmark must make ${shape.scales * groups} estimates, it made ${estimates}`);
  const columnBytes = respondents * (shape.scales * shape.itemsPerScale + 3 + 4);
  return {
    respondents,
    threads,
    first,
    later: median(again),
    fastest: Math.min(...again),
    processor: (used.user + used.system) / 1000 / repeats,
    barePass: median(passes),
    estimates,
    columns: columnBytes / 1e6,
    peak,
  };
}

if (process.argv[1] === import.meta.filename) {
  const [respondents, threads, repeats] = process.argv.slice(2).map(Number);
  process.stdout.write(JSON.stringify(await runEstimates(respondents!, threads!, repeats!)));
}
