import type { AnswerLayout } from '../anonymity/answer-layout.ts';
import { missingIndex } from '../instrument/codebook.ts';

/**
 * Whether a form says nothing at all: what somebody sends who does not want to take part, or only looked. Whoever declined each question by
 * itself ("I do not want to answer") has answered.
 *
 * @param indexes as `unpackAnswers` gives them
 */
export const isBlank = ({ fields }: Pick<AnswerLayout, 'fields'>, indexes: ArrayLike<number>): boolean =>
  fields.every(
    ({ width }, at) => indexes[at] === missingIndex('notAnswered', width) || indexes[at] === missingIndex('notApplicable', width),
  );
