import { describe, expect, it } from 'vitest';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import { rankGroups } from '../../../analysis/ranking/rank-groups.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('everybody'), numberItem('some')],
  scales: [scaleOf('everybody', ['everybody']), scaleOf('some', ['some'])],
});
/** Three areas of four classes of twenty: 20, 40 and 30 % do it. Of area c one class alone was asked the second question. */
const columns = columnsOf(
  Array.from({ length: 240 }, (_, i): Pupil => {
    const [area, psu] = [Math.floor(i / 80), Math.floor(i / 20)];
    const yes = (i % 20) + (psu % 2) < 20 * [0.2, 0.4, 0.3][area]! ? 1 : 0;
    return { psu, groups: { area: 'abc'[area]! }, answers: { everybody: yes, some: area < 2 || psu === 9 ? yes : null } };
  }),
  (psu) => Math.floor(psu / 4),
);

describe('rankGroups', () => {
  it('ranks the groups by their estimates', () => {
    const made = rankGroups(instrument, columns, 'area', []).filter(({ factor }) => factor.id === 'everybody');
    expect(made.map(({ group, place, of }) => [group['area'], place, of])).toEqual([
      ['a', 3, 3],
      ['b', 1, 3],
      ['c', 2, 3],
    ]);
  });

  it('gives no place to the answers of one class, and the same estimates as the rows', () => {
    const made = rankGroups(instrument, columns, 'area', []).filter(({ factor }) => factor.id === 'some');
    expect(made.map(({ group, place, of }) => [group['area'], place, of])).toEqual([
      ['a', 2, 2],
      ['b', 1, 2],
    ]);
    const rows = factorEstimates(instrument, columns, ['area']).filter(({ factor }) => factor.id === 'some');
    expect(made.map(({ estimate }) => estimate)).toEqual(rows.slice(0, 2).map(({ estimate }) => estimate));
    expect(rows[2]!.estimate).toMatchObject({ kind: 'notEstimable', reason: 'noDegreesOfFreedom' });
  });
});
