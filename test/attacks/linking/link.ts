/** The attacker's guesses, and how much better than chance they are. */
import { incompleteGamma } from '../../../analysis/distributions/chi-square.ts';
import { normalUpperTail } from '../../../analysis/distributions/normal.ts';

/** What happened, in the order in which it was written: a code of a class was used, or a form came. */
export interface Happening {
  readonly class: string;
  readonly kind: 'code' | 'form';
  readonly id: string;
}

/** Code to form. */
export type Guess = ReadonlyMap<string, string>;

/** The first code that was used sent the first form, the second the second, and so on: class by class. */
export function matchByRank(happened: readonly Happening[]): Guess {
  const guess = new Map<string, string>();
  for (const [codes, forms] of byClass(happened))
    codes.forEach((code, at) => {
      // Some never sent: the orders are stretched over each other.
      const form = forms[Math.floor(((at + 0.5) * forms.length) / codes.length)];
      if (form !== undefined) guess.set(code, form);
    });
  return guess;
}

/** Whoever began first of those who are still answering sends next. Unlike ranks it follows who can have sent at all. */
export function matchInTurn(happened: readonly Happening[]): Guess {
  const answering = new Map<string, string[]>();
  const guess = new Map<string, string>();
  for (const { class: own, kind, id } of happened) {
    const line = answering.get(own) ?? [];
    answering.set(own, line);
    if (kind === 'code') line.push(id);
    else {
      const code = line.shift();
      if (code !== undefined) guess.set(code, id);
    }
  }
  return guess;
}

export function byClass(happened: readonly Happening[]): (readonly [codes: readonly string[], forms: readonly string[]])[] {
  const classes = new Map<string, [string[], string[]]>();
  for (const { class: own, kind, id } of happened) {
    if (!classes.has(own)) classes.set(own, [[], []]);
    classes.get(own)![kind === 'code' ? 0 : 1].push(id);
  }
  return [...classes.values()];
}

/** Right guesses among those that could be right, and what guessing blindly gives on average. */
export interface Hits {
  readonly right: number;
  readonly expected: number;
}

export const addHits = (hits: readonly Hits[]): Hits => ({
  right: hits.reduce((sum, { right }) => sum + right, 0),
  expected: hits.reduce((sum, { expected }) => sum + expected, 0),
});

/**
 * How likely blind guessing is to be right at least so often. Right guesses of blind matching are nearly Poisson (for one class of n exactly
 * the fixed points of a permutation).
 */
export const chanceOf = ({ right, expected }: Hits): number => (right === 0 ? 1 : incompleteGamma(right, expected).lower);

/** How alike two orders of the same things are: Spearman's rho. */
export function orderLikeness(first: readonly string[], second: readonly string[]): { readonly rho: number; readonly n: number } {
  const place = new Map(second.map((id, at) => [id, at]));
  const places = first.filter((id) => place.has(id)).map((id) => place.get(id)!);
  const n = places.length;
  const ranks = places.map((one) => places.filter((other) => other < one).length);
  const squares = ranks.reduce((sum, rank, at) => sum + (rank - at) ** 2, 0);
  return { rho: n < 2 ? 0 : 1 - (6 * squares) / (n * (n * n - 1)), n };
}

/** How likely unrelated orders are to be at least so alike, in either direction, taken together: rho has variance 1 / (n - 1). */
export function chanceOfLikeness(orders: readonly { readonly rho: number; readonly n: number }[]): {
  readonly z: number;
  readonly p: number;
} {
  const of = orders.filter(({ n }) => n >= 3);
  const z = of.reduce((sum, { rho, n }) => sum + rho * Math.sqrt(n - 1), 0) / Math.sqrt(of.length);
  return { z, p: 2 * normalUpperTail(Math.abs(z)) };
}
