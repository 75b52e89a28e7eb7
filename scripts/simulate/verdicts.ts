/**
 * `npm run simulate:verdicts`: are goals judged rightly? 1,000 made-up municipalities of three waves, released as any others (`--runs N`), some ten minutes on
 * two cores (`--processes N`); `--json` for programs. The same every time. Ends with 1 when an aim is not met.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { verdicts } from '../../analysis/priorities/judge-goal.ts';
import {
  addCounts,
  addVerdicts,
  emptyCounts,
  fitEffectCurve,
  simulateVerdicts,
  truths,
  verdictAims,
  verdictFaults,
  verdictRates,
  verdictScenarios,
  type VerdictCounts,
  type VerdictScenario,
} from '../../analysis/priorities/verdict-simulation.ts';
import { verdictInstrument } from './verdict-instrument.ts';

type Counts = Record<VerdictScenario, VerdictCounts>;
const noCounts = (): Counts => ({ large: emptyCounts(), small: emptyCounts() });

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    processes: { type: 'string' },
    json: { type: 'boolean' },
    /** A part of the runs, in a process of its own: "from,to". Writes its counts as JSON. */
    part: { type: 'string' },
  },
});

if (options.part !== undefined) {
  const [from, to] = options.part.split(',').map(Number) as [number, number];
  process.stdout.write(JSON.stringify(runPart(from, to)));
} else await runAll();

async function runAll(): Promise<void> {
  const runs = Number(options.runs);
  const processes = Number(options.processes ?? Math.max(2, availableParallelism()));
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(processes) || processes < 1)
    throw new Error('simulate:verdicts needs whole numbers of runs and processes, 1 or more');
  const began = performance.now();
  const share = (part: number): number => Math.round((part * runs) / processes);
  const parts = await Promise.all(Array.from({ length: processes }, (_, part) => inChild(share(part), share(part + 1))));
  const counts = noCounts();
  for (const part of parts) for (const scenario of verdictScenarios) addCounts(counts[scenario], part[scenario]);
  const faults = verdictFaults(counts);
  const seconds = (performance.now() - began) / 1000;
  if (options.json) process.stdout.write(`${JSON.stringify({ runs, seconds, counts, faults }, null, 2)}\n`);
  else {
    const failed = faults.map(({ scenario, aim, rate }) => `${scenario}: ${aim} is ${percent(rate)}, the aim ${percent(verdictAims[aim])}`);
    const said = [...ratesInWords(counts), `${runs.toLocaleString('en')} runs of each (${seconds.toFixed(0)} s)`];
    process.stdout.write([verdictTable(counts), '', ...said, ...(failed.length === 0 ? ['all aims are met'] : failed), ''].join('\n'));
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function runPart(from: number, to: number): Counts {
  const instrument = verdictInstrument();
  const curve = fitEffectCurve(instrument);
  const counts = noCounts();
  for (const scenario of verdictScenarios)
    for (let run = from; run < to; run++) addVerdicts(counts[scenario], simulateVerdicts(instrument, curve, scenario, run));
  return counts;
}

function verdictTable(counts: Counts): string {
  const columns = ['municipality', 'the goal is', 'wave', 'goals', ...verdicts];
  const lines = verdictScenarios.flatMap((scenario) =>
    truths.flatMap((truth) =>
      (['halfWay', 'goal'] as const).map((wave) => {
        const own = counts[scenario][truth][wave];
        const all = verdicts.reduce((sum, verdict) => sum + own[verdict], 0);
        return [
          scenario,
          { met: 'met', part: 'met in part', nothing: 'not met: no change' }[truth],
          { halfWay: 'half-way', goal: 'its own' }[wave],
          all.toLocaleString('en'),
          ...verdicts.map((verdict) => percent(own[verdict] / all)),
        ];
      }),
    ),
  );
  return [columns, columns.map((_, at) => (at < 3 ? '---' : '---:')), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function ratesInWords(counts: Counts): string[] {
  const { large, small } = { large: verdictRates(counts.large), small: verdictRates(counts.small) };
  return [
    `large: right at least ${percent(large.right)}, met goals called reached ${percent(large.reachedWhenMet)}, falsely reached at most ${percent(large.falselyReached)}`,
    `small: cannot tell at least ${percent(small.cannotTell)}, falsely reached at most ${percent(small.falselyReached)}`,
  ];
}

function inChild(from: number, to: number): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, '--part', `${from},${to}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(out) as Counts) : reject(new Error(`a part of simulate:verdicts ended with ${code}`)),
    );
  });
}
