/**
 * Random numbers that are the same every time for the same seed, so that a wave always gives the same release.
 *
 * @param seed any text
 * @returns a function that gives numbers in [0, 1)
 * @see FNV-1a (Fowler, Noll, Vo) for the seed, mulberry32 (Ettinger, public domain) for the sequence
 */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
