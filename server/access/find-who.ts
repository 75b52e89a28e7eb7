/** Whose session a request carries, and what that person may, in all municipalities. */
import type { Database } from '../database/in-municipality.ts';
import { toScope } from '../people/account.repository.ts';
import type { Accounts } from '../people/accounts.ts';
import type { Grant, Membership, Who } from './roles.ts';

/** null without a session that holds. A request without our cookie asks neither the library nor the database. */
export async function findWho(db: Database, accounts: Accounts, headers: Headers): Promise<Who | null> {
  if (!/(^|[;\s])(__Host-)?motvikt\.session_token=/.test(headers.get('cookie') ?? '')) return null;
  const auth = await accounts.auth();
  const found = await auth.api.getSession({ headers });
  if (found === null) return null;
  const { user, session } = found;
  return {
    person: user.id,
    name: user.name,
    session: session.id,
    secondFactor: session.secondFactor === true,
    memberships: await findMemberships(db, user.id, session.singleSignOn === true),
  };
}

/**
 * What claims gave, only they can take away, and they are read at single sign-on alone: in a session of another kind (a password that was
 * set later) it does not count, so that a no of the service holds.
 */
async function findMemberships(db: Database, person: string, singleSignOn: boolean): Promise<ReadonlyMap<string, Membership>> {
  const rows = await db
    .selectFrom('accounts.membership as membership')
    .leftJoin('accounts.grant as grant', (join) =>
      join
        .onRef('grant.municipality', '=', 'membership.municipality')
        .onRef('grant.person', '=', 'membership.person')
        .on('grant.source', 'in', singleSignOn ? ['person', 'claims'] : ['person']),
    )
    .select(['membership.municipality', 'membership.enclave_until', 'grant.role', 'grant.scope_kind', 'grant.scope_code'])
    .where('membership.person', '=', person)
    .execute();
  const memberships = new Map<string, { grants: Grant[]; enclaveUntil: string | null }>();
  for (const { municipality, enclave_until, role, scope_kind, scope_code } of rows) {
    const known = memberships.get(municipality) ?? { grants: [], enclaveUntil: enclave_until?.toISOString() ?? null };
    if (role !== null && scope_kind !== null) known.grants.push({ role, scope: toScope(scope_kind, scope_code ?? '') });
    memberships.set(municipality, known);
  }
  return memberships;
}
