/** What somebody changes about how they themselves are signed in to, in the log of each municipality that they are in. */
import type { ActName } from '../../notebooks/wording/act-texts.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';

/** Straight after the change and not in its transaction, which is the library's own. */
export async function recordOwnAct(
  db: Database,
  { person, name }: { readonly person: string; readonly name: string },
  act: Extract<ActName, 'password.changed' | 'recoveryCodes.made' | 'secondFactor.off' | 'secondFactor.on'>,
): Promise<void> {
  const rows = await db.selectFrom('accounts.membership').select('municipality').where('person', '=', person).execute();
  for (const { municipality } of rows)
    await inMunicipality(db, municipality, (tx) =>
      recordAct(tx, { municipality, who: { person, name }, act, object: { kind: 'person', id: person }, detail: { name } }),
    );
}
