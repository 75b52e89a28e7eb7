/** The notebook as it is being written, and every step back and forth. Pure: what the page does to it, it does here. */
import { mergeRevisions, settleMerge } from '../../../notebooks/document/merge-revisions.ts';
import type { Cell, NotebookDocument } from '../../../notebooks/document/read-notebook.ts';
import { isSameCell } from '../../../notebooks/document/same-cell.ts';
import type { Text } from '../../../survey/text.ts';

export interface Draft {
  readonly title: Text;
  readonly summary: Text;
  readonly document: NotebookDocument;
}

export interface Editing {
  /** The newest last. */
  readonly past: readonly Draft[];
  readonly now: Draft;
  /** The next first. */
  readonly future: readonly Draft[];
  /** What the last change was of: more of the same, such as letters in one cell, is one step. */
  readonly last: string | null;
}

/** Steps that can be taken back. */
const mostSteps = 300;

export const beginEditing = (now: Draft): Editing => ({ past: [], now, future: [], last: null });

/** @param of what is changed; left out, the change is a step of its own */
export function change(editing: Editing, now: Draft, of: string | null = null): Editing {
  if (now === editing.now) return editing;
  const goesOn = of !== null && of === editing.last;
  return { past: goesOn ? editing.past : [...editing.past, editing.now].slice(-mostSteps), now, future: [], last: of };
}

export function undo({ past, now, future, last }: Editing): Editing {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future], last: null } : { past, now, future, last };
}

export function redo({ past, now, future, last }: Editing): Editing {
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest, last: null } : { past, now, future, last };
}

/**
 * What is stored, where somebody else's cells came with it. They stand in every step from now on: to take back one's own change takes
 * back nothing of theirs, which the next save would store. Where a step had another version of the very cell that they changed, theirs
 * stands; one's own is a revision. A step that then changes nothing is none.
 */
export function takeIn({ past, now, future }: Editing, stored: Draft): Editing {
  const carry = (step: Draft): Draft => {
    const merge = mergeRevisions(now.document, step.document, stored.document);
    const theirs = new Map(merge.cells.flatMap((one) => (one.kind === 'conflict' ? [[one.id, 'theirs'] as const] : [])));
    return {
      title: isSameText(step.title, now.title) ? stored.title : step.title,
      summary: isSameText(step.summary, now.summary) ? stored.summary : step.summary,
      document: settleMerge(merge, { cells: theirs }),
    };
  };
  const differing = (steps: readonly Draft[]): Draft[] => {
    const kept: Draft[] = [];
    for (const step of steps) if (!isSameDraft(step, kept.at(-1) ?? stored)) kept.push(step);
    return kept;
  };
  return { past: differing(past.map(carry).reverse()).reverse(), now: stored, future: differing(future.map(carry)), last: null };
}

/** A number that no cell of any step has: one that was removed may come back. */
export function freeId({ past, now, future }: Editing): number {
  return Math.max(0, ...[...past, now, ...future].flatMap(({ document }) => document.cells.map(({ id }) => id))) + 1;
}

const withCells = (draft: Draft, cells: readonly Cell[]): Draft => ({ ...draft, document: { ...draft.document, cells } });

/** The cell with this value, where there is such a cell. */
export function setValue(draft: Draft, id: number, value: string): Draft {
  const { cells } = draft.document;
  return cells.some((cell) => cell.id === id && cell.value !== value)
    ? withCells(
        draft,
        cells.map((cell) => (cell.id === id ? { ...cell, value } : cell)),
      )
    : draft;
}

/** @param after the cell that it shall stand after; null: first */
export function addCell(draft: Draft, cell: Cell, after: number | null): Draft {
  const { cells } = draft.document;
  const place = after === null ? 0 : cells.findIndex(({ id }) => id === after) + 1;
  return withCells(draft, [...cells.slice(0, place), cell, ...cells.slice(place)]);
}

export const removeCell = (draft: Draft, id: number): Draft =>
  withCells(
    draft,
    draft.document.cells.filter((cell) => cell.id !== id),
  );

/** @param by places down; negative is up. At the end of the page it stays where it is */
export function moveCell(draft: Draft, id: number, by: number): Draft {
  const { cells } = draft.document;
  const from = cells.findIndex((cell) => cell.id === id);
  const to = Math.min(cells.length - 1, Math.max(0, from + by));
  if (from < 0 || to === from) return draft;
  const others = cells.filter((cell) => cell.id !== id);
  return withCells(draft, [...others.slice(0, to), cells[from]!, ...others.slice(to)]);
}

export const newCell = (id: number, mode: Cell['mode'], value: string): Cell => ({ id, mode, value, pinned: true, hidden: false });

/** The title that the file bears: other tools know one language only. */
export const withTitles = (draft: Draft, title: Text, summary: Text): Draft => ({
  title,
  summary,
  document: { ...draft.document, title: title.sv },
});

/** Whether there is nothing to save. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  const { cells: ours, ...head } = a.document;
  const { cells: theirs, ...otherHead } = b.document;
  return (
    ours.length === theirs.length &&
    ours.every((cell, k) => cell === theirs[k] || (cell.id === theirs[k]!.id && isSameCell(cell, theirs[k]!))) &&
    isSameText(a.title, b.title) &&
    isSameText(a.summary, b.summary) &&
    JSON.stringify([head.title, head.theme ?? 'air', head.readOnly ?? false, head.others ?? []]) ===
      JSON.stringify([otherHead.title, otherHead.theme ?? 'air', otherHead.readOnly ?? false, otherHead.others ?? []])
  );
}
export const isSameText = (a: Text, b: Text): boolean => a.sv === b.sv && a.en === b.en;
