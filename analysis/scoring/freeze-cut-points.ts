/** From derived cut points to those that an instrument file keeps. */
import type { CutPoints, Scale } from '../../survey/instrument/instrument.ts';

/**
 * Cut points as an instrument file keeps them: each within the scale's possible scores. Where most of the reference population has the
 * highest score, the median plus 0.15 deviations lies past it; then nobody is beyond the cut, and nobody is beyond the highest score
 * either. So the judgement of every score stays as it was derived, while a file whose cut no score can reach still shows that its answers
 * are coded in another way. The cut keeps all its digits: a rounded one could pass a score that lay on it.
 *
 * @param range   the scale's lowest and highest possible score
 * @param byGrade derived cut points (deriveCutPoints)
 * @returns the same grades; the reference share to four decimals, which is what people read
 */
export function freezeCutPoints({ range: [low, high] }: Pick<Scale, 'range'>, byGrade: CutPoints['byGrade']): CutPoints['byGrade'] {
  return Object.fromEntries(
    Object.entries(byGrade).map(([grade, { cut, referenceShare, n }]) => [
      grade,
      { cut: Math.min(high, Math.max(low, cut)), referenceShare: Number(referenceShare.toFixed(4)), n },
    ]),
  );
}
