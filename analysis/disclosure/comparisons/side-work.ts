/**
 * Sums, counts and differences of two sides, in room that is used again for each factor and each pair of sides. The formulas are those of
 * `estimateSubpopulations` and `standardisedDifference`, which a test holds them to; here they walk lines that lie side by side.
 */
import { finishStandardised, settled, type StandardisedDifference } from '../../comparison/standardised-difference.ts';
import { finishEstimate } from '../../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../../estimation/estimate.ts';
import { psusPerStratum, type VarianceDesign } from '../../estimation/variance.ts';
import type { Statistic } from '../../../survey/instrument/instrument.ts';
import type { VariableTotals } from '../../estimation/psu-totals.ts';
import type { Tally, Threshold } from '../split-gate.ts';
import { releaseRule } from '../wave-tables.ts';
import type { MixedLines } from './mixed-lines.ts';
import type { TwoSides } from './two-sides.ts';

/** Room for the numbers of one side, line by line. Its totals may be one and the same array. */
class Side {
  n = 0;
  /** PSU of each line, as its number among those of both sides. */
  psu = new Int32Array(0);
  mix = new Int32Array(0);
  rows = new Float64Array(0);
  answered = new Float64Array(0);
  positive = new Float64Array(0);
  w = new Float64Array(0);
  wy = new Float64Array(0);
  wyy = new Float64Array(0);
  #room: readonly Float64Array<ArrayBuffer>[] = [0, 1, 2, 3, 4].map(() => new Float64Array(0));

  makeRoom(n: number): void {
    this.n = n;
    if (this.psu.length >= n) return;
    this.psu = new Int32Array(2 * n);
    this.mix = new Int32Array(2 * n);
    this.rows = new Float64Array(2 * n);
    this.#room = this.#room.map(() => new Float64Array(2 * n));
  }

  /** Arrays that are one and the same (weights where there are none, squares of noughts and ones) are copied once. */
  take(from: VariableTotals, start: number): void {
    const copy = (values: Float64Array, at: number): Float64Array<ArrayBuffer> => {
      const to = this.#room[at]!;
      to.set(values.subarray(start, start + this.n));
      return to;
    };
    this.answered = copy(from.answered, 0);
    this.positive = copy(from.positive, 1);
    this.w = from.w === from.answered ? this.answered : copy(from.w, 2);
    this.wy = from.wy === from.positive ? this.positive : copy(from.wy, 3);
    this.wyy = from.wyy === from.wy ? this.wy : copy(from.wyy, 4);
  }
}

/** The PSUs of some lines, numbered from 0 in the order of the lines, and their strata. */
interface Psus {
  /** Number of the PSU of each line. */
  readonly ofLine: Int32Array;
  readonly count: number;
  /** The strata that have some, the first PSU of each, and one more for the end. */
  readonly strata: Int32Array;
  readonly starts: Int32Array;
}

const variancesOf = ['ofOwn', 'between', 'ofOther', 'dfOwn', 'dfOther', 'dfOfBoth'] as const;

export class SideWork {
  private readonly own = new Side();
  private readonly other = new Side();
  private sides: TwoSides | null = null;
  private factor = -1;
  private psus: Psus = { ofLine: new Int32Array(0), count: 0, strata: new Int32Array(0), starts: new Int32Array(1) };
  /** Line of both sides that each own line is a part of. */
  private at = new Int32Array(0);
  /** 1 for strata in which the own side has pupils. */
  private hasOwn = new Uint8Array(0);
  /** Whether the other side's scores are those of its own mean. */
  private isScoredTogether = false;
  private ownScore = new Float64Array(0);
  private otherScore = new Float64Array(0);
  private ownMember = new Uint8Array(0);
  private otherMember = new Uint8Array(0);
  /** Per cell of the mix: the mean that scores are taken from, and the weight of the other side's; cells of weight 0 stand for nobody. */
  private readonly mean: Float64Array;
  private readonly weight: Float64Array;
  /** Per stratum: PSUs of the design, one over these (0 for a single one, which is not centred), and n / (n - 1). */
  private readonly psuCounts: Int32Array;
  private readonly inverse: Float64Array;
  private readonly scale: Float64Array;
  private readonly known = new WeakMap<MixedLines, Psus>();

  /** @param cells of the mix */
  constructor(
    private readonly design: VarianceDesign,
    private readonly cells: number,
  ) {
    this.psuCounts = psusPerStratum(design);
    this.inverse = Float64Array.from(this.psuCounts, (n) => (n > 1 ? 1 / n : 0));
    this.scale = Float64Array.from(this.psuCounts, (n) => (n > 1 ? n / (n - 1) : 1));
    this.mean = new Float64Array(cells);
    this.weight = new Float64Array(cells);
  }

