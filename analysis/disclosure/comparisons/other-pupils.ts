/** A cell against other pupils of the same wave and category: as they are, and standardised to the cell's grade × sex mix. */
import { standardisedDifference } from '../../comparison/standardised-difference.ts';
import { estimateSubpopulations } from '../../estimation/estimate-subpopulations.ts';
import type { PsuTotals } from '../../estimation/psu-totals.ts';
import type { DisclosureSettings } from '../released.ts';
import { hidden, inUnit, shownEstimate, shownScale, type Shown } from '../round-released.ts';
import { passes, tally, type PupilLines, type Tally } from '../split-gate.ts';
import { releaseRule, type WaveTables } from '../wave-tables.ts';
import type { OtherSide } from './compare-factors.ts';
import { blocksBy, collapse, type GradeSexMix, type MixVariable } from './grade-sex-mix.ts';
import { withoutMix, type TwoSides } from './two-sides.ts';

/** The other side for a factor; null where nobody is on it. */
export interface OtherPupils {
  /** Whether anybody is on the other side. */
  readonly some: boolean;
  readonly raw: (factor: number) => OtherSide | null;
  /** @param by what the mix may be told apart by */
  readonly standardised: (factor: number, by: readonly MixVariable[]) => OtherSide | null;
}

export function otherPupils(sides: TwoSides, mix: GradeSexMix, tables: WaveTables, settings: DisclosureSettings): OtherPupils {
  const { design } = tables.columns;
  const { group: sideOfLine, ...plain } = withoutMix(sides);
  // The other side is group 0, so that only it is estimated.
  const group = sideOfLine.map((side) => 1 - side);
  const known: (OtherSide | null)[] = [];
  const raw = (factor: number): OtherSide | null => (known[factor] === undefined ? (known[factor] = makeRaw(factor)) : known[factor]);

  function makeRaw(factor: number): OtherSide | null {
    const one = tables.factors[factor]!;
    const totals: PsuTotals = { ...plain, group, variables: [plain.variable(factor)] };
    const other = estimateSubpopulations(totals, design, 1, 0, { ...releaseRule, statistic: one.statistic })[0]!;
    if (other.rows === 0) return null;
    const enough = [totals.rows, totals.variables[0]!.answered].every((pupils) => {
      const counted = tally({ psu: totals.psu, group: totals.group, pupils }, [0, -1], 1);
      return passes(counted.pupils[0]!, counted.psus[0]!, settings);
    });
    // Rows instead of weights make the bound of nearly nobody wide enough: nothing but its side is read here.
    const shown = enough ? shownEstimate(other, one, other.rows, 1, () => other.n, settings) : hidden('protected');
    return { shown, difference: standardisedDifference(totals, design, 0, [1, 0], 1, releaseRule) };
  }

  function standardised(factor: number, by: readonly MixVariable[]): OtherSide | null {
    const asItIs = raw(factor);
    if (asItIs === null || asItIs.shown.value === null || by.length === 0) return asItIs;
    const variable = sides.variable(factor);
    const lines = { psu: sides.psu, group: sides.group, pupils: variable.answered };
    const blocks = comparable(lines, by);
    if (blocks === null) return { ...asItIs, shown: hidden('protected') };
    const numbers = new Map([...new Set(blocks)].map((block, number) => [block, number]));
    const difference = standardisedDifference(
      { psu: sides.psu, group: sides.group, rows: sides.rows, variables: [variable] },
      design,
      0,
      targets((cell) => numbers.get(blocks[cell]!)!, numbers.size),
      numbers.size,
      releaseRule,
    );
    return difference.kind === 'notEstimable'
      ? { shown: hidden('tooUncertain'), difference }
      : { shown: valueInstead(asItIs.shown, difference.other, factor), difference };
  }

  /** Cells put together so that each block of them could be published on both sides; null when not even all together could. */
  function comparable(lines: PupilLines, by: readonly MixVariable[]): Int32Array | null {
    const fine = tally(lines, identity(2 * mix.cells), 2 * mix.cells).pupils;
    const enough = ({ pupils, psus }: Tally, block: number, count: number): boolean =>
      pupils[block] === 0 || [block, count + block].every((side) => pupils[side]! > 0 && passes(pupils[side]!, psus[side]!, settings));
    const blocks = blocksBy(mix, by);
    const count = Math.max(...blocks) + 1;
    const counted = tally(
      lines,
      targets((cell) => blocks[cell]!, count),
      2 * count,
    );
    if (blocks.every((block) => enough(counted, block, count))) return blocks;
    return collapse(mix, blocks, (cells) => {
      if (!cells.some((one, cell) => one === 1 && fine[cell]! > 0)) return true;
      const two = tally(
        lines,
        targets((cell) => (cells[cell] === 1 ? 0 : -1), 1),
        2,
      );
      return enough(two, 0, 1);
    });
  }

  /** Own groups to 0 … count − 1, the other side's to count … 2 count − 1. */
  function targets(ofCell: (cell: number) => number, count: number): Int32Array {
    return Int32Array.from({ length: 2 * mix.cells }, (_, group) => {
      const target = ofCell(group % mix.cells);
      return target < 0 ? -1 : target + (group < mix.cells ? 0 : count);
    });
  }

  function valueInstead(shown: Shown, other: number, factor: number): Shown {
    const scale = shownScale(tables.factors[factor]!);
    return { ...shown, value: inUnit(Math.round(scale.of(other)), scale.unit) };
  }

  return { some: sides.group.some((group) => group >= sides.cells), raw, standardised };
}

const identity = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);
