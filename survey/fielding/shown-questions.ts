/** Which questions of a form fit the answers given so far, and what is packed of them. */
import type { PackableAnswers } from '../anonymity/pack-answers.ts';
import type { Condition } from '../instrument/instrument.ts';
import { codesOf, type AnswerList, type Questionnaire } from './questionnaire.ts';

/** Question id to the place of its code in the list of answers, or that the pupil prefers not to answer. Nothing: not answered. */
export type GivenAnswers = ReadonlyMap<string, number | 'refused'>;

type Asked = Pick<Questionnaire, 'questions' | 'answerLists'>;

/**
 * The questions that are shown, by their ids. An answer to a question that is no longer shown counts as none, so that what was given on a
 * way that the pupil has left decides nothing. Fulfils conditions as rows of columns do (survey/columns/row-test): a question without
 * an answer fulfils none but `not`.
 */
export function shownQuestions({ questions, answerLists }: Asked, answers: GivenAnswers): ReadonlySet<string> {
  const lists = new Map(questions.map(({ id, answers: list }) => [id, answerLists[list]!]));
  const shown = new Set<string>();
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('not' in condition) return !holds(condition.not);
    const answer = shown.has(condition.item) ? answers.get(condition.item) : undefined;
    if (typeof answer !== 'number') return false;
    const list = lists.get(condition.item)!;
    if ('in' in condition) return condition.in.includes(codesOf(list)[answer]!);
    const value = valueIn(list, answer);
    return value !== undefined && ('atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost);
  };
  // In the instrument's order a question depends on earlier ones only.
  for (const { id, shownWhen } of questions) if (!shownWhen || holds(shownWhen)) shown.add(id);
  return shown;
}

function valueIn({ numbers, options }: AnswerList, index: number): number | undefined {
  const count = numbers ? numbers.max - numbers.min + 1 : 0;
  return numbers && index < count ? numbers.min + index : options[index - count]?.value;
}

/** What `packAnswers` takes: every question has its answer or the reason why there is none. */
export function packableAnswers(asked: Asked, answers: GivenAnswers): PackableAnswers {
  const shown = shownQuestions(asked, answers);
  return new Map(asked.questions.map(({ id }) => [id, shown.has(id) ? (answers.get(id) ?? 'notAnswered') : 'notApplicable']));
}

/** The questions in the order in which pupils meet them, each with its part; those that are not shown are left out. */
export function askedInOrder(
  { parts }: Pick<Questionnaire, 'parts'>,
  shown: ReadonlySet<string>,
): readonly { readonly id: string; readonly part: number; readonly inPart: number; readonly ofPart: number }[] {
  return parts.flatMap(({ questions }, part) => {
    const left = questions.filter((id) => shown.has(id));
    return left.map((id, inPart) => ({ id, part, inPart, ofPart: left.length }));
  });
}
