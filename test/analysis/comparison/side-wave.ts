/** A wave of pupils on two sides, in the cells of a mix: for comparisons whose true difference is known. */
import { standardisedDifference } from '../../../analysis/comparison/standardised-difference.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import type { VarianceOptions } from '../../../analysis/estimation/variance.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import type { Random } from '../../../survey/simulation/random.ts';

export interface SideWave {
  readonly design: DesignColumns;
  /** 0 own, 1 other, per row. */
  readonly side: Int32Array;
  readonly cell: Int32Array;
  readonly y: Float64Array;
}

export const cells = 3;

export const compare = ({ design, side, cell, y }: SideWave, rule: VarianceOptions) =>
  standardisedDifference(
    totalPsus(design, { count: 2 * cells, index: side.map((one, row) => one * cells + cell[row]!) }, [y]),
    design,
    0,
    Int32Array.from({ length: 2 * cells }, (_, group) => group),
    cells,
    rule,
  );

export interface ClusteredOptions {
  readonly icc: number;
  /** How pupils are spread over the cells, own side and other side; each class is of one cell. */
  readonly mixes: readonly [readonly number[], readonly number[]];
  /** Share that says yes per cell. */
  readonly byCell?: readonly number[];
  /** What the own side has above it. */
  readonly shiftByCell?: readonly number[];
  readonly weighted?: boolean;
}

/** 60 classes of about 20, most of them with pupils of both sides: classes differ as the intraclass correlation says (beta-binomial). */
export function clusteredWave(
  random: Random,
  { icc, mixes, byCell = [0.2, 0.3, 0.4], shiftByCell = [0, 0, 0], weighted = false }: ClusteredOptions,
): SideWave {
  const psu: number[] = [];
  const side: number[] = [];
  const cell: number[] = [];
  const y: number[] = [];
  const weight: number[] = [];
  for (let one = 0; one < 60; one++) {
    // Classes of a cell are more or less of the own side, so that both mixes come out as asked.
    const c = one % cells;
    const ownPart = mixes[0][c]! / (mixes[0][c]! + 2 * mixes[1][c]!);
    const spread = random.normal() * Math.sqrt(icc * byCell[c]! * (1 - byCell[c]!));
    const pupils = 12 + random.integer(17);
    for (let i = 0; i < pupils; i++) {
      const own = random.uniform() < ownPart;
      const share = byCell[c]! + (own ? shiftByCell[c]! : 0) + spread;
      psu.push(one);
      side.push(own ? 0 : 1);
      cell.push(c);
      y.push(random.uniform() < Math.min(1, Math.max(0, share)) ? 1 : 0);
      weight.push(1 + random.integer(3));
    }
  }
  return {
    design: {
      psu: Int32Array.from(psu),
      psuStratum: new Int32Array(60),
      strata: 1,
      weight: weighted ? Float64Array.from(weight) : null,
      fpc: null,
    },
    side: Int32Array.from(side),
    cell: Int32Array.from(cell),
    y: Float64Array.from(y),
  };
}
