/** One comparison of all factors of a cell: what hides it, and the words that are given to the family of its differences. */
import { benjaminiHochberg } from '../../comparison/adjust-p-values.ts';
import type { Difference } from '../../estimation/difference.ts';
import type { NotEstimable } from '../../estimation/estimate.ts';
import {
  brand,
  type ComparisonKind,
  type ComparisonWord,
  type DisclosureSettings,
  type Group,
  type HiddenReason,
  type Protection,
  type ReleasedComparison,
} from '../released.ts';
import { shownCell, type Cell } from '../released-cells.ts';
import { shownDifference, type Shown } from '../round-released.ts';
import type { ReleaseFactor, WaveTables } from '../wave-tables.ts';

/** False discovery rate within one group × wave × comparison. */
export const falseDiscoveryRate = 0.05;

/** The other side of a comparison: as it may be shown, and the complete difference (own minus other). */
export interface OtherSide {
  readonly shown: Shown;
  /** The own side as it is compared, where that is a part of the cell. */
  readonly own?: Shown;
  readonly difference: Difference | NotEstimable;
}

/** `sure`: the words speak of the conditions behind these pupils; `theseSchools`: only of the schools that took part, and never surely. */
export type WordsOf = 'sure' | 'theseSchools';

/** What a family of comparisons is made with. */
export interface ComparisonContext {
  readonly tables: WaveTables;
  readonly settings: DisclosureSettings;
  /** Codes that come first in every group: the wave. */
  readonly extra: Group;
}

interface Made {
  readonly factor: ReleaseFactor;
  /** Null where it was not asked for. */
  readonly other: OtherSide | null;
  /** Null where the difference is not shown: it is no part of the family then. */
  readonly p: number | null;
  readonly numbers: (ReturnType<typeof shownDifference> & { readonly higher: boolean }) | null;
  readonly protection: Protection;
}

/**
 * @param otherOf  the other side for a factor (its position); null where there is none to speak of. Not asked where the cell itself is hidden
 * @param speaksOf whether there is another side to speak of at all, told without computing it
 */
export function compareFactors(
  cell: Cell,
  comparison: ComparisonKind,
  otherOf: (factor: number) => OtherSide | null,
  { tables, settings, extra }: ComparisonContext,
  { words = 'sure', speaksOf = () => true }: { readonly words?: WordsOf; readonly speaksOf?: (factor: number) => boolean } = {},
): ReleasedComparison[] {
  const made = tables.factors.flatMap((factor, at): Made[] => {
    if (!speaksOf(at)) return [];
    const own = shownCell(cell, at, tables, settings);
    const { protection: shown } = own;
    if (shown.state === 'hidden' || shown.state === 'bounded')
      return [{ factor, other: null, p: null, numbers: null, protection: hiddenBy(shown.state === 'hidden' ? shown.reason : 'protected') }];
    const other = otherOf(at);
    if (other === null) return [];
    const sides = [own, other.shown, ...(other.own === undefined ? [] : [other.own])].map(({ protection }) => protection);
    const reason = hiddenReason(sides, other.difference, settings);
    if (reason !== null || other.difference.kind !== 'difference')
      return [{ factor, other, p: null, numbers: null, protection: hiddenBy(reason ?? 'tooUncertain') }];
    const numbers = shownDifference(other.difference, factor);
    if (numbers.halfWidth > settings.hiddenHalfWidth)
      return [{ factor, other, p: null, numbers: null, protection: hiddenBy('tooUncertain') }];
    const wide = numbers.halfWidth > settings.uncertainHalfWidth || sides.some(({ state }) => state === 'uncertain');
    const protection: Protection = { state: wide ? 'uncertain' : 'shown' };
    return [{ factor, other, p: other.difference.p, numbers: { ...numbers, higher: other.difference.value > 0 }, protection }];
  });
  const adjusted = benjaminiHochberg(made.map(({ p }) => p));
  const group = { ...extra, ...cell.group };
  return made.map(({ factor, other, numbers, protection }, i) =>
    brand({
      factor: factor.scale.id,
      kind: factor.scale.kind,
      statistic: factor.statistic,
      group,
      comparison,
      otherValue: numbers === null || other === null ? null : other.shown.value,
      difference: numbers?.difference ?? null,
      low: numbers?.low ?? null,
      high: numbers?.high ?? null,
      word: numbers === null ? null : wordOf(adjusted[i]! <= falseDiscoveryRate, numbers.higher, words),
      protection,
    }),
  );
}

/** @param clear whether the difference stands out of its family */
export function wordOf(clear: boolean, higher: boolean, words: WordsOf): ComparisonWord {
  if (words === 'sure') return !clear ? 'noClearDifference' : higher ? 'clearlyHigher' : 'clearlyLower';
  return !clear ? 'sameInTheseSchools' : higher ? 'higherInTheseSchools' : 'lowerInTheseSchools';
}

const hiddenBy = (reason: HiddenReason): Protection => ({ state: 'hidden', reason });

/** A bounded side hides the difference too: value = other side + difference would give the few away. */
function hiddenReason(
  sides: readonly Protection[],
  difference: OtherSide['difference'],
  settings: DisclosureSettings,
): HiddenReason | null {
  if (sides.some((one) => one.state === 'bounded' || (one.state === 'hidden' && one.reason === 'protected'))) return 'protected';
  if (sides.some((one) => one.state === 'hidden') || difference.kind !== 'difference' || difference.df < settings.minDf)
    return 'tooUncertain';
  return null;
}
