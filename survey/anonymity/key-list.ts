import { fromBase64Url, toHex, utf8 } from './bytes.ts';
import { pointBytes } from './hpke.ts';
import { type ClassKey, isUnderRoot, plantKeyTree } from './key-tree.ts';

export type { ClassKey } from './key-tree.ts';

/**
 * All public keys of one wave, fixed when it opens. A browser takes keys that this list has and no others. What is published of it under one
 * hash, which stands in the letter to guardians, is the list itself in form 1, and in form 2, which every wave now gets, its head.
 */
export interface KeyList {
  readonly form: 1 | 2;
  readonly municipality: string;
  readonly wave: string;
  /** The P-256 point that answers are sealed to, 65 bytes as base64url. */
  readonly sealingKey: string;
  readonly classes: readonly ClassKey[];
}

/** A list that would name a class or a key twice. One key for two classes would let codes of the one send for the other. */
export class KeyListAmbiguous extends Error {
  readonly code = 'keyListAmbiguous';
  constructor() {
    super('printKeyList needs every class and every signing key once');
  }
}

/** The names of the forms: a whole list in the first and in the second, and the head of the second. */
const [whole, wholeOfTree, head] = ['motvikt keys 1', 'motvikt class keys 2', 'motvikt keys 2'];

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The list's one text: JSON with the names in this order, classes in the order of their code units, two spaces of indent and a line feed at
 * the end. Everybody who prints the same keys gets the same bytes, so that a hash can stand for them.
 *
 * @throws {KeyListAmbiguous}
 */
export function printKeyList({ form, municipality, wave, sealingKey, classes }: KeyList): string {
  const sorted = classes.toSorted((a, b) => (a.class < b.class ? -1 : 1));
  const all = [...new Set(sorted.map((one) => one.class)), ...new Set(sorted.map((one) => one.signingKey))];
  if (all.length !== 2 * sorted.length) throw new KeyListAmbiguous();
  const keys = sorted.map((one) => ({ class: one.class, signingKey: one.signingKey }));
  return print({ format: form === 1 ? whole : wholeOfTree, municipality, wave, sealingKey, classes: keys });
}

/**
 * Reads what `printKeyList` wrote.
 *
 * @returns undefined for every other text, also for one that says the same in another way
 */
export function readKeyList(text: string): KeyList | undefined {
  try {
    const { format, municipality, wave, sealingKey, classes } = JSON.parse(text) as KeyList & { readonly format: string };
    const list: KeyList = { form: format === whole ? 1 : 2, municipality, wave, sealingKey, classes };
    const texts = [municipality, wave, sealingKey, ...classes.flatMap((one) => [one.class, one.signingKey])];
    const keysRead = isPoint(fromBase64Url(sealingKey)) && classes.every((one) => (fromBase64Url(one.signingKey)?.length ?? 0) > 0);
    return texts.every((one) => typeof one === 'string') && keysRead && printKeyList(list) === text ? list : undefined;
  } catch {
    // Neither JSON nor of this shape: whatever it is, it is no list.
    return undefined;
  }
}

const isPoint = (bytes: Uint8Array | undefined) => bytes !== undefined && bytes.length === pointBytes && bytes[0] === 4;

/** What is published when a wave opens, and what its browsers check. */
export interface PublishedKeys {
  /** The text whose hash stands for all keys of the wave: it is some 300 bytes whatever the number of classes (form 2), or the whole list (form 1). */
  readonly text: string;
  /** By class. Without a way (null) in form 1, where the text itself has the key. */
  readonly classes: ReadonlyMap<string, HandedKey>;
}

/** What a browser is handed of its class' key. */
export interface HandedKey extends Pick<ClassKey, 'signingKey'> {
  readonly path: readonly string[] | null;
}

/** @param list text of a whole list, of either form. @throws {TypeError} where it is none */
export async function publishKeys(list: string): Promise<PublishedKeys> {
  const read = readKeyList(list);
  if (!read) throw new TypeError('publishKeys needs a list that printKeyList wrote');
  const byClass = (keys: readonly (ClassKey & { readonly path: HandedKey['path'] })[]) =>
    new Map(keys.map(({ class: name, signingKey, path }) => [name, { signingKey, path }]));
  if (read.form === 1) return { text: list, classes: byClass(read.classes.map((one) => ({ ...one, path: null }))) };
  const { root, keys } = await plantKeyTree(read.classes);
  return { text: printHead({ ...read, tree: root }), classes: byClass(keys) };
}

interface KeyHead extends Pick<KeyList, 'municipality' | 'wave' | 'sealingKey'> {
  readonly tree: string;
}

const printHead = ({ municipality, wave, sealingKey, tree }: KeyHead): string =>
  print({ format: head, municipality, wave, sealingKey, tree });

function readHead(text: string): KeyHead | undefined {
  try {
    const { municipality, wave, sealingKey, tree } = JSON.parse(text) as KeyHead;
    const texts = [municipality, wave, sealingKey, tree].every((one) => typeof one === 'string');
    return texts && isPoint(fromBase64Url(sealingKey)) && printHead({ municipality, wave, sealingKey, tree }) === text
      ? { municipality, wave, sealingKey, tree }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a browser may take: keys that the published text has for this class. */
export interface TakenKeys extends ClassKey {
  readonly sealingKey: string;
}

/**
 * The keys of one class, held against what is published. Whoever hands them over, and in which form, can choose nothing: two keys for
 * one class take two texts, and so two hashes.
 *
 * @param published as it came, word for word; its hash is the caller's to compare
 * @param handed    the class' own key with its way; not looked at where the text has the keys of all
 * @returns undefined where the text is none, is of another municipality or wave, or has no such key for the class
 */
export async function takeClassKey(
  published: string,
  place: { readonly municipality: string; readonly wave: string; readonly class: string },
  handed: HandedKey,
): Promise<TakenKeys | undefined> {
  const isOfPlace = (one: Pick<KeyList, 'municipality' | 'wave'>) => one.municipality === place.municipality && one.wave === place.wave;
  const list = readKeyList(published);
  if (list?.form === 1) {
    const own = list.classes.find((one) => one.class === place.class);
    return own && isOfPlace(list) ? { ...own, sealingKey: list.sealingKey } : undefined;
  }
  const read = readHead(published);
  if (!read || handed.path === null || !isOfPlace(read)) return undefined;
  const own = { class: place.class, signingKey: handed.signingKey, path: handed.path };
  return (await isUnderRoot(read.tree, own)) ? { class: own.class, signingKey: own.signingKey, sealingKey: read.sealingKey } : undefined;
}

/** SHA-256 of the published text: 64 hexadecimal digits. Two texts with one hash would take about 2^128 tries. */
export const hashKeyList = async (published: string): Promise<string> => toHex(await sha256(published));

/**
 * What a class' key words are taken from: SHA-256 over the hash of what is published and the class' own key. With the first in it the words
 * also differ for somebody who was handed another list, such as one with a sealing key of their own.
 *
 * @param listHash as `hashKeyList` gives it
 * @returns 32 bytes
 */
export const classFingerprint = (listHash: string, key: ClassKey): Promise<Uint8Array> =>
  sha256(JSON.stringify(['motvikt key words', 1, listHash, key.class, key.signingKey]));

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text) as BufferSource));
