/** A release that is checked with all earlier ones of the same wave: releases that are each safe can give a few pupils away together. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';
import { coarseningOf, disclosingPairs, nameOfGroup } from './disclosing-pairs.ts';
import type { Coarsening, DisclosingPair, NamedGroup, ReleasedGroups } from './ledger.ts';
import { differentReleases, groupsNotYetTold, ledgerTables } from './ledger-tables.ts';
import type { DisclosureSettings, ReleasedWave } from './released.ts';
import { namesOfTables } from './judge-wave.ts';
import { releasedGroups } from './released-groups.ts';
import { closeRelease, comparisonsOf, type OpenedRelease, openRelease, type ReleaseOptions } from './release-wave.ts';
import { disclosureSettings } from './settings.ts';

export interface LedgerOptions extends ReleaseOptions {
  /** The groups of all earlier releases of this wave, oldest first, whatever their area set or screening. */
  readonly earlier?: readonly ReleasedGroups[];
}

export type LedgerRelease =
  /** `groups` go into the ledger. */
  { readonly kind: 'released'; readonly released: ReleasedWave; readonly groups: ReleasedGroups } | RefusedRelease;

/** What the ledger says to a wave before anything is told of it. */
export type LedgerWord =
  { readonly kind: 'mayBeReleased'; readonly opened: OpenedRelease; readonly groups: ReleasedGroups } | RefusedRelease;

export type RefusedRelease =
  /** Together with an earlier release it would disclose. */
  | (RefusedGroups & { readonly reason: 'discloses'; readonly pairs: readonly DisclosingPair[] })
  /** Two releases with different groups are out, and this one has further groups: three can tell together what no two do. */
  | (RefusedGroups & { readonly reason: 'newGroups'; readonly groups: readonly NewGroup[] })
  /** An earlier release counts other rows: pupils were added or taken away, so that nobody can tell who is new. */
  | { readonly kind: 'refused'; readonly reason: 'otherPupils' }
  /** What was to be left out is no table of this wave: it would have been published. */
  | { readonly kind: 'refused'; readonly reason: 'noSuchTable'; readonly unknown: readonly string[]; readonly known: readonly string[] };

interface RefusedGroups {
  readonly kind: 'refused';
  /** What to leave out (as `leaveOut`, beside what was left out already) for the release to be made; tried. Null where nothing helps. */
  readonly coarsening: Coarsening | null;
}

/** A group that is in no earlier release, with its name in words. */
export interface NewGroup extends NamedGroup {
  readonly words: Text;
}

/** So many releases of one wave may differ: two are laid over each other table by table. */
const mostDifferent = 2;

/**
 * `releaseWave`, where what it would disclose together with earlier releases is refused. Rows of all releases must stand in one order:
 * a correction changes answers and codes in place.
 *
 * 1. Where all its groups are told by earlier releases already, it is made.
 * 2. Where releases with different groups are out, it is refused.
 * 3. Otherwise it is laid over each earlier release, and refused where a difference is too small, or where too few came from one group
 *    to another.
 *
 * @throws {AnalysisError} as releaseWave
 */
export function releaseWithLedger(instrument: Instrument, columns: Columns, wave: string, options: LedgerOptions = {}): LedgerRelease {
  const word = askLedger(instrument, columns, wave, options);
  if (word.kind === 'refused') return word;
  const { opened, groups } = word;
  return { kind: 'released', released: closeRelease(opened, comparisonsOf(opened)), groups };
}

/** Its first half: whether the release may be made. @throws {AnalysisError} as releaseWave */
export function askLedger(instrument: Instrument, columns: Columns, wave: string, options: LedgerOptions = {}): LedgerWord {
  const { earlier = [] } = options;
  if (earlier.some(({ pupils }) => pupils !== columns.n)) return { kind: 'refused', reason: 'otherPupils' };
  const judge = judgeWith(earlier, columns, options.settings ?? disclosureSettings, instrument);
  const opened = openRelease(instrument, columns, wave, options);
  const known = namesOfTables(opened.tables.fixed);
  const unknown = (options.leaveOut ?? []).filter((table) => !known.includes(table));
  if (unknown.length > 0) return { kind: 'refused', reason: 'noSuchTable', unknown, known };
  const first = judge(opened);
  if (first.kind === 'mayBeReleased') return first;
  // What is left out changes what else is held back, so the advice is followed up until it holds.
  const before = options.leaveOut ?? [];
  let coarsening = first.coarsening;
  while (coarsening !== null) {
    const leaveOut: Coarsening = coarsening;
    const next = judge(openRelease(instrument, columns, wave, { ...options, leaveOut: [...before, ...leaveOut] }));
    if (next.kind === 'mayBeReleased') break;
    const more = next.coarsening?.filter((table) => !leaveOut.includes(table)) ?? [];
    coarsening = more.length === 0 ? null : [...leaveOut, ...more].sort();
  }
  return { ...first, coarsening };
}

type Judged = Extract<LedgerWord, { kind: 'mayBeReleased' }> | Extract<RefusedRelease, RefusedGroups>;

function judgeWith(
  earlier: readonly ReleasedGroups[],
  { design }: Columns,
  settings: DisclosureSettings,
  instrument: Instrument,
): (opened: OpenedRelease) => Judged {
  const out = earlier.map(ledgerTables);
  const mayDiffer = differentReleases(out) < mostDifferent;
  return (opened) => {
    const groups = releasedGroups(opened.tables);
    const now = ledgerTables(groups, null);
    const further = out.length === 0 ? [] : groupsNotYetTold(now, out.flat());
    if (further.length === 0) return { kind: 'mayBeReleased', opened, groups };
    if (!mayDiffer) {
      const named = further.map((group) => ({ ...group, words: nameOfGroup(group, instrument) }));
      return { kind: 'refused', reason: 'newGroups', groups: named, coarsening: coarseningOf(further) };
    }
    const pairs = disclosingPairs(now, out, design.psu, settings, instrument);
    if (pairs.length === 0) return { kind: 'mayBeReleased', opened, groups };
    const named = pairs.flatMap(({ all, without }) => [...all, ...without]);
    return { kind: 'refused', reason: 'discloses', pairs, coarsening: coarseningOf(named) };
  };
}
