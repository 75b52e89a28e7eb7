/** Several releases of one wave, each as the ledger allows it: with a second set of areas, and again after corrections. */
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import type { ReleasedGroups } from '../../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { heldBy, type HeldGroup } from './released-groups.ts';

export interface Releases {
  readonly groups: readonly HeldGroup[];
  readonly refused: number;
  /** Releases that were made only after leaving out what the ledger advised. */
  readonly coarser: number;
  readonly released: number;
}

/** Releases all that the ledger lets through, following its advice. */
export function releaseAll(instrument: Instrument, all: readonly Columns[], settings: DisclosureSettings, wave: string): Releases {
  const earlier: ReleasedGroups[] = [];
  const groups: HeldGroup[] = [];
  let [refused, coarser] = [0, 0];
  for (const columns of all) {
    const asked = releaseWithLedger(instrument, columns, wave, { settings, earlier });
    const leaveOut = asked.kind === 'refused' && 'coarsening' in asked ? asked.coarsening : [];
    const made =
      leaveOut === null || leaveOut.length === 0 ? asked : releaseWithLedger(instrument, columns, wave, { settings, earlier, leaveOut });
    if (made.kind === 'refused') {
      refused++;
      continue;
    }
    if (leaveOut !== null && leaveOut.length > 0) coarser++;
    earlier.push(made.groups);
    groups.push(...heldBy(instrument, columns, settings, wave, { leaveOut: leaveOut ?? [] }).groups);
  }
  return { groups, refused, coarser, released: earlier.length };
}

/** The same pupils after corrections: every so manieth has another sex, and some another grade. */
export function corrected(columns: Columns): Columns {
  const change = (id: string, every: number): readonly [string, { readonly codes: readonly string[]; readonly index: Uint8Array }] => {
    const { codes, index } = columns.groups.get(id)!;
    return [id, { codes, index: Uint8Array.from(index, (code, row) => (row % every === 5 && code < 2 ? 1 - code : code)) }];
  };
  return { ...columns, groups: new Map([...columns.groups, change('sex', 90), change('grade', 130)]) };
}
