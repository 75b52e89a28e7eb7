import type { Instrument } from './instrument.ts';
import { wordsOf } from './reading-ease.ts';

/** Words that a pupil reads in a minute: a slow reader of twelve in her second language, not the average one. */
const wordsPerMinute = 90;
/** Seconds to choose an answer and go on to the next question. */
const secondsPerAnswer = 5;

/**
 * How long a class needs for the form, for the school contact who books the lesson. A rule of thumb from words and questions, for a slow
 * reader who is asked everything, and who reads answers that come back with many questions once. That it fits Swedish pupils has not been shown.
 *
 * @param language as in the instrument's texts; questions without words in it are counted in Swedish
 * @returns minutes, rounded up to whole ones; 0 for an instrument that asks nothing
 */
export function minutesToAnswer({ items, groups }: Pick<Instrument, 'items' | 'groups'>, language: string): number {
  const questions = [...items.map(({ question, concept }) => question ?? concept), ...groups.flatMap(({ question }) => question ?? [])];
  const answers = [...items.map(({ codebook }) => codebook.options), ...groups.flatMap(({ question, codes }) => (question ? [codes] : []))];
  const sets = new Set(answers.map((options) => options.map(({ label }) => label[language] ?? label.sv).join('\n')));
  const words = [...questions.map((text) => text[language] ?? text.sv), ...sets].reduce((sum, text) => sum + wordsOf(text).length, 0);
  return Math.ceil(words / wordsPerMinute + (questions.length * secondsPerAnswer) / 60);
}
