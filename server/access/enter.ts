/** The door of every route: who sends the request and what it is about are found here, once, and the one decision is asked. */
import type { Database } from '../database/in-municipality.ts';
import { findMunicipality, type MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { type Decision, decide, type RoleRule, type Rule } from './access.rules.ts';
import { findAreasAbove } from './find-areas-above.ts';
import type { Who } from './roles.ts';

/** Whose session these headers carry; null without one. */
export type FindWho = (headers: Headers) => Promise<Who | null>;

export interface Door {
  readonly db: Database;
  readonly findWho: FindWho;
  /** In milliseconds: the right to the enclave ends by it. */
  readonly clock: () => number;
}

/** What a route may rely on once its rule is met. */
export interface Entered<R extends Rule = Rule> {
  /** Nobody's session is looked at where everyone may come; where a session or a role is needed, there is one. */
  readonly who: R extends 'everyone' ? null : R extends 'published' ? Who | null : Who;
  /** The municipality of the address (`:slug`), where a role in it is needed. */
  readonly municipality: R extends RoleRule ? MunicipalityRow : null;
}

/**
 * @param params the names in the address: `slug`, `area` (with `areaSet`, else the one in force) and `school` say what it is about
 * @throws {ProblemError} signIn, secondFactor or forbidden. A municipality that is not there gives the same words as one that is another's.
 */
export async function enter(
  { db, findWho, clock }: Door,
  rule: Rule,
  headers: Headers,
  params: Readonly<Record<string, string>>,
): Promise<Entered> {
  // The database takes no NUL, wherever it would be looked for.
  const nul = Object.keys(params).find((name) => params[name]!.includes('\0'));
  if (nul !== undefined)
    throw new ProblemError('invalidRequest', 'The address is not as it should be.', [
      { pointer: `/${nul}`, detail: 'must not hold control characters' },
    ]);
  if (rule === 'everyone') return { who: null, municipality: null };
  const who = await findWho(headers);
  if (rule === 'published') return { who, municipality: null };
  if (who === null) refuse('signIn');
  if (rule === 'signedIn') return { who, municipality: null };
  const now = new Date(clock());
  const municipality = (await findMunicipality(db, params['slug'] ?? '')) ?? null;
  const areas =
    rule.about === 'area' && municipality && who.memberships.has(municipality.municipality)
      ? await findAreasAbove(db, municipality.municipality, { area: params['area'] ?? '', areaSet: params['areaSet'] }, now)
      : [];
  const subject = {
    municipality: municipality?.municipality ?? null,
    areas,
    ...(params['school'] !== undefined && { school: params['school'] }),
  };
  const decision = decide(rule, who, subject, now.toISOString());
  if (decision !== 'allowed') refuse(decision);
  return { who, municipality } as Entered;
}

const words = {
  signIn: 'This needs somebody who has signed in.',
  secondFactor: 'This needs a session that has passed a second factor: sign in with the code of your app as well.',
  forbidden: 'Your roles do not reach this.',
} as const satisfies Record<Exclude<Decision, 'allowed'>, string>;

function refuse(decision: Exclude<Decision, 'allowed'>): never {
  throw new ProblemError(decision, words[decision]);
}
