/**
 * What a phone keeps of a workshop, so that a reload or a lost network loses nothing: on this phone alone, under the workshop's id, and only until the
 * workshop is finished. What a ballot says is kept no longer than until it has been received.
 */
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import type { BallotToken, DrawnAdmission } from './lock-ballot.ts';
import type { SealedBallot } from './room-api.ts';

export type Scores = Readonly<Record<string, readonly number[]>>;

export interface KeptPhone {
  readonly sector: SectorId;
  /** Drawn before it is sent: should the reply get lost, the same tokens get the same signatures. */
  readonly drawn: DrawnAdmission;
  /** null until the phone has been let in. */
  readonly tokens: readonly BallotToken[] | null;
  /** By round: what is being filled in; sealed and on its way, or refused because the round was closed, which may be reopened; received. */
  readonly ballots: Readonly<
    Record<
      number,
      | { readonly stage: 'filling'; readonly scores: Scores }
      | { readonly stage: 'sending' | 'late'; readonly sealed: SealedBallot }
      | { readonly stage: 'received' }
    >
  >;
}

const nameOf = (workshop: string): string => `motvikt-room-${workshop}`;

export function readPhone(workshop: string): KeptPhone | null {
  try {
    const kept = localStorage.getItem(nameOf(workshop));
    return kept === null ? null : (JSON.parse(kept) as KeptPhone);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still votes, as long as the page stays open. */
export function keepPhone(workshop: string, phone: KeptPhone): void {
  try {
    localStorage.setItem(nameOf(workshop), JSON.stringify(phone));
  } catch {
    // Private windows of some browsers.
  }
}

export function forgetPhone(workshop: string): void {
  try {
    localStorage.removeItem(nameOf(workshop));
  } catch {
    // As above.
  }
}
