import { estimateAsR, everybody, groupBy } from '../sample-design.ts';
import type { Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

/** A case with no grouping is one object, one with a grouping a list. */
export const surveyMeans: Suite = {
  file: 'survey_means.json',
  compute: (one) => {
    const { variable: name, by } = one.input as { variable: string; by: string[] };
    const { design, variable, table } = yrbs();
    const share = name !== 'violence';
    if (by.length === 0) return estimateAsR(design, variable(name), everybody(table.rows), { share })[0]!;
    return estimateAsR(design, variable(name), groupBy(Object.fromEntries(by.map((v) => [v, variable(v)]))), { share });
  },
};
