import { describe, expect, it } from 'vitest';
import { madeUpGiven } from '../../../web/notebook/made-up-given.ts';

const example = { instrument: 'example', synthetic: true };
const surveys = [example, { instrument: 'real', synthetic: false }, { instrument: 'other', synthetic: true }];

describe('madeUpGiven', () => {
  it('marks what is made up for sure: the frame has nothing else', () => {
    expect(madeUpGiven(surveys, new Set(['example']))).toEqual({ madeUp: [example], nothingElse: true });
  });

  it('leaves open what is shown once the frame has real data too', () => {
    expect(madeUpGiven(surveys, new Set(['example', 'real']))).toEqual({ madeUp: [example], nothingElse: false });
  });

  it('says nothing over real data, and before any are given', () => {
    expect(madeUpGiven(surveys, new Set(['real']))).toBeNull();
    expect(madeUpGiven(surveys, new Set())).toBeNull();
  });

  it('takes a survey that is not in the list for real', () => {
    expect(madeUpGiven(surveys, new Set(['example', 'gone']))).toEqual({ madeUp: [example], nothingElse: false });
  });
});
