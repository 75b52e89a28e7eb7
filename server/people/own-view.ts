/** What a person sees of themselves: name, second factor, roles by municipality. */
import { z } from 'zod';
import { findWho } from '../access/find-who.ts';
import { findPerson, hasPassword } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { grantSchema } from './grant-schema.ts';

export const me = z
  .object({
    name: z.string(),
    email: z.string(),
    secondFactor: z.object({ on: z.boolean(), passed: z.boolean().describe('In this session') }),
    hasPassword: z.boolean().describe('false: single sign-on only'),
    municipalities: z.array(
      z.object({ slug: z.string(), name: z.string(), grants: z.array(grantSchema), enclaveUntil: z.string().nullable() }),
    ),
  })
  .nullable();

export async function ownView(accounts: Accounts, headers: Headers): Promise<z.infer<typeof me>> {
  const { db } = accounts;
  const who = await findWho(db, accounts, headers);
  const person = who && (await findPerson(db, who.person));
  if (!person) return null;
  const ids = [...who.memberships.keys()];
  const municipalities =
    ids.length === 0
      ? []
      : await db.selectFrom('accounts.municipality').selectAll().where('municipality', 'in', ids).orderBy('name').execute();
  return {
    name: person.name,
    email: person.email,
    secondFactor: { on: person.two_factor_enabled, passed: who.secondFactor },
    hasPassword: await hasPassword(db, person.id),
    municipalities: municipalities.map(({ municipality, slug, name }) => {
      const { grants, enclaveUntil } = who.memberships.get(municipality)!;
      return { slug, name, grants: [...grants], enclaveUntil };
    }),
  };
}
