/** Walks an expected result and compares every leaf. A key that the actual result lacks is a failure, so nothing is left uncompared. */
export type Tree = number | string | boolean | null | undefined | readonly Tree[] | { readonly [key: string]: Tree };

/** Closed forms: R prints 15 digits, and sums of a million terms may lose some of them. */
export const relativeTolerance = 1e-9;
/** For values near zero. */
export const absoluteTolerance = 1e-12;

export interface Comparison {
  /** Numbers compared. */
  numbers: number;
  /** Largest relative difference of a number above the absolute tolerance, and where. */
  largest: number;
  at: string;
  readonly problems: string[];
}

/**
 * @param skip says which paths of the expected tree are compared elsewhere or wait
 * @param toleranceOf relative tolerance of a path, for what R itself iterates
 */
export function compareTrees(
  expected: Tree,
  actual: Tree,
  skip: (path: string) => boolean = () => false,
  toleranceOf: (path: string) => number = () => relativeTolerance,
): Comparison {
  const result: Comparison = { numbers: 0, largest: 0, at: '', problems: [] };
  walk(expected, actual, '', { skip, toleranceOf }, result);
  return result;
}

interface Rules {
  readonly skip: (path: string) => boolean;
  readonly toleranceOf: (path: string) => number;
}

function walk(expected: Tree, actual: Tree, path: string, rules: Rules, result: Comparison): void {
  if (path !== '' && rules.skip(path)) return;
  if (typeof expected === 'number') compareNumber(expected, actual, path, rules.toleranceOf(path), result);
  else if (expected !== null && typeof expected === 'object') {
    if (Array.isArray(expected) && (actual as readonly Tree[] | undefined)?.length !== expected.length)
      result.problems.push(`${path}: needs ${expected.length} entries, has ${String((actual as readonly Tree[] | undefined)?.length)}`);
    for (const [key, value] of Object.entries(expected))
      walk(value as Tree, (actual as Record<string, Tree> | null | undefined)?.[key], path === '' ? key : `${path}.${key}`, rules, result);
  } else if (expected !== actual) result.problems.push(`${path}: expected ${String(expected)}, got ${String(actual)}`);
}

function compareNumber(expected: number, actual: Tree, path: string, tolerance: number, result: Comparison): void {
  result.numbers++;
  const difference = typeof actual === 'number' ? Math.abs(actual - expected) : NaN;
  const relative = difference === 0 ? 0 : difference / Math.abs(expected);
  if (!(relative <= tolerance || difference <= absoluteTolerance))
    result.problems.push(`${path}: expected ${expected}, got ${String(actual)} (relative difference ${relative.toExponential(1)})`);
  if (Math.abs(expected) > absoluteTolerance && relative > result.largest) {
    result.largest = relative;
    result.at = path;
  }
}
