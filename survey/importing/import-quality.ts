import { groupMissing, type Columns } from '../columns/columns.ts';
import { codebookWidth, missingIndex, type MissingReason } from '../instrument/codebook.ts';
import type { Instrument } from '../instrument/instrument.ts';

/** How good a file was. It stays with each wave that came from it, for ever. A JSON value without anything about single respondents. */
export interface ImportQuality {
  readonly fileName: string;
  /** Hex; put in by whoever has the bytes and a hash function at hand. */
  readonly fileSha256?: string;
  readonly format: 'csv' | 'sav';
  readonly encoding: string;
  /** Rows of the file, the header aside. rowsRead = rowsImported + rowsSkipped. */
  readonly rowsRead: number;
  readonly rowsImported: number;
  /** Rows left out since they had bad values. */
  readonly rowsSkipped: number;
  /** Cells that their columns do not allow, in the rows left out. */
  readonly badValues: number;
  /** The same cells by column of the file; whole rows of the wrong length under the empty text. */
  readonly badValuesByColumn: Readonly<Record<string, number>>;
  /** Rows per wave code; rows whose wave could not be read are in none of them. Empty when the instrument has no waves. */
  readonly waves: Readonly<Record<string, { readonly rowsImported: number; readonly rowsSkipped: number }>>;
  /** Imported rows without an answer, per item and reason (counts). */
  readonly itemNonresponse: Readonly<Record<string, Readonly<Record<MissingReason, number>>>>;
  /** Imported rows without a code, per grouping variable, for example since it is recoded to missing. */
  readonly groupNonresponse: Readonly<Record<string, number>>;
}

/**
 * Item nonresponse: how many rows have no answer, per item and reason.
 *
 * @returns counts in [0, columns.n]; items that the columns do not have are left out
 */
export function countItemNonresponse(instrument: Instrument, columns: Columns): Record<string, Record<MissingReason, number>> {
  return Object.fromEntries(
    instrument.items.flatMap(({ id, codebook }) => {
      const index = columns.items.get(id);
      if (!index) return [];
      const counts = new Uint32Array(3);
      const highest = missingIndex('notAnswered', codebookWidth(codebook));
      for (let row = 0; row < index.length; row++) {
        const fromTop = highest - index[row]!;
        if (fromTop < 3) counts[fromTop]!++;
      }
      // The order of `missingReasons`, counted from the highest number down.
      return [[id, { notAnswered: counts[0]!, refused: counts[1]!, notApplicable: counts[2]! }] as const];
    }),
  );
}

/** How many rows have no code, per grouping variable: counts in [0, columns.n]. */
export function countGroupNonresponse(columns: Columns): Record<string, number> {
  return Object.fromEntries(
    [...columns.groups].map(([id, { index }]) => {
      const missing = groupMissing(index);
      let rows = 0;
      for (let row = 0; row < index.length; row++) if (index[row] === missing) rows++;
      return [id, rows];
    }),
  );
}
