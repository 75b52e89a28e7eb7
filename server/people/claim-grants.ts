/** Roles by single sign-on: what the claims give is taken anew at each sign-in, and each change stands in the log. */
import { sql, type Transaction } from 'kysely';
import type { Grant } from '../access/roles.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import type { EntryTables } from '../database/tables.ts';
import { addGrants, toScope } from './account.repository.ts';
import { isAdmin, isAnalyst } from './grants.rules.ts';
import { deleteInvitations, findMembers, lockPeople, updateEnclave } from './member.repository.ts';

/**
 * What single sign-on gave before, and does not any more, goes: roles, memberships that held nothing else, open invitations of who is no
 * admin any more, and the right to the enclave of who is no analyst any more.
 *
 * @param grants by the municipality's id
 */
export const replaceClaimGrants = (
  db: Database,
  who: { readonly person: string; readonly name: string },
  grants: ReadonlyMap<string, readonly Grant[]>,
  now: Date,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const { person } = who;
    // In one order: two sign-ins at the same moment wait for each other and not in a ring.
    const concerned = new Set([...(await claimGrantsOf(tx, person)).keys(), ...grants.keys()]);
    for (const municipality of [...concerned].sort()) await lockPeople(tx, municipality);
    const before = await claimGrantsOf(tx, person);
    await tx.deleteFrom('accounts.grant').where('person', '=', person).where('source', '=', 'claims').execute();
    for (const [municipality, own] of grants) await addGrants(tx, municipality, person, own, { source: 'claims', grantedBy: null });
    const after = await claimGrantsOf(tx, person);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (municipality) => JSON.stringify(before.get(municipality)) !== JSON.stringify(after.get(municipality)),
    );
    const enclavesEnded: string[] = [];
    for (const municipality of changed) {
      const [left] = await findMembers(tx, municipality, person);
      if (left?.enclave && !isAnalyst(left)) {
        await updateEnclave(tx, municipality, person, null);
        if (left.enclave.until > now) enclavesEnded.push(municipality);
      }
      if (!left || !isAdmin(left)) await deleteInvitations(tx, municipality, { by: person });
    }
    const gone = changed.filter((municipality) => !grants.has(municipality));
    if (gone.length > 0)
      await sql`delete from accounts.membership m where m.person = ${person} and m.municipality = any (${`{${gone.join(',')}}`}::uuid[])
        and not exists (select from accounts.grant g where g.municipality = m.municipality and g.person = m.person)`.execute(tx);
    for (const municipality of changed) {
      const inside = await enterMunicipality(tx, municipality);
      const object = { kind: 'person', id: person } as const;
      const detail = { name: who.name, before: before.get(municipality) ?? [], after: after.get(municipality) ?? [] };
      await recordAct(inside, { municipality, who, act: 'grants.claimed', object, detail });
      if (enclavesEnded.includes(municipality))
        await recordAct(inside, { municipality, who, act: 'enclave.ended', object, detail: { name: who.name } });
    }
  });

/** By the municipality, in one order. */
async function claimGrantsOf(tx: Transaction<EntryTables>, person: string): Promise<ReadonlyMap<string, readonly Grant[]>> {
  const rows = await tx
    .selectFrom('accounts.grant')
    .selectAll()
    .where('person', '=', person)
    .where('source', '=', 'claims')
    .orderBy('municipality')
    .orderBy('role')
    .orderBy('scope_kind')
    .orderBy('scope_code')
    .execute();
  const found = new Map<string, Grant[]>();
  for (const { municipality, role, scope_kind, scope_code } of rows)
    found.set(municipality, [...(found.get(municipality) ?? []), { role, scope: toScope(scope_kind, scope_code) }]);
  return found;
}
