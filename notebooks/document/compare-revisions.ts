/** What became of each cell from one revision of a notebook to another. A cell is the same one as long as it keeps its number. */
import { diffLines, type LineChange } from './diff-lines.ts';
import type { Cell, NotebookDocument } from './read-notebook.ts';
import { isSameCell } from './same-cell.ts';

export type CellChange =
  | { readonly kind: 'same'; readonly cell: Cell; readonly moved: boolean }
  | { readonly kind: 'added'; readonly cell: Cell }
  | { readonly kind: 'removed'; readonly cell: Cell }
  | {
      readonly kind: 'changed';
      readonly before: Cell;
      readonly after: Cell;
      readonly moved: boolean;
      /** Of its text. All of them are `same` where only its kind or how it is shown was changed. */
      readonly lines: readonly LineChange[];
    };

export interface RevisionComparison {
  /** null where the title is the same. */
  readonly title: { readonly before: string; readonly after: string } | null;
  /** In the order of the later one; what was removed stands after the cell that it stood after. */
  readonly cells: readonly CellChange[];
}

/** @returns every cell of both, once; `moved` are as few as can be */
export function compareRevisions(before: NotebookDocument, after: NotebookDocument): RevisionComparison {
  const earlier = new Map(before.cells.map((cell) => [cell.id, cell]));
  const later = new Set(after.cells.map(({ id }) => id));
  const stayed = keptInOrder(
    before.cells.map(({ id }) => id),
    after.cells.map(({ id }) => id),
  );
  const cells = after.cells.map((cell): CellChange => {
    const was = earlier.get(cell.id);
    const moved = !stayed.has(cell.id);
    if (!was) return { kind: 'added', cell };
    if (isSameCell(was, cell)) return { kind: 'same', cell, moved };
    return { kind: 'changed', before: was, after: cell, moved, lines: diffLines(was.value, cell.value) };
  });
  let at = 0;
  for (const cell of before.cells) {
    if (later.has(cell.id)) at = cells.findIndex((one) => one.kind !== 'removed' && idOf(one) === cell.id) + 1;
    else cells.splice(at++, 0, { kind: 'removed', cell });
  }
  return { title: before.title === after.title ? null : { before: before.title, after: after.title }, cells };
}

const idOf = (change: CellChange): number => (change.kind === 'changed' ? change.after : change.cell).id;

/** The most ids that stand in the same order in both lists. */
export function keptInOrder(before: readonly number[], after: readonly number[]): ReadonlySet<number> {
  const place = new Map(before.map((id, i) => [id, i]));
  const ids = after.filter((id) => place.has(id));
  /** Of each id: how many stand in order up to it, and which stands before it. */
  const length: number[] = [];
  const previous: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    length[i] = 1;
    previous[i] = -1;
    for (let j = 0; j < i; j++)
      if (place.get(ids[j]!)! < place.get(ids[i]!)! && length[j]! + 1 > length[i]!) [length[i], previous[i]] = [length[j]! + 1, j];
  }
  const kept = new Set<number>();
  for (let i = length.indexOf(Math.max(...length)); i >= 0; i = previous[i]!) kept.add(ids[i]!);
  return kept;
}