  /**
   * Pupils and classes, by side and block of the mix: own blocks are 0 … blocks − 1, the other side's blocks … 2 blocks − 1.
   *
   * @param what    all pupils, or those who answered the factor's questions
   * @param blockOf block per cell of the mix; -1 for none
   */
  tally(sides: TwoSides, factor: number, what: 'rows' | 'answered', blockOf: ArrayLike<number>, blocks: number): Tally {
    this.read(sides, factor);
    const counts = { pupils: new Float64Array(2 * blocks), psus: new Int32Array(2 * blocks) };
    countInto(counts, 0, this.own, what, blockOf);
    countInto(counts, blocks, this.other, what, blockOf);
    return counts;
  }

  /** Whether nobody of the other side answered, or enough pupils of enough classes did. Most sides are large: a few lines tell. */
  otherPasses(sides: TwoSides, factor: number, { minPupils, minPsus }: Threshold): boolean {
    this.read(sides, factor);
    const { n, psu, answered } = this.other;
    let pupils = 0;
    let psus = 0;
    let last = -1;
    for (let i = 0; i < n; i++) {
      if (answered[i] === 0) continue;
      pupils += answered[i]!;
      if (psu[i] !== last) psus++;
      last = psu[i]!;
      if (pupils >= minPupils && psus >= minPsus) return true;
    }
    return pupils === 0;
  }

  /** The other side by itself: the estimate of all its pupils. */
  otherEstimate(sides: TwoSides, factor: number, statistic: Statistic): Estimate | NotEstimable {
    this.read(sides, factor);
    const { other } = this;
    const n = sumOf(other.answered, other.n);
    const positive = sumOf(other.positive, other.n);
    const w = other.w === other.answered ? n : sumOf(other.w, other.n);
    const wy = other.wy === other.positive ? positive : sumOf(other.wy, other.n);
    const wyy = other.wyy === other.wy ? wy : sumOf(other.wyy, other.n);
    const linearised = (value: number): number => {
      this.scoreTogether(value, 1 / w);
      return this.variances(false).ofOther;
    };
    return finishEstimate({ n, positive, w, wy, wyy, ...this.answeringOfOther() }, linearised, NaN, { ...releaseRule, statistic });
  }

  /** @returns what `standardisedDifference` gives for these blocks, each with answers counted where the own side has some */
  difference(sides: TwoSides, factor: number, blockOf: ArrayLike<number>, blocks: number): StandardisedDifference | NotEstimable {
    this.read(sides, factor);
    const own = sumBlocks(this.own, blockOf, blocks);
    const other = sumBlocks(this.other, blockOf, blocks);
    let ownWeight = 0;
    for (let block = 0; block < blocks; block++) {
      ownWeight += own[2 * block]!;
      if (own[2 * block]! > 0 && other[2 * block] === 0) return this.notEstimable('noAnswers');
    }
    if (ownWeight === 0) return this.notEstimable('noAnswers');
    let ownMean = 0;
    let otherMean = 0;
    const meanOf = new Float64Array(blocks);
    const weightOf = new Float64Array(blocks);
    for (let block = 0; block < blocks; block++) {
      const w = own[2 * block]!;
      if (w === 0) continue;
      meanOf[block] = other[2 * block + 1]! / other[2 * block]!;
      weightOf[block] = w / ownWeight / other[2 * block]!;
      ownMean += own[2 * block + 1]! / ownWeight;
      otherMean += (w / ownWeight) * meanOf[block]!;
    }
    const value = settled(ownMean - otherMean);
    for (let cell = 0; cell < this.cells; cell++) this.mean[cell] = meanOf[blockOf[cell]!]! + value;
    this.scoreOwn(1 / ownWeight);
    if (blocks === 1) this.scoreTogether(meanOf[0]!, weightOf[0]!);
    else {
      for (let cell = 0; cell < this.cells; cell++) {
        this.mean[cell] = meanOf[blockOf[cell]!]!;
        this.weight[cell] = weightOf[blockOf[cell]!]!;
      }
      this.scoreOther();
    }
    const variances = this.variances(true);
    if (variances.dfOfBoth <= 1) return this.notEstimable('noDegreesOfFreedom');
    return finishStandardised(value, otherMean, { ...variances, dfOfBoth: variances.dfOfBoth - 1 });
  }

  private notEstimable(reason: NotEstimable['reason']): NotEstimable {
    const { own, other } = this;
    const [rows, n] = [sumOf(own.rows, own.n) + sumOf(other.rows, other.n), sumOf(own.answered, own.n) + sumOf(other.answered, other.n)];
    return { kind: 'notEstimable', reason, rows, n, psus: 0 };
  }

