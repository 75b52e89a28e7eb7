/**
 * Codes that let a phone join a meeting: six characters of the access codes' alphabet, projected on a wall. They keep out who is not in the room,
 * and are no secret in it; 23⁶ are too many to be tried through where every wrong one has to wait.
 */
import { codeAlphabet, codeCharacters } from './access-code.ts';
import { toInteger } from './big-integers.ts';

/** Characters of a join code. */
export const joinCodeLength = 6;

/** Bytes of randomness that a join code is made from. */
export const joinCodeRandomBytes = 16;

/**
 * A code out of random bytes.
 *
 * @param random 16 random bytes
 * @throws {RangeError} when there are not 16 bytes
 */
export function makeJoinCode(random: Uint8Array): string {
  if (random.length !== joinCodeRandomBytes) throw new RangeError(`makeJoinCode needs ${joinCodeRandomBytes} random bytes`);
  let rest = toInteger(random);
  return Array.from({ length: joinCodeLength }, () => {
    const digit = Number(rest % BigInt(codeAlphabet.length));
    rest /= BigInt(codeAlphabet.length);
    return codeAlphabet[digit]!;
  }).join('');
}

/** A code as it is shown: `XXX XXX`. */
export const printJoinCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** A code as somebody typed it, read as generously as an access code; null for what cannot be one. */
export function readJoinCode(typed: string): string | null {
  const characters = codeCharacters(typed);
  return characters.length === joinCodeLength && characters.every((one) => codeAlphabet.includes(one)) ? characters.join('') : null;
}
