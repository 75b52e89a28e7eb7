import type { Who } from '../access/roles.ts';
import { type Sight, sightOf } from '../access/sight.rules.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import { hasNotebookFor } from '../notebooks/notebook.repository.ts';
import { hasPublicPlan } from '../plans/plan.repository.ts';
import { today } from '../today.ts';
import { findMunicipalities, findMunicipality, type MunicipalityRow } from './municipality.repository.ts';

/**
 * `inMunicipality` for what is published, with what this person sees of it.
 *
 * @param slug as it stands in the address
 * @throws {ProblemError} notFound: to a stranger, a municipality that has published nothing is not there
 */
export async function inPublished<T>(
  db: Database,
  who: Who | null,
  slug: string,
  work: (tx: TenantTransaction, sight: Sight) => Promise<T>,
): Promise<T> {
  const nothing = () => new ProblemError('notFound', `There is no municipality "${slug}".`);
  const municipality = await findMunicipality(db, slug);
  if (!municipality) throw nothing();
  const sight = sightOf(who, municipality.municipality, today());
  return inMunicipality(db, municipality.municipality, async (tx) => {
    if (sight.kind === 'everyone' && !(await hasPublished(tx, sight))) throw nothing();
    return work(tx, sight);
  });
}

/** The municipalities that this person may know of: those that have published something to everyone, and one's own. */
export async function findKnownMunicipalities(db: Database, who: Who | null): Promise<MunicipalityRow[]> {
  const known: MunicipalityRow[] = [];
  for (const row of await findMunicipalities(db)) {
    const sight = sightOf(who, row.municipality, today());
    if (sight.kind !== 'everyone' || (await inMunicipality(db, row.municipality, (tx) => hasPublished(tx, sight)))) known.push(row);
  }
  return known;
}

const hasPublished = async (tx: TenantTransaction, sight: Sight): Promise<boolean> =>
  (await hasNotebookFor(tx, sight)) || hasPublicPlan(tx);
