/** Where a number comes from: the notebook that shows it, with the survey, the area and the kind of factor chosen. */
import type { FactorInfo } from '../../analysis/disclosure/released.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { Choices } from '../sandbox/protocol.ts';
import { writeChoices } from '../notebook/choices-in-address.ts';
import { withSection } from '../notebook/section-in-address.ts';

/**
 * Sections of notebooks that come with the product, by what they show: the cell with the section's heading. A municipality may have taken a notebook
 * away; a cell keeps its number while it is moved and changed, and an address whose cell is gone leads to the notebook.
 */
export const sources = {
  change: { notebook: 'long-term-change', cell: 2 },
  participation: { notebook: 'coverage-and-quality', cell: 4 },
} as const;

interface Change {
  readonly slug: string;
  readonly survey: string;
  /** Code; null for the whole municipality. */
  readonly area: string | null;
  readonly sex?: string | undefined;
  readonly factor: Pick<FactorInfo, 'kind' | 'domain'> | undefined;
}

/** The change of a factor over the waves. @param there notebooks that this reader has @returns null where they have none that shows it */
export function changeAddress({ slug, survey, area, sex, factor }: Change, there: readonly string[]): string | null {
  const show = factor && (factor.kind === 'outcome' ? 'outcome' : factor.domain);
  return addressIn(slug, sources.change, there, [
    ['survey', survey],
    ['area', area === null ? null : `area=${area}`],
    ...(show ? [['show', show] as const] : []),
    ...(sex === undefined ? [] : [['sex', sex] as const]),
  ]);
}

/** Who is in the numbers of a wave. @returns null where this reader has no such notebook */
export const participationAddress = (slug: string, survey: string, wave: string, there: readonly string[]): string | null =>
  addressIn(slug, sources.participation, there, [
    ['survey', survey],
    ['wave', wave],
  ]);

const addressIn = (
  slug: string,
  { notebook, cell }: (typeof sources)[keyof typeof sources],
  there: readonly string[],
  choices: Choices,
): string | null =>
  there.includes(notebook) ? addressOf('notebook', { slug, notebook }) + withSection(writeChoices(choices), { cell, heading: 1 }) : null;
