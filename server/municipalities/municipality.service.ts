import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import { findMunicipality } from './municipality.repository.ts';

/** `inMunicipality` by the name that stands in addresses. @throws {ProblemError} notFound */
export async function inMunicipalityOf<T>(
  db: Database,
  slug: string,
  work: (tx: TenantTransaction, municipality: string) => Promise<T>,
): Promise<T> {
  const found = await findMunicipality(db, slug);
  if (!found) throw new ProblemError('notFound', `There is no municipality "${slug}".`);
  return inMunicipality(db, found.municipality, (tx) => work(tx, found.municipality));
}
