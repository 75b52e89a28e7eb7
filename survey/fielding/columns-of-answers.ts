/**
 * From opened forms to a wave's columns, as an import would make them, in an order and under class numbers that nobody can undo: the whole
 * wave is shuffled, and which number a class got is forgotten with the call.
 */
import type { Columns, IndexArray } from '../columns/columns.ts';
import { ColumnsBuilder } from '../columns/columns-builder.ts';
import { codebookWidth, missingIndex } from '../instrument/codebook.ts';
import type { GroupingVariable, Instrument } from '../instrument/instrument.ts';
import { rowTest } from '../columns/row-test.ts';
import { coarsenHomes, countAlone } from './coarsen-homes.ts';
import { askedCodes, askedGroups } from './questionnaire.ts';
import { shuffledNumbers, type DrawBelow } from './shuffle.ts';

/** A class as the wave has it. */
export interface AnsweringClass {
  readonly school: string;
  /** The usual grade of its pupils, for those who passed the question by; null where it has none. */
  readonly grade: string | null;
}

/** One pupil's answers: the class by its place, and indexes as `unpackAnswers` gives them by `fieldedLayout`. */
export interface OpenedForm {
  readonly class: number;
  readonly indexes: ArrayLike<number>;
}

export interface AnsweredWave {
  /** One row per form. A class is a PSU and a school a stratum, those without forms aside. */
  readonly columns: Columns;
  /** Answers to questions that routing hides from whoever gave the answers before them: they are not applicable now. */
  readonly hidden: number;
  readonly coarsened: { readonly toDistrict: number; readonly toOther: number };
  /** Pupils who are alone in their school, grade, sex and home area, coarsened as it is. */
  readonly unique: number;
}

/**
 * @param instrument the frozen one
 * @param wave       its code, which no form has
 * @param classes    all that the forms name
 * @param forms      those that count: none blank, none that cannot be read
 * @param draw       for the order of the rows and the numbers of the classes
 */
export function columnsOfAnswers(
  instrument: Instrument,
  wave: string,
  classes: readonly AnsweringClass[],
  forms: readonly OpenedForm[],
  draw: DrawBelow,
): AnsweredWave {
  const places = groupsOfForms(instrument, wave, classes, forms);
  const cells = numberCells(forms.length, [places.get('school'), places.get('grade'), places.get('sex')]);
  const area = instrument.groups.find(({ id }) => id === 'area');
  const homes = area ? coarsenHomes(area, cells, areaPlaces(area, places.get('area')!)) : null;
  if (homes)
    places.set(
      'area',
      Array.from(homes.homes, (home) => (home === -1 ? null : area!.codes[home]!.code)),
    );

  const builder = new ColumnsBuilder({
    items: instrument.items.map(({ id, codebook }) => ({ id, width: codebookWidth(codebook) })),
    groups: instrument.groups.map(({ id, codes }) => ({ id, codes: codes.map(({ code }) => code) })),
    weighted: false,
  });
  const { psuOf, ...design } = numberClasses(classes, forms, draw);
  const ofGroups = instrument.groups.map(({ id }) => places.get(id)!);
  for (const row of shuffledNumbers(forms.length, draw)) {
    const { class: own, indexes } = forms[row]!;
    const codes = ofGroups.map((codeOf, at) => (codeOf[row] === null ? -1 : builder.groupCode(at, codeOf[row]!)));
    // The layout begins with the items, in the builder's order.
    builder.append({ items: indexes, groups: codes, psu: psuOf[own]!, weight: 1 });
  }
  const columns = builder.finish({ ...design, fpc: null });
  return {
    columns,
    hidden: followRouting(instrument, columns.items),
    coarsened: { toDistrict: homes?.toDistrict ?? 0, toOther: homes?.toOther ?? 0 },
    unique: countAlone(cells, homes?.homes ?? new Int32Array(forms.length)),
  };
}

/** Per grouping variable every form's code, null for not known: wave and school of the wave itself, others as they were answered. */
function groupsOfForms(
  { items, groups }: Instrument,
  wave: string,
  classes: readonly AnsweringClass[],
  forms: readonly OpenedForm[],
): Map<string, (string | null)[]> {
  const asked = askedGroups({ groups });
  const grades = groups.find(({ id }) => id === 'grade')?.codes.map(({ code }) => code) ?? [];
  return new Map(
    groups.map((group): [string, (string | null)[]] => {
      if (group.id === 'wave') return [group.id, forms.map(() => wave)];
      if (group.id === 'school') return [group.id, forms.map((form) => classes[form.class]!.school)];
      const at = asked.indexOf(group);
      if (at === -1) return [group.id, forms.map(() => null)];
      const codes = askedCodes(group);
      const field = items.length + at;
      const notAnswered = missingIndex('notAnswered', codes.length <= 253 ? 1 : 2);
      const read = ({ class: own, indexes }: OpenedForm): string | null => {
        const code = codes[indexes[field]!] ?? null;
        const usual = classes[own]!.grade;
        // A pupil's own answer decides, and so does not wanting to give one.
        const isFilled = group.id === 'grade' && indexes[field] === notAnswered && usual !== null && grades.includes(usual);
        return isFilled ? usual : code;
      };
      return [group.id, forms.map(read)];
    }),
  );
}

/** Places among the variable's codes. "Don't know" is none of them. */
function areaPlaces({ codes }: Pick<GroupingVariable, 'codes'>, homes: readonly (string | null)[]): Int32Array {
  const place = new Map(codes.map(({ code }, at) => [code, at]));
  return Int32Array.from(homes, (home) => (home === null ? -1 : (place.get(home) ?? -1)));
}

/** The same number for rows that agree in all variables; one that the instrument lacks tells none apart. */
function numberCells(n: number, variables: readonly (readonly (string | null)[] | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: n }, (_, row) => {
    const name = JSON.stringify(variables.map((codes) => codes?.[row] ?? null));
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
}

/** Random numbers for the classes that sent a form, and their schools. */
function numberClasses(
  classes: readonly AnsweringClass[],
  forms: readonly OpenedForm[],
  draw: DrawBelow,
): { psuOf: Int32Array; psuStratum: Int32Array; strata: number } {
  const answering = [...new Set(forms.map((form) => form.class))];
  const schools = [...new Set(answering.map((one) => classes[one]!.school))].sort();
  const order = shuffledNumbers(answering.length, draw);
  const psuOf = new Int32Array(classes.length).fill(-1);
  const psuStratum = new Int32Array(answering.length);
  answering.forEach((one, at) => {
    psuOf[one] = order[at]!;
    psuStratum[order[at]!] = schools.indexOf(classes[one]!.school);
  });
  return { psuOf, psuStratum, strata: schools.length };
}

/**
 * Brings answers in line with routing, in place and question by question, since one depends on those before it: what is hidden is not
 * applicable, and what is shown cannot be.
 *
 * @returns how many answers were given to hidden questions
 */
function followRouting(instrument: Instrument, columns: ReadonlyMap<string, IndexArray>): number {
  let hidden = 0;
  for (const { id, codebook, shownWhen } of instrument.items) {
    const index = columns.get(id)!;
    const width = codebookWidth(codebook);
    const [notApplicable, notAnswered] = [missingIndex('notApplicable', width), missingIndex('notAnswered', width)];
    const isShown = shownWhen === null ? () => true : rowTest(shownWhen, instrument, columns);
    for (let row = 0; row < index.length; row++) {
      if (!isShown(row)) {
        if (index[row]! < notApplicable) hidden++;
        index[row] = notApplicable;
      } else if (index[row] === notApplicable) index[row] = notAnswered;
    }
  }
  return hidden;
}
