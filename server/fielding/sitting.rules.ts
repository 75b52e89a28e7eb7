/** What a school may do with a class in a wave and when, and what its board says. Pure. */
import { type ClassCount, codeLimit, expectedPupils } from '../../survey/fielding/code-limit.ts';
import type { FieldingState, SittingState } from '../database/tables.ts';

/** When answers are taken. */
export interface Window {
  readonly state: FieldingState;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export interface ClassNow extends ClassCount {
  readonly sitting: SittingState;
  /** Codes that there are, used ones included: as many as the latest sheet was made for. */
  readonly codes: number;
}

/** Why something cannot be done as things are. */
export type Hindrance =
  /** The wave is not asked: not yet, or no more. */
  | 'notOpen'
  /** Outside the window of the wave. */
  | 'outsideWindow'
  /** While pupils answer, nothing may take their codes away. */
  | 'running'
  | 'noPupils'
  | 'noCodes';

/** Whether codes may be printed: also before the window, since paper takes its time, and never while pupils sit with the old ones. */
export function printHindrance({ state, closesAt }: Window, one: ClassNow, now: Date): Hindrance | null {
  if (state !== 'open') return 'notOpen';
  if (now >= closesAt) return 'outsideWindow';
  if (one.sitting === 'running') return 'running';
  return expectedPupils(one) === 0 ? 'noPupils' : null;
}

/** Whether a sitting may start, for the first time or again: within the window and with codes to hand out. */
export function startHindrance({ state, opensAt, closesAt }: Window, { codes }: Pick<ClassNow, 'codes'>, now: Date): Hindrance | null {
  if (state !== 'open') return 'notOpen';
  if (now < opensAt || now >= closesAt) return 'outsideWindow';
  return codes === 0 ? 'noCodes' : null;
}

/** Whether a sitting may be booked and the class be counted anew. */
export const countHindrance = ({ state }: Pick<Window, 'state'>): Hindrance | null =>
  state === 'closing' || state === 'closed' ? 'notOpen' : null;

/**
 * What a new count of a class means for its codes.
 *
 * `tooFew` is said of a class that has begun, when more have started than the new count allows. It is never said for a reason that lies
 * below five: a school learns nothing by trying one count after another.
 *
 * @param started how many codes have been used
 */
export function recount(
  one: ClassNow,
  to: ClassCount,
  started: number,
): { readonly kind: 'fits' } | { readonly kind: 'running' } | { readonly kind: 'voidsCodes' } | { readonly kind: 'tooFew' } {
  const limit = codeLimit(to);
  if (limit >= one.codes) return { kind: 'fits' };
  if (one.sitting === 'running') return { kind: 'running' };
  const hasBegun = one.sitting !== 'booked';
  return hasBegun && limit < Math.max(started, 4) ? { kind: 'tooFew' } : { kind: 'voidsCodes' };
}

/** How many codes a new sheet holds, once the unused ones are gone: one for everybody who has not started, and the spares that are left. */
export function newCodes(count: ClassCount, started: number): { readonly pupils: number; readonly spare: number } {
  const all = Math.max(0, codeLimit(count) - started);
  const pupils = Math.min(all, Math.max(0, expectedPupils(count) - started));
  return { pupils, spare: all - pupils };
}

/** What a school is told of its sheet; how many codes have been used is for the board alone to say. */
export type Sheet =
  /** Nothing to hand out. */
  | 'none'
  /** The class has grown since. */
  | 'tooSmall'
  | 'printed';

export function sheetOf(one: Pick<ClassNow, 'codes'> & ClassCount, started: number): Sheet {
  if (one.codes <= started) return 'none';
  return one.codes < codeLimit(one) ? 'tooSmall' : 'printed';
}

/** How long a board's numbers stand, in milliseconds. */
export const boardInterval = 60_000;

/** A number of pupils that a board shows. */
export type Shown = number | 'fewerThanFive';

export type Board =
  | { readonly kind: 'running'; readonly seenAt: Date; readonly started: Shown; readonly sent: Shown }
  /** How many are missing is not said: it might be one. */
  | { readonly kind: 'ended'; readonly seenAt: Date; readonly sent: 'all' | 'someMissing' };

/** Never who, and no small numbers. @returns null before a class has begun */
export function boardOf(
  one: ClassCount & { readonly sitting: SittingState },
  seen: { readonly at: Date | null; readonly started: number; readonly sent: number },
): Board | null {
  if (one.sitting === 'booked' || seen.at === null) return null;
  if (one.sitting === 'ended') return { kind: 'ended', seenAt: seen.at, sent: seen.sent >= expectedPupils(one) ? 'all' : 'someMissing' };
  return { kind: 'running', seenAt: seen.at, started: shown(seen.started), sent: shown(seen.sent) };
}

const shown = (count: number): Shown => (count < 5 ? 'fewerThanFive' : count);
