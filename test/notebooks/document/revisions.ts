/** Notebooks of a few small cells, changed as people change them. */
import fc from 'fast-check';
import type { Cell, NotebookDocument } from '../../../notebooks/document/read-notebook.ts';

export const cell = (id: number, value: string, more: Partial<Cell> = {}): Cell => ({
  id,
  mode: 'js',
  value,
  pinned: true,
  hidden: false,
  ...more,
});
export const notebook = (...cells: readonly Cell[]): NotebookDocument => ({ title: 'T', theme: 'air', readOnly: false, others: [], cells });
export const said = ({ cells }: NotebookDocument): string[] => cells.map(({ value }) => value);

type Edit =
  | { readonly kind: 'change' | 'remove'; readonly at: number; readonly value: string }
  | { readonly kind: 'add' | 'move'; readonly at: number; readonly to: number; readonly value: string }
  | { readonly kind: 'title'; readonly value: string };

const value = fc.constantFrom('a', 'b', 'a\nb', 'b\nc\na', '').chain((text) => fc.constantFrom(text, `${text}!`));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('change' as const, 'remove' as const), at: fc.nat(9), value }),
  fc.record({ kind: fc.constantFrom('add' as const, 'move' as const), at: fc.nat(9), to: fc.nat(9), value }),
  fc.record({ kind: fc.constant('title' as const), value }),
);
export const edits = fc.array(edit, { maxLength: 5 });
export const someNotebook = fc
  .array(value, { maxLength: 5 })
  .map((values) => notebook(...values.map((text, i) => cell(i + 1, text, { hidden: i % 2 === 1 }))));

/** A new cell takes the next number, as editors do, so that two people's new cells have the same one. */
export function edited(start: NotebookDocument, all: readonly Edit[]): NotebookDocument {
  return all.reduce((now, one) => {
    if (one.kind === 'title') return { ...now, title: one.value };
    const cells = [...now.cells];
    const at = cells.length === 0 ? 0 : one.at % cells.length;
    if (one.kind === 'add') cells.splice(one.to % (cells.length + 1), 0, cell(Math.max(0, ...cells.map(({ id }) => id)) + 1, one.value));
    else if (cells.length === 0) return now;
    else if (one.kind === 'change') cells[at] = { ...cells[at]!, value: one.value };
    else {
      const [taken] = cells.splice(at, 1);
      if (one.kind === 'move') cells.splice(one.to % (cells.length + 1), 0, taken!);
    }
    return { ...now, cells };
  }, start);
}
