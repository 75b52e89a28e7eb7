import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAnswers, unpackAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { layoutOf, type Question, type Questionnaire } from '../../../survey/fielding/questionnaire.ts';
import { askedInOrder, type GivenAnswers, packableAnswers, shownQuestions } from '../../../survey/fielding/shown-questions.ts';
import type { Condition } from '../../../survey/instrument/instrument.ts';

const yesNo = {
  options: [
    { code: 'n', label: 'no', value: 0 },
    { code: 'y', label: 'yes', value: 1 },
    { code: 'x', label: 'does not fit me' },
  ],
};
const days = { numbers: { min: 1, max: 30 }, options: [{ code: 'never', label: 'never' }] };
const question = (id: string, answers: number, shownWhen?: Condition): Question => ({
  id,
  text: id,
  answers,
  ...(shownWhen && { shownWhen }),
});
const small: Pick<Questionnaire, 'questions' | 'answerLists' | 'parts'> = {
  answerLists: [yesNo, days],
  questions: [
    question('ever', 0),
    question('days', 1, { item: 'ever', in: ['y'] }),
    question('often', 0, { item: 'days', atLeast: 10 }),
    question('seldom', 0, { all: [{ item: 'ever', atLeast: 1 }, { not: { item: 'days', atLeast: 10 } }] }),
    question('either', 0, {
      any: [
        { item: 'often', atMost: 0 },
        { item: 'seldom', atMost: 0 },
      ],
    }),
  ],
  parts: [
    { id: 'one', title: 'One', questions: ['ever', 'days'] },
    { id: 'two', title: 'Two', questions: ['often', 'seldom', 'either'] },
  ],
};
const shownAfter = (answers: [string, number | 'refused'][]) => [...shownQuestions(small, new Map(answers))];

describe('shownQuestions', () => {
  it('follows codes and numbers, and takes an unanswered question to fulfil nothing but "not"', () => {
    expect(shownAfter([])).toEqual(['ever']);
    expect(shownAfter([['ever', 0]])).toEqual(['ever']);
    expect(shownAfter([['ever', 1]])).toEqual(['ever', 'days', 'seldom']);
    expect(shownAfter([['ever', 'refused']])).toEqual(['ever']);
    // The list of days begins at 1: its ninth is 9 and its tenth is 10.
    expect(shownAfter([['ever', 1], ['days', 8]])).toEqual(['ever', 'days', 'seldom']); // prettier-ignore
    expect(shownAfter([['ever', 1], ['days', 9]])).toEqual(['ever', 'days', 'often']); // prettier-ignore
    expect(shownAfter([['ever', 1], ['days', 30]])).toEqual(['ever', 'days', 'seldom']); // prettier-ignore
    expect(shownAfter([['ever', 1], ['seldom', 0]])).toEqual(['ever', 'days', 'seldom', 'either']); // prettier-ignore
    // "does not fit me" is no number.
    expect(shownAfter([['ever', 1], ['seldom', 2]])).toEqual(['ever', 'days', 'seldom']); // prettier-ignore
  });

  it('forgets what was answered on a way that was left', () => {
    expect(shownAfter([['ever', 0], ['days', 15], ['often', 0]])).toEqual(['ever']); // prettier-ignore
  });
});

describe('packableAnswers', () => {
  it('tells apart: answered, refused, not answered, not shown', () => {
    const answers: GivenAnswers = new Map<string, number | 'refused'>([['ever', 1], ['seldom', 'refused'], ['often', 1]]); // prettier-ignore
    expect([...packableAnswers(small, answers)]).toEqual([
      ['ever', 1],
      ['days', 'notAnswered'],
      ['often', 'notApplicable'],
      ['seldom', 'refused'],
      ['either', 'notApplicable'],
    ]);
  });

  it('packs whatever a pupil may have answered, and comes out again', () => {
    const answers = fc.array(
      fc.tuple(fc.constantFrom(...small.questions.map(({ id }) => id)), fc.oneof(fc.constant('refused' as const), fc.nat(2))),
    );
    const layout = layoutOf(small);
    fc.assert(
      fc.property(answers, (given) => {
        const packable = packableAnswers(small, new Map(given));
        const read = unpackAnswers(layout, packAnswers(layout, packable));
        expect(read.kind).toBe('answers');
      }),
    );
  });
});

describe('askedInOrder', () => {
  it('names the part of each shown question and its place there', () => {
    expect(askedInOrder(small, new Set(['ever', 'seldom', 'either']))).toEqual([
      { id: 'ever', part: 0, inPart: 0, ofPart: 1 },
      { id: 'seldom', part: 1, inPart: 0, ofPart: 2 },
      { id: 'either', part: 1, inPart: 1, ofPart: 2 },
    ]);
  });
});
