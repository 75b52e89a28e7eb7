/** For which factors a place may be compared on a part of its pupils. What people answered is held to the rule of pupils. */
import type { DisclosureSettings } from '../released.ts';
import { countScores, nearlyAllAlike } from '../score-counts.ts';
import { passes, tally } from '../split-gate.ts';
import type { WaveTables } from '../wave-tables.ts';
import { partOfRows, partsOfCell, type PartTable } from './part-tables.ts';
import { partsToTell, type PartSums } from './parts-to-tell.ts';

/**
 * @param admitted   per table: 1 per place whose parts may be told by their numbers of pupils
 * @param wave       that the parts are of
 * @param factor     its position in the wave
 * @param toldBefore per table the places of which an earlier comparison told parts for the factor; null for none
 * @returns per table, per place: 1 where each group that follows has no answers, or enough of them and more than a few on either side
 */
export function placesPartedFor(
  tables: readonly PartTable[],
  admitted: readonly Uint8Array[],
  wave: Pick<WaveTables, 'columns' | 'factors'>,
  factor: number,
  settings: Pick<DisclosureSettings, 'minPupils' | 'minPsus' | 'nearlyAllOrNone'>,
  toldBefore: (table: PartTable) => Uint8Array | null = () => null,
): Uint8Array[] {
  const { psu } = wave.columns.design;
  const { variable } = wave.factors[factor]!;
  const sums = tables.map((one, at): PartSums => {
    const { totals, shownFor, places, split } = one.level.table;
    const parts = places * split.width * partsOfCell;
    const each = Int32Array.from({ length: parts }, (_, part) => part);
    const lines = { psu: totals.psu, group: one.group, pupils: totals.variables[variable]!.answered };
    return {
      lines,
      counts: tally(lines, each, parts),
      answers: countScores(
        [{ totals: { ...totals, group: one.group }, cellOfRow: () => partOfRows(one, psu), targetOf: each }],
        wave,
        factor,
        parts,
      ),
      members: null,
      published: shownFor[factor]!,
      eligible: admitted[at]!.map((may, place) => may & shownFor[factor]![place]!),
      toldBefore: toldBefore(one),
    };
  });
  return partsToTell(
    tables,
    sums,
    ({ counts, answers }, at) =>
      !passes(counts.pupils[at]!, counts.psus[at]!, settings) || nearlyAllAlike(answers!, at, settings.nearlyAllOrNone) !== null,
    settings,
  );
}
