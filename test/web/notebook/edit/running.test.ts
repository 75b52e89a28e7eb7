import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../notebooks/document/read-notebook.ts';
import { newCell } from '../../../../web/notebook/edit/draft.ts';
import { areSameTables, askToRun, checkedStates, runState, stopCell } from '../../../../web/notebook/edit/running.ts';

const builtins = new Set(['display', 'md', 'factors']);
const cells = (...values: string[]): Cell[] => values.map((value, i) => newCell(i + 1, 'js', value));
const ids = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe('runState', () => {
  it('runs what was asked to, and marks what was written since and what rests on it', () => {
    const [a, b, c] = cells('const a = 1', 'const b = a', 'const c = 2') as [Cell, Cell, Cell];
    const running = askToRun(new Map(), [a, b, c]);
    const written = { ...a, value: 'const a = 5' };
    const state = runState([written, b, c], running, builtins);
    expect(state.cells[0]!.body).toContain('a = 1');
    expect([ids(state.edited), ids(state.stale)]).toEqual([[1], [2]]);
    const after = runState([written, b, c], askToRun(running, [written]), builtins);
    expect(after.cells[0]!.body).toContain('a = 5');
    expect([ids(after.edited), ids(after.stale)]).toEqual([[], []]);
  });

  it('keeps what ran where the code no longer parses, so that others find its names', () => {
    const [a, b] = cells('const a = 1', 'a + 1') as [Cell, Cell];
    const broken = { ...a, value: 'const a = ' };
    const state = runState([broken, b], askToRun(askToRun(new Map(), [a, b]), [broken]), builtins);
    expect(state.faults).toMatchObject([{ kind: 'syntax', cells: [1], at: { line: 1 } }]);
    expect(state.cells.map(({ id }) => id)).toEqual([1, 2]);
    expect(ids(state.edited)).toEqual([1]);
  });

  it('names the cells of a cycle, of a name made twice and of one that nobody makes', () => {
    const all = cells('const a = b', 'const b = a', 'const c = 1', 'const c = nobody');
    const { faults } = runState(all, askToRun(new Map(), all), builtins);
    expect(faults.map(({ kind, cells: of }) => [kind, [...new Set(of)].sort()])).toEqual([
      ['definedTwice', [3, 4]],
      ['unknownName', [4]],
      ['cycle', [1, 2]],
    ]);
  });

  it('follows the order of the page, and leaves out what is gone and what was stopped', () => {
    const [a, b, c] = cells('1', '2', '3') as [Cell, Cell, Cell];
    const running = stopCell(askToRun(new Map(), [a, b, c]), 2);
    const state = runState([c, b], running, builtins);
    expect(state.cells.map(({ id }) => id)).toEqual([3]);
    expect(ids(state.edited)).toEqual([2]);
  });

  it('declares the tables of what runs, and not of what is only written', () => {
    const [a] = cells('// tables: one/*\nconst a = 1') as [Cell];
    const written = { ...a, value: '// tables: other/*\nconst a = 1' };
    expect(runState([written], askToRun(new Map(), [a]), builtins).tables).toEqual([{ survey: 'one', wave: '*' }]);
  });
});

describe('areSameTables', () => {
  it('is about what may be asked for, and not about how it is written', () => {
    const all = { survey: 'one', wave: '*' };
    expect(areSameTables([all], [all, { survey: 'one', wave: '2024' }])).toBe(true);
    expect(areSameTables([all], [{ survey: 'one', wave: '2024' }])).toBe(false);
    expect(areSameTables([], [])).toBe(true);
  });
});

describe('checkedStates', () => {
  it('takes numbers of cells, three states and lines, and nothing else', () => {
    expect(
      checkedStates([
        [1, 'running', null],
        [2, 'failed', 3],
      ]),
    ).toEqual([
      [1, 'running', null],
      [2, 'failed', 3],
    ]);
    for (const wrong of [
      'x',
      null,
      [['1', 'done', null]],
      [[1, 'grand', null]],
      [[1, 'failed', '<b>']],
      [[1, 'failed', 0]],
      [[1, 'done']],
      [7],
    ])
      expect(checkedStates(wrong)).toEqual([]);
    expect(checkedStates(Array.from({ length: 5000 }, () => [1, 'done', null]))).toEqual([]);
  });
});
