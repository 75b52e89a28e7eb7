/** Links for the first administrators: of an installation without anybody, and of municipalities that nobody administers. */
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import { anyPerson } from './account.repository.ts';
import { createInvitation, invitationLink } from './invitation.service.ts';

export interface AdminLink {
  /** null: whoever opens it founds the municipality. */
  readonly municipality: string | null;
  readonly link: string;
}

export const adminLinkDays = 3;

/** A link that makes an administrator. Those made before for the same purpose, and not used, do not work any more. */
export async function createAdminLink(
  db: Database,
  municipality: { readonly municipality: string; readonly name: string } | null,
  publicUrl: string,
  now: Date,
): Promise<AdminLink> {
  const { token } = await db.transaction().execute(async (tx) => {
    const id = municipality?.municipality ?? null;
    await tx
      .deleteFrom('accounts.invitation')
      .where('municipality', id === null ? 'is' : '=', id)
      .where('email', 'is', null)
      .where('invited_by', 'is', null)
      .where('used_at', 'is', null)
      .execute();
    const made = await createInvitation(tx, {
      municipality: id,
      email: null,
      grants: [{ role: 'admin', scope: { kind: 'municipality' } }],
      invitedBy: null,
      now,
      days: adminLinkDays,
    });
    if (id !== null)
      await recordAct(await enterMunicipality(tx, id), {
        municipality: id,
        who: null,
        act: 'adminLink.made',
        object: { kind: 'invitation', id: made.invitation },
      });
    return made;
  });
  return { municipality: municipality?.name ?? null, link: invitationLink(publicUrl, token) };
}

/** What a start prints: nothing where every municipality has somebody who administers it. */
export async function firstAdminLinks(db: Database, publicUrl: string, now: Date): Promise<readonly AdminLink[]> {
  const without = await db
    .selectFrom('accounts.municipality as municipality')
    .select(['municipality.municipality', 'municipality.name'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('accounts.grant as grant')
            .select('grant.person')
            .whereRef('grant.municipality', '=', 'municipality.municipality')
            .where('grant.role', '=', 'admin'),
        ),
      ),
    )
    .orderBy('municipality.name')
    .execute();
  const links: AdminLink[] = [];
  for (const municipality of without) links.push(await createAdminLink(db, municipality, publicUrl, now));
  if (without.length === 0 && !(await anyPerson(db))) links.push(await createAdminLink(db, null, publicUrl, now));
  return links;
}
