import { describe, expect, it } from 'vitest';
import { prepareCells } from '../../../notebooks/dataflow/prepare-cells.ts';
import type { Cell } from '../../../notebooks/document/read-notebook.ts';

const cells = (...values: string[]): Cell[] => values.map((value, i) => ({ id: i + 1, mode: 'js', value, pinned: false, hidden: false }));
const builtins = new Set(['display', 'view', 'md']);

describe('prepareCells', () => {
  it('says of each cell what it needs and what it makes', () => {
    const { cells: prepared, faults } = prepareCells(cells('const a = 1, b = a + 1', 'b + 1'), builtins);
    expect(faults).toEqual([]);
    expect(prepared.map(({ id, inputs, outputs }) => ({ id, inputs, outputs }))).toEqual([
      { id: 1, inputs: [], outputs: ['a', 'b'] },
      { id: 2, inputs: ['b'], outputs: [] },
    ]);
  });

  it('gives functions of the inputs, and nothing that cannot cross a port', () => {
    const { cells: prepared } = prepareCells(cells('const c = a * 2', 'const a = 4'), builtins);
    // oxlint-disable-next-line no-eval
    expect((0, eval)(`(${prepared[0]!.body})`)(4)).toEqual({ c: 8 });
    expect(structuredClone(prepared)).toEqual(prepared);
  });

  it('says which cell does not parse, and prepares the others', () => {
    const { cells: prepared, faults } = prepareCells(cells('const a = ;', 'const b = 1', 'const c = {'), builtins);
    expect(prepared.map(({ id }) => id)).toEqual([2]);
    expect(faults).toMatchObject([
      { kind: 'syntax', cells: [1] },
      { kind: 'syntax', cells: [3] },
    ]);
  });

  it('says where a cell does not parse', () => {
    const { faults } = prepareCells(cells('const a = 1;\nconst b = ;'), builtins);
    expect(faults).toMatchObject([{ at: { line: 2, column: 10 } }]);
  });

  it('does not let a cell end its own function and go on outside of it', () => {
    for (const escape of ['1}; globalThis.out = 1; {', '1)); globalThis.out = 1; ((', '1; } ) ( () => { 1'])
      expect(prepareCells(cells(escape), builtins).faults[0]).toMatchObject({ kind: 'syntax' });
  });

  it('finds the faults of the graph', () => {
    expect(
      prepareCells(cells('const a = b', 'const b = a', 'const b = nowhere'), builtins)
        .faults.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['cycle', 'definedTwice', 'unknownName']);
  });

  it('prepares text with values in it', () => {
    const { cells: prepared, faults } = prepareCells(
      [
        { id: 1, mode: 'md', value: 'It is ${a}', pinned: false, hidden: false },
        ...cells('const a = 1').map((cell) => ({ ...cell, id: 2 })),
      ],
      builtins,
    );
    expect(faults).toEqual([]);
    expect(prepared[0]!.inputs).toEqual(expect.arrayContaining(['a', 'md']));
  });
});
