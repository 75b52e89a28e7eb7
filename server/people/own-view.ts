/** What a person sees of themselves: name, second factor, and by municipality their roles and the pages that these open. */
import { z } from 'zod';
import { pageAddresses, type PageName } from '../../notebooks/wording/page-addresses.ts';
import { decide } from '../access/access.rules.ts';
import { findWho } from '../access/find-who.ts';
import { roles, type Who } from '../access/roles.ts';
import { pageRules } from '../page-rules.ts';
import { findPerson, hasPassword } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { grantSchema } from './grant-schema.ts';

export const me = z.object({
  person: z
    .object({
      name: z.string(),
      email: z.string(),
      hasPassword: z.boolean().describe('false: single sign-on only'),
      secondFactor: z.object({ on: z.boolean(), passed: z.boolean().describe('In this session') }),
      example: z.boolean().describe('An account that everybody uses: it stays as it is'),
    })
    .nullable()
    .describe('null where nobody is signed in'),
  municipalities: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      roles: z.array(z.enum(roles)),
      grants: z.array(grantSchema),
      enclaveUntil: z.string().nullable(),
      pages: z.array(z.string()).describe('Pages of this municipality that the person may open, some of them with a second factor'),
    }),
  ),
  example: z.boolean().describe('This installation shows the example'),
});
export type Me = z.infer<typeof me>;

export async function ownView(accounts: Accounts, headers: Headers): Promise<Me> {
  const { db, example } = accounts;
  const who = await findWho(db, accounts, headers);
  const person = who && (await findPerson(db, who.person));
  if (!who || !person) return { person: null, municipalities: [], example };
  const ids = [...who.memberships.keys()];
  const municipalities =
    ids.length === 0
      ? []
      : await db.selectFrom('accounts.municipality').selectAll().where('municipality', 'in', ids).orderBy('name').execute();
  return {
    person: {
      name: person.name,
      email: person.email,
      hasPassword: await hasPassword(db, person.id),
      secondFactor: { on: person.two_factor_enabled, passed: who.secondFactor },
      example: person.example,
    },
    municipalities: municipalities.map(({ municipality, slug, name }) => {
      const { grants, enclaveUntil } = who.memberships.get(municipality)!;
      return {
        slug,
        name,
        roles: [...new Set(grants.map(({ role }) => role))],
        grants: [...grants],
        enclaveUntil,
        pages: pagesFor(who, municipality, new Date(accounts.clock())),
      };
    }),
    example,
  };
}

/** Those that are about a municipality and nothing smaller. One that waits for a second factor is there: it says what to do. */
function pagesFor(who: Who, municipality: string, now: Date): PageName[] {
  const ofMunicipality = (Object.entries(pageAddresses) as [PageName, string][]).filter(([, path]) => /^\/m\/:slug(\/[^:]*)?$/.test(path));
  return ofMunicipality
    .filter(([, path]) => {
      const rule = pageRules[path];
      return rule !== undefined && ['allowed', 'secondFactor'].includes(decide(rule, who, { municipality }, now.toISOString()));
    })
    .map(([page]) => page);
}
