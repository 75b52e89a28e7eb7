import { tTwoSidedP } from '../../distributions/t.ts';
import { hidden, inUnit } from '../round-released.ts';
import { referenceShareOf, type Cell } from '../released-cells.ts';
import type { ReleasedComparison } from '../released.ts';
import { compareFactors, type ComparisonContext, type OtherSide } from './compare-factors.ts';

/**
 * To the reference population's share of the same grade mix: each pupil's answer less the reference share of the pupil's grade, whose mean
 * is the difference and whose standard error leaves nothing out (the mix is the group's own).
 */
export const compareToReference = (cell: Cell, context: ComparisonContext): ReleasedComparison[] =>
  compareFactors(cell, 'reference', (factor) => referenceSide(cell, factor, context), context, {
    speaksOf: (factor) => context.tables.factors[factor]!.gap !== null,
  });

function referenceSide(cell: Cell, factor: number, { tables }: ComparisonContext): OtherSide | null {
  const { gap } = tables.factors[factor]!;
  if (gap === null) return null;
  const estimate = cell.level.estimates[gap]![cell.at]!;
  const reference = referenceShareOf(cell, factor, tables);
  if (estimate.kind === 'notEstimable' || reference === null)
    return {
      shown: hidden('tooUncertain'),
      difference: { kind: 'notEstimable', reason: 'noAnswers', rows: estimate.rows, n: estimate.n, psus: estimate.psus },
    };
  const { value, standardError, df, low, high } = estimate;
  const p = standardError > 0 ? tTwoSidedP(value / standardError, df) : value === 0 ? 1 : 0;
  const share = inUnit(Math.round(reference * 100), 0.01);
  return {
    shown: { n: null, value: share, low: share, high: share, protection: { state: 'shown' } },
    difference: { kind: 'difference', value, standardError, df, low, high, p },
  };
}
