/**
 * For which factors a place may be compared on a part of its pupils. What people answered is held to the rule of pupils: parts of a place that are
 * shown would give the one that is not, and so would the places' parts within a parent's.
 */
import { answerSums } from '../answer-sums.ts';
import type { DisclosureSettings } from '../released.ts';
import { passes, tally } from '../split-gate.ts';
import { awayFromEnds } from '../withhold-values.ts';
import type { ReleaseFactor } from '../wave-tables.ts';
import type { PartedLevel } from './parted-level.ts';
import type { PlacedLevel } from './placed-levels.ts';

/**
 * @param admitted 1 per place whose parts may be told by their numbers of pupils
 * @returns 1 per place where of every category the part and what it leaves out have no answers, or enough of them and more than a few on either
 *   side; and where that holds for the other places of the parent together
 */
export function placesPartedFor(
  { table, places: where, parentOf }: PlacedLevel,
  { totals }: Pick<PartedLevel, 'totals'>,
  admitted: Uint8Array,
  factor: ReleaseFactor,
  settings: Pick<DisclosureSettings, 'minPupils' | 'minPsus' | 'nearlyAllOrNone'>,
): Uint8Array {
  const { places, split, heaviest } = table;
  const parts = 2 * split.width;
  // A share counts pupils; of scores in between only weighted sums are known, so a pupil may weigh as much as the heaviest one.
  const few = factor.statistic === 'share' ? settings.nearlyAllOrNone : settings.nearlyAllOrNone * Math.max(...heaviest);
  const lines = { psu: totals.psu, group: totals.group, pupils: totals.variables[factor.variable]!.answered };
  /** 1 for each union of parts that follows from what is told and must not. */
  const failing = (targetOf: Int32Array, targets: number): Uint8Array => {
    const { pupils, psus } = tally(lines, targetOf, targets);
    const { answered, score, square } = answerSums([{ totals, targetOf }], factor, targets);
    return Uint8Array.from(pupils, (n, one) => {
      if (!passes(n, psus[one]!, settings)) return 1;
      return few >= 0 && awayFromEnds(answered[one]!, score[one]!, square[one]!, few) !== null ? 1 : 0;
    });
  };
  const every = Int32Array.from({ length: places * parts }, (_, part) => part);
  const byItself = failing(every, places * parts);
  const shown = admitted.map((one, place) => (one === 1 && !byItself.subarray(place * parts, (place + 1) * parts).includes(1) ? 1 : 0));
  if (where === null) return shown;
  const sizes = tally(
    lines,
    every.map((part) => Math.floor(part / parts)),
    places,
  ).pupils;
  const parents = Math.max(0, ...Array.from(parentOf)) + 1;
  for (;;) {
    const left = failing(
      every.map((part) => {
        const place = Math.floor(part / parts);
        return shown[place] === 1 ? -1 : parentOf[place]! * parts + (part % parts);
      }),
      parents * parts,
    );
    const fails = (parent: number): boolean => left.subarray(parent * parts, (parent + 1) * parts).includes(1);
    const candidates = Array.from(shown.keys()).filter((place) => shown[place] === 1 && fails(parentOf[place]!));
    if (candidates.length === 0) return shown;
    shown[candidates.reduce((smallest, place) => (sizes[place]! < sizes[smallest]! ? place : smallest))] = 0;
  }
}
