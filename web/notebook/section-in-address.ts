/**
 * A section of a notebook in its address: `#section:6` leads to the first heading of cell 6, `#section:6.2` to its second one, and the
 * reader's choices may follow after `&`. A cell keeps its number while it is moved and changed; a heading's words depend on the language
 * and on what was chosen. No choice can have such a name. The frame says which heading was meant, so it is taken for hostile: two numbers.
 */
export interface SectionPlace {
  readonly cell: number;
  /** Of the headings in the cell, from 1. */
  readonly heading: number;
}

const written = /^section:([1-9]\d{0,9})(?:\.([1-9]\d{0,2}))?$/;

/** @returns what the address leads to; null where that is the whole notebook */
export function readSection(hash: string): SectionPlace | null {
  const found = written.exec(hash.slice(1).split('&', 1)[0]!);
  return found && hash.startsWith('#') ? { cell: Number(found[1]), heading: Number(found[2] ?? 1) } : null;
}

/**
 * The way to build a link to a section: the address of the notebook's page and this behind it.
 * @param hash what is chosen, as `writeChoices` has it, or an address that leads to another section already
 * @returns the same choices with this section; null: with none
 */
export function withSection(hash: string, section: SectionPlace | null): string {
  const choices = withoutSection(hash).slice(1);
  const place = section && `section:${section.cell}${section.heading === 1 ? '' : `.${section.heading}`}`;
  const parts = [place, choices].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** The reader's choices alone. */
export const withoutSection = (hash: string): string => (readSection(hash) ? hash.replace(/^#[^&]*&?/, '#') : hash);

/** @param cells numbers of those that the notebook has */
export function checkedSection(said: unknown, cells: ReadonlySet<number>): SectionPlace | null {
  const { cell, heading } = (typeof said === 'object' && said !== null ? said : {}) as { cell?: unknown; heading?: unknown };
  if (typeof cell !== 'number' || !cells.has(cell)) return null;
  return typeof heading === 'number' && Number.isInteger(heading) && heading >= 1 && heading < 1000 ? { cell, heading } : null;
}
