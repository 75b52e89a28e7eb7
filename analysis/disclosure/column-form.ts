/**
 * The form in which a release is stored and sent: each table by columns, and a column by its distinct values. Codes, words and rounded numbers come back
 * thousands of times in a table, and whoever reads it as objects unpacks, parses and checks each of them as often (docs/decisions/0034).
 */
import type { ReleasedWave } from './released.ts';

/** Of row i of its table it says `values[at[i]]`. */
export interface Column {
  readonly values: readonly unknown[];
  /** A place in `values` per row. */
  readonly at: ArrayLike<number>;
}

export type TableName = 'rows' | 'comparisons' | 'ranks' | 'smallAreas' | 'associations' | 'riskCounts' | 'reliability' | 'coverage';
export type RowOf<Table extends TableName> = ReleasedWave[Table][number];
/** The brand is no field. */
export type FieldOf<Table extends TableName> = Exclude<keyof RowOf<Table>, symbol>;
export type ColumnsOf<Table extends TableName> = Readonly<Record<FieldOf<Table>, Column>>;
