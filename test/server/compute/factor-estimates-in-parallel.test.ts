import { afterAll, describe, expect, it } from 'vitest';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import { factorEstimatesInParallel, factorPool } from '../../../server/compute/factor-estimates-in-parallel.ts';
import { shareColumns } from '../../../server/compute/share-columns.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import { smallInstrument } from '../../survey/simulation/small-instrument.ts';

const columns = shareColumns(simulateMunicipality(smallInstrument, { seed: 5, pupilsPerWave: 800, waves: ['2022'] }));
const pool = factorPool(2);
afterAll(() => pool.close());

describe('factorEstimatesInParallel', () => {
  it('gives what one thread gives, in the same order', async () => {
    expect(await factorEstimatesInParallel(pool, smallInstrument, columns, ['area', 'sex'])).toEqual(
      factorEstimates(smallInstrument, columns, ['area', 'sex']),
    );
  });

  it('takes more calls than it has threads at once', async () => {
    const calls = await Promise.all(
      ['area', 'grade', 'sex'].map((by) => factorEstimatesInParallel(pool, smallInstrument, columns, [by], { statistics: ['share'] })),
    );
    expect(calls.map((found) => new Set(found.map(({ group }) => JSON.stringify(group))).size)).toEqual([4, 5, 2]);
  });

  it('rejects with the error of the task and goes on working', async () => {
    await expect(factorEstimatesInParallel(pool, smallInstrument, columns, ['county'])).rejects.toThrow(
      'no column for the grouping variable "county"',
    );
    await expect(factorEstimatesInParallel(pool, smallInstrument, columns, [])).resolves.toHaveLength(7);
  });

  it('rejects once the pool is closed', async () => {
    const other = factorPool(1);
    const running = factorEstimatesInParallel(other, smallInstrument, columns, ['area']);
    const refused = expect(running).rejects.toThrow('the pool is closed');
    await other.close();
    await refused;
    await expect(factorEstimatesInParallel(other, smallInstrument, columns, ['area'])).rejects.toThrow('the pool is closed');
  });
});
