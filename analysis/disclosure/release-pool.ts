/**
 * Two waves released as one, for a municipality that is too small for each by itself. A pool is a release of both its waves: pool less one
 * wave is the other wave, so that the ledgers of both are asked.
 */
import type { Columns } from '../../survey/columns/columns.ts';
import { poolWaves } from '../../survey/columns/pool-waves.ts';
import type { Instrument, WavePool } from '../../survey/instrument/instrument.ts';
import { isBrokenBetween } from '../../survey/instrument/breaks.ts';
import type { Register } from '../../survey/register/register.ts';
import { freezeCutPoints, keptRows } from '../factor-variables.ts';
import { weightsOfMeanOne } from '../weighting/weights-of-mean-one.ts';
import { cellsKeptBack } from './cells-kept-back.ts';
import { emptyBits, addPupil, hasPupil, type ReleasedGroups } from './ledger.ts';
import { brand, type DisclosureSettings, type ReleasedWave } from './released.ts';
import { releaseWithLedger, type LedgerRelease } from './release-with-ledger.ts';
import { disclosureSettings } from './settings.ts';
import { withStrataByGrade } from './strata-by-grade.ts';
import { waveTables } from './wave-tables.ts';
import { weighWave, type WeighedWave } from './weigh-wave.ts';
import { rowsKeptBack, withholdBounded, type ReleaseOut } from './withhold-bounded.ts';

/** A wave of the pool, with what is out of it already. */
export interface PooledWave {
  readonly columns: Columns;
  /** Its releases, oldest first, and their groups from the ledger; at least one. */
  readonly released: readonly ReleasedWave[];
  readonly groups: readonly ReleasedGroups[];
}

export interface PoolOptions {
  readonly settings?: DisclosureSettings;
  /** Head-counts of the waves, by which the answers of each are weighted as in its own release. */
  readonly register?: Register | null;
  /** Groups of earlier releases of the same pool. */
  readonly earlier?: readonly ReleasedGroups[];
}

/**
 * Releases the pool of two waves under the pool's own code.
 *
 * - Scales whose questions changed between the waves are left out.
 * - Tables that would give a protected group of one of the waves away are left out (the ledger's rule, asked on the rows of both).
 * - Where a wave only says under or over a bound, or keeps the value of a group that it counts back, or would have to if it said anything of that
 *   group (cellsKeptBack), the pool says nothing of that factor in that table and all finer ones: value of the pool less value of the other
 *   wave would undo that.
 * - It has rows, ranks, model-based estimates and the comparison with the reference. It is never compared with a wave, least of all one that it
 *   holds, and relations between factors and outcomes stay with the single waves.
 *
 * @param waves the earlier and the later wave, as declared
 * @returns as releaseWithLedger; `method.pooledWaves` names the two waves
 * @throws {RangeError} when the columns are not of one instrument; {AnalysisError} as releaseWave
 */
export function releasePool(
  instrument: Instrument,
  pool: WavePool,
  waves: readonly [PooledWave, PooledWave],
  { settings = disclosureSettings, register = null, earlier = [] }: PoolOptions = {},
): LedgerRelease {
  const [first, second] = waves;
  const weighed = waves.map(({ columns }, at) =>
    weighWave(instrument, withStrataByGrade(instrument, columns), register?.waves[pool.waves[at]!] ?? null),
  );
  const listed = instrument.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? [];
  const scales = instrument.scales.filter(({ breaks }) => !isBrokenBetween(pool.waves[0], pool.waves[1], breaks, listed));
  const [firstRows, secondRows] = weighed.map((wave) => countedAsAnswers(instrument, wave)) as [Columns, Columns];
  const columns = poolWaves(firstRows, secondRows, pool.id);
  const ofFirst = first.groups.map((groups) => amongRows(groups, columns.n, 0));
  const ofSecond = second.groups.map((groups) => amongRows(groups, columns.n, first.columns.n));
  const release = (leaveOut: readonly string[]): LedgerRelease =>
    releaseWithLedger({ ...instrument, scales }, columns, pool.id, {
      settings,
      earlier: [...earlier, ...ofFirst, ...ofSecond, ...together(ofFirst, ofSecond)],
      leaveOut,
      madeOf: waves.map((one, at) => ({ wave: pool.waves[at]!, rows: one.columns.n })),
    });
  const asked = release([]);
  const made = asked.kind === 'released' || !('coarsening' in asked) || asked.coarsening === null ? asked : release(asked.coarsening);
  if (made.kind !== 'released') return made;
  const inTables = weighed.flatMap((wave, at) => {
    const code = pool.waves[at]!;
    const frozen = freezeCutPoints({ ...instrument, scales }, wave.columns, code);
    return cellsKeptBack(waveTables(frozen, wave.columns, code, settings), settings);
  });
  const kept = withholdBounded(made.released, [...waves.flatMap(releasesOut).flatMap(rowsKeptBack), ...inTables], instrument);
  return {
    ...made,
    released: asPool(
      kept,
      pool,
      weighed[0]!.by.filter((variable) => weighed[1]!.by.includes(variable)),
      weighed.some(({ columns: { design } }, at) => design.strata > waves[at]!.columns.design.strata) ? ['grade'] : [],
    ),
  };
}

/** The wave with weights that count it in the pool by the pupils who answered, whichever of the two has weights. */
function countedAsAnswers(instrument: Instrument, { columns }: WeighedWave): Columns {
  const { weight } = columns.design;
  if (weight === null) return columns;
  return { ...columns, design: { ...columns.design, weight: weightsOfMeanOne(weight, keptRows(instrument, columns)) } };
}

/** Releases of two waves are of different pupils, so that one of each is to the pool as one release of both. */
const together = (first: readonly ReleasedGroups[], second: readonly ReleasedGroups[]): ReleasedGroups[] =>
  first.slice(0, second.length).map(({ pupils, groups }, at) => ({ pupils, groups: [...groups, ...second[at]!.groups] }));

/** The groups of one wave as groups of the rows of both. */
export function amongRows({ pupils, groups }: ReleasedGroups, all: number, from: number): ReleasedGroups {
  return {
    pupils: all,
    groups: groups.map((group) => {
      const bits = emptyBits(all);
      for (let row = 0; row < pupils; row++) if (hasPupil(group.bits, row)) addPupil(bits, from + row);
      return { ...group, bits };
    }),
  };
}

const releasesOut = ({ released, groups }: PooledWave): ReleaseOut[] =>
  released.map((one, at) => ({ released: one, groups: groups[at] ?? { pupils: 0, groups: [] } }));

function asPool(kept: ReleasedWave, pool: WavePool, postStratifiedBy: readonly string[], strataSplitBy: readonly string[]): ReleasedWave {
  return brand({
    ...kept,
    comparisons: kept.comparisons.filter(({ comparison }) => comparison === 'reference'),
    associations: [],
    riskCounts: [],
    reliability: [],
    coverage: [],
    method: { ...kept.method, pooledWaves: pool.waves, postStratifiedBy, strataSplitBy },
  });
}
