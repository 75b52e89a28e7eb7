/**
 * Big-endian whole numbers of any size. JavaScript's are not constant time: they are used where only the person's own browser computes, and
 * never with a private key.
 */

/** OS2IP (RFC 8017, 4.2): the number that the bytes spell; 0 for none. */
export function toInteger(bytes: Uint8Array): bigint {
  let digits = '0x0';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  return BigInt(digits);
}

/**
 * I2OSP (RFC 8017, 4.1): the number in this many bytes.
 * @throws {RangeError} when it is negative or does not fit
 */
export function toBytes(integer: bigint, length: number): Uint8Array {
  if (integer < 0n || integer >> BigInt(length * 8) > 0n) throw new RangeError(`toBytes needs a number that fits in ${length} bytes`);
  const digits = integer.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, at) => parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

/** `base` to `exponent` (0 or above), modulo `modulus` (above 1); a number in [0, modulus). */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let power = 1n;
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) power = (power * square) % modulus;
    square = (square * square) % modulus;
  }
  return power;
}

/** The number in [1, modulus) whose product with `a` (0 or above) is 1 modulo `modulus`, or undefined when they share a factor. */
export function inverseModulo(a: bigint, modulus: bigint): bigint | undefined {
  let [remainder, next, coefficient, nextCoefficient] = [modulus, a % modulus, 0n, 1n];
  while (next > 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [coefficient, nextCoefficient] = [nextCoefficient, coefficient - quotient * nextCoefficient];
  }
  if (remainder !== 1n) return undefined;
  return coefficient < 0n ? coefficient + modulus : coefficient;
}
