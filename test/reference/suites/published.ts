import { expect } from 'vitest';
import { kornGraubardInterval, logitInterval } from '../../../analysis/estimation/intervals.ts';
import type { Tree } from '../compare-trees.ts';
import { estimateAsR, everybody, groupBy } from '../sample-design.ts';
import type { ReferenceCase, Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

interface Printed {
  readonly software: string;
  readonly percent: number;
  readonly se: number;
  readonly ci: readonly [number, number];
  readonly ci_form: string;
  readonly n: number;
  readonly weighted_n?: number;
  readonly df?: number;
}
interface Whole {
  readonly n: number;
  readonly sum_weights: number;
  readonly estimate: number;
  readonly se: number;
  readonly se_logit: number;
  readonly df_design: number;
}

/** QN variables are coded 1 yes, 2 no. */
function estimate(one: ReferenceCase): Tree {
  const { design, variable, table } = yrbs();
  const printed = /^cdc_table3_(QN\d+)$/.exec(one.id);
  if (printed !== null) {
    const y = variable(printed[1]!).map((v) => (Number.isNaN(v) ? NaN : v === 1 ? 1 : 0));
    const whole = estimateAsR(design, y, everybody(table.rows), { share: true })[0] as unknown as Whole;
    const answered = groupBy({ answered: y.map((v) => (Number.isNaN(v) ? NaN : 1)) });
    const nonMissing = estimateAsR(design, y, answered, { share: true })[0] as unknown as { df_domain: number; ci_logit_df_domain: Tree };
    return { ...whole, df_non_missing: nonMissing.df_domain, ci_logit_df_non_missing: nonMissing.ci_logit_df_domain } as unknown as Tree;
  }
  const { variable: name, sex } = one.input as { variable: string; sex?: number };
  const groups = sex === undefined ? everybody(table.rows) : groupBy({ sex: variable('sex').map((v) => (v === sex ? v : NaN)) });
  return estimateAsR(design, variable(name), groups, { share: true })[0]!;
}

/** The printed numbers, to their last digit. */
function asPrinted(one: ReferenceCase): void {
  if (one.id.startsWith('mmwr_')) {
    const { percent } = one.input as { percent: number };
    expect(((estimate(one) as unknown as Whole).estimate * 100).toFixed(1)).toBe(percent.toFixed(1));
    return;
  }
  const ours = estimate(one) as unknown as Whole & { df_non_missing: number };
  for (const printed of one.published_percent as unknown as readonly Printed[]) comparePrinted(ours, printed);
}

function comparePrinted(ours: Whole & { df_non_missing: number }, printed: Printed): void {
  expect(ours.n, printed.software).toBe(printed.n);
  if (printed.weighted_n !== undefined) expect(Math.round(ours.sum_weights)).toBe(printed.weighted_n);
  // Half a unit of the last printed digit, and one unit for the one program (SPSS) that prints 6.55 for 6.5445.
  expect(Math.abs(ours.estimate * 100 - printed.percent), printed.software).toBeLessThan(
    printed.software.startsWith('SPSS') ? 0.01 : 0.005 + 1e-9,
  );
  // SAS and Epi Info print another standard error (0.62 where the four others have 0.65) with their symmetric interval: another variance estimator.
  const symmetric = printed.ci_form === 'symmetric';
  if (!symmetric) expect((ours.se * 100).toFixed(2), printed.software).toBe(printed.se.toFixed(2));
  if (printed.df !== undefined) expect([ours.df_design, ours.df_non_missing], printed.software).toContain(printed.df);
  if (symmetric || printed.ci_form.includes('misprint')) return;
  const interval = printed.ci_form.startsWith('beta')
    ? kornGraubardInterval(ours.estimate, ours.se, ours.n, ours.df_design)
    : logitInterval(ours.estimate, ours.se, printed.df ?? ours.df_design);
  // One bound of R (7.9949 printed as 8.00) and two of Stata are a unit of the last digit off the formula that they name.
  const unit = /^(Stata|R) /.test(printed.software) ? 0.0101 : 0.00501;
  expect(Math.abs(interval.low * 100 - printed.ci[0]), `${printed.software}: low`).toBeLessThan(unit);
  expect(Math.abs(interval.high * 100 - printed.ci[1]), `${printed.software}: high`).toBeLessThan(unit);
}

export const published: Suite = { file: 'published.json', compute: estimate, also: asPrinted };
