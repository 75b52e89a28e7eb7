/** Neighbouring counts united until every class may be shown. */

/** A range of counts, the first and the last. */
export type CountClass = readonly [number, number];

/** At most this many classes before any are united. */
const most = 8;

/** Single counts where there are few factors, two or three at a time where there are many; the last class may be shorter. */
export function firstClasses(factors: number): readonly CountClass[] {
  const width = Math.ceil((factors + 1) / most);
  return Array.from({ length: Math.ceil((factors + 1) / width) }, (_, at) => [at * width, Math.min(factors, (at + 1) * width - 1)]);
}

/**
 * Unites every class that does not pass with its smaller neighbour, the last such class first (few pupils have many risks).
 *
 * @param pupils by count
 * @param passes whether a class may be shown
 * @returns two classes or more that all pass, in order; empty when there are no such
 */
export function unitedClasses(
  classes: readonly CountClass[],
  pupils: ArrayLike<number>,
  passes: (one: CountClass) => boolean,
): readonly CountClass[] {
  const left = [...classes];
  while (left.length > 1) {
    const failing = left.findLastIndex((one) => !passes(one));
    if (failing < 0) return left;
    const before = failing > 0 ? pupilsIn(left[failing - 1]!, pupils) : Infinity;
    const after = failing + 1 < left.length ? pupilsIn(left[failing + 1]!, pupils) : Infinity;
    const from = before <= after ? failing - 1 : failing;
    left.splice(from, 2, [left[from]![0], left[from + 1]![1]]);
  }
  return [];
}

/**
 * The classes united to so many groups of about as many pupils each.
 *
 * @returns as many groups as asked for, or fewer where there are fewer classes
 */
export function evenGroups(classes: readonly CountClass[], pupils: ArrayLike<number>, groups: number): readonly CountClass[] {
  const total = classes.reduce((sum, one) => sum + pupilsIn(one, pupils), 0);
  const result: [number, number][] = [];
  let seen = 0;
  classes.forEach((one, i) => {
    const group = Math.floor((groups * (seen + pupilsIn(one, pupils) / 2)) / total);
    const open = result.at(-1);
    // A further group is begun where its share of the pupils begins, or where as many classes as groups are left.
    if (open === undefined || group >= result.length || classes.length - i <= groups - result.length) result.push([...one]);
    else open[1] = one[1];
    seen += pupilsIn(one, pupils);
  });
  return result;
}

function pupilsIn([first, last]: CountClass, pupils: ArrayLike<number>): number {
  let sum = 0;
  for (let count = first; count <= last; count++) sum += pupils[count]!;
  return sum;
}
