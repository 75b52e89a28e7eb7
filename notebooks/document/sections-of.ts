/** A notebook is shown at a meeting section by section: each begins with a heading of the first or second degree. */
import type { Cell } from './read-notebook.ts';

export interface NotebookSection {
  /** Numbers of its cells, in the order of the document. */
  readonly cells: readonly number[];
}

/** @returns every cell in one of them; what stands before the first heading belongs to the first section */
export function sectionsOf(cells: readonly Pick<Cell, 'id' | 'mode' | 'value'>[]): readonly NotebookSection[] {
  const sections: number[][] = [];
  let isBegun = false;
  for (const cell of cells) {
    const begins = hasHeading(cell);
    if (sections.length === 0 || (begins && isBegun)) sections.push([]);
    isBegun ||= begins;
    sections.at(-1)!.push(cell.id);
  }
  return sections.map((ids) => ({ cells: ids }));
}

/** As CommonMark has it, at the beginning of the cell: a heading further down is of what stands above it. */
const hasHeading = ({ mode, value }: Pick<Cell, 'mode' | 'value'>): boolean =>
  (mode === 'md' && /^\s*#{1,2}[ \t]+\S/.test(value)) || (mode === 'html' && /^\s*<h[12][\s>]/i.test(value));
