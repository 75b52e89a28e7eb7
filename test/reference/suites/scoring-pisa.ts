import type { DesignColumns } from '../../../survey/columns/columns.ts';
import type { Suite } from '../reference-case.ts';
import { estimateAsR, everybody, groupBy, sampleDesign } from '../sample-design.ts';
import { pisa, pisaScales } from './pisa.ts';
import { scoreAsR } from './scoring.ts';

let loaded: DesignColumns | undefined;

/** Schools within countries, all weights 1. */
export const scoringPisa: Suite = {
  file: 'scoring_pisa.json',
  compute: (one) => {
    const table = pisa();
    const country = table.text('cnt');
    const design = (loaded ??= sampleDesign(country, table.text('schoolid'), null));
    const s = pisaScales().find(({ id }) => id === (one.input as { scale: string }).scale)!;
    const sum = Math.min(...s.valid) + Math.max(...s.valid);
    const spec = {
      id: s.id,
      kind: s.kind,
      items: s.items,
      valid: s.valid,
      minAnswered: s.min_answered,
      value: (item: string, code: number) => (s.reverse.includes(item) ? sum - code : code),
    };
    const { scores, atRisk, tree } = scoreAsR(spec, table, design);
    return {
      ...tree,
      at_risk_all: estimateAsR(design, atRisk, everybody(table.rows), { share: true })[0]!,
      at_risk_by_country: estimateAsR(design, atRisk, groupBy({ cnt: country }), { share: true }),
      at_risk_by_country_sex: estimateAsR(design, atRisk, groupBy({ cnt: country, sex: table.text('sex') }), { share: true }),
      mean_by_country: estimateAsR(design, scores, groupBy({ cnt: country }), { share: false }),
    };
  },
};
