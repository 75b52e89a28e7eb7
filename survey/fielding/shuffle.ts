/** A whole number in [0, below), each as likely; below is at least 1. At closing the operating system's own randomness stands behind it. */
export type DrawBelow = (below: number) => number;

/**
 * The numbers 0 … n - 1 in a random order, each order as likely as any other if the draws are.
 *
 * @see Durstenfeld (1964), Algorithm 235: Random permutation, CACM 7(7), 420
 */
export function shuffledNumbers(n: number, draw: DrawBelow): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, at) => at);
  for (let left = n; left > 1; left--) {
    const at = draw(left);
    const last = order[left - 1]!;
    order[left - 1] = order[at]!;
    order[at] = last;
  }
  return order;
}
