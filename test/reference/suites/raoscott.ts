import type { FTest } from '../../../analysis/independence/rao-scott.ts';
import { testIndependence } from '../../../analysis/independence/rao-scott.ts';
import { testIndependenceByWald } from '../../../analysis/independence/wald.ts';
import type { Tree } from '../compare-trees.ts';
import type { Suite } from '../reference-case.ts';
import { groupBy } from '../sample-design.ts';
import { yrbs } from './yrbs.ts';

const asR = ({ f, df1, df2, p }: FTest): Tree => ({ statistic: f, parameter: [df1, df2], p });

export const raoscott: Suite = {
  file: 'raoscott.json',
  compute: (one) => {
    const { rows: first, columns: second } = one.input as { rows: string; columns: string };
    const { design, variable } = yrbs();
    const [rows, columns] = [groupBy({ value: variable(first) }), groupBy({ value: variable(second) })];
    const options = { singlePsu: 'fail', fpc: false } as const;
    const test = testIndependence(design, rows, columns, null, options);
    const wald = testIndependenceByWald(design, rows, columns, null, options);
    if (test.kind === 'notTestable' || wald.kind === 'notTestable') throw new Error('not testable');
    return {
      weighted_table: rows.domains.map((_, r) => [...test.table.subarray(r * columns.count, (r + 1) * columns.count)]),
      rows: rows.domains.map((domain) => String(domain['value'])),
      cols: columns.domains.map((domain) => String(domain['value'])),
      F_second_order: asR(test.secondOrder),
      // R multiplies by all rows of the file, also those without answers; its p-value, and everything else, does not depend on that.
      chisq_first_order_pearson: {
        statistic: (test.chiSquare / test.n) * design.psu.length,
        parameter: test.firstOrder.df,
        p: test.firstOrder.p,
      },
      wald: asR(wald.wald),
      adjusted_wald: asR(wald.adjusted!),
    };
  },
};
