/** What a cell is to who writes it. */
import type { CellForm } from '../../../notebooks/forms/cell-form.ts';
import { formOf } from '../../../notebooks/forms/form-of.ts';
import type { Cell } from '../../../notebooks/document/read-notebook.ts';
import type { CellKind } from '../../../notebooks/wording/edit-texts.ts';

/** Cells never change, so that each is read once. */
const known = new WeakMap<Cell, CellForm | null>();

/** The form that a cell's code says, where it says no more than a form can. */
export function formIn(cell: Cell): CellForm | null {
  if (cell.mode !== 'js') return null;
  let form = known.get(cell);
  if (form === undefined) known.set(cell, (form = formOf(cell.value)));
  return form;
}

/** @param asCode it is shown as code, also where a form could say the same */
export function kindOf(cell: Cell, asCode: boolean): CellKind {
  if (cell.mode === 'md') return 'text';
  if (cell.mode !== 'js') return 'other';
  const form = asCode ? null : formIn(cell);
  return form === null ? 'code' : form.kind === 'rows' ? 'form' : 'choices';
}

/** What the reader may choose in other cells, as a form may name it: `choice.place`. */
export const referencesIn = (cells: readonly Cell[], but: number): readonly string[] =>
  cells.flatMap((cell) => {
    const form = cell.id === but ? null : formIn(cell);
    return form?.kind === 'choices' ? form.fields.map((field) => `${form.name}.${field}`) : [];
  });

/** A first line that says what a folded cell is about. */
export const gist = (value: string): string =>
  value
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^\/\/ *tables:/.test(line)) ?? '';
