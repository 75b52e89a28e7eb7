import type { Instrument } from './instrument.ts';

/**
 * The stage of each grade: the coarser group that it belongs to. A grade that belongs to none, or that the instrument does not list, is a
 * stage by itself, so that the pupils of all stages are those of all grades.
 *
 * @param instrument with the grouping variable `grade`
 * @param grades     codes of the grades, in the order of a column
 * @returns `codes` of the stages that have a grade, the instrument's own in its order and then the others in that of `grades`; `of` has for
 *   each grade the place of its stage among them
 * @throws {TypeError} when the instrument has no grades
 */
export function stagesOfGrades(
  instrument: Pick<Instrument, 'groups'>,
  grades: readonly string[],
): { readonly codes: readonly string[]; readonly of: readonly number[] } {
  const { codes: known, coarser } = instrument.groups.find(({ id }) => id === 'grade')!;
  const names = grades.map((code) => known.find((grade) => grade.code === code)?.within ?? code);
  const codes = [...new Set([...coarser.map(({ code }) => code).filter((code) => names.includes(code)), ...names])];
  return { codes, of: names.map((name) => codes.indexOf(name)) };
}
