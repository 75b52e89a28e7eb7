/** Invitations by link: whoever opens it gets an account, or more roles on the account they have. A link works once and runs out. */
import { sql } from 'kysely';
import type { Grant } from '../access/roles.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { type NotebookContent, saveNotebook } from '../notebooks/notebook.service.ts';
import {
  addGrants,
  type Entry,
  findPersonByEmail,
  hashToken,
  insertPerson,
  type InvitationRow,
  markEmailVerified,
  newToken,
  plainEmail,
} from './account.repository.ts';
import { deleteInvitations } from './member.repository.ts';

export const invitationDays = 14;

export interface NewInvitation {
  /** null: whoever opens the link founds the municipality. */
  readonly municipality: string | null;
  /** null: the link is handed over, and whoever has it gives an address. */
  readonly email: string | null;
  readonly grants: readonly Grant[];
  /** The person who invites; null for the system itself. */
  readonly invitedBy: string | null;
  readonly now: Date;
  readonly days?: number;
}

/** @returns the invitation's id, and the token that stands in the link and nowhere else: only its hash is stored */
export async function createInvitation(
  db: Entry,
  { municipality, email, grants, invitedBy, now, days = invitationDays }: NewInvitation,
): Promise<{ readonly invitation: string; readonly token: string }> {
  const token = newToken();
  const { invitation } = await db
    .insertInto('accounts.invitation')
    .values({
      municipality,
      token_hash: hashToken(token),
      email: email === null ? null : plainEmail(email),
      grants: JSON.stringify(grants),
      invited_by: invitedBy,
      made_at: now,
      expires_at: new Date(now.getTime() + days * 24 * 3600_000),
      used_at: null,
      used_by: null,
    })
    .returning('invitation')
    .executeTakeFirstOrThrow();
  return { invitation, token };
}

/** Page and token apart: what follows the # is never sent to a server, and so stands in no log. */
export const invitationLink = (publicUrl: string, token: string): string => `${publicUrl}/account/invitation#${token}`;

/** One that can still be used. */
export const findOpenInvitation = (db: Entry, token: string, now: Date): Promise<InvitationRow | undefined> =>
  db
    .selectFrom('accounts.invitation')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();

export interface Acceptance {
  readonly token: string;
  readonly now: Date;
  /** The account that takes the roles: one that is there already, or a new one with the hash of its password. */
  readonly account:
    | { readonly person: string; readonly name: string; readonly email: string }
    | { readonly name: string; readonly email: string; readonly password: string };
  /** Of a municipality that is founded. */
  readonly municipality?: { readonly slug: string; readonly name: string } | undefined;
  /** What a municipality that is founded begins with. */
  readonly notebooks: readonly NotebookContent[];
}

export type Accepted =
  | { readonly kind: 'accepted' }
  /** Used, run out, or never there. */
  | { readonly kind: 'notOpen' }
  /** It was sent to another address. */
  | { readonly kind: 'otherEmail' }
  /** There is an account with this address: its owner signs in first. */
  | { readonly kind: 'emailTaken' }
  | { readonly kind: 'municipalityTaken' }
  | { readonly kind: 'municipalityMissing' };

/** All or nothing, and once: of two that open the link at the same time, one gets in. */
export function acceptInvitation(db: Database, { token, now, account, municipality, notebooks }: Acceptance): Promise<Accepted> {
  const work = db.transaction().execute(async (tx): Promise<Accepted> => {
    await sql`select from accounts.invitation where token_hash = ${hashToken(token)} for update`.execute(tx);
    const found = await findOpenInvitation(tx, token, now);
    if (!found) return { kind: 'notOpen' };
    if (found.email !== null && found.email !== plainEmail(account.email)) return { kind: 'otherEmail' };
    if ('password' in account && (await findPersonByEmail(tx, account.email))) return { kind: 'emailTaken' };
    let tenant = found.municipality;
    if (tenant === null) {
      if (!municipality) return { kind: 'municipalityMissing' };
      const made = await tx
        .insertInto('accounts.municipality')
        .values(municipality)
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .returning('municipality')
        .executeTakeFirst();
      if (!made) return { kind: 'municipalityTaken' };
      tenant = made.municipality;
    }
    // A link that was handed over says nothing of the address that its holder gives.
    const emailVerified = found.email !== null;
    const person = 'password' in account ? await insertPerson(tx, { ...account, emailVerified }) : account.person;
    if (emailVerified && 'person' in account) await markEmailVerified(tx, person);
    await addGrants(tx, tenant, person, found.grants, { grantedBy: found.invited_by });
    await tx.updateTable('accounts.invitation').set({ used_at: now, used_by: person }).where('invitation', '=', found.invitation).execute();
    // Only where the link came to that address: a link that was handed over takes nothing back that was sent to another.
    const withdrawn = emailVerified ? await deleteInvitations(tx, tenant, { to: account.email }) : [];
    const founded = found.municipality === null;
    const inside = await enterMunicipality(tx, tenant);
    const who = { person, name: account.name };
    if (founded) {
      await recordAct(inside, { municipality: tenant, who, act: 'municipality.founded', object: { kind: 'municipality', id: tenant } });
      for (const notebook of notebooks) await saveNotebook(inside, tenant, notebook);
    }
    await recordAct(inside, {
      municipality: tenant,
      who,
      act: 'invitation.accepted',
      object: { kind: 'invitation', id: found.invitation },
      detail: { ...(found.email !== null && { email: found.email }), grants: found.grants, ...(withdrawn.length > 0 && { withdrawn }) },
    });
    return { kind: 'accepted' };
  });
  // Two links to one address, opened at the same moment: the second finds the account that the first has just made.
  return work.catch((error: unknown) => {
    if (isUniqueViolation(error)) return { kind: 'emailTaken' };
    throw error;
  });
}
