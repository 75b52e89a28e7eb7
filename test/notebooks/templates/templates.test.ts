/** The templates are read as the runtime reads them: every name they use must be a builtin or made by a cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareCells } from '../../../notebooks/dataflow/prepare-cells.ts';
import { readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { templates } from '../../../notebooks/templates/index.ts';
import { textsFor } from '../../../notebooks/wording/texts.ts';

const root = join(import.meta.dirname, '../../..');
const builtins = new Set([
  ...[...readFileSync(join(root, 'web/sandbox/README.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gm)].flatMap((row) =>
    [...row[1]!.matchAll(/`(\w+)`/g)].map((name) => name[1]!),
  ),
  ...[...readFileSync(join(root, 'web/sandbox/README.md'), 'utf8').matchAll(/also `(\w+)\(/g)].map((name) => name[1]!),
  // Of the notebook format and of JavaScript itself.
  'display',
  'view',
  'Boolean',
  'Number',
  'Object',
  'Promise',
  'Math',
  'Intl',
]);

describe('docs/notebook-library.md', () => {
  it('has examples that can be run as the cells of one notebook', () => {
    const blocks = [...readFileSync(join(root, 'docs/notebook-library.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)];
    const cells = blocks.map((block, id) => ({ id, mode: 'js' as const, value: block[1]!, pinned: false, hidden: false }));
    expect(cells.length).toBeGreaterThan(10);
    expect(prepareCells(cells, builtins).faults).toEqual([]);
  });
});

describe.each(templates)('$slug', ({ file, title, summary }) => {
  const source = readFileSync(join(root, 'notebooks/templates', file), 'utf8');
  const notebook = readNotebook(source);

  it('has cells that can be run, and no name that nobody makes', () => {
    expect(prepareCells(notebook.cells, builtins).faults).toEqual([]);
    expect(notebook.cells.length).toBeGreaterThan(5);
  });

  it('declares every survey, since it offers whatever the municipality has', () => {
    expect(notebook.tables.map((table) => table.survey)).toEqual(['*']);
  });

  it('has title and summary in both languages', () => {
    for (const text of [title, summary]) expect([text.sv, text.en].every((one) => one.length > 5)).toBe(true);
    expect(notebook.title).toBe(title.en);
  });

  it('takes its words from the catalogue: every text path that it names is there', () => {
    for (const [, path] of source.matchAll(/\bt\.((?:\w+\.)*\w+)/g)) {
      const found = path!.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], textsFor('sv'));
      expect(found, path).toBeDefined();
    }
  });

  it('names a comparison, and repeats its title, in no text that is the same whatever the rows are', () => {
    for (const cell of notebook.cells.filter((one) => one.mode === 'md')) expect(cell.value).not.toMatch(/t\.comparisons|trendTitle/);
  });

  it('writes no sentence of its own', () => {
    for (const cell of notebook.cells.filter((one) => one.mode === 'md'))
      expect(cell.value.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '').replace(/[#:.\s]/g, '')).toBe('');
  });
});
