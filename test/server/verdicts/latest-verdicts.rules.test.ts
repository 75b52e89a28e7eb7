import { describe, expect, it } from 'vitest';
import { latestVerdicts } from '../../../server/verdicts/latest-verdicts.rules.ts';

const told = (goal: string, wave: string, day: string, release = 1) => ({ goal, instrument: 'survey', wave, day, release });
const surveys = [{ instrument: 'survey', waves: [{ wave: '2022' }, { wave: '2024' }, { wave: '2026' }] }];
const inOrder = (...rows: ReturnType<typeof told>[]) =>
  [...latestVerdicts(rows, surveys)].map(([goal, verdicts]) => [goal, ...verdicts.map(({ wave, release }) => `${wave}/${release}`)]);

describe('latestVerdicts', () => {
  it('puts the wave that closed last first, whichever was judged last', () =>
    expect(inOrder(told('a', '2026', '2026-11-30'), told('b', '2024', '2024-11-30'), told('a', '2024', '2024-11-30'))).toEqual([
      ['a', '2026/1', '2024/1'],
      ['b', '2024/1'],
    ]));

  it('goes by the survey’s order where waves came on the same day', () => {
    const [first, second] = [told('a', '2024', '2026-11-22'), told('a', '2026', '2026-11-22')];
    expect(inOrder(first, second)).toEqual([['a', '2026/1', '2024/1']]);
    expect(inOrder(second, first)).toEqual([['a', '2026/1', '2024/1']]);
  });

  it('tells the newest release of a wave alone', () =>
    expect(inOrder(told('a', '2026', '2026-11-22', 1), told('a', '2026', '2026-11-22', 2))).toEqual([['a', '2026/2']]));
});
