/** For which factors a place may be compared on a part of its pupils. What people answered is held to the rule of pupils. */
import { answerSums, mostOf } from '../answer-sums.ts';
import type { DisclosureSettings } from '../released.ts';
import { passes, tally } from '../split-gate.ts';
import type { ReleaseFactor } from '../wave-tables.ts';
import { awayFromEnds } from '../withhold-values.ts';
import { partsOfCell, type PartTable } from './part-tables.ts';
import { partsToTell, type PartSums } from './parts-to-tell.ts';

/**
 * @param position   of the factor in the wave
 * @param admitted   per table: 1 per place whose parts may be told by their numbers of pupils
 * @param toldBefore per table the places of which an earlier comparison told parts for the factor; null for none
 * @returns per table, per place: 1 where each group that follows has no answers, or enough of them and more than a few on either side
 */
export function placesPartedFor(
  tables: readonly PartTable[],
  admitted: readonly Uint8Array[],
  factor: ReleaseFactor,
  position: number,
  settings: Pick<DisclosureSettings, 'minPupils' | 'minPsus' | 'nearlyAllOrNone'>,
  toldBefore: (table: PartTable) => Uint8Array | null = () => null,
): Uint8Array[] {
  const sums = tables.map((one, at): PartSums => {
    const { totals, shownFor, places, split } = one.level.table;
    const parts = places * split.width * partsOfCell;
    const each = Int32Array.from({ length: parts }, (_, part) => part);
    const lines = { psu: totals.psu, group: one.group, pupils: totals.variables[factor.variable]!.answered };
    return {
      lines,
      counts: tally(lines, each, parts),
      answers: answerSums([{ totals: { ...totals, group: one.group }, targetOf: each }], factor, parts),
      published: shownFor[position]!,
      eligible: admitted[at]!.map((may, place) => may & shownFor[position]![place]!),
      toldBefore: toldBefore(one),
    };
  });
  const few = mostOf(settings.nearlyAllOrNone, factor, Math.max(...tables.flatMap(({ level }) => Array.from(level.table.heaviest))));
  return partsToTell(
    tables,
    sums,
    ({ counts, answers }, at) =>
      !passes(counts.pupils[at]!, counts.psus[at]!, settings) ||
      (few >= 0 && awayFromEnds(answers!.answered[at]!, answers!.score[at]!, answers!.square[at]!, few) !== null),
    settings,
  );
}
