import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotLength, ballotPlace, type BallotLayout, packBallot, unpackBallot } from '../../../survey/anonymity/pack-ballot.ts';

const layout: BallotLayout = { sectors: ['school', 'youth'], candidates: ['a', 'b', 'c'], criteria: 2, scale: [1, 5] };
const score = fc.integer({ min: 1, max: 5 });
const ballots = fc.record({
  group: fc.constantFrom(...layout.sectors),
  scores: fc
    .array(fc.option(fc.tuple(score, score)), { minLength: 3, maxLength: 3 })
    .map((given) => Object.fromEntries(given.flatMap((own, at) => (own === null ? [] : [[layout.candidates[at]!, own]])))),
});

describe('packBallot', () => {
  it('gives back what it was given, as bytes of one length whatever that is', () => {
    fc.assert(
      fc.property(ballots, (ballot) => {
        const packed = packBallot(layout, ballot);
        expect(packed.length).toBe(ballotLength(layout));
        expect(unpackBallot(layout, packed)).toEqual(ballot);
      }),
    );
  });

  it('leaves a candidate out whose scores are not all there', () => {
    const scores = { a: [5], b: [0, 3], c: [6, 1] };
    expect(unpackBallot(layout, packBallot(layout, { group: 'school', scores }))).toEqual({ group: 'school', scores: {} });
  });

  it('refuses a sector that the workshop does not have', () => {
    expect(() => packBallot(layout, { group: 'police', scores: {} })).toThrow(RangeError);
  });
});

describe('unpackBallot', () => {
  const [first = 0, ...rest] = packBallot(layout, { group: 'youth', scores: { a: [1, 2], b: [3, 4], c: [5, 5] } });
  it.each([
    ['another length', [first, ...rest, 1]],
    ['another format', [first + 1, ...rest]],
    ['a sector that is not there', [first, 2, ...rest.slice(1)]],
    ['a score off the scale', [first, 1, 6, 2, 3, 4, 5, 5]],
    ['a candidate with one score of two', [first, 1, 1, 0, 3, 4, 5, 5]],
  ])('gives nothing for %s', (_, bytes) => {
    expect(unpackBallot(layout, Uint8Array.from(bytes))).toBeUndefined();
  });
});

describe('ballotPlace', () => {
  it('differs between rounds, workshops and municipalities, so that no token is good for two', () => {
    const places = [ballotPlace('n', 'w', 1), ballotPlace('n', 'w', 2), ballotPlace('n', 'v', 1), ballotPlace('s', 'w', 1)];
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(4);
  });
});
