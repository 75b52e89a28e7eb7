import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { estimateRatio, estimateTotal } from '../../../analysis/estimation/estimate-total.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv, type Table } from '../read-csv.ts';
import { estimateAsR, everybody, groupBy } from '../sample-design.ts';
import { sampleDesign } from '../sample-design.ts';
import type { Suite } from '../reference-case.ts';

const derived: Readonly<Record<string, readonly [string, string]>> = {
  elem: ['stype', 'E'],
  met: ['sch.wide', 'Yes'],
  awd: ['awards', 'Yes'],
};

function variable(table: Table, name: string): Float64Array {
  const of = derived[name];
  return of === undefined ? table.number(name) : Float64Array.from(table.text(of[0]), (v) => (v === '' ? NaN : v === of[1] ? 1 : 0));
}

function designOf(table: Table, stratified: boolean): DesignColumns {
  const rows = Array.from({ length: table.rows }, (_, row) => String(row));
  return stratified
    ? sampleDesign(table.text('stype'), rows, table.number('pw'), table.number('fpc'))
    : sampleDesign(
        rows.map(() => ''),
        table.text('dnum'),
        table.number('pw'),
        table.number('fpc'),
      );
}

export const surveyFpc: Suite = {
  file: 'survey_fpc.json',
  compute: (one) => {
    const [, sample, correction, what] = /^(strat|clus)_(fpc|nofpc)_(.*)$/.exec(one.id)!;
    const table = readCsv(`test/reference/data/survey_api/${(one.input as { file: string }).file}`);
    const design = designOf(table, sample === 'strat');
    const options = { singlePsu: 'fail', fpc: correction === 'fpc' } as const;
    if (what === 'total_ratio') return totalAndRatio(table, design, options);
    if (what === 'api00_by_schwide')
      return estimateAsR(design, table.number('api00'), groupBy({ 'sch.wide': table.text('sch.wide') }), { share: false, options });
    return estimateAsR(design, variable(table, what!), everybody(table.rows), { share: what! in derived, options })[0]!;
  },
};

function totalAndRatio(table: Table, design: DesignColumns, options: Parameters<typeof estimateTotal>[4]): Tree {
  const students = table.number('api.stu');
  const enrolled = table.number('enroll');
  const both = students.map((v, row) => (Number.isNaN(enrolled[row]) ? NaN : v));
  const enrolledInBoth = enrolled.map((v, row) => (Number.isNaN(students[row]) ? NaN : v));
  const totals = totalPsus(design, everybody(table.rows), [enrolled, both, enrolledInBoth]);
  const total = estimateTotal(totals, design, 0, 0, options);
  const ratio = estimateRatio(totals, design, 1, 2, 0, options);
  return { total: { estimate: total.value, se: total.standardError }, ratio: { estimate: ratio.value, se: ratio.standardError } };
}
