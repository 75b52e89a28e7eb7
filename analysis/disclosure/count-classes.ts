/** Neighbouring counts united until every class may be shown. A class is a range of finer classes: [first, last]. */
export type CountClass = readonly [number, number];

/** At most this many classes before any are united. */
const most = 8;

/** From a count to its first class: single counts where there are few factors, two or three at a time where there are many. */
export const firstClasses = (factors: number): { readonly width: number; readonly classes: number } => {
  const width = Math.ceil((factors + 1) / most);
  return { width, classes: Math.ceil((factors + 1) / width) };
};

/** The counts that a class holds, lowest and highest. */
export const countsOf = ([first, last]: CountClass, width: number, factors: number): readonly [number, number] => [
  first * width,
  Math.min(factors, (last + 1) * width - 1),
];

/**
 * Unites every class that does not pass with its smaller neighbour, the last such class first (few pupils have many risks).
 *
 * @param sizes  pupils per first class
 * @param passes whether a class may be shown
 * @returns classes that all pass, in order; empty when not even all of them together, or all together alone, pass
 */
export function unitedClasses(sizes: ArrayLike<number>, passes: (one: CountClass) => boolean): readonly CountClass[] {
  const classes: CountClass[] = Array.from(sizes, (_, at) => [at, at]);
  const sizeOf = ([first, last]: CountClass): number => {
    let sum = 0;
    for (let at = first; at <= last; at++) sum += sizes[at]!;
    return sum;
  };
  for (;;) {
    if (classes.length < 2) return [];
    const failing = classes.findLastIndex((one) => !passes(one));
    if (failing < 0) return classes;
    const before = failing > 0 ? sizeOf(classes[failing - 1]!) : Infinity;
    const after = failing + 1 < classes.length ? sizeOf(classes[failing + 1]!) : Infinity;
    const from = before <= after ? failing - 1 : failing;
    classes.splice(from, 2, [classes[from]![0], classes[from + 1]![1]]);
  }
}

/**
 * The classes once more united, to so many groups of about as many pupils each.
 *
 * @param classes in order
 * @returns as many groups as asked for, or fewer where there are fewer classes
 */
export function evenGroups(sizes: ArrayLike<number>, classes: readonly CountClass[], groups: number): readonly CountClass[] {
  const total = Array.from(sizes).reduce((sum, n) => sum + n, 0);
  const result: [number, number][] = [];
  let seen = 0;
  for (const [first, last] of classes) {
    const group = Math.min(groups - 1, Math.floor((groups * seen) / total));
    for (let at = first; at <= last; at++) seen += sizes[at]!;
    const open = result.at(-1);
    if (open !== undefined && group < result.length) open[1] = last;
    else result.push([first, last]);
  }
  return result;
}
