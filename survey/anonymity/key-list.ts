import { fromBase64Url, toHex, utf8 } from './bytes.ts';
import { pointBytes } from './hpke.ts';

/** All public keys of one wave, published when it opens. Its hash stands in the letter to guardians; a browser takes keys from nowhere else. */
export interface KeyList {
  readonly municipality: string;
  readonly wave: string;
  /** The P-256 point that answers are sealed to, 65 bytes as base64url. */
  readonly sealingKey: string;
  readonly classes: readonly ClassKey[];
}

export interface ClassKey {
  readonly class: string;
  /** The RSA key that signs the class' tokens: SubjectPublicKeyInfo as base64url. */
  readonly signingKey: string;
}

/** A list that would name a class or a key twice. One key for two classes would let codes of the one send for the other. */
export class KeyListAmbiguous extends Error {
  readonly code = 'keyListAmbiguous';
  constructor() {
    super('printKeyList needs every class and every signing key once');
  }
}

/**
 * The list's one text: JSON with the names in this order, classes in the order of their code units, two spaces of indent and a line feed at
 * the end. Everybody who prints the same keys gets the same bytes, so that a hash can stand for them.
 *
 * @throws {KeyListAmbiguous}
 */
export function printKeyList({ municipality, wave, sealingKey, classes }: KeyList): string {
  const sorted = classes.toSorted((a, b) => (a.class < b.class ? -1 : 1));
  const all = [...new Set(sorted.map((one) => one.class)), ...new Set(sorted.map((one) => one.signingKey))];
  if (all.length !== 2 * sorted.length) throw new KeyListAmbiguous();
  const list = {
    format: 'motvikt keys 1',
    municipality,
    wave,
    sealingKey,
    classes: sorted.map((one) => ({ class: one.class, signingKey: one.signingKey })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/**
 * Reads what `printKeyList` wrote.
 *
 * @returns undefined for every other text, also for one that says the same in another way
 */
export function readKeyList(text: string): KeyList | undefined {
  try {
    const { municipality, wave, sealingKey, classes } = JSON.parse(text) as KeyList;
    const list: KeyList = { municipality, wave, sealingKey, classes };
    const texts = [municipality, wave, sealingKey, ...classes.flatMap((one) => [one.class, one.signingKey])];
    const keysRead = isPoint(fromBase64Url(sealingKey)) && classes.every((one) => (fromBase64Url(one.signingKey)?.length ?? 0) > 0);
    return texts.every((one) => typeof one === 'string') && keysRead && printKeyList(list) === text ? list : undefined;
  } catch {
    // Neither JSON nor of this shape: whatever it is, it is no list.
    return undefined;
  }
}

const isPoint = (bytes: Uint8Array | undefined) => bytes !== undefined && bytes.length === pointBytes && bytes[0] === 4;

/** SHA-256 of a list's text: 64 hexadecimal digits. Two lists with one hash would take about 2^128 tries. */
export const hashKeyList = async (text: string): Promise<string> => toHex(await sha256(text));

/**
 * What a class' key words are taken from: SHA-256 over the whole list's hash and the class' own key. With the list in it the words also
 * differ for somebody who was handed another list, such as one with a sealing key of their own.
 *
 * @param listHash as `hashKeyList` gives it
 * @returns 32 bytes
 */
export const classFingerprint = (listHash: string, key: ClassKey): Promise<Uint8Array> =>
  sha256(JSON.stringify(['motvikt key words', 1, listHash, key.class, key.signingKey]));

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text) as BufferSource));
