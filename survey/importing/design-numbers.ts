/** Numbers strata and PSUs from 0, as rows name them. */
import type { Text } from '../text.ts';
import { wrongFile } from './import-wording.ts';

/** PSU numbers that lie in two strata, or corrections that differ within one: the mapping or the file is wrong as a whole. */
export interface DesignConflict {
  readonly line: number;
  readonly variable: 'psu' | 'fpc';
  readonly message: Text;
}

/** The stratum and PSU of one row, as the file has them. */
export interface DesignRow {
  /** Codes of the grouping variables within which strata are numbered anew, then the stratum; any text that tells strata apart. Told as it is where it begins with a
   * quote, else as what all rows are in. */
  readonly stratum: string;
  /** Null when the file has no PSUs: every row is one. */
  readonly psu: string | null;
  /** PSUs in the population of the stratum; null without correction. */
  readonly fpc: number | null;
  readonly line: number;
}

interface Stratum {
  readonly number: number;
  readonly name: string;
  readonly line: number;
  readonly fpc: number | null;
  /** PSUs by name, when names repeat between strata. */
  readonly psus: Map<string, number>;
  psuCount: number;
}

/**
 * Gives strata and PSUs their numbers in the order in which they first appear.
 *
 * @param nested true when PSU names repeat between strata (R: nest = TRUE); false demands that each lies in one stratum only
 */
export class DesignNumbers {
  readonly #nested: boolean;
  readonly #strata = new Map<string, Stratum>();
  readonly #order: Stratum[] = [];
  /** Stratum per PSU; grows in a plain list of small numbers, one per PSU. */
  readonly #psuStratum: number[] = [];
  readonly #psus = new Map<string, { number: number; line: number }>();
  #last: Stratum | null = null;
  #conflict: DesignConflict | null = null;

  constructor(nested: boolean) {
    this.#nested = nested;
  }

  /** The first conflict met, null as long as all is well. */
  get conflict(): DesignConflict | null {
    return this.#conflict;
  }

  /** The row's PSU number. After a conflict the numbers are of no use. */
  psuOf(row: DesignRow): number {
    const stratum = this.#stratumOf(row);
    if (row.fpc !== stratum.fpc) {
      this.#conflict ??= {
        line: row.line,
        variable: 'fpc',
        message: wrongFile.fpcDiffers(stratum.name, row.fpc, stratum.fpc, stratum.line),
      };
    }
    if (row.psu === null) return this.#newPsu(stratum);
    if (this.#nested) {
      const known = stratum.psus.get(row.psu);
      if (known !== undefined) return known;
      const number = this.#newPsu(stratum);
      stratum.psus.set(row.psu, number);
      return number;
    }
    const known = this.#psus.get(row.psu);
    if (known === undefined) {
      const number = this.#newPsu(stratum);
      this.#psus.set(row.psu, { number, line: row.line });
      return number;
    }
    if (this.#psuStratum[known.number] !== stratum.number) {
      const other = this.#order[this.#psuStratum[known.number]!]!;
      this.#conflict ??= {
        line: row.line,
        variable: 'psu',
        message: wrongFile.psuInTwoStrata(row.psu, stratum.name, other.name, known.line),
      };
    }
    return known.number;
  }

  /** Strata, PSUs and corrections, when all rows have been seen. */
  finish(): { psuStratum: number[]; strata: number; fpc: Float64Array | null } | DesignConflict {
    if (this.#conflict) return this.#conflict;
    const corrected = this.#order.length > 0 && this.#order[0]!.fpc !== null;
    const tooFew = this.#order.find(({ fpc, psuCount }) => fpc !== null && fpc < psuCount);
    if (tooFew)
      return {
        line: tooFew.line,
        variable: 'fpc',
        message: wrongFile.fpcTooSmall(tooFew.name, tooFew.psuCount, tooFew.fpc),
      };
    return {
      psuStratum: this.#psuStratum,
      strata: this.#order.length,
      fpc: corrected ? Float64Array.from(this.#order, ({ fpc }) => fpc!) : null,
    };
  }

  #stratumOf({ stratum: name, fpc, line }: DesignRow): Stratum {
    // Files are mostly sorted by stratum.
    if (this.#last?.name === name) return this.#last;
    let stratum = this.#strata.get(name);
    if (!stratum) {
      stratum = { number: this.#order.length, name, line, fpc, psus: new Map(), psuCount: 0 };
      this.#strata.set(name, stratum);
      this.#order.push(stratum);
    }
    return (this.#last = stratum);
  }

  #newPsu(stratum: Stratum): number {
    stratum.psuCount++;
    return this.#psuStratum.push(stratum.number) - 1;
  }
}
