/** Rows of the schema accounts, for what the library does not do: people, their roles, invitations, and what stands in a session. */
import { createHash, randomBytes } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Grant, Scope } from '../access/roles.ts';
import type { Database } from '../database/in-municipality.ts';
import type { EntryTables, InvitationTable, PersonTable } from '../database/tables.ts';

/** The database, or a transaction outside any tenant. */
export type Entry = Database | Transaction<EntryTables>;
export type PersonRow = Selectable<PersonTable>;
export type InvitationRow = Selectable<InvitationTable>;

export const toScope = (kind: Scope['kind'], code: string): Scope => (kind === 'municipality' ? { kind } : { kind, code });
export const codeOf = (scope: Scope): string => (scope.kind === 'municipality' ? '' : scope.code);

const newId = (): string => randomBytes(24).toString('base64url');
/** Addresses are stored and compared in small letters, as the library does. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

export const findPerson = (db: Entry, person: string): Promise<PersonRow | undefined> =>
  db.selectFrom('accounts.person').selectAll().where('id', '=', person).executeTakeFirst();

export const findPersonByEmail = (db: Entry, email: string): Promise<PersonRow | undefined> =>
  db.selectFrom('accounts.person').selectAll().where('email', '=', plainEmail(email)).executeTakeFirst();

export const anyPerson = async (db: Entry): Promise<boolean> =>
  (await db.selectFrom('accounts.person').select('id').limit(1).executeTakeFirst()) !== undefined;

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** Of hashPassword. */
  readonly password: string;
  /** Whether whoever makes the account came by a letter to this address. Single sign-on takes over no other. */
  readonly emailVerified?: boolean;
  readonly example?: boolean;
}

/** A person with a password. @returns the id */
export async function insertPerson(
  db: Entry,
  { name, email, password, emailVerified = false, example = false }: NewPerson,
): Promise<string> {
  const person = newId();
  await db
    .insertInto('accounts.person')
    .values({ id: person, name, email: plainEmail(email), email_verified: emailVerified, image: null, example })
    .execute();
  await db
    .insertInto('accounts.credential')
    .values({ ...noTokens, id: newId(), person, provider: 'credential', account: person, password })
    .execute();
  return person;
}

/** Somebody has come by a letter to the address of this account. */
export const markEmailVerified = (db: Entry, person: string) =>
  db.updateTable('accounts.person').set({ email_verified: true }).where('id', '=', person).execute();

const noTokens = {
  access_token: null,
  refresh_token: null,
  id_token: null,
  access_token_expires_at: null,
  refresh_token_expires_at: null,
  scope: null,
} as const;

export const hasPassword = async (db: Entry, person: string): Promise<boolean> =>
  (await db
    .selectFrom('accounts.credential')
    .select('id')
    .where('person', '=', person)
    .where('provider', '=', 'credential')
    .executeTakeFirst()) !== undefined;

/** Makes the person a member, where it is none yet, and adds the roles that it does not have. */
export async function addGrants(
  db: Entry,
  municipality: string,
  person: string,
  grants: readonly Grant[],
  { source = 'person', grantedBy }: { readonly source?: 'person' | 'claims'; readonly grantedBy: string | null },
): Promise<void> {
  await db
    .insertInto('accounts.membership')
    .values({ municipality, person, enclave_until: null, enclave_reason: null, enclave_granted_by: null })
    .onConflict((conflict) => conflict.columns(['municipality', 'person']).doNothing())
    .execute();
  if (grants.length === 0) return;
  await db
    .insertInto('accounts.grant')
    .values(
      grants.map(({ role, scope }) => ({
        municipality,
        person,
        role,
        scope_kind: scope.kind,
        scope_code: codeOf(scope),
        source,
        granted_by: grantedBy,
      })),
    )
    .onConflict((conflict) => {
      const same = conflict.columns(['municipality', 'person', 'role', 'scope_kind', 'scope_code']);
      // What a person gives stays when the claims do not give it any more; claims take over nothing that a person gave.
      return source === 'person' ? same.doUpdateSet({ source, granted_by: grantedBy }) : same.doNothing();
    })
    .execute();
}

/** By single sign-on: until it ends, what the claims gave counts in this session. */
export const markSingleSignOn = (db: Entry, token: string) =>
  db.updateTable('accounts.session').set({ single_sign_on: true }).where('token', '=', token).execute();

/** Whether a session, or all of a person's, has passed a second factor. */
export const markSecondFactor = (db: Entry, of: { readonly token: string } | { readonly person: string }, passed: boolean) =>
  db
    .updateTable('accounts.session')
    .set({ second_factor: passed })
    .where('token' in of ? 'token' : 'person', '=', 'token' in of ? of.token : of.person)
    .execute();

export interface OwnSession {
  readonly id: string;
  readonly since: Date;
  readonly until: Date;
  readonly secondFactor: boolean;
}

export const findSessions = async (db: Entry, person: string, now: Date): Promise<readonly OwnSession[]> =>
  (
    await db
      .selectFrom('accounts.session')
      .select(['id', 'created_at', 'expires_at', 'second_factor'])
      .where('person', '=', person)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
  ).map(({ id, created_at, expires_at, second_factor }) => ({
    id,
    since: created_at,
    until: expires_at,
    secondFactor: second_factor,
  }));

/** @param which one session's id, or all but that one @returns how many were ended */
export async function endSessions(
  db: Entry,
  person: string,
  which: { readonly only: string } | { readonly allBut: string | null },
): Promise<number> {
  let query = db.deleteFrom('accounts.session').where('person', '=', person);
  if ('only' in which) query = query.where('id', '=', which.only);
  else if (which.allBut !== null) query = query.where('id', '!=', which.allBut);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

/** Notes that a code has been used. @returns false when it had been already */
export async function useCode(db: Entry, person: string, code: string, now: Date): Promise<boolean> {
  // A code is taken for at most one and a half minutes.
  await db
    .deleteFrom('accounts.used_code')
    .where('used_at', '<', new Date(now.getTime() - 5 * 60_000))
    .execute();
  const noted = await db
    .insertInto('accounts.used_code')
    .values({ person, code, used_at: now })
    .onConflict((conflict) => conflict.columns(['person', 'code']).doNothing())
    .returning('person')
    .executeTakeFirst();
  return noted !== undefined;
}

/** Sessions and waiting links that have run out: nobody reads them again. */
export async function sweepExpired(db: Entry, now: Date): Promise<void> {
  await db.deleteFrom('accounts.session').where('expires_at', '<', now).execute();
  await db.deleteFrom('accounts.verification').where('expires_at', '<', now).execute();
}

export const newToken = (): string => randomBytes(32).toString('base64url');
/** A token is as long as a key: a plain hash of it cannot be guessed back. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
