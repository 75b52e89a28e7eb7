import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRevisions, type CellChange, keptInOrder } from '../../../notebooks/document/compare-revisions.ts';
import { cell, edited, edits, notebook, someNotebook } from './revisions.ts';

const brief = (change: CellChange): string => {
  const { id } = change.kind === 'changed' ? change.after : change.cell;
  return `${change.kind} ${id}${'moved' in change && change.moved ? ' moved' : ''}`;
};

describe('compareRevisions', () => {
  it('says of every cell what became of it, and what was removed stands where it stood', () => {
    const before = notebook(cell(1, 'a'), cell(2, 'b\nc'), cell(3, 'd'), cell(4, 'e'));
    const after = notebook(cell(4, 'e'), cell(1, 'a'), cell(2, 'b\nx'), cell(9, 'new'));
    const { title, cells } = compareRevisions(before, { ...after, title: 'U' });
    expect(title).toEqual({ before: 'T', after: 'U' });
    expect(cells.map(brief)).toEqual(['same 4 moved', 'same 1', 'changed 2', 'removed 3', 'added 9']);
    expect(cells[2]).toMatchObject({
      lines: [
        { kind: 'same', line: 'b' },
        { kind: 'removed', line: 'c' },
        { kind: 'added', line: 'x' },
      ],
    });
  });

  it('sees a cell that is only shown in another way, or is of another kind', () => {
    for (const more of [{ hidden: true }, { pinned: false }, { mode: 'md' as const }, { output: 'x' }, { others: [['a', 'b'] as const] }])
      expect(compareRevisions(notebook(cell(1, 'a')), notebook(cell(1, 'a', more))).cells).toMatchObject([
        { kind: 'changed', lines: [{ kind: 'same', line: 'a' }] },
      ]);
  });

  it('holds both revisions, whole and in order', () => {
    fc.assert(
      fc.property(someNotebook, edits, (before, changes) => {
        const after = edited(before, changes);
        const { cells } = compareRevisions(before, after);
        const later = cells.flatMap((one) => (one.kind === 'removed' ? [] : [one.kind === 'changed' ? one.after : one.cell]));
        expect(later).toEqual(after.cells);
        const earlier = cells.flatMap((one) => (one.kind === 'added' ? [] : [one.kind === 'changed' ? one.before : one.cell]));
        expect(new Set(earlier)).toEqual(new Set(before.cells));
        const still = (one: CellChange) => one.kind !== 'added' && !('moved' in one && one.moved);
        const ids = cells.filter(still).map((one) => (one.kind === 'changed' ? one.after : one.cell).id);
        const order = before.cells.map(({ id }) => id);
        // Removed ones go where they went; what did not move keeps its order.
        const kept = ids.filter((id) => after.cells.some((one) => one.id === id));
        expect(kept).toEqual(order.filter((id) => kept.includes(id)));
      }),
    );
  });

  it('finds nothing between a revision and itself', () => {
    fc.assert(
      fc.property(someNotebook, (one) => {
        const { title, cells } = compareRevisions(one, one);
        expect([title, ...cells.map(({ kind }) => kind)]).toEqual([null, ...one.cells.map(() => 'same')]);
      }),
    );
  });
});

describe('keptInOrder', () => {
  it('keeps as many as can be', () => {
    expect([...keptInOrder([1, 2, 3, 4, 5], [5, 1, 2, 9, 4, 3])].length).toBe(3);
    expect([...keptInOrder([], [])]).toEqual([]);
    expect([...keptInOrder([1], [2])]).toEqual([]);
  });
});
