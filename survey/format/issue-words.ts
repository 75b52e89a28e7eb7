import type { Text } from '../text.ts';

/** What a schema says of a value. */
export interface Told {
  readonly words: Text;
  /** A key that no schema knows, and the known one that its author most likely meant. */
  readonly key?: string;
  readonly meant?: string | null;
}

/** zod keeps one string per issue, and our words are told in two languages: they travel in it as JSON. */
export const asMessage = (...told: readonly Told[]): string => JSON.stringify(told);
export const said = (words: Text): string => asMessage({ words });
export const toldIn = (message: string): readonly Told[] => JSON.parse(message) as readonly Told[];
