/**
 * `npm run simulate:coverage`: do released 95 % intervals hold the truth? 4,000 made-up municipalities (`--replications N`), some minutes on two cores
 * (`--processes N`); `--json` for programs. The same every time. Ends with 1 when a bound does not hold.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCells, coverageFaults, emptyCells, type CoverageCell } from '../../analysis/simulation/interval-coverage.ts';
import { coverageTable, sayFault, sumOf } from './coverage-table.ts';

const { values: options } = parseArgs({
  options: { replications: { type: 'string', default: '4000' }, processes: { type: 'string' }, json: { type: 'boolean' } },
});
const replications = Number(options.replications);
const processes = Number(options.processes ?? Math.max(2, availableParallelism()));
if (!Number.isInteger(replications) || replications < 1 || !Number.isInteger(processes) || processes < 1)
  throw new Error('simulate:coverage needs whole numbers of replications and processes, 1 or more');

const began = performance.now();
const share = (part: number): number => Math.round((part * replications) / processes);
const parts = await Promise.all(Array.from({ length: processes }, (_, part) => inChild(share(part), share(part + 1))));
const cells = emptyCells();
for (const part of parts) addCells(cells, part);
const faults = coverageFaults(cells);

const { rows, shown, covered, coveredRounded } = sumOf(cells);
const seconds = (performance.now() - began) / 1000;
const of = (part: number): string => `${((100 * part) / shown).toFixed(2)} %`;
if (options.json) process.stdout.write(`${JSON.stringify({ replications, seconds, cells, faults }, null, 2)}\n`);
else
  process.stdout.write(
    [
      coverageTable(cells),
      '',
      `${replications.toLocaleString('en')} municipalities, ${rows.toLocaleString('en')} rows, ${shown.toLocaleString('en')} shown; ${of(covered)} of their intervals hold the truth, ${of(coveredRounded)} of the rounded ones (${seconds.toFixed(0)} s)`,
      ...(faults.length === 0 ? ['all bounds hold'] : faults.map(sayFault)),
      '',
    ].join('\n'),
  );
process.exitCode = faults.length === 0 ? 0 : 1;

function inChild(from: number, to: number): Promise<CoverageCell[]> {
  return new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'coverage-part.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', file, String(from), String(to)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(out) as CoverageCell[]) : reject(new Error(`${file} ended with ${code}`))));
  });
}
