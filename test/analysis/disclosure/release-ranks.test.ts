import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const cut = cutPointsOf({ all: { cut: 0.5, referenceShare: 0.3 } });
const instrument = smallInstrument({
  items: [numberItem('high'), numberItem('same'), numberItem('few')],
  scales: ['high', 'same', 'few'].map((id) => scaleOf(id, [id], { kind: 'risk', cutPoints: cut })),
  groups: smallInstrument().groups.map((group) =>
    group.id === 'area'
      ? { ...group, codes: [{ code: 'other', label: { sv: 'annan', en: 'other' }, within: null, meaning: 'outside', characteristics: {} }] }
      : group,
  ),
});

/** Areas of twenty classes of ten. Of each ten so many say yes to `high`, by area; five to `same` in every other class, three in the others. */
function wave(yes: Readonly<Record<string, number>>): ReturnType<typeof columnsOf> {
  const pupils = Object.entries(yes).flatMap(([area, high], at) =>
    Array.from({ length: 20 }, (_, one) => one).flatMap((one) =>
      Array.from({ length: 10 }, (_, seat): Pupil => ({
        psu: at * 20 + one,
        groups: { area },
        answers: {
          high: seat < high + (one % 2 ? 1 : -1) ? 1 : 0,
          same: seat < (one % 2 ? 3 : 5) ? 1 : 0,
          few: area === 'A' && one === 0 && seat === 0 ? 1 : 0,
        },
      })),
    ),
  );
  return columnsOf(pupils, (psu) => Math.floor(psu / 20));
}
const released = releaseWave(instrument, wave({ A: 2, B: 6, C: 6, D: 4, other: 9 }), '1');
const places = (factor: string, among: string) =>
  Object.fromEntries(
    released.ranks
      .filter((rank) => rank.factor === factor && rank.among === among)
      .map(({ group, place, low, high, of }) => [group['area'] ?? '', [place, low, high, of]]),
  );

describe('releaseRanks', () => {
  it('ranks the areas that are shown, ties sharing a place, with the places that are possible', () => {
    expect(places('high', 'areas')).toEqual({ A: [4, 4, 4, 4], B: [1, 1, 2, 4], C: [1, 1, 2, 4], D: [3, 3, 3, 4] });
    expect(
      released.ranks.filter((rank) => rank.surelyAmongThreeHighest && rank.factor === 'high').map(({ group }) => group['area']),
    ).toEqual(['B', 'C', 'D']);
  });

  it('leaves all places open where all areas are alike', () => {
    expect(places('same', 'areas')).toEqual({ A: [1, 1, 4, 4], B: [1, 1, 4, 4], C: [1, 1, 4, 4], D: [1, 1, 4, 4] });
  });

  it('does not rank what is only bounded or hidden, nor other municipalities', () => {
    expect(places('few', 'areas')).toEqual({});
    expect(places('high', 'areas')['other']).toBeUndefined();
  });

  it('ranks the factors of a place by difference to the reference', () => {
    // 20 % and 40 % against 30 %: `same` above `high` in A, below it in B (60 %).
    expect(places('high', 'factors')).toMatchObject({ A: [2, 2, 2, 2], B: [1, 1, 1, 2] });
    expect(places('same', 'factors')).toMatchObject({ A: [1, 1, 1, 2], B: [2, 2, 2, 2] });
  });

  it('gives the same ranks every time', () => {
    expect(releaseWave(instrument, wave({ A: 2, B: 6, C: 6, D: 4, other: 9 }), '1').ranks).toEqual(released.ranks);
  });
});
