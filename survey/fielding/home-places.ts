/** Squares, stops and the like that pupils may look for when they are asked where they live: each leads to an area, and no more is kept of it. */

export interface HomePlace {
  readonly name: string;
  /** Code of one of the smallest areas. */
  readonly area: string;
}

/** They are a part of what every pupil's phone loads first. */
export const mostHomePlaces = 500;
export const longestPlaceName = 60;

export interface ReadHomePlaces {
  readonly places: readonly HomePlace[];
  /** Numbers of lines, from 1, that are no name and code. */
  readonly wrong: readonly number[];
}

/**
 * A list as a spreadsheet writes it: one place a line, its name, then the code of its area, with a semicolon, a tab or a comma between them. A
 * name may have commas. A first line of headings, lines without any text and repeated ones are passed over.
 */
export function readHomePlaces(text: string): ReadHomePlaces {
  const places = new Map<string, HomePlace>();
  const wrong: number[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '' || (at === 0 && heading.test(line))) continue;
    const cut = Math.max(...[';', '\t', ','].map((separator) => line.lastIndexOf(separator)));
    const place = { name: bare(line.slice(0, cut)), area: bare(line.slice(cut + 1)) };
    if (cut < 0 || place.name === '' || place.name.length > longestPlaceName || place.area === '') wrong.push(at + 1);
    else places.set(JSON.stringify(place), place);
  }
  return { places: [...places.values()], wrong };
}

const heading = /^\W*(plats|namn|place|name)\W*[;\t,]/i;
const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"')
    .trim();

/** As `readHomePlaces` reads it. */
export const printHomePlaces = (places: readonly HomePlace[]): string => places.map(({ name, area }) => `${name};${area}`).join('\n');
