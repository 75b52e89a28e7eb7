import { differenceFromNought } from '../../comparison/difference-to-reference.ts';
import { hidden, inUnit } from '../round-released.ts';
import { referenceShareOf } from '../reference-share.ts';
import type { Cell } from '../released-cells.ts';
import type { ReleasedComparison } from '../released.ts';
import { compareFactors, type ComparisonContext, type OtherSide } from './compare-factors.ts';

/**
 * To the reference population's share of the same grade mix: each pupil's answer less the reference share of the pupil's grade, whose mean
 * is the difference; the mix is the group's own and counts in the standard error, the reference share is a fixed yardstick and does not (docs/decisions/0019). Where the group's grades are not told, its share less
 * a reference at grades that are (reference-share.ts), which are no sample of the group.
 */
export const compareToReference = (cell: Cell, context: ComparisonContext): ReleasedComparison[] =>
  compareFactors(cell, 'reference', (factor) => referenceSide(cell, factor, context), context, {
    speaksOf: (factor) => context.tables.factors[factor]!.gap !== null,
  });

function referenceSide(cell: Cell, factor: number, { tables }: ComparisonContext): OtherSide | null {
  const { variable, gap } = tables.factors[factor]!;
  if (gap === null) return null;
  const reference = referenceShareOf(cell, factor, tables);
  const estimate = cell.level.estimates[reference?.ofOwnGrades === false ? variable : gap]![cell.at]!;
  if (estimate.kind === 'notEstimable' || reference === null)
    return {
      shown: hidden('tooUncertain'),
      difference: { kind: 'notEstimable', reason: 'noAnswers', rows: estimate.rows, n: estimate.n, psus: estimate.psus },
    };
  const less = reference.ofOwnGrades ? 0 : reference.share;
  const { value, low, high } = estimate;
  const share = inUnit(Math.round(reference.share * 100), 0.01);
  return {
    shown: { n: null, value: share, low: share, high: share, protection: { state: 'shown' } },
    difference: differenceFromNought({ ...estimate, value: value - less, low: low - less, high: high - less }),
  };
}
