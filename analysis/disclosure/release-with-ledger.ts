/** A release that is checked with all earlier ones of the same wave: two releases that are each safe can give a few pupils away together. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { coarseningOf, disclosingPairs } from './disclosing-pairs.ts';
import type { Coarsening, DisclosingPair, ReleasedGroups } from './ledger.ts';
import type { ReleasedWave } from './released.ts';
import { releasedGroups } from './released-groups.ts';
import { releaseWithTables, type ReleaseOptions } from './release-wave.ts';
import { disclosureSettings } from './settings.ts';

export interface LedgerOptions extends ReleaseOptions {
  /** The groups of all earlier releases of this wave, oldest first, whatever their area set or screening. */
  readonly earlier?: readonly ReleasedGroups[];
}

export type LedgerRelease =
  /** `groups` go into the ledger. */
  | { readonly kind: 'released'; readonly released: ReleasedWave; readonly groups: ReleasedGroups }
  /** `coarsening` is the least to leave out (as `leaveOut`) for the release to be made; null where nothing helps. */
  | {
      readonly kind: 'refused';
      readonly reason: 'discloses';
      readonly pairs: readonly DisclosingPair[];
      readonly coarsening: Coarsening | null;
    }
  /** An earlier release counts other rows: pupils were added or taken away, so that nobody can tell who is new. */
  | { readonly kind: 'refused'; readonly reason: 'otherPupils' };

/**
 * `releaseWave`, where what it would disclose together with earlier releases is refused. Rows of all releases must stand in one order:
 * a correction changes answers and codes in place.
 *
 * @throws {AnalysisError} as releaseWave
 */
export function releaseWithLedger(instrument: Instrument, columns: Columns, wave: string, options: LedgerOptions = {}): LedgerRelease {
  const { earlier = [], settings = disclosureSettings } = options;
  if (earlier.some(({ pupils }) => pupils !== columns.n)) return { kind: 'refused', reason: 'otherPupils' };
  const { released, tables } = releaseWithTables(instrument, columns, wave, options);
  const groups = releasedGroups(tables);
  const pairs = disclosingPairs(groups, earlier, columns.design.psu, settings, instrument);
  if (pairs.length > 0) return { kind: 'refused', reason: 'discloses', pairs, coarsening: coarseningOf(pairs) };
  return { kind: 'released', released, groups };
}
