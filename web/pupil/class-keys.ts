/** The keys of a class, those of what is published alone. */
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { classFingerprint, type HandedKey, hashKeyList, takeClassKey } from '../../survey/anonymity/key-list.ts';
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
 * @param published what is published of the wave's keys as it came, word for word
 * @param expected  the hash that the page was told; the letter to guardians has it too
 * @param handed    the class' own key, as the door gave it
 * @returns undefined for another text, one of another wave, and one that does not have this key for this class
 */
export async function readClassKeys(
  published: string,
  expected: string,
  place: TokenPlace,
  handed: HandedKey,
): Promise<ClassKeys | undefined> {
  const hash = await hashKeyList(published);
  if (hash !== expected) return undefined;
  try {
    const own = await takeClassKey(published, place, handed);
    return (
      own && {
        signing: await readSigningKey(fromBase64Url(own.signingKey)!),
        sealing: fromBase64Url(own.sealingKey)!,
        place,
        words: keyWords(await classFingerprint(hash, own), swedishKeyWords),
      }
    );
  } catch {
    // A key that nothing may be signed with, or a door that says nothing of this shape.
    return undefined;
  }
}
