import type { Instrument } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';

/** What a draft says in place of a title: it must not stand on a page. */
export const draftTitle = (fileName: string): Text => ({ sv: `Utkast från ${fileName}`, en: `Draft from ${fileName}` });

/** What a draft says in place of an origin. */
export const draftOrigin: Text = {
  sv: 'Ännu inte angivet: skriv varifrån frågorna och svaren kommer och med vilken licens.',
  en: 'Not stated yet: write where the questions and the answers come from, and under which licence.',
};

export type Unfinished = 'title' | 'origin' | 'scales';

/** What a sound instrument still lacks before a wave may be imported with it: texts of its own, and something to estimate. */
export function unfinishedIn({ title, origin, scales }: Pick<Instrument, 'title' | 'origin' | 'scales'>): Unfinished[] {
  const asDrafted = (text: Text, drafted: Text): boolean => text.sv.startsWith(drafted.sv) || text.en.startsWith(drafted.en);
  return [
    ...(asDrafted(title, draftTitle('')) ? (['title'] as const) : []),
    ...(asDrafted(origin, draftOrigin) ? (['origin'] as const) : []),
    ...(scales.length === 0 ? (['scales'] as const) : []),
  ];
}
