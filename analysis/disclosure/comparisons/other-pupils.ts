/** A cell against other pupils of the same wave and category: as they are, and standardised to the cell's grade × sex mix. */
import type { DisclosureSettings } from '../released.ts';
import { hidden, inUnit, onScale, shownEstimate, unitOf, type Shown } from '../round-released.ts';
import { passes, type Tally } from '../split-gate.ts';
import type { WaveTables } from '../wave-tables.ts';
import type { OtherSide } from './compare-factors.ts';
import { blocksBy, collapse, type GradeSexMix, type MixBlocks, type MixVariable } from './grade-sex-mix.ts';
import type { SideWork } from './side-work.ts';
import type { TwoSides } from './two-sides.ts';

/** The other side for a factor; null where nobody is on it. */
export interface OtherPupils {
  /** Whether anybody is on the other side. */
  readonly some: boolean;
  readonly raw: (factor: number) => OtherSide | null;
  /** @param by what the mix may be told apart by */
  readonly standardised: (factor: number, by: readonly MixVariable[]) => OtherSide | null;
}

export function otherPupils(
  sides: TwoSides,
  mix: GradeSexMix,
  tables: WaveTables,
  settings: DisclosureSettings,
  work: SideWork,
): OtherPupils {
  const together = new Int32Array(mix.cells);
  const everybody = work.tally(sides, 0, 'rows', together, 1);
  const enoughPupils = passes(everybody.pupils[1]!, everybody.psus[1]!, settings);
  const some = everybody.pupils[1]! > 0;
  const known: Shown[] = [];
  const shownOf = (factor: number): Shown => (known[factor] ??= show(factor));
  const raw = (factor: number): OtherSide | null =>
    some ? { shown: shownOf(factor), difference: work.difference(sides, factor, together, 1) } : null;

  function show(factor: number): Shown {
    const one = tables.factors[factor]!;
    if (!enoughPupils || !work.otherPasses(sides, factor, settings)) return hidden('protected');
    const other = work.otherEstimate(sides, factor, one.statistic);
    // Rows instead of weights make the bound of nearly nobody wide enough: nothing but its side is read here.
    return shownEstimate(other, one, other.rows, 1, () => other.n, settings);
  }

  function standardised(factor: number, by: readonly MixVariable[]): OtherSide | null {
    if (!some || shownOf(factor).value === null || by.length === 0) return raw(factor);
    const blocks = comparable(factor, by);
    if (blocks === null) return { shown: hidden('protected'), difference: work.difference(sides, factor, together, 1) };
    const difference = work.difference(sides, factor, blocks.of, blocks.count);
    return difference.kind === 'notEstimable'
      ? { shown: hidden('tooUncertain'), difference }
      : { shown: valueInstead(shownOf(factor), difference.other, factor), difference };
  }

  /** Cells put together so that each block of them could be published on both sides; null when not even all together could. */
  function comparable(factor: number, by: readonly MixVariable[]): MixBlocks | null {
    const blocks = knownBlocks(mix, by);
    const counted = work.tally(sides, factor, 'answered', blocks.of, blocks.count);
    if (blocks.of.every((block) => enough(counted, block, blocks.count))) return blocks;
    const fine = work.tally(sides, factor, 'answered', identity(mix.cells), mix.cells).pupils;
    return collapse(mix, blocks, (cells) => {
      if (!cells.some((one, cell) => one === 1 && fine[cell]! > 0)) return true;
      const only = Int32Array.from(cells, (one) => (one === 1 ? 0 : -1));
      return enough(work.tally(sides, factor, 'answered', only, 1), 0, 1);
    });
  }

  function enough({ pupils, psus }: Tally, block: number, count: number): boolean {
    if (pupils[block] === 0) return true;
    for (const side of [block, count + block]) if (pupils[side] === 0 || !passes(pupils[side]!, psus[side]!, settings)) return false;
    return true;
  }

  function valueInstead(shown: Shown, other: number, factor: number): Shown {
    const one = tables.factors[factor]!;
    return { ...shown, value: inUnit(Math.round(onScale(one, other)), unitOf(one)) };
  }

  return { some, raw, standardised };
}

const identity = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);

const blocksOfMix = new WeakMap<GradeSexMix, Map<string, MixBlocks>>();

function knownBlocks(mix: GradeSexMix, by: readonly MixVariable[]): MixBlocks {
  const known = blocksOfMix.get(mix) ?? new Map<string, MixBlocks>();
  blocksOfMix.set(mix, known);
  const key = by.join();
  const blocks = known.get(key) ?? blocksBy(mix, by);
  known.set(key, blocks);
  return blocks;
}
