import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from '../../../analysis/comparison/adjust-p-values.ts';
import { differenceBetween } from '../../../analysis/estimation/difference.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { expect } from 'vitest';
import { groupBy } from '../sample-design.ts';
import type { ReferenceCase, Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

/** The first case's p-values come out of our own tests as well. */
function ownPValues(one: ReferenceCase): void {
  if (one.id !== 'yrbs_sex_differences') return;
  const { items, p } = one.input as { items: string[]; p: number[] };
  const { design, variable } = yrbs();
  const groups = groupBy({ sex: variable('sex') });
  const yesIsOne = ['Q19', 'Q23', 'Q24', 'Q25', 'Q26', 'Q27'];
  items.forEach((item, i) => {
    const y = variable(item).map((v) => (Number.isNaN(v) ? NaN : (yesIsOne.includes(item) ? v === 1 : v > 1) ? 1 : 0));
    const d = differenceBetween(totalPsus(design, groups, [y]), design, 0, 1, 0, { singlePsu: 'fail', fpc: false });
    expect(d.kind === 'difference' ? d.p / p[i]! : NaN, item).toBeCloseTo(1, 9);
  });
}

export const fdr: Suite = {
  file: 'fdr.json',
  compute: (one) => {
    const p = [(one.input as { p: (number | null)[] | number }).p].flat();
    return { BH: benjaminiHochberg(p), BY: benjaminiYekutieli(p), holm: holm(p), bonferroni: bonferroni(p) };
  },
  also: ownPValues,
};
