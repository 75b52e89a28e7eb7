import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { costOfExempelkommun, methodFile, rowsKeptTable, tableIn } from '../../scripts/rows-kept.ts';

const cellsOf = (table: string): string[][] => table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

it('docs/method.md tells how many rows a release of the example municipality keeps (npm run docs:rows)', () => {
  const all = process.env['MOTVIKT_TESTS'] === 'all';
  const told = cellsOf(tableIn(readFileSync(methodFile, 'utf8')));
  const made = cellsOf(rowsKeptTable(costOfExempelkommun((wave) => all || wave === '2026')));
  const waves = made[0]!.filter((cell) => /^\d{4}$/.test(cell));
  expect(waves).toEqual(all ? ['2022', '2024', '2026'] : ['2026']);
  const columns = [1, ...waves.map((wave) => told[0]!.indexOf(wave))];
  expect(told.filter((_, line) => line !== 1).map((line) => columns.map((column) => line[column]))).toEqual(
    made.filter((_, line) => line !== 1).map((line) => line.slice(1, -1)),
  );
});
