import type { DesignColumns } from '../../survey/columns/columns.ts';
import { fUpperTail } from '../distributions/f.ts';
import { covarianceOfTotals } from '../estimation/covariance-of-totals.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { quadraticForm } from '../linear-algebra/cholesky.ts';
import { whyNotTestable, type FTest, type IndependenceNotTestable } from './rao-scott.ts';
import { tableMargins, tabulate, type Categories, type WeightedTable } from './weighted-table.ts';

export interface WaldTestOfIndependence {
  readonly kind: 'wald';
  readonly wald: FTest;
  /** Made smaller for the degrees of freedom that estimating the covariance takes; null where none are left. */
  readonly adjusted: FTest | null;
}

/**
 * Wald test of independence of two categorical variables: differences of the observed from the expected cells, in units of their design-based
 * covariance. With many cells and few PSUs it rejects too often; the Rao-Scott test is then the better one.
 *
 * @param rows    categories of the first variable, two or more, each met at least once
 * @param columns the same for the second
 * @param inside  1 for rows of the subpopulation; null is everybody
 * @returns `notTestable` as in `testIndependence`, and with `noVariance` when PSUs are too few for so many cells
 * @throws {AnalysisError} `lengthMismatch`, `outOfRange`, `invalidWeight`
 * @see Koch, Freeman and Freeman (1975), International Statistical Review 43, 59-78; Thomas and Rao (1987) for the adjustment.
 *   R: survey::svychisq with statistic Wald and adjWald
 */
export function testIndependenceByWald(
  design: DesignColumns,
  rows: Categories,
  columns: Categories,
  inside: Uint8Array | null,
  options: VarianceOptions,
): WaldTestOfIndependence | IndependenceNotTestable {
  const table = tabulate(design, rows, columns, inside);
  const impossible = whyNotTestable(table);
  if (impossible !== null) return { kind: 'notTestable', reason: impossible };
  const statistics = (table.rows - 1) * (table.columns - 1);
  const { difference, totals } = residualCells(table);
  const covariance = covarianceOfTotals({ statistics, totals, member: table.member }, design, options);
  if (covariance === null) return { kind: 'notTestable', reason: 'singlePsu' };
  const statistic = quadraticForm(covariance, difference);
  if (statistic === null) return { kind: 'notTestable', reason: 'noVariance' };
  const f = statistic / statistics;
  const left = table.df - statistics + 1;
  const adjusted = (f * left) / table.df;
  return {
    kind: 'wald',
    wald: { f, df1: statistics, df2: table.df, p: fUpperTail(f, statistics, table.df) },
    adjusted: left > 0 ? { f: adjusted, df1: statistics, df2: left, p: fUpperTail(adjusted, statistics, left) } : null,
  };
}

/** Observed less expected of every cell but the first row and column, and their linearised totals per PSU. */
function residualCells(table: WeightedTable): { readonly difference: Float64Array; readonly totals: Float64Array } {
  const { rows, columns, cells, psuCells, member } = table;
  const { row, column, total } = tableMargins(table);
  const k = cells.length;
  const statistics = (rows - 1) * (columns - 1);
  const difference = new Float64Array(statistics);
  const totals = new Float64Array(member.length * statistics);
  const psuRow = new Float64Array(rows);
  const psuColumn = new Float64Array(columns);
  for (let psu = 0; psu < member.length; psu++) {
    psuRow.fill(0);
    psuColumn.fill(0);
    let all = 0;
    for (let cell = 0; cell < k; cell++) {
      const w = psuCells[psu * k + cell]!;
      psuRow[Math.floor(cell / columns)]! += w;
      psuColumn[cell % columns]! += w;
      all += w;
    }
    for (let r = 1; r < rows; r++)
      for (let c = 1; c < columns; c++) {
        const at = (r - 1) * (columns - 1) + c - 1;
        const shareOfRow = row[r]! / total;
        const shareOfColumn = column[c]! / total;
        difference[at] = cells[r * columns + c]! - shareOfRow * column[c]!;
        totals[psu * statistics + at] =
          psuCells[psu * k + r * columns + c]! - shareOfColumn * psuRow[r]! - shareOfRow * psuColumn[c]! + shareOfRow * shareOfColumn * all;
      }
  }
  return { difference, totals };
}
