import type { SinglePsuRule } from '../../../survey/instrument/instrument.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { estimateAsR, everybody, groupBy, sampleDesign } from '../sample-design.ts';
import type { Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

/** Two strata keep only their first PSU. */
const reduced = ['102', '113'];

interface Rows {
  readonly design: DesignColumns;
  readonly keep: (values: Float64Array) => Float64Array;
  readonly n: number;
}

function onePsuStrata(): Rows {
  const { table } = yrbs();
  const stratum = table.text('stratum');
  const psu = table.text('psu');
  const first = new Map(reduced.map((s) => [s, String(Math.min(...psu.filter((_, row) => stratum[row] === s).map(Number)))]));
  const kept = stratum.flatMap((s, row) => (!first.has(s) || first.get(s) === psu[row] ? [row] : []));
  const keep = (values: Float64Array): Float64Array => Float64Array.from(kept, (row) => values[row]!);
  return {
    design: sampleDesign(
      kept.map((row) => stratum[row]!),
      kept.map((row) => psu[row]!),
      keep(table.number('weight')),
    ),
    keep,
    n: kept.length,
  };
}

let rows: Rows | undefined;

export const surveyLonely: Suite = {
  file: 'survey_lonely.json',
  compute: (one) => {
    const {
      option,
      variable: name,
      adjust_domain_lonely: adjustSubpopulationSinglePsu,
    } = one.input as { option: SinglePsuRule; variable?: string; adjust_domain_lonely?: boolean };
    const { design, variable } = yrbs();
    const options = { singlePsu: option, fpc: false, adjustSubpopulationSinglePsu };
    if (one.id.startsWith('domain_one_psu_')) {
      const race = variable('race4');
      const domain = groupBy({ member: variable('grade').map((grade, row) => (grade === 12 && race[row] === 2 ? 1 : NaN)) });
      return estimateAsR(design, variable('alcohol30'), domain, { share: true, options })[0]!;
    }
    rows ??= onePsuStrata();
    const share = name !== 'violence';
    const y = rows.keep(variable(name!));
    if (one.id.endsWith('_by_sex')) return estimateAsR(rows.design, y, groupBy({ sex: rows.keep(variable('sex')) }), { share, options });
    return {
      ...(estimateAsR(rows.design, y, everybody(rows.n), { share, options })[0] as object),
      n_psu: rows.design.psuStratum.length,
      n_strata: rows.design.strata,
    };
  },
};
