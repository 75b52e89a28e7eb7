/**
 * Where each answer stands in the bytes that are sealed. Every form of one wave has the same length, whatever was asked, shown or skipped,
 * so that nothing about answers shows in the size.
 */
import { codeAt, codebookSize, codebookWidth, type Codebook } from '../instrument/codebook.ts';
import { crc32 } from '../columns/checksum.ts';
import { utf8 } from './bytes.ts';

export interface LayoutField {
  readonly id: string;
  /** How many codes it has, missing ones aside. */
  readonly size: number;
  readonly width: 1 | 2;
}

export interface AnswerLayout {
  /** Items in the instrument's order, then groups in theirs. */
  readonly fields: readonly LayoutField[];
  /** Bytes of every packed form, the mark included. */
  readonly length: number;
  /** Tells layouts apart: CRC-32 of all ids and codes in order. Against mix-ups of versions, not against malice. */
  readonly mark: number;
}

/** Something that the form asks beside the items: grade, sex, home area. */
export interface AskedGroup {
  readonly id: string;
  /** At most 65,533. */
  readonly codes: readonly string[];
}

/** Bytes of the mark, which come first. */
export const markBytes = 4;

/**
 * The layout of one wave's forms.
 *
 * @param items  all items of the instrument, also those that routing hides
 * @param groups what is asked beside them; the codes of the home area are those of the wave's own area set, and what is not an area
 *               ("another municipality", "don't know") is a code among them
 * @throws {RangeError} when an id comes twice or a group has too many codes
 */
export function answerLayout(
  items: readonly { readonly id: string; readonly codebook: Codebook }[],
  groups: readonly AskedGroup[],
): AnswerLayout {
  const fields = [
    ...items.map(({ id, codebook }): LayoutField => ({ id, size: codebookSize(codebook), width: codebookWidth(codebook) })),
    ...groups.map(({ id, codes }): LayoutField => ({ id, size: codes.length, width: codes.length <= 253 ? 1 : 2 })),
  ];
  if (new Set(fields.map(({ id }) => id)).size !== fields.length) throw new RangeError('answerLayout needs ids of which none comes twice');
  if (fields.some(({ size }) => size > 0xfffd)) throw new RangeError('answerLayout needs at most 65,533 codes per field');
  const codes = [
    ...items.map(({ id, codebook }) => [id, ...Array.from({ length: codebookSize(codebook) }, (_, index) => codeAt(codebook, index))]),
    ...groups.map((group) => [group.id, ...group.codes]),
  ];
  return {
    fields,
    length: fields.reduce((length, { width }) => length + width, markBytes),
    mark: crc32(utf8(JSON.stringify(codes))),
  };
}
