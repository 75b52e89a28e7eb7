/**
 * Seeded random numbers for simulations. The generator is sfc32 (Chris Doty-Humphrey's "Small Fast Counter", 128 bits of state, passes
 * PractRand); `Math.random` is not used because it cannot be seeded. Nothing secret may come from here.
 */
export interface Random {
  /** Uniform on [0, 1), 32 bits. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Whole number in [0, below). */
  readonly integer: (below: number) => number;
}

/**
 * A stream of random numbers that belongs to a seed and a place ("class", wave, school …). Streams of different places are independent, so
 * that a further wave or school leaves the pupils of the others as they were.
 *
 * @param seed  any number or text
 * @param place labels that name the stream
 */
export function randomStream(seed: number | string, ...place: readonly (number | string)[]): Random {
  const uniform = sfc32(hash128(JSON.stringify([seed, ...place])));
  return { uniform, normal: polarNormal(uniform), integer: (below) => Math.floor(uniform() * below) };
}

/** cyrb128 (public domain, bryc): spreads a text over four 32-bit words. */
function hash128(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Marsaglia's polar method; the second normal of each pair is kept for the next call. */
function polarNormal(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const r = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * r;
        return u * r;
      }
    }
  };
}
