import type { AnswerOption } from '../../survey/fielding/questionnaire.ts';

/** Without case, accents and dashes: å and a are one here, so that nobody needs a Swedish keyboard. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('sv')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** The places in an area that have what was typed: why it was found. */
export const matchingPlaces = ({ places = [] }: AnswerOption, typed: string): readonly string[] =>
  typed.trim() === '' ? [] : places.filter((place) => plain(place).includes(plain(typed)));

/** The areas whose name, district, school or place has what was typed; those that begin with it first, then by name. */
export function findAreas(areas: readonly AnswerOption[], typed: string): readonly AnswerOption[] {
  const wanted = plain(typed);
  const begins = ({ label }: AnswerOption): number => (plain(label).startsWith(wanted) ? 0 : 1);
  return areas
    .filter(({ label, within = '', near = [], places = [] }) =>
      [label, within, ...near, ...places].some((text) => plain(text).includes(wanted)),
    )
    .toSorted((a, b) => begins(a) - begins(b) || a.label.localeCompare(b.label, 'sv'));
}
