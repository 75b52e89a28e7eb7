/**
 * A wave (or a whole file) in memory: typed arrays, one per item. It lives in `survey` and not in `analysis`, because importing and
 * simulation make columns and arrows point one way.
 */
export type IndexArray = Uint8Array | Uint16Array;

/** A grouping variable: `index[row]` points into `codes`; the highest number of the array's width means missing. */
export interface GroupColumn {
  readonly codes: readonly string[];
  readonly index: IndexArray;
}

/** The design: every row's PSU, every PSU's stratum. PSUs and strata are numbered from 0 over the whole set of columns. */
export interface DesignColumns {
  /** PSU per row, in [0, psuStratum.length). */
  readonly psu: Int32Array;
  /** Stratum per PSU, in [0, strata). */
  readonly psuStratum: Int32Array;
  readonly strata: number;
  /** Sampling weight per row, above 0; null means 1 for everybody. */
  readonly weight: Float64Array | null;
  /** Number of PSUs in the population per stratum (finite population correction); null means no correction. */
  readonly fpc: Float64Array | null;
}

export interface Columns {
  readonly n: number;
  /** Item id to codebook indexes, reserved numbers for missing (survey/instrument/codebook). */
  readonly items: ReadonlyMap<string, IndexArray>;
  /** Grouping variable id (wave, area, grade, sex, background) to its column. */
  readonly groups: ReadonlyMap<string, GroupColumn>;
  readonly design: DesignColumns;
}

/** The index that means missing in a group column. */
export const groupMissing = (index: IndexArray): number => (index.BYTES_PER_ELEMENT === 1 ? 0xff : 0xffff);
