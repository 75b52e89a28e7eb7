import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCell,
  beginEditing,
  change,
  type Draft,
  type Editing,
  freeId,
  isSameDraft,
  moveCell,
  newCell,
  redo,
  removeCell,
  setValue,
  takeIn,
  undo,
  withTitles,
} from '../../../../web/notebook/edit/draft.ts';

const text = { sv: 'En', en: 'One' };
const draft = (...values: string[]): Draft => ({
  title: text,
  summary: text,
  document: { title: 'En', cells: values.map((value, i) => newCell(i + 1, 'js', value)) },
});
const values = ({ document }: Draft) => document.cells.map(({ id, value }) => `${id} ${value}`);

/** One of the things that a person does; what it is done to follows from the notebook as it then is. */
const act = fc.record({
  what: fc.constantFrom('add', 'move', 'remove', 'write', 'undo', 'redo'),
  at: fc.nat(20),
  by: fc.integer({ min: -3, max: 3 }),
});
function doAct(editing: Editing, { what, at, by }: { what: string; at: number; by: number }): Editing {
  const { cells } = editing.now.document;
  const id = cells[at % Math.max(1, cells.length)]?.id ?? null;
  if (what === 'undo') return undo(editing);
  if (what === 'redo') return redo(editing);
  if (what === 'add') return change(editing, addCell(editing.now, newCell(freeId(editing), 'md', String(at)), id));
  if (id === null) return editing;
  if (what === 'move') return change(editing, moveCell(editing.now, id, by));
  if (what === 'remove') return change(editing, removeCell(editing.now, id));
  return change(editing, setValue(editing.now, id, `${at}`), `cell ${id}`);
}

describe('change', () => {
  it('takes letters in one cell for one step, and goes on in another cell for the next', () => {
    let editing = beginEditing(draft('', ''));
    for (const value of ['a', 'ab', 'abc']) editing = change(editing, setValue(editing.now, 1, value), 'cell 1');
    editing = change(editing, setValue(editing.now, 2, 'x'), 'cell 2');
    expect(values(undo(editing).now)).toEqual(['1 abc', '2 ']);
    expect(values(undo(undo(editing)).now)).toEqual(['1 ', '2 ']);
  });

  it('is undone and done again to the letter, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const editing = acts.reduce(doAct, beginEditing(draft('a', 'b', 'c')));
        let back = editing;
        while (back.past.length > 0) back = undo(back);
        let again = back;
        for (let step = 0; step < editing.past.length; step++) again = redo(again);
        expect(again.now).toBe(editing.now);
        expect(again.future).toEqual(editing.future);
      }),
    );
  });

  it('never gives two cells one number, also when a removed one comes back', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { now } = acts.reduce(doAct, beginEditing(draft('a', 'b')));
        const ids = now.document.cells.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('addCell', () => {
  it('puts it after the one that is named, and first where none is', () => {
    const cell = newCell(3, 'md', 'c');
    expect(values(addCell(draft('a', 'b'), cell, 1))).toEqual(['1 a', '3 c', '2 b']);
    expect(values(addCell(draft('a', 'b'), cell, null))).toEqual(['3 c', '1 a', '2 b']);
  });
});

describe('moveCell', () => {
  it('moves one place, and stays at the ends of the page', () => {
    expect(values(moveCell(draft('a', 'b', 'c'), 1, 1))).toEqual(['2 b', '1 a', '3 c']);
    expect(values(moveCell(draft('a', 'b', 'c'), 3, -1))).toEqual(['1 a', '3 c', '2 b']);
    const same = draft('a', 'b');
    expect(moveCell(same, 1, -1)).toBe(same);
    expect(moveCell(same, 9, 1)).toBe(same);
  });
});

describe('isSameDraft', () => {
  it('tells a changed text, title, order and number', () => {
    const one = draft('a', 'b');
    expect(isSameDraft(one, draft('a', 'b'))).toBe(true);
    expect(isSameDraft(one, setValue(one, 1, 'c'))).toBe(false);
    expect(isSameDraft(one, moveCell(one, 1, 1))).toBe(false);
    expect(isSameDraft(one, removeCell(one, 2))).toBe(false);
    expect(isSameDraft(one, withTitles(one, { sv: 'Två', en: 'One' }, text))).toBe(false);
  });
});

describe('takeIn', () => {
  const written = (...steps: readonly [id: number, value: string][]): Editing =>
    steps.reduce((one, [id, value]) => change(one, setValue(one.now, id, value)), beginEditing(draft('a', 'b', 'c')));
  const steps = (editing: Editing): string[][] =>
    editing.past.length === 0 ? [values(editing.now)] : [values(editing.now), ...steps(undo(editing))];

  it("keeps a colleague's cells in every step back, and takes back one's own alone", () => {
    const editing = written([1, 'a1'], [1, 'a2']);
    const stored = addCell(setValue(editing.now, 3, 'theirs'), newCell(4, 'js', 'new'), 3);
    expect(steps(takeIn(editing, stored))).toEqual([
      ['1 a2', '2 b', '3 theirs', '4 new'],
      ['1 a1', '2 b', '3 theirs', '4 new'],
      ['1 a', '2 b', '3 theirs', '4 new'],
    ]);
    const undone = takeIn(undo(editing), setValue(undo(editing).now, 3, 'theirs'));
    expect(values(redo(undone).now)).toEqual(['1 a2', '2 b', '3 theirs']);
  });

  it('gives back no cell that a colleague removed, and their version of a cell that both wrote', () => {
    const editing = written([2, 'b1'], [2, 'b2']);
    expect(steps(takeIn(editing, removeCell(editing.now, 3)))).toEqual([
      ['1 a', '2 b2'],
      ['1 a', '2 b1'],
      ['1 a', '2 b'],
    ]);
    expect(steps(takeIn(editing, setValue(editing.now, 2, 'theirs'))), 'and no step that changes nothing').toEqual([
      ['1 a', '2 theirs', '3 c'],
    ]);
  });

  it("takes a colleague's title where one has not written another", () => {
    const title = { sv: 'Deras', en: 'Theirs' };
    const mine = { sv: 'Min', en: 'Mine' };
    const editing = change(written([1, 'a1']), withTitles(written([1, 'a1']).now, mine, text));
    const taken = takeIn(editing, withTitles(editing.now, title, text));
    expect(taken.now.title).toEqual(title);
    expect(undo(taken).now.title).toEqual(text);
  });
});
