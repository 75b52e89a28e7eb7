import { requireSameLength } from '../errors.ts';

/** One term of a model: what is tested together. A number is one column, a categorical variable one per category but the first. */
export interface Term {
  readonly name: string;
  readonly columns: readonly TermColumn[];
}

export interface TermColumn {
  /** Unique in the model, such as `grade10`. */
  readonly name: string;
  /** One value per row; NaN is missing. */
  readonly values: Float64Array;
}

/** A number, or a yes/no variable (1, 0). */
export const numericTerm = (name: string, values: Float64Array): Term => ({ name, columns: [{ name, values }] });

/**
 * A categorical variable as indicators.
 *
 * @param codes      one code per row; NaN is missing, and so is a code that is not listed
 * @param categories the codes; the first is the one that others are compared to
 */
export function categoricalTerm(name: string, codes: Float64Array, categories: readonly number[]): Term {
  return {
    name,
    columns: categories.slice(1).map((category) => ({
      name: `${name}${category}`,
      values: codes.map((code) => (categories.includes(code) ? (code === category ? 1 : 0) : NaN)),
    })),
  };
}

/**
 * All products of two terms; both belong in the model beside it.
 *
 * @throws {AnalysisError} `lengthMismatch`
 */
export function interactionTerm(a: Term, b: Term): Term {
  return {
    name: `${a.name}:${b.name}`,
    columns: b.columns.flatMap((second) =>
      a.columns.map((first) => {
        requireSameLength('interactionTerm', second.name, second.values.length, first.values.length);
        return { name: `${first.name}:${second.name}`, values: first.values.map((v, row) => v * second.values[row]!) };
      }),
    ),
  };
}
