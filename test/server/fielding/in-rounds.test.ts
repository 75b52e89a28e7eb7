import { expect, describe, it } from 'vitest';
import { inRounds } from '../../../server/fielding/in-rounds.ts';

/** Work that ends when it is told to. */
function underHand(fails: (round: readonly number[]) => boolean = () => false) {
  const rounds: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const ask = inRounds(async (asks: readonly number[]) => {
    rounds.push(asks);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (fails(asks)) throw new RangeError(`not ${asks.join(' ')}`);
    return asks.map((one) => one * 10);
  }, 3);
  /** Until so many rounds have begun and ended. */
  const endAll = async (count: number) => {
    for (let ended = 0; ended < count; ended++) {
      while (!ends[ended]) await Promise.resolve();
      ends[ended]!();
    }
  };
  return { ask, rounds, endAll };
}

describe('inRounds', () => {
  it('begins at once, and takes together what came meanwhile, so many at most', async () => {
    const { ask, rounds, endAll } = underHand();
    const replies = [1, 2, 3, 4, 5].map(ask);
    expect(rounds).toEqual([[1]]);
    await endAll(3);
    expect(await Promise.all(replies)).toEqual([10, 20, 30, 40, 50]);
    expect(rounds).toEqual([[1], [2, 3, 4], [5]]);
    const later = ask(6);
    expect(rounds.at(-1)).toEqual([6]);
    await endAll(4);
    expect(await later).toBe(60);
  });

  it('asks again for each alone where a round fails: the fault stays with whose it is', async () => {
    const { ask, rounds, endAll } = underHand((round) => round.includes(3));
    const replies = Promise.allSettled([1, 2, 3, 4].map(ask));
    await endAll(5);
    expect(await replies).toEqual([
      { status: 'fulfilled', value: 10 },
      { status: 'fulfilled', value: 20 },
      { status: 'rejected', reason: new RangeError('not 3') },
      { status: 'fulfilled', value: 40 },
    ]);
    expect(rounds).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
  });
});
