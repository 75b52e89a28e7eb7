import { describe, expect, it } from 'vitest';
import { workshopStages } from '../../../server/database/tables.ts';
import { letsIn, mayChange, roundOf, stagesAfter, stepTo } from '../../../server/workshops/workshop.rules.ts';

describe('stepTo', () => {
  it('closes the round that is left and opens the one that is gone to', () => {
    expect(stepTo('gathering', 'first')).toEqual({ opens: 1, closes: null, destroys: [] });
    expect(stepTo('first', 'talk')).toEqual({ opens: null, closes: 1, destroys: [] });
    expect(stepTo('talk', 'first')).toEqual({ opens: 1, closes: null, destroys: [] });
  });

  it('destroys the ballots of a round only when no way leads back to it', () => {
    for (const from of workshopStages)
      for (const to of stagesAfter[from]) {
        const reached = new Set<string>([to]);
        for (const stage of reached) for (const next of stagesAfter[stage as typeof to]) reached.add(next);
        const over = ([1, 2] as const).filter((round) => ![...reached].some((stage) => roundOf(stage as typeof to) === round));
        expect([from, to, stepTo(from, to).destroys]).toEqual([from, to, to === 'second' || to === 'finished' ? over : []]);
      }
  });
});

describe('stagesAfter', () => {
  it('leads from the making to the end, and nowhere from there', () => {
    const reached = new Set(['preparing']);
    for (const stage of reached) for (const next of stagesAfter[stage as 'first']) reached.add(next);
    expect([...reached].toSorted()).toEqual([...workshopStages].toSorted());
    expect(stagesAfter.finished).toEqual(['finished']);
  });
});

describe('mayChange and letsIn', () => {
  it('let what is voted on change until somebody can have voted, and phones in until nothing is left to vote in', () => {
    expect(workshopStages.filter(mayChange)).toEqual(['preparing', 'gathering']);
    expect(workshopStages.filter(letsIn)).toEqual(['gathering', 'first', 'talk', 'second']);
  });
});
