/** `npm run docs:rows`: puts the table of rows kept per level into docs/method.md, from a release of the example municipality. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseMethod } from '../analysis/disclosure/released.ts';
import { closeRelease, openRelease } from '../analysis/disclosure/release-wave.ts';
import { freezeCutPoints } from '../analysis/factor-variables.ts';
import { readExampleInstrument } from '../server/example/example-instrument.ts';
import { splitByGroup } from '../survey/columns/split-by-group.ts';
import { exempelkommunOptions, simulateExempelkommun } from '../survey/simulation/exempelkommun.ts';
import { simulateRegister } from '../survey/simulation/simulate-register.ts';

export const methodFile = join(import.meta.dirname, '../docs/method.md');

/** What protection costs in each wave asked for. Comparisons are left out: they take half of the time and no row rests on them. */
export function costOfExempelkommun(asked: (wave: string) => boolean = () => true): ReadonlyMap<string, ReleaseMethod['cost']> {
  const asStored = readExampleInstrument().instrument;
  const columns = splitByGroup(simulateExempelkommun(asStored), 'wave');
  const instrument = freezeCutPoints(asStored, columns.get('2022')!, '2022');
  const register = simulateRegister(instrument, exempelkommunOptions(instrument), (wave) => `${wave}-10-15`);
  const waves = [...columns].filter(([wave]) => asked(wave));
  return new Map(
    waves
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([wave, columns]) => [wave, closeRelease(openRelease(instrument, columns, wave, { register }), []).method.cost]),
  );
}

/** Rows that carry a value or a bound, of all rows of that table; one line per table in the order of the release. */
export function rowsKeptTable(costs: ReadonlyMap<string, ReleaseMethod['cost']>): string {
  const tables = [...new Set([...costs.values()].flatMap((cost) => cost.map(({ level }) => level)))];
  const cell = (wave: string, table: string): string => {
    const found = costs.get(wave)!.find(({ level }) => level === table);
    return found === undefined ? '' : `${found.shown} of ${found.rows}`;
  };
  const waves = [...costs.keys()];
  return [
    [heading, ...waves],
    ['---', ...waves.map(() => '---:')],
    ...tables.map((table) => [table, ...waves.map((wave) => cell(wave, table))]),
    ['all', ...waves.map((wave) => ofAll(costs.get(wave)!))],
  ]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

/** The table as it stands in the document. @throws {Error} when there is none */
export function tableIn(document: string): string {
  const found = new RegExp(`^\\| ${heading} \\|.*\\n(?:\\|.*\\n)*`, 'm').exec(document);
  if (found === null) throw new Error(`docs/method.md has no table that begins with "| ${heading} |"`);
  return found[0].trimEnd();
}

const heading = 'rows kept';

function ofAll(cost: ReleaseMethod['cost']): string {
  const sum = (of: 'shown' | 'rows'): number => cost.reduce((total, one) => total + one[of], 0);
  return `${sum('shown')} of ${sum('rows')} (${Math.round((100 * sum('shown')) / sum('rows'))} %)`;
}

if (process.argv[1] === import.meta.filename) {
  const document = readFileSync(methodFile, 'utf8');
  writeFileSync(
    methodFile,
    document.replace(tableIn(document), () => rowsKeptTable(costOfExempelkommun())),
  );
  process.stdout.write('The rows kept are written to docs/method.md\n');
}
