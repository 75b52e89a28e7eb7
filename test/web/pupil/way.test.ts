import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOpen, placeAfter, placeBefore, placeIn } from '../../../web/pupil/way.ts';

const order = ['a', 'b', 'c', 'd'];
const answers = new Map([
  ['a', 1],
  ['c', 0],
]);

describe('placeAfter', () => {
  it('is the next question, and the end after the last one', () => {
    expect([placeAfter(order, 'a', answers, false), placeAfter(order, 'd', answers, false)]).toEqual(['b', null]);
  });

  it('passes over what is answered for somebody who looks through what is left', () => {
    expect([placeAfter(order, 'b', answers, true), placeAfter(order, 'd', answers, true)]).toEqual(['d', null]);
  });
});

describe('placeBefore', () => {
  it('goes the way of "next" back', () => {
    expect([placeBefore(order, null), placeBefore(order, 'b'), placeBefore(order, 'a')]).toEqual(['d', 'a', undefined]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (ids, pick) => {
        const at = ids[pick % ids.length]!;
        expect(placeBefore(ids, placeAfter(ids, at, new Map(), false))).toBe(at);
      }),
    );
  });
});

describe('firstOpen', () => {
  it('is the first question without an answer', () => {
    expect([firstOpen(order, answers), firstOpen(['a', 'c'], answers)]).toEqual(['b', undefined]);
  });
});

describe('placeIn', () => {
  it('leaves a question that is no longer shown', () => {
    expect([placeIn(order, 'c'), placeIn(order, 'x'), placeIn(order, null), placeIn([], 'x')]).toEqual(['c', 'a', null, null]);
  });
});
