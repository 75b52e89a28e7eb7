import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../analysis/disclosure/read-released-rows.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { writeReleasedWave } from '../../analysis/disclosure/write-columns.ts';
import { released } from '../analysis/disclosure/small-release.ts';

const page = readFileSync(new URL('../../docs/released-format.md', import.meta.url), 'utf8');
const codeOf = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)![1]!;
// The page's own lines are what is tried.
// oxlint-disable-next-line typescript/no-implied-eval, no-new-func
const rowsOf = new Function(`${codeOf('js')}; return rowsOf;`)() as (table: unknown) => unknown;

describe('docs/released-format.md', () => {
  it('has an example that says what is told of it', () => {
    const { rows } = JSON.parse(codeOf('json')) as { readonly rows: unknown };
    expect(rowsOf(rows)).toEqual([
      { factor: 'family-conflict', group: { wave: '2026' }, value: 0.31 },
      { factor: 'family-conflict', group: { wave: '2026', area: 'A01' }, value: 0.44 },
    ]);
  });

  it('names every table, and its lines of JavaScript give the rows of each, in both forms', () => {
    const document = JSON.parse(writeReleasedWave(released as unknown as ReleasedWave)) as Record<string, unknown>;
    for (const table of tableNames) {
      expect(page).toContain(`\`${table}\``);
      expect(rowsOf(document[table]), table).toEqual(released[table]);
      expect(rowsOf(released[table]), table).toEqual(released[table]);
      expect(rowsOf(JSON.parse(writeReleasedWave({ ...released, [table]: [] } as unknown as ReleasedWave))[table]), table).toEqual([]);
    }
  });
});