  /** Brings the numbers of both sides here, unless they are here already. */
  private read(sides: TwoSides, factor: number): void {
    if (this.sides === sides && this.factor === factor) return;
    if (this.sides !== sides) this.readLines(sides);
    const { own, other, at } = this;
    own.take(sides.own.variable(factor), sides.own.from);
    other.take(sides.both.variable(factor), sides.both.from);
    const { answered, positive, w, wy, wyy } = other;
    const isWeighedYesNo = wyy === wy && w !== answered;
    for (let i = 0; i < own.n; i++) {
      const line = at[i]!;
      answered[line]! -= own.answered[i]!;
      positive[line]! -= own.positive[i]!;
      if (w !== answered) w[line]! -= own.w[i]!;
      if (wy !== positive) wy[line]! -= own.wy[i]!;
      if (wyy !== wy) wyy[line]! -= own.wyy[i]!;
      // Of a class with pupils on both sides only the own ones may have answered: what their weights leave is rounding.
      if (answered[line] === 0) w[line] = wy[line] = wyy[line] = 0;
      // Where all who are left say yes, their share is 1: one of 1 and a bit has no interval. (Of none, the sums are noughts.)
      else if (isWeighedYesNo && positive[line] === answered[line]) wy[line] = w[line]!;
    }
    this.isScoredTogether = false;
    this.sides = sides;
    this.factor = factor;
  }

  private readLines({ own: mine, both }: TwoSides): void {
    const { own, other } = this;
    own.makeRoom(mine.to - mine.from);
    other.makeRoom(both.to - both.from);
    const psus = this.psusOf(both);
    this.psus = psus;
    if (this.otherScore.length < psus.count) {
      this.ownScore = new Float64Array(2 * psus.count);
      this.otherScore = new Float64Array(2 * psus.count);
      this.ownMember = new Uint8Array(2 * psus.count);
      this.otherMember = new Uint8Array(2 * psus.count);
    }
    other.psu.set(psus.ofLine);
    for (let i = 0; i < other.n; i++) {
      other.mix[i] = both.mix[both.from + i]!;
      other.rows[i] = both.rows[both.from + i]!;
    }
    this.at = new Int32Array(own.n);
    const met = new Uint8Array(psus.count);
    let line = 0;
    for (let i = 0; i < own.n; i++) {
      const [psu, mix] = [mine.psu[mine.from + i]!, mine.mix[mine.from + i]!];
      while (line < other.n && (both.psu[both.from + line] !== psu || other.mix[line] !== mix)) line++;
      if (line === other.n) throw new RangeError('SideWork: the own side is no part of both');
      this.at[i] = line;
      own.psu[i] = psus.ofLine[line]!;
      own.mix[i] = mix;
      own.rows[i] = mine.rows[mine.from + i]!;
      other.rows[line]! -= own.rows[i]!;
      met[own.psu[i]!] = 1;
    }
    this.hasOwn = Uint8Array.from(psus.strata, (_, s) => (met.subarray(psus.starts[s], psus.starts[s + 1]).includes(1) ? 1 : 0));
  }

  private psusOf(lines: MixedLines): Psus {
    const found = this.known.get(lines);
    if (found !== undefined) return found;
    const { psuStratum } = this.design;
    const ofLine = new Int32Array(lines.to - lines.from);
    const strata: number[] = [];
    const starts: number[] = [];
    let count = 0;
    for (let i = 0; i < ofLine.length; i++) {
      const psu = lines.psu[lines.from + i]!;
      if (i === 0 || lines.psu[lines.from + i - 1] !== psu) {
        if (strata.at(-1) !== psuStratum[psu]) {
          strata.push(psuStratum[psu]!);
          starts.push(count);
        }
        count++;
      }
      ofLine[i] = count - 1;
    }
    const psus = { ofLine, count, strata: Int32Array.from(strata), starts: Int32Array.from([...starts, count]) };
    this.known.set(lines, psus);
    return psus;
  }

  /** Pupils of the other side; PSUs with answers there, and these minus their strata. */
  private answeringOfOther(): { readonly rows: number; readonly psus: number; readonly df: number } {
    const { starts } = this.psus;
    const { n, psu, answered, rows } = this.other;
    let psus = 0;
    let strata = 0;
    let last = -1;
    // Lines stand by stratum and PSU: the first of one that lies behind the end of a stratum opens another.
    let next = 0;
    for (let i = 0; i < n; i++) {
      if (answered[i] === 0 || psu[i] === last) continue;
      last = psu[i]!;
      psus++;
      if (last < starts[next]!) continue;
      strata++;
      while (starts[next]! <= last) next++;
    }
    return { rows: sumOf(rows, n), psus, df: psus - strata };
  }

  private scoreOwn(weight: number): void {
    const { ownScore, ownMember, mean } = this;
    const { n, psu, mix, answered, w, wy } = this.own;
    ownScore.fill(0, 0, this.psus.count);
    ownMember.fill(0, 0, this.psus.count);
    for (let i = 0; i < n; i++) {
      if (answered[i] === 0) continue;
      ownMember[psu[i]!] = 1;
      ownScore[psu[i]!]! += (wy[i]! - mean[mix[i]!]! * w[i]!) * weight;
    }
  }

