/**
 * A codebook gives each code of an item an index, and that index is what is stored: one byte where it fits, two otherwise.
 * The highest three numbers of the width stand for the kinds of missing.
 */
import type { Text } from '../text.ts';

export const missingReasons = ['notAnswered', 'refused', 'notApplicable'] as const;
export type MissingReason = (typeof missingReasons)[number];

export interface ResponseOption {
  /** As it stands in the file. */
  readonly code: string;
  readonly label: Text;
  /** The number that the code stands for, null where it is no number. */
  readonly value: number | null;
}

export type Codebook =
  | { readonly kind: 'options'; readonly options: readonly ResponseOption[]; readonly missing: Readonly<Record<string, MissingReason>> }
  /** Whole numbers from min to max (days, ages); `options` are further codes that are answers but no such number ("never"). */
  | {
      readonly kind: 'integers';
      readonly min: number;
      readonly max: number;
      readonly options: readonly ResponseOption[];
      readonly missing: Readonly<Record<string, MissingReason>>;
    };

/** How many codes the codebook has, missing ones aside. For `integers`: the numbers first, then the options. */
export const codebookSize = (book: Codebook): number => book.options.length + (book.kind === 'integers' ? book.max - book.min + 1 : 0);

/** Bytes a column of this codebook needs per respondent: 1 for up to 253 codes, else 2. */
export const codebookWidth = (book: Codebook): 1 | 2 => (codebookSize(book) <= 253 ? 1 : 2);

/** The reserved index of a kind of missing in a column of this width: notAnswered is the highest number, then refused, then notApplicable. */
export const missingIndex = (reason: MissingReason, width: 1 | 2): number => (width === 1 ? 0xff : 0xffff) - missingReasons.indexOf(reason);

/** The number at an index, null where the code is no number. */
export function valueAt(book: Codebook, index: number): number | null {
  if (book.kind === 'options') return book.options[index]?.value ?? null;
  const numbers = book.max - book.min + 1;
  return index < numbers ? book.min + index : (book.options[index - numbers]?.value ?? null);
}

/** The code at an index, as it stands in the file. */
export function codeAt(book: Codebook, index: number): string | undefined {
  if (book.kind === 'options') return book.options[index]?.code;
  const numbers = book.max - book.min + 1;
  return index < numbers ? String(book.min + index) : book.options[index - numbers]?.code;
}
