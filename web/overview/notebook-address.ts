/** Where a number comes from: the notebook that shows it, with the survey, the area and the kind of factor chosen. */
import type { FactorInfo } from '../../analysis/disclosure/released.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { writeChoices } from '../notebook/choices-in-address.ts';

/** Notebooks that come with the product, by what they show; a municipality may have taken one away. */
export const sources = { change: 'long-term-change', profile: 'factors-per-area' } as const;
export type Source = keyof typeof sources;

interface Shown {
  readonly slug: string;
  readonly survey: string;
  /** Code; null for the whole municipality. */
  readonly area: string | null;
  readonly sex?: string | undefined;
  readonly factor: Pick<FactorInfo, 'kind' | 'domain'> | undefined;
}

/** @param there notebooks that this reader has @returns null where they have none that shows it */
export function notebookAddress(source: Source, { slug, survey, area, sex, factor }: Shown, there: readonly string[]): string | null {
  const notebook = sources[source];
  if (!there.includes(notebook)) return null;
  const show = factor && (factor.kind === 'outcome' ? 'outcome' : factor.domain);
  return (
    addressOf('notebook', { slug, notebook }) +
    writeChoices([
      ['survey', survey],
      ['area', area === null ? null : `area=${area}`],
      ...(source === 'change' && show ? [['show', show] as const] : []),
      ...(sex === undefined ? [] : [['sex', sex] as const]),
    ])
  );
}
