import { describe, expect, it } from 'vitest';
import { declaredPools, pooledWaves, releasedPoolOf, withoutPools } from '../../../server/waves/pools.rules.ts';
import type { WavePool } from '../../../survey/instrument/instrument.ts';
import { smallInstrument } from '../../analysis/small-wave.ts';

const versionOf = (version: string, pools: readonly WavePool[]) => [version, smallInstrument({ version, pools })] as const;
const pool = (first: string, second: string): WavePool => ({ id: `${first}+${second}`, waves: [first, second] });
const versions = new Map([
  versionOf('1', []),
  versionOf('2', [pool('2023', '2025'), pool('2021', '2023')]),
  versionOf('3', [pool('2023', '2025')]),
]);
const rows = [
  { wave: '2023', version: '1' },
  { wave: '2023+2025', version: '2' },
  { wave: '2025', version: '3' },
];

describe('pooledWaves', () => {
  it('asks the version of the row, so that a wave of a version without that pool is none', () => {
    expect(rows.map((row) => pooledWaves(row, versions))).toEqual([null, ['2023', '2025'], null]);
    expect(pooledWaves({ wave: '2023+2025', version: '1' }, versions)).toBeNull();
  });
});

describe('withoutPools', () => {
  it('leaves the waves', () => {
    expect(withoutPools(rows, versions)).toEqual([rows[0], rows[2]]);
  });
});

describe('releasedPoolOf', () => {
  it('finds the pool that a wave of whatever version is, or is in', () => {
    for (const wave of ['2023', '2025', '2023+2025']) expect(releasedPoolOf(wave, rows, versions)).toBe('2023+2025');
  });
  it('finds none that is only declared', () => {
    expect(releasedPoolOf('2021', rows, versions)).toBeNull();
    expect(releasedPoolOf('2023', [rows[0]!], versions)).toBeNull();
  });
});

describe('declaredPools', () => {
  it('has each pool once, by the newest version that declares it', () => {
    const declared = declaredPools(versions).map((one) => [one.pool.id, one.version]);
    expect(Object.fromEntries(declared)).toEqual({ '2023+2025': '3', '2021+2023': '2' });
    expect(declared).toHaveLength(2);
  });
});
