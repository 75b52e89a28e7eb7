/**
 * The example municipality's ready accounts, one for each role. Their passwords stand on the sign-in page, so they exist in example mode
 * only: a start without it takes them away, and with them their sessions. Nobody can change how they are signed in to.
 */
import { longestEnclave } from '../../notebooks/wording/longest-enclave.ts';
import type { Grant, Role } from '../access/roles.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { ensureMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { findPersonByEmail, insertPerson } from './account.repository.ts';
import { findMembers, lockPeople, replaceGrants, updateEnclave } from './member.repository.ts';
import { hashPassword } from './password-hash.ts';

export const examplePassword = 'prova-motvikt-gratis';

export interface ExampleAccount extends Grant {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
}

const of = (role: Role, local: string, name: string, scope: Grant['scope'] = { kind: 'municipality' }): ExampleAccount => ({
  role,
  name,
  email: `${local}@exempelkommun.example`,
  scope,
});

/** The area and the school are those of server/example/example-places.ts. */
export const exampleAccounts: readonly ExampleAccount[] = [
  of('admin', 'admin', 'Ada Administratör'),
  of('ctcCoordinator', 'samordnare', 'Sami Samordnare'),
  of('analyst', 'analytiker', 'Anna Analytiker'),
  // What leaves the enclave is looked at by a second one.
  of('analyst', 'analytiker2', 'Alva Analytiker'),
  of('schoolContact', 'skola', 'Stina Skolkontakt', { kind: 'school', code: '00000001' }),
  of('alliance', 'allians', 'Ali Alliansmedlem', { kind: 'area', code: 'A01' }),
  of('leadership', 'ledning', 'Lena Ledning'),
  of('dataProtection', 'dataskydd', 'Dan Dataskydd'),
  of('archivist', 'arkiv', 'Arvid Arkivarie'),
  of('reader', 'lasare', 'Lo Läsare'),
];

const day = 24 * 60 * 60 * 1000;
/** How long the enclave of the example is opened to its analysts, and when a start opens it anew: as the rule says, less than a year. */
const enclaveDays = 180;
const renewalDays = 30;

/**
 * Makes those that are not there, and gives those that are what they had in the beginning: everybody uses them, an admin's account among
 * them. The enclave is opened by the example's admin, as by any other.
 *
 * @returns how many were made
 */
export async function prepareExampleAccounts(db: Database, now = new Date()): Promise<number> {
  const { municipality } = await ensureMunicipality(db, exampleMunicipality);
  const there = await db.selectFrom('accounts.person').select('email').where('example', '=', true).execute();
  const missing = exampleAccounts.filter(({ email }) => !there.some((person) => person.email === email));
  // One hash for all: it is no secret.
  const password = missing.length > 0 ? await hashPassword(examplePassword) : '';
  return db.transaction().execute(async (tx) => {
    await lockPeople(tx, municipality);
    for (const { name, email } of missing) await insertPerson(tx, { name, email, password, example: true });
    const acts: Omit<Act, 'municipality'>[] = [];
    let admin: Act['who'] = null;
    for (const { name, email, role, scope } of exampleAccounts) {
      const { id: person } = (await findPersonByEmail(tx, email))!;
      const [before] = await findMembers(tx, municipality, person);
      if (role === 'admin') admin = { person, name };
      if (JSON.stringify(before?.grants.map(plain)) !== JSON.stringify([plain({ role, scope })])) {
        await replaceGrants(tx, municipality, person, [{ role, scope }], null);
        const isNew = missing.some((one) => one.email === email);
        const detail = { name, email, before: before?.grants.map(plain) ?? [], after: [{ role, scope }] };
        if (!isNew) acts.push({ who: null, act: 'grants.changed', object: { kind: 'person', id: person }, detail });
      }
      const left = (before?.enclave?.until.getTime() ?? 0) - now.getTime();
      if (role !== 'analyst' || admin === null || (left > renewalDays * day && left <= longestEnclave * day)) continue;
      const until = new Date(now.getTime() + enclaveDays * day);
      const reason = 'Exempel / Example';
      await updateEnclave(tx, municipality, person, { until, reason, grantedBy: admin.person });
      const detail = { name, email, until: until.toISOString(), reason };
      acts.push({ who: admin, act: 'enclave.granted', object: { kind: 'person', id: person }, detail });
    }
    if (acts.length > 0) {
      const inside = await enterMunicipality(tx, municipality);
      for (const done of acts) await recordAct(inside, { municipality, ...done });
    }
    return missing.length;
  });
}

const plain = ({ role, scope }: Grant): Grant => ({ role, scope });

export const removeExampleAccounts = (db: Database) => db.deleteFrom('accounts.person').where('example', '=', true).execute();

/** @throws {ProblemError} for an account of the example */
export function staysAsItIs({ example }: { readonly example: boolean }): void {
  if (example) throw new ProblemError('forbidden', 'The accounts of the example stay as they are: everybody uses them.');
}
