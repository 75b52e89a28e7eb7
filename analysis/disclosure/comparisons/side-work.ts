/**
 * Sums, counts and differences of two sides, in room that is used again for each factor and each pair of sides. The formulas are those of
 * `estimateSubpopulations` and `standardisedDifference`, which a test holds them to; here they read lines where they lie, in two passes.
 */
import { finishStandardised, settled, type StandardisedDifference } from '../../comparison/standardised-difference.ts';
import { finishEstimate } from '../../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../../estimation/estimate.ts';
import { psusPerStratum, type VarianceDesign } from '../../estimation/variance.ts';
import type { Statistic } from '../../../survey/instrument/instrument.ts';
import type { Tally } from '../split-gate.ts';
import { releaseRule } from '../wave-tables.ts';
import type { TwoSides } from './two-sides.ts';

const totalNames = ['answered', 'positive', 'w', 'wy', 'wyy'] as const;
type TotalName = (typeof totalNames)[number];
const roomFor = (n: number): Record<TotalName, Float64Array> => ({
  answered: new Float64Array(n),
  positive: new Float64Array(n),
  w: new Float64Array(n),
  wy: new Float64Array(n),
  wyy: new Float64Array(n),
});

/** Lines of one side, as they lie side by side in memory. Its totals may be one and the same array. */
class SideLines {
  n = 0;
  psu = new Int32Array(0);
  mix = new Int32Array(0);
  rows = new Float64Array(0);
  room = roomFor(0);
  answered = this.room.answered;
  positive = this.room.positive;
  w = this.room.w;
  wy = this.room.wy;
  wyy = this.room.wyy;

  makeRoom(n: number): void {
    this.n = n;
    if (this.psu.length >= n) return;
    this.psu = new Int32Array(2 * n);
    this.mix = new Int32Array(2 * n);
    this.rows = new Float64Array(2 * n);
    this.room = roomFor(2 * n);
  }
}

export class SideWork {
  private readonly own = new SideLines();
  private readonly other = new SideLines();
  private sides: TwoSides | null = null;
  private factor = -1;
  private readonly ownScore: Float64Array;
  private readonly otherScore: Float64Array;
  /** 1 for a PSU of the own side, 2 for one of the other, 3 for both. */
  private readonly member: Uint8Array;
  /** Sides met in each stratum. */
  private readonly met: Uint8Array;
  private readonly means: Float64Array;
  /** Per stratum: one over its PSUs (0 for a single one, which is not centred), and n / (n - 1). */
  private readonly inverse: Float64Array;
  private readonly scale: Float64Array;
  /** When a PSU was last counted for a target: target × PSUs + PSU. */
  private readonly counted: Int32Array;
  private counting = 0;

  /** @param cells of the mix */
  constructor(
    private readonly design: VarianceDesign,
    private readonly cells: number,
  ) {
    const psus = design.psuStratum.length;
    const psuCounts = psusPerStratum(design);
    this.inverse = Float64Array.from(psuCounts, (n) => (n > 1 ? 1 / n : 0));
    this.scale = Float64Array.from(psuCounts, (n) => (n > 1 ? n / (n - 1) : 1));
    this.met = new Uint8Array(design.strata);
    this.means = new Float64Array(2 * design.strata);
    this.ownScore = new Float64Array(psus);
    this.otherScore = new Float64Array(psus);
    this.member = new Uint8Array(psus);
    this.counted = new Int32Array(2 * cells * psus);
  }

  /**
   * Pupils and classes, by side and block of the mix: own blocks are 0 … blocks − 1, the other side's blocks … 2 blocks − 1.
   *
   * @param what    all pupils, or those who answered the factor's questions
   * @param blockOf block per cell of the mix; -1 for none
   */
  tally(sides: TwoSides, factor: number, what: 'rows' | 'answered', blockOf: ArrayLike<number>, blocks: number): Tally {
    this.read(sides, factor);
    const pupils = new Float64Array(2 * blocks);
    const psus = new Int32Array(2 * blocks);
    this.counting++;
    for (const [lines, first] of [[this.own, 0] as const, [this.other, blocks] as const]) {
      const values = lines[what];
      for (let i = 0; i < lines.n; i++) {
        const block = blockOf[lines.mix[i]!]!;
        if (block < 0 || values[i] === 0) continue;
        const target = first + block;
        pupils[target]! += values[i]!;
        const at = target * this.member.length + lines.psu[i]!;
        if (this.counted[at] === this.counting) continue;
        this.counted[at] = this.counting;
        psus[target]!++;
      }
    }
    return { pupils, psus };
  }