  /** Without regard to the mix; the estimate of the other side and the raw difference ask for the same. */
  private scoreTogether(mean: number, weight: number): void {
    if (this.isScoredTogether) return;
    this.mean.fill(mean);
    this.weight.fill(weight);
    this.scoreOther();
    this.isScoredTogether = true;
  }

  private scoreOther(): void {
    const { otherScore, otherMember, mean, weight } = this;
    const { n, psu, mix, answered, w, wy } = this.other;
    otherScore.fill(0, 0, this.psus.count);
    otherMember.fill(0, 0, this.psus.count);
    for (let i = 0; i < n; i++) {
      const cell = mix[i]!;
      if (answered[i] === 0 || weight[cell] === 0) continue;
      otherMember[psu[i]!] = 1;
      otherScore[psu[i]!]! += (wy[i]! - mean[cell]! * w[i]!) * weight[cell]!;
    }
    this.isScoredTogether = false;
  }

  /**
   * By the rule of released waves: no finite population correction, a single PSU adds its squared total. PSUs of a stratum that neither
   * side has pupils in count with a total of 0. Degrees of freedom are PSUs with members minus their strata.
   *
   * @param withOwn false to look at the other side alone
   */
  private variances(withOwn: boolean): Record<(typeof variancesOf)[number], number> {
    const { ownScore, otherScore, ownMember, otherMember, hasOwn, inverse, scale } = this;
    const { strata, starts } = this.psus;
    const sums = { ofOwn: 0, between: 0, ofOther: 0, dfOwn: 0, dfOther: 0, dfOfBoth: 0 };
    for (let s = 0; s < strata.length; s++) {
      const stratum = strata[s]!;
      const from = starts[s]!;
      const to = starts[s + 1]!;
      const empty = this.psuCounts[stratum]! - (to - from);
      let total = 0;
      let members = 0;
      for (let psu = from; psu < to; psu++) {
        total += otherScore[psu]!;
        members += otherMember[psu]!;
      }
      const mean = total * inverse[stratum]!;
      let squares = empty * mean * mean;
      for (let psu = from; psu < to; psu++) {
        const b = otherScore[psu]! - mean;
        squares += b * b;
      }
      sums.ofOther += scale[stratum]! * squares;
      if (members > 0) sums.dfOther += members - 1;
      if (!withOwn || hasOwn[s] === 0) {
        if (members > 0) sums.dfOfBoth += members - 1;
        continue;
      }
      let ownTotal = 0;
      let ownMembers = 0;
      let ofBoth = 0;
      for (let psu = from; psu < to; psu++) {
        ownTotal += ownScore[psu]!;
        ownMembers += ownMember[psu]!;
        ofBoth += ownMember[psu]! | otherMember[psu]!;
      }
      const ownMean = ownTotal * inverse[stratum]!;
      let ownSquares = empty * ownMean * ownMean;
      // The other side is taken away from the own one.
      let products = -empty * ownMean * mean;
      for (let psu = from; psu < to; psu++) {
        const a = ownScore[psu]! - ownMean;
        ownSquares += a * a;
        products += a * (mean - otherScore[psu]!);
      }
      sums.ofOwn += scale[stratum]! * ownSquares;
      sums.between += scale[stratum]! * products;
      if (ownMembers > 0) sums.dfOwn += ownMembers - 1;
      if (ofBoth > 0) sums.dfOfBoth += ofBoth - 1;
    }
    return sums;
  }
}

/** Adds to the counts of one side, whose blocks begin at `first`. The lines of a PSU stand together. */
function countInto({ pupils, psus }: Tally, first: number, side: Side, what: 'rows' | 'answered', blockOf: ArrayLike<number>): void {
  const { n, mix, psu } = side;
  const values = side[what];
  const last = new Int32Array(pupils.length).fill(-1);
  for (let i = 0; i < n; i++) {
    const block = blockOf[mix[i]!]!;
    if (block < 0 || values[i] === 0) continue;
    const target = first + block;
    pupils[target]! += values[i]!;
    if (last[target] === psu[i]) continue;
    last[target] = psu[i]!;
    psus[target]!++;
  }
}

/** Weights, and weighted values, of each block in turn. */
function sumBlocks({ n, mix, w, wy }: Side, blockOf: ArrayLike<number>, blocks: number): Float64Array {
  const sums = new Float64Array(2 * blocks);
  for (let i = 0; i < n; i++) {
    const at = 2 * blockOf[mix[i]!]!;
    sums[at]! += w[i]!;
    sums[at + 1]! += wy[i]!;
  }
  return sums;
}

function sumOf(values: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  return sum;
}
