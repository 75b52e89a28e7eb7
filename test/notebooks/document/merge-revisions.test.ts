import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasConflicts, type Merge, mergeRevisions, settleMerge } from '../../../notebooks/document/merge-revisions.ts';
import type { NotebookDocument } from '../../../notebooks/document/read-notebook.ts';
import { isSameCell } from '../../../notebooks/document/same-cell.ts';
import { cell, edited, edits, notebook, said, someNotebook } from './revisions.ts';

const base = notebook(cell(1, 'a'), cell(2, 'b'), cell(3, 'c'));

describe('mergeRevisions', () => {
  it('takes from each what only that one changed, added, removed and moved', () => {
    const mine = notebook(cell(1, 'a mine'), cell(2, 'b'), cell(4, 'new mine'), cell(3, 'c'));
    const theirs = notebook(cell(3, 'c'), cell(1, 'a'), cell(4, 'new theirs'));
    const merge = mergeRevisions(base, mine, theirs);
    expect(hasConflicts(merge)).toBe(false);
    const merged = settleMerge(merge);
    expect(said(merged)).toEqual(['c', 'a mine', 'new mine', 'new theirs']);
    expect(
      merged.cells.map(({ id }) => id),
      'what is stored keeps its number',
    ).toEqual([3, 1, 5, 4]);
  });

  it('keeps both versions of a cell that both changed, and of one that the other removed', () => {
    const mine = notebook(cell(1, 'a mine'), cell(2, 'b'), cell(3, 'c mine'));
    const theirs = notebook(cell(1, 'a theirs'), cell(2, 'b'));
    const merge = mergeRevisions(base, mine, theirs);
    expect(merge.cells).toEqual([
      { kind: 'conflict', id: 1, base: cell(1, 'a'), mine: cell(1, 'a mine'), theirs: cell(1, 'a theirs') },
      { kind: 'cell', cell: cell(2, 'b') },
      { kind: 'conflict', id: 3, base: cell(3, 'c'), mine: cell(3, 'c mine'), theirs: null },
    ]);
    expect(said(settleMerge(merge))).toEqual(['a theirs', 'a mine', 'b', 'c mine']);
    const choose = (one: 'mine' | 'theirs') => settleMerge(merge, { cells: new Map([1, 3].map((id) => [id, one])) });
    expect(choose('mine')).toEqual(mine);
    expect(choose('theirs')).toEqual(theirs);
  });

  it('takes the title of whoever changed it, and asks where both did', () => {
    const named = (title: string): NotebookDocument => ({ ...base, title });
    expect(mergeRevisions(base, named('M'), base).head.title).toBe('M');
    expect(mergeRevisions(base, base, named('T')).head.title).toBe('T');
    const merge = mergeRevisions(base, named('M'), named('Th'));
    expect(merge.headConflicts).toEqual([{ field: 'title', mine: 'M', theirs: 'Th' }]);
    expect(hasConflicts(merge)).toBe(true);
    expect(settleMerge(merge).title).toBe('M');
    expect(settleMerge(merge, { head: { title: 'theirs' } }).title).toBe('Th');
  });

  const three = fc.tuple(someNotebook, edits, edits).map(([start, a, b]) => [start, edited(start, a), edited(start, b)] as const);
  const settled = (merge: Merge) => {
    expect(hasConflicts(merge)).toBe(false);
    return settleMerge(merge);
  };

  it('gives what one wrote where the other wrote nothing, or the same', () => {
    fc.assert(
      fc.property(three, ([start, mine]) => {
        expect(settled(mergeRevisions(start, mine, start))).toEqual(mine);
        expect(settled(mergeRevisions(start, start, mine))).toEqual(mine);
        expect(settled(mergeRevisions(start, mine, mine))).toEqual(mine);
      }),
    );
  });

  it('finds the same whoever of the two comes second', () => {
    fc.assert(
      fc.property(three, ([start, mine, theirs]) => {
        const [one, other] = [mergeRevisions(start, mine, theirs), mergeRevisions(start, theirs, mine)];
        const content = ({ cells }: Merge, [first, second]: readonly ('mine' | 'theirs')[]) =>
          cells
            .map((each) => {
              if (each.kind === 'cell') return JSON.stringify({ ...each.cell, id: 0 });
              const [a, b] = [each[first!], each[second!]];
              return JSON.stringify([each.id, a, b]);
            })
            .sort();
        expect(content(one, ['mine', 'theirs'])).toEqual(content(other, ['theirs', 'mine']));
        expect(one.headConflicts.length).toBe(other.headConflicts.length);
      }),
    );
  });

  it('loses nothing that either of them wrote', () => {
    fc.assert(
      fc.property(three, ([start, mine, theirs]) => {
        const merge = mergeRevisions(start, mine, theirs);
        const whole = settleMerge(merge);
        for (const side of [mine, theirs])
          for (const one of side.cells) {
            const was = start.cells.find(({ id }) => id === one.id);
            if (was && isSameCell(was, one)) continue;
            expect(whole.cells.some((kept) => isSameCell(kept, one))).toBe(true);
          }
        expect(new Set(whole.cells.map(({ id }) => id)).size, 'numbers of their own').toBe(whole.cells.length);
        for (const title of [mine.title, theirs.title])
          expect([start.title, merge.head.title, ...merge.headConflicts.map(({ theirs: other }) => other)]).toContain(title);
      }),
    );
  });

  it('brings back nothing that one removed and the other left as it was', () => {
    fc.assert(
      fc.property(three, ([start, mine, theirs]) => {
        const whole = mergeRevisions(start, mine, theirs);
        for (const was of start.cells) {
          const [inMine, inTheirs] = [mine, theirs].map(({ cells }) => cells.find(({ id }) => id === was.id));
          const isGone = (!inMine && (!inTheirs || isSameCell(inTheirs, was))) || (!inTheirs && inMine && isSameCell(inMine, was));
          const ids = whole.cells.map((one) => (one.kind === 'cell' ? one.cell.id : one.id));
          if (isGone && !mine.cells.concat(theirs.cells).some(({ id }) => id === was.id)) expect(ids).not.toContain(was.id);
          if (isGone && (inMine ?? inTheirs)) expect(ids).not.toContain(was.id);
        }
      }),
    );
  });
});
