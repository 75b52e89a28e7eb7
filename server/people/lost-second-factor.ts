/**
 * A second factor that is lost together with its recovery codes, or that nothing decrypts any more since accounts.key is another one: whoever
 * runs the server takes it away, and the password alone signs in until a new one is set up. Roles that need a second factor wait for that.
 */
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import { endSessions, findPersonByEmail, type PersonRow } from './account.repository.ts';

export type TakenAway = { readonly kind: 'taken'; readonly person: PersonRow } | { readonly kind: 'noAccount' | 'noFactor' | 'example' };

/** All sessions end, and the log of each municipality that the person is in says so. */
export const takeSecondFactorAway = (db: Database, email: string): Promise<TakenAway> =>
  db.transaction().execute(async (tx): Promise<TakenAway> => {
    const person = await findPersonByEmail(tx, email);
    if (!person) return { kind: 'noAccount' };
    if (person.example) return { kind: 'example' };
    const { numDeletedRows } = await tx.deleteFrom('accounts.second_factor').where('person', '=', person.id).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n && !person.two_factor_enabled) return { kind: 'noFactor' };
    await tx.updateTable('accounts.person').set({ two_factor_enabled: false }).where('id', '=', person.id).execute();
    await endSessions(tx, person.id, { allBut: null });
    const memberships = await tx.selectFrom('accounts.membership').select('municipality').where('person', '=', person.id).execute();
    for (const { municipality } of memberships)
      await recordAct(await enterMunicipality(tx, municipality), {
        municipality,
        who: null,
        act: 'secondFactor.removed',
        object: { kind: 'person', id: person.id },
        detail: { name: person.name, email: person.email },
      });
    return { kind: 'taken', person };
  });
