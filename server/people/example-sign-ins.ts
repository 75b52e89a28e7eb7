/** What the sign-in page shows of the example's accounts: address, password, and the code that holds just now where one is asked for. */
import { z } from 'zod';
import { roles, rolesWithSecondFactor } from '../access/roles.ts';
import { newToken } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { exampleAccounts, examplePassword } from './example-accounts.ts';

export const exampleSignInsSchema = z.array(
  z.object({
    role: z.enum(roles),
    email: z.string(),
    password: z.string(),
    code: z.string().nullable().describe('The code of the second factor, for up to half a minute; null where none is asked for'),
  }),
);

export async function exampleSignIns(accounts: Accounts): Promise<z.infer<typeof exampleSignInsSchema>> {
  const people = await accounts.db.selectFrom('accounts.person').select(['id', 'email']).where('example', '=', true).execute();
  const shown: z.infer<typeof exampleSignInsSchema> = [];
  for (const { role, email } of exampleAccounts) {
    const person = people.find((one) => one.email === email);
    if (!person) continue;
    const code = rolesWithSecondFactor.includes(role) ? await currentCode(accounts, person.id) : null;
    shown.push({ role, email, password: examplePassword, code });
  }
  return shown;
}

/** The second factor is made when it is first looked at, and again where the secret in KEY_DIR is another than then. */
async function currentCode({ db, auth }: Accounts, person: string): Promise<string> {
  const library = await auth();
  const { secretConfig: key } = await library.$context;
  const { symmetricDecrypt, symmetricEncrypt } = await import('better-auth/crypto');
  const stored = await db.selectFrom('accounts.second_factor').select('secret').where('person', '=', person).executeTakeFirst();
  const known = stored && (await symmetricDecrypt({ key, data: stored.secret }).catch(() => null));
  const secret = known ?? newToken();
  if (!known) {
    const row = {
      secret: await symmetricEncrypt({ key, data: secret }),
      backup_codes: await symmetricEncrypt({ key, data: '[]' }),
      verified: true,
    };
    await db
      .insertInto('accounts.second_factor')
      .values({ id: person, person, locked_until: null, ...row })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
      .execute();
    await db.updateTable('accounts.person').set({ two_factor_enabled: true }).where('id', '=', person).execute();
  }
  return (await library.api.generateTOTP({ body: { secret } })).code;
}
