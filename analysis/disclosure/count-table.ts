/** Pupils by stage, number of risks and number of protections, with their outcomes: what the rule and the estimates of risk counts rest on. */
import type { DesignColumns } from '../../survey/columns/columns.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { indexPsuGroups } from '../estimation/psu-group-index.ts';
import { psuSizes } from '../estimation/psu-sizes.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { totalYesNo } from '../estimation/total-yes-no.ts';
import type { Sized } from '../estimation/typical-variance.ts';
import type { CountClass } from './count-classes.ts';
import { regroupTotals } from './regroup-totals.ts';
import type { DisclosureSettings } from './released.ts';
import { releaseRule } from './wave-tables.ts';

/** A cell: risks, and protections (null for all). */
export interface CountCell {
  readonly risks: CountClass;
  readonly protections: CountClass | null;
}

export interface CountTable {
  readonly pupils: { readonly byRisks: Float64Array; readonly byProtections: Float64Array; readonly byStage: Float64Array };
  /** Enough pupils from enough classes; `stages` null is the municipality. */
  sizePasses(cell: CountCell, stages: readonly number[] | null): boolean;
  /** The same of those who answered, and more than a few of them on either side of the outcome. */
  outcomePasses(cell: CountCell, stages: readonly number[] | null, outcome: number): boolean;
  /** Share with the outcome in each of some cells that have no pupil in common. */
  estimate(cells: readonly CountCell[], stage: number | null, outcome: number): readonly EstimatedCell[];
}

export interface EstimatedCell extends Sized<Estimate | NotEstimable> {
  readonly pupils: number;
}

/** One count per row, from 0 to `most`. */
export interface Counts {
  readonly index: Int32Array;
  readonly most: number;
}

/**
 * @param stage    per row, in [0, stages); -1 for rows that are left out
 * @param outcomes one byte per row: 1, 0, anything else is missing
 */
export function countTable(
  design: DesignColumns,
  stage: Int32Array,
  stages: number,
  risks: Counts,
  protections: Counts,
  outcomes: readonly Uint8Array[],
  settings: Pick<DisclosureSettings, 'minPupils' | 'minPsus' | 'nearlyAllOrNone'>,
): CountTable {
  const [a, b] = [risks.most + 1, protections.most + 1];
  const group = Int32Array.from(stage, (one, row) => (one < 0 ? -1 : (one * a + risks.index[row]!) * b + protections.index[row]!));
  const index = indexPsuGroups(design, { count: stages * a * b, index: group });
  const totals: PsuTotals = { ...index, variables: outcomes.map((bytes) => totalYesNo(index, design.weight, bytes)) };
  const ofLine = (at: number) => ({ stage: Math.floor(at / (a * b)), risks: Math.floor(at / b) % a, protections: at % b });
  const lines = Array.from(index.group, ofLine);
  const pupils = { byRisks: new Float64Array(a), byProtections: new Float64Array(b), byStage: new Float64Array(stages) };
  index.rows.forEach((n, l) => {
    pupils.byRisks[lines[l]!.risks]! += n;
    pupils.byProtections[lines[l]!.protections]! += n;
    pupils.byStage[lines[l]!.stage]! += n;
  });
  const holds = (cell: CountCell, at: ReturnType<typeof ofLine>): boolean =>
    inside(at.risks, cell.risks) && (cell.protections === null || inside(at.protections, cell.protections));

  function tally(cell: CountCell, some: readonly number[] | null, n: Float64Array, yes: Float64Array | null) {
    const sum = { pupils: 0, yes: 0, psus: 0 };
    let last = -1;
    for (let l = 0; l < lines.length; l++) {
      if (n[l] === 0 || !holds(cell, lines[l]!) || (some !== null && !some.includes(lines[l]!.stage))) continue;
      sum.pupils += n[l]!;
      sum.yes += yes?.[l] ?? 0;
      if (last !== index.psu[l]) sum.psus++;
      last = index.psu[l]!;
    }
    return sum;
  }
  const large = (sum: { pupils: number; psus: number }): boolean => sum.pupils >= settings.minPupils && sum.psus >= settings.minPsus;

  return {
    pupils,
    sizePasses: (cell, some) => large(tally(cell, some, index.rows, null)),
    outcomePasses(cell, some, outcome) {
      const { answered, positive } = totals.variables[outcome]!;
      const sum = tally(cell, some, answered, positive);
      return large(sum) && sum.yes > settings.nearlyAllOrNone && sum.pupils - sum.yes > settings.nearlyAllOrNone;
    },
    estimate(cells, one, outcome) {
      const targetOf = Int32Array.from({ length: stages * a * b }, (_, at) => {
        const place = ofLine(at);
        return one === null || place.stage === one ? cells.findIndex((cell) => holds(cell, place)) : -1;
      });
      const own = regroupTotals({ ...totals, variables: [totals.variables[outcome]!] }, targetOf, cells.length);
      const sizes = new Float64Array(cells.length);
      own.rows.forEach((n, l) => (sizes[own.group[l]!]! += n));
      return estimateSubpopulations(own, design, cells.length, 0, { ...releaseRule, statistic: 'share' }).map((estimate, at) => ({
        pupils: sizes[at]!,
        estimate,
        sizes: psuSizes(own, design, 0, at),
      }));
    },
  };
}

const inside = (count: number, [first, last]: CountClass): boolean => count >= first && count <= last;