  /** The other side by itself: the estimate of all its pupils. */
  otherEstimate(sides: TwoSides, factor: number, statistic: Statistic): Estimate | NotEstimable {
    this.read(sides, factor);
    const { other } = this;
    let [rows, n, positive, w, wy, wyy] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < other.n; i++) {
      rows += other.rows[i]!;
      n += other.answered[i]!;
      positive += other.positive[i]!;
      w += other.w[i]!;
      wy += other.wy[i]!;
      wyy += other.wyy[i]!;
    }
    const psus = this.membersWith(other.rows);
    const [, df] = this.degrees();
    const linearised = (value: number): number => {
      this.membersWith(other.answered);
      this.otherScore.fill(0);
      for (let i = 0; i < other.n; i++) this.otherScore[other.psu[i]!]! += (other.wy[i]! - value * other.w[i]!) / w;
      return this.variances().ofOther;
    };
    return finishEstimate({ rows, n, positive, w, wy, wyy, psus, df }, linearised, NaN, { ...releaseRule, statistic });
  }

  /** @returns what `standardisedDifference` gives for these blocks, each with answers counted where the own side has some */
  difference(sides: TwoSides, factor: number, blockOf: ArrayLike<number>, blocks: number): StandardisedDifference | NotEstimable {
    this.read(sides, factor);
    const { own, other, member, ownScore, otherScore } = this;
    const sums = new Float64Array(4 * blocks);
    let [rows, n] = [0, 0];
    for (const [lines, first] of [[own, 0] as const, [other, 2 * blocks] as const])
      for (let i = 0; i < lines.n; i++) {
        const at = first + 2 * blockOf[lines.mix[i]!]!;
        sums[at]! += lines.w[i]!;
        sums[at + 1]! += lines.wy[i]!;
        rows += lines.rows[i]!;
        n += lines.answered[i]!;
      }
    const notEstimable = (reason: NotEstimable['reason']): NotEstimable => ({ kind: 'notEstimable', reason, rows, n, psus: 0 });
    let ownWeight = 0;
    for (let block = 0; block < blocks; block++) {
      ownWeight += sums[2 * block]!;
      if (sums[2 * block]! > 0 && sums[2 * (blocks + block)] === 0) return notEstimable('noAnswers');
    }
    if (ownWeight === 0) return notEstimable('noAnswers');
    let [ownMean, otherMean] = [0, 0];
    const meanOf = new Float64Array(blocks);
    // Weight of the other side's score per block; 0 where the own side has nobody: these pupils stand for nobody.
    const weightOf = new Float64Array(blocks);
    for (let block = 0; block < blocks; block++) {
      const [w, wy, otherW, otherWy] = [
        sums[2 * block]!,
        sums[2 * block + 1]!,
        sums[2 * (blocks + block)]!,
        sums[2 * (blocks + block) + 1]!,
      ];
      if (w === 0) continue;
      meanOf[block] = otherWy / otherW;
      weightOf[block] = -(w / ownWeight) / otherW;
      ownMean += wy / ownWeight;
      otherMean += (w / ownWeight) * meanOf[block]!;
    }
    const value = settled(ownMean - otherMean);
    member.fill(0);
    ownScore.fill(0);
    otherScore.fill(0);
    for (let i = 0; i < own.n; i++) {
      if (own.answered[i] === 0) continue;
      const psu = own.psu[i]!;
      member[psu] = 1;
      ownScore[psu]! += (own.wy[i]! - (meanOf[blockOf[own.mix[i]!]!]! + value) * own.w[i]!) / ownWeight;
    }
    for (let i = 0; i < other.n; i++) {
      const block = blockOf[other.mix[i]!]!;
      if (other.answered[i] === 0 || weightOf[block] === 0) continue;
      const psu = other.psu[i]!;
      member[psu]! |= 2;
      otherScore[psu]! += weightOf[block]! * (other.wy[i]! - meanOf[block]! * other.w[i]!);
    }
    const [dfOwn, dfOther, dfOfBoth] = this.degrees();
    if (dfOfBoth <= 1) return notEstimable('noDegreesOfFreedom');
    const degrees = { dfOwn, dfOther, dfOfBoth: dfOfBoth - 1 };
    return finishStandardised(value, otherMean, { ...this.variances(), ...degrees });
  }

  /** Brings the lines of both sides together, unless they are there already. */
  private read(sides: TwoSides, factor: number): void {
    if (this.sides === sides && this.factor === factor) return;
    if (sides.own.cells !== this.cells) throw new RangeError('SideWork: sides of another mix');
    const mine = sides.own.variables[factor]!;
    const theirs = sides.other.variables[factor]!;
    const { own, other } = this;
    if (this.sides !== sides) {
      own.makeRoom(sides.ownLines.length);
      other.makeRoom(sides.otherLines.length);
      for (let i = 0; i < own.n; i++) {
        const line = sides.ownLines[i]!;
        own.psu[i] = sides.own.psu[line]!;
        own.mix[i] = sides.own.mix[line]!;
        own.rows[i] = sides.own.rows[line]!;
      }
      for (let i = 0; i < other.n; i++) {
        const line = sides.otherLines[i]!;
        const less = sides.less[i]!;
        other.psu[i] = sides.other.psu[line]!;
        other.mix[i] = sides.other.mix[line]!;
        other.rows[i] = sides.other.rows[line]! - (less < 0 ? 0 : sides.own.rows[less]!);
      }
    }
    // Arrays that are one and the same (weights where there are none, squares of noughts and ones) are read once.
    totalNames.forEach((name, at) => {
      const same = totalNames.slice(0, at).find((before) => mine[before] === mine[name] && theirs[before] === theirs[name]);
      if (same === undefined) {
        own[name] = own.room[name];
        other[name] = other.room[name];
        take(mine[name], sides.ownLines, own[name]);
        takeLess(theirs[name], sides.otherLines, mine[name], sides.less, other[name]);
      } else {
        own[name] = own[same];
        other[name] = other[same];
      }
    });
    this.sides = sides;
    this.factor = factor;
  }

  /** Marks the other side's PSUs that have any, and counts them. */
  private membersWith(values: Float64Array): number {
    this.member.fill(0);
    let psus = 0;
    for (let i = 0; i < this.other.n; i++) {
      const psu = this.other.psu[i]!;
      if (values[i] === 0 || this.member[psu] !== 0) continue;
      this.member[psu] = 2;
      psus++;
    }
    return psus;
  }

  /** PSUs minus strata, of the own side, the other side, and both together. */
  private degrees(): readonly [number, number, number] {
    const { met, member } = this;
    const { psuStratum } = this.design;
    met.fill(0);
    let [own, other, both] = [0, 0, 0];
    for (let psu = 0; psu < member.length; psu++) {
      const sides = member[psu]!;
      if (sides === 0) continue;
      const stratum = psuStratum[psu]!;
      const before = met[stratum]!;
      if (before !== 0) both++;
      if ((sides & before & 1) !== 0) own++;
      if ((sides & before & 2) !== 0) other++;
      met[stratum] = before | sides;
    }
    return [own, other, both];
  }

  /** By the rule of released waves: no finite population correction, a single PSU adds its squared total. PSUs without members have scores of 0. */
  private variances(): { ofOwn: number; between: number; ofOther: number } {
    const { means, scale, inverse, ownScore, otherScore } = this;
    const { strata, psuStratum } = this.design;
    means.fill(0);
    for (let psu = 0; psu < psuStratum.length; psu++) {
      const stratum = psuStratum[psu]!;
      means[2 * stratum]! += ownScore[psu]!;
      means[2 * stratum + 1]! += otherScore[psu]!;
    }
    for (let stratum = 0; stratum < strata; stratum++) {
      means[2 * stratum]! *= inverse[stratum]!;
      means[2 * stratum + 1]! *= inverse[stratum]!;
    }
    let [ofOwn, between, ofOther] = [0, 0, 0];
    for (let psu = 0; psu < psuStratum.length; psu++) {
      const stratum = psuStratum[psu]!;
      const a = ownScore[psu]! - means[2 * stratum]!;
      const b = otherScore[psu]! - means[2 * stratum + 1]!;
      ofOwn += scale[stratum]! * a * a;
      between += scale[stratum]! * a * b;
      ofOther += scale[stratum]! * b * b;
    }
    return { ofOwn, between, ofOther };
  }
}

function take(from: Float64Array, lines: Int32Array, to: Float64Array): void {
  for (let i = 0; i < lines.length; i++) to[i] = from[lines[i]!]!;
}
function takeLess(from: Float64Array, lines: Int32Array, mine: Float64Array, less: Int32Array, to: Float64Array): void {
  for (let i = 0; i < lines.length; i++) {
    const minus = less[i]!;
    to[i] = from[lines[i]!]! - (minus < 0 ? 0 : mine[minus]!);
  }
}
