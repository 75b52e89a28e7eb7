/** Words of a text: letters and digits, with apostrophes and hyphens inside, and the dash of a range. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’–-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * LIX, the Swedish reading-ease figure: words per sentence, plus the percentage of words longer than six letters. Below 30 is a children's
 * book, 40 a newspaper; a single short question moves in big steps.
 *
 * @returns 0 for a text without words, otherwise above 0
 * @see Björnsson (1968), Läsbarhet
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?:]+(?=\s|["”]|$)/gu)?.length ?? 0);
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
