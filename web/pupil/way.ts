/** Where "next" and "back" lead. */
import type { GivenAnswers } from '../../survey/fielding/shown-questions.ts';

/** Ids of the questions that are shown, in the order in which they are asked; null is the end, after the last one. */
export type Order = readonly string[];
export type Place = string | null;

/** @param onlyOpen skips what has been answered: for somebody who looks through what is left */
export function placeAfter(order: Order, at: string, answers: GivenAnswers, onlyOpen: boolean): Place {
  return order.slice(order.indexOf(at) + 1).find((id) => !onlyOpen || !answers.has(id)) ?? null;
}

/** @returns undefined where there is nothing before it */
export function placeBefore(order: Order, at: Place): string | undefined {
  return at === null ? order.at(-1) : order[order.indexOf(at) - 1];
}

export const firstOpen = (order: Order, answers: GivenAnswers): string | undefined => order.find((id) => !answers.has(id));

/** A question that is no longer shown is left for the first one. */
export const placeIn = (order: Order, at: Place): Place => (at === null || order.includes(at) ? at : (order[0] ?? null));
