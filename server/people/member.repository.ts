/** The people of one municipality. These rows lie outside the tenants: every query names the municipality. */
import { sql } from 'kysely';
import type { Grant } from '../access/roles.ts';
import { addGrants, type Entry, plainEmail, toScope } from './account.repository.ts';

export interface MemberRow {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  readonly since: Date;
  readonly enclave: { readonly until: Date; readonly reason: string | null; readonly grantedBy: string | null } | null;
  readonly grants: readonly (Grant & { readonly source: 'person' | 'claims' })[];
}

/** @param person one of them, or all */
export async function findMembers(db: Entry, municipality: string, person?: string): Promise<MemberRow[]> {
  let members = db
    .selectFrom('accounts.membership as membership')
    .innerJoin('accounts.person as person', 'person.id', 'membership.person')
    .leftJoin('accounts.person as granter', 'granter.id', 'membership.enclave_granted_by')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'person.two_factor_enabled',
      'membership.since',
      'membership.enclave_until',
      'membership.enclave_reason',
      'granter.name as granter',
    ])
    .where('membership.municipality', '=', municipality)
    .orderBy('person.name')
    .orderBy('person.id');
  let grants = db
    .selectFrom('accounts.grant')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('role')
    .orderBy('scope_kind')
    .orderBy('scope_code');
  if (person !== undefined) {
    members = members.where('membership.person', '=', person);
    grants = grants.where('person', '=', person);
  }
  const granted = await grants.execute();
  return (await members.execute()).map((row) => ({
    person: row.id,
    name: row.name,
    email: row.email,
    secondFactor: row.two_factor_enabled,
    since: row.since,
    enclave: row.enclave_until && { until: row.enclave_until, reason: row.enclave_reason, grantedBy: row.granter },
    grants: granted
      .filter((grant) => grant.person === row.id)
      .map(({ role, scope_kind, scope_code, source }) => ({ role, scope: toScope(scope_kind, scope_code), source })),
  }));
}

/** Changes to who is in a municipality happen one after the other, so that two admins who remove each other do not both succeed. */
export const lockPeople = (tx: Entry, municipality: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`people ${municipality}`}))`.execute(tx);

/** What people have granted is replaced; what single sign-on alone gives stays, since it would come back anyway. */
export async function replaceGrants(
  tx: Entry,
  municipality: string,
  person: string,
  grants: readonly Grant[],
  grantedBy: string | null,
): Promise<void> {
  await tx
    .deleteFrom('accounts.grant')
    .where('municipality', '=', municipality)
    .where('person', '=', person)
    .where('source', '=', 'person')
    .execute();
  await addGrants(tx, municipality, person, grants, { grantedBy });
}

/** Their grants go along. The account stays: it may be in other municipalities. */
export const deleteMember = (tx: Entry, municipality: string, person: string) =>
  tx.deleteFrom('accounts.membership').where('municipality', '=', municipality).where('person', '=', person).execute();

export const updateEnclave = (
  tx: Entry,
  municipality: string,
  person: string,
  enclave: { readonly until: Date; readonly reason: string; readonly grantedBy: string } | null,
) =>
  tx
    .updateTable('accounts.membership')
    .set({
      enclave_until: enclave?.until ?? null,
      enclave_reason: enclave?.reason ?? null,
      enclave_granted_by: enclave?.grantedBy ?? null,
    })
    .where('municipality', '=', municipality)
    .where('person', '=', person)
    .execute();

export interface OpenInvitationRow {
  readonly invitation: string;
  readonly email: string | null;
  readonly grants: readonly Grant[];
  readonly made_at: Date;
  readonly expires_at: Date;
}

export const findOpenInvitations = (db: Entry, municipality: string, now: Date): Promise<OpenInvitationRow[]> =>
  db
    .selectFrom('accounts.invitation')
    .select(['invitation', 'email', 'grants', 'made_at', 'expires_at'])
    .where('municipality', '=', municipality)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .orderBy('invitation')
    .execute();

/**
 * Those that nobody has used yet and that a person has sent, since whoever lets nobody in any more has nobody on the way in, or that were
 * sent to an address, since they would give back what has just been taken.
 *
 * @returns whom they were sent to
 */
export const deleteInvitations = async (
  tx: Entry,
  municipality: string,
  which: { readonly by: string } | { readonly to: string },
): Promise<readonly string[]> =>
  (
    await tx
      .deleteFrom('accounts.invitation')
      .where('municipality', '=', municipality)
      .where('by' in which ? 'invited_by' : 'email', '=', 'by' in which ? which.by : plainEmail(which.to))
      .where('used_at', 'is', null)
      .returning('email')
      .execute()
  ).flatMap(({ email }) => email ?? []);

/** @returns whom it was sent to; undefined where there was no such invitation, still open */
export const deleteInvitation = (
  tx: Entry,
  municipality: string,
  invitation: string,
): Promise<{ readonly email: string | null } | undefined> =>
  tx
    .deleteFrom('accounts.invitation')
    .where('municipality', '=', municipality)
    .where('invitation', '=', invitation)
    .where('used_at', 'is', null)
    .returning('email')
    .executeTakeFirst();
