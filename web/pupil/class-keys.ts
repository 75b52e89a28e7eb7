/** The keys of a class, out of the published list alone. */
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { classFingerprint, hashKeyList, readKeyList } from '../../survey/anonymity/key-list.ts';
import { keyWords } from '../../survey/anonymity/key-words/key-words.ts';
import { swedishKeyWords } from '../../survey/anonymity/key-words/swedish.ts';
import { readSigningKey, type SigningKey } from '../../survey/anonymity/signing-key.ts';
import type { TokenPlace } from '../../survey/anonymity/token.ts';

export interface ClassKeys {
  readonly signing: SigningKey;
  /** What answers are sealed to. */
  readonly sealing: Uint8Array;
  readonly place: TokenPlace;
  /** In Swedish on every screen, so that a whole class can compare them with the teacher's. */
  readonly words: readonly [string, string, string];
}

/**
 * @param list     the list as it came, word for word
 * @param expected the hash that the page was told; the letter to guardians has it too
 * @returns undefined for another list, a list of another wave, and one without this class
 */
export async function readClassKeys(list: string, expected: string, place: TokenPlace): Promise<ClassKeys | undefined> {
  const hash = await hashKeyList(list);
  const read = readKeyList(list);
  const own = read?.classes.find((one) => one.class === place.class);
  if (hash !== expected || !read || !own || read.municipality !== place.municipality || read.wave !== place.wave) return undefined;
  try {
    return {
      signing: await readSigningKey(fromBase64Url(own.signingKey)!),
      sealing: fromBase64Url(read.sealingKey)!,
      place,
      words: keyWords(await classFingerprint(hash, own), swedishKeyWords),
    };
  } catch {
    // A key that nothing may be signed with.
    return undefined;
  }
}
