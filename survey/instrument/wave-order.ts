/** The order of waves in time, decided in one place for import, command line and notebooks. */

/**
 * Wave codes in time order, each once.
 *
 * Codes that are all numbers ("2023", "2024.5") go by number: an open group lists some years and takes others. A number says more than
 * its place in the list. Where some code is a word, listed codes come first in the order of the list, then the others as people sort
 * them ("v9" before "v10").
 *
 * @param codes  the waves to put in order
 * @param listed codes of the instrument's group `wave`, in its order
 */
export function inWaveOrder(codes: readonly string[], listed: readonly string[]): string[] {
  const distinct = [...new Set(codes)];
  if (distinct.every((code) => number.test(code))) return distinct.sort((a, b) => Number(a) - Number(b) || bySpelling.compare(a, b));
  const places = new Map(listed.map((code, place) => [code, place]));
  const placeOf = (code: string): number => places.get(code) ?? listed.length;
  return distinct.sort((a, b) => placeOf(a) - placeOf(b) || bySpelling.compare(a, b));
}

const number = /^\d+(\.\d+)?$/;
const bySpelling = new Intl.Collator('en', { numeric: true });
