/**
 * The example municipality's ready accounts, one for each role. Their passwords stand on the sign-in page, so they exist in example mode
 * only: a start without it takes them away, and with them their sessions. Nobody can change how they are signed in to.
 */
import type { Grant, Role } from '../access/roles.ts';
import type { Database } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { ensureMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { addGrants, insertPerson } from './account.repository.ts';
import { updateEnclave } from './member.repository.ts';
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

/** How long the enclave of the example is open to its analysts. */
const enclaveMs = 10 * 365 * 24 * 60 * 60 * 1000;

/** Makes those that are not there. @returns how many that were */
export async function prepareExampleAccounts(db: Database): Promise<number> {
  const there = await db.selectFrom('accounts.person').select('email').where('example', '=', true).execute();
  const missing = exampleAccounts.filter(({ email }) => !there.some((person) => person.email === email));
  if (missing.length === 0) return 0;
  const { municipality } = await ensureMunicipality(db, exampleMunicipality);
  // One hash for all: it is no secret.
  const password = await hashPassword(examplePassword);
  await db.transaction().execute(async (tx) => {
    for (const { name, email, role, scope } of missing) {
      const person = await insertPerson(tx, { name, email, password, example: true });
      await addGrants(tx, municipality, person, [{ role, scope }], { grantedBy: null });
      if (role === 'analyst')
        await updateEnclave(tx, municipality, person, { until: new Date(Date.now() + enclaveMs), reason: 'Example', grantedBy: person });
    }
  });
  return missing.length;
}

export const removeExampleAccounts = (db: Database) => db.deleteFrom('accounts.person').where('example', '=', true).execute();

/** @throws {ProblemError} for an account of the example */
export function staysAsItIs({ example }: { readonly example: boolean }): void {
  if (example) throw new ProblemError('forbidden', 'The accounts of the example stay as they are: everybody uses them.');
}
