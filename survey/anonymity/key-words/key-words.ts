/**
 * A fingerprint's three words, to be compared by eye between the pupil's screen and the teacher's.
 *
 * They hold 30 bits, and promise no more. Somebody whose list differs by mistake, or because the server began to deal out other keys once
 * the wave was open, sees the same words with a chance of one in a billion. A server that prepares for it can look for a second list with the
 * same words: about 2^30 tries against words that are already out, and about 2^15 if it may choose both lists, which is seconds. Against
 * that stands the list's whole hash in the letter, not the words.
 *
 * @param fingerprint at least 4 bytes of a hash
 * @param words       1,024 words of one language (`swedishKeyWords`, `englishKeyWords`)
 * @throws {RangeError} when there are fewer bytes or another number of words
 */
export function keyWords(fingerprint: Uint8Array, words: readonly string[]): readonly [string, string, string] {
  if (fingerprint.length < 4 || words.length !== 1024) throw new RangeError('keyWords needs 4 bytes of a hash and 1,024 words');
  const bits = new DataView(fingerprint.buffer, fingerprint.byteOffset).getUint32(0);
  const at = (shift: number) => words[(bits >>> shift) & 1023]!;
  return [at(22), at(12), at(2)];
}
