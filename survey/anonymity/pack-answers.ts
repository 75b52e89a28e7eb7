import { missingIndex, missingReasons, type MissingReason } from '../instrument/codebook.ts';
import { markBytes, type AnswerLayout } from './answer-layout.ts';

/** Field id to the index of its code, or why there is none. A field that is left out was not answered. */
export type PackableAnswers = ReadonlyMap<string, number | MissingReason>;

/** An answer that the layout has no place for: the form and the layout are not of one wave. */
export class AnswerRefused extends Error {
  readonly code = 'answerRefused';
  constructor(readonly field: string) {
    super(`packAnswers needs fields of the layout and indexes of their codes, and ${field} has another`);
  }
}

/**
 * One pupil's answers in bytes: the layout's mark, then every field's index in its one or two bytes (big-endian), the highest three
 * numbers for the kinds of missing as in stored columns. An empty map is the blank form of somebody who does not want to take part.
 *
 * @returns `layout.length` bytes
 * @throws {AnswerRefused}
 */
export function packAnswers(layout: AnswerLayout, answers: PackableAnswers): Uint8Array {
  const known = new Set(layout.fields.map(({ id }) => id));
  for (const id of answers.keys()) if (!known.has(id)) throw new AnswerRefused(id);
  const bytes = new Uint8Array(layout.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, layout.mark);
  let at = markBytes;
  for (const { id, size, width } of layout.fields) {
    const answer = answers.get(id) ?? 'notAnswered';
    const index = typeof answer === 'number' ? answer : missingIndex(answer, width);
    if (typeof answer === 'number' && !(Number.isInteger(answer) && answer >= 0 && answer < size)) throw new AnswerRefused(id);
    if (width === 1) view.setUint8(at, index);
    else view.setUint16(at, index);
    at += width;
  }
  return bytes;
}

export type UnpackedAnswers =
  /** One index per field, in the layout's order, with the reserved numbers of the field's width for missing. */
  | { readonly kind: 'answers'; readonly indexes: Uint16Array }
  | { readonly kind: 'unreadable'; readonly reason: 'length' | 'otherLayout' }
  /** An index that is neither a code nor a kind of missing. */
  | { readonly kind: 'unreadable'; readonly reason: 'impossibleAnswer'; readonly field: string };

/** Reads what `packAnswers` wrote. Never throws: what was sent by no form of ours is told, and counted at closing. */
export function unpackAnswers(layout: AnswerLayout, bytes: Uint8Array): UnpackedAnswers {
  if (bytes.length !== layout.length) return { kind: 'unreadable', reason: 'length' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== layout.mark) return { kind: 'unreadable', reason: 'otherLayout' };
  const indexes = new Uint16Array(layout.fields.length);
  let at = markBytes;
  for (const [field, { id, size, width }] of layout.fields.entries()) {
    const index = width === 1 ? view.getUint8(at) : view.getUint16(at);
    const lowestMissing = missingIndex(missingReasons.at(-1)!, width);
    if (index >= size && index < lowestMissing) return { kind: 'unreadable', reason: 'impossibleAnswer', field: id };
    indexes[field] = index;
    at += width;
  }
  return { kind: 'answers', indexes };
}
