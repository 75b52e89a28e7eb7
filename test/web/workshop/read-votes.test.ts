import { describe, expect, it } from 'vitest';
import { agreementOf, type Counted, frontOf, inOrder, mostDivided, standOf } from '../../../web/workshop/read-votes.ts';

const counted = (candidate: string, over: Partial<Counted>): Counted => ({
  kind: 'counted',
  candidate,
  n: 20,
  mean: 3,
  byCriterion: [3],
  spread: 1,
  disagreement: 0.2,
  place: 1,
  low: 1,
  high: 1,
  tiedWith: [],
  groups: [],
  ...over,
});
const a = counted('a', { place: 1, low: 1, high: 2, tiedWith: ['b'], disagreement: 0.4 });
const b = counted('b', { place: 2, low: 1, high: 2, tiedWith: ['a'], disagreement: 0.7 });
const c = counted('c', { place: 3, low: 3, high: 3 });

describe('inOrder', () => {
  it('puts the highest place first and leaves out what may not be told', () => {
    expect(inOrder([c, { kind: 'tooFewVoters', candidate: 'd' }, b, a]).map(({ candidate }) => candidate)).toEqual(['a', 'b', 'c']);
  });
});

describe('frontOf', () => {
  it('names all that may come first, and calls nobody first who is not surely so', () => {
    expect(frontOf([a, b, c])).toEqual({ kind: 'some', first: ['a', 'b'] });
    expect(frontOf([{ ...a, high: 1, tiedWith: [] }, { ...b, low: 2, tiedWith: [] }, c])).toEqual({ kind: 'one', first: ['a'] });
  });

  it('calls a tie of all a tie', () => {
    expect(frontOf([a, b])).toMatchObject({ kind: 'all' });
  });

  it('says nothing of one candidate alone', () => {
    expect(frontOf([c])).toBe(null);
  });
});

describe('agreementOf', () => {
  it('has three steps', () => {
    expect([c, a, b].map(agreementOf)).toEqual([0, 1, 2]);
  });
});

describe('mostDivided', () => {
  it('names the candidate that the room is most divided on, and none where it agrees', () => {
    expect(mostDivided([a, b, c])).toBe('b');
    expect(mostDivided([c])).toBe(null);
  });
});

describe('standOf', () => {
  it('tells a sector from the others only where the interval lies on one side of 0', () => {
    const group = (low: number, high: number) => ({ group: 'school', n: 6, mean: 4, toOthers: { value: (low + high) / 2, low, high } });
    expect([group(0.1, 1), group(-1, -0.1), group(-0.1, 1)].map(standOf)).toEqual(['higher', 'lower', 'unsure']);
    expect(standOf({ group: 'school', n: 6, mean: 4, toOthers: null })).toBe('unsure');
  });
});
