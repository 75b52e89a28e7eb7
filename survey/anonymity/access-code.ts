/**
 * Access codes: eight characters and one that checks them, printed on paper as three groups of three. The alphabet has no two
 * characters that look alike on paper, and no vowel but Y, so that hardly a code is a word. It has 23, a prime: that
 * makes the check certain for every single wrong character and every two that changed places.
 */
import { toInteger } from './big-integers.ts';

export const codeAlphabet = '2346789CDFGHJKMNPRTVWXY';
/** Look-alikes that are not in the alphabet can only have been meant as these. */
const meant: Readonly<Record<string, string>> = { Z: '2', B: '8', U: 'V' };
const drawn = 8;

/** Characters of a code, the check character included. */
export const codeLength = drawn + 1;

/** Bytes of randomness that a code is made from: 128 bits for 23⁸ ≈ 2^36 codes, so that none is likelier than another by more than 2^-91 of it. */
export const codeRandomBytes = 16;

/**
 * A code out of random bytes.
 *
 * @param random 16 random bytes
 * @returns 9 characters, without the dashes of paper
 * @throws {RangeError} when there are not 16 bytes
 */
export function makeAccessCode(random: Uint8Array): string {
  if (random.length !== codeRandomBytes) throw new RangeError(`makeAccessCode needs ${codeRandomBytes} random bytes`);
  const base = BigInt(codeAlphabet.length);
  let rest = toInteger(random);
  const digits = Array.from({ length: drawn }, () => {
    const digit = Number(rest % base);
    rest /= base;
    return digit;
  });
  return [...digits, checkDigit(digits)].map((digit) => codeAlphabet[digit]!).join('');
}

/** What somebody typed, as characters of a code: capitals without spaces, dashes and what only looks like one of them. */
export const codeCharacters = (typed: string): readonly string[] =>
  [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}\p{Cf}_.−]/gu, ''),
  ].map((one) => meant[one] ?? one);

/** A code as it is printed: `XXX-XXX-XXX`. */
export const printAccessCode = (code: string): string => code.match(/.{1,3}/g)?.join('-') ?? '';

export type ReadCode =
  | { readonly kind: 'code'; readonly code: string }
  /** Nothing, or nothing but spaces and dashes. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooShort' | 'tooLong'; readonly characters: number }
  /** A character that no code has; `position` counts from 1 over the code's characters. */
  | { readonly kind: 'strangeCharacter'; readonly character: string; readonly position: number }
  /** All characters could be right, and together they are not: one is wrong or two have changed places. */
  | { readonly kind: 'mistyped' };

/**
 * A code as somebody typed it: small letters, spaces, dashes of any kind and full-width forms are read as what they mean, and so are Z, B and
 * U, which no code has. Whether a sheet has this code, only the server knows.
 */
export function readAccessCode(typed: string): ReadCode {
  const characters = codeCharacters(typed);
  if (characters.length === 0) return { kind: 'empty' };
  const digits = characters.map((one) => codeAlphabet.indexOf(one));
  const strange = digits.indexOf(-1);
  if (strange !== -1) return { kind: 'strangeCharacter', character: characters[strange]!, position: strange + 1 };
  if (digits.length !== codeLength) return { kind: digits.length < codeLength ? 'tooShort' : 'tooLong', characters: digits.length };
  if (checkDigit(digits.slice(0, drawn)) !== digits[drawn]) return { kind: 'mistyped' };
  return { kind: 'code', code: characters.join('') };
}

/**
 * Makes the sum of digits, weighted by 1 (check), 2, 3, ..., 9, a multiple of 23. The weights differ and none is 0 modulo 23, so one changed
 * digit or two unequal ones in each other's places always change the sum.
 */
function checkDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, at) => total + digit * (at + 2), 0);
  return (codeAlphabet.length - (sum % codeAlphabet.length)) % codeAlphabet.length;
}
