/** The measure library as a municipality sees it: what comes with the product, and its own. */
import { randomUUID } from 'node:crypto';
import type { KnownMeasure, OwnMeasureContent } from '../../../notebooks/measures/known-measure.ts';
import type { FactorKind, Domain } from '../../../survey/instrument/instrument.ts';
import type { Text } from '../../../survey/text.ts';
import type { Who } from '../../access/roles.ts';
import { recordAct } from '../../audit/audit.repository.ts';
import type { TenantTransaction } from '../../database/in-municipality.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { definitionOf } from '../../instruments/definitions.ts';
import { ProblemError } from '../../problem.ts';
import { findOwnMeasure, findOwnMeasures, insertOwnMeasure, type LibraryMeasureRow } from './library.repository.ts';
import { productMeasures } from './product-measures.ts';

export interface OwnMeasure {
  readonly id: string;
  readonly revision: number;
  readonly content: OwnMeasureContent;
  readonly retired: boolean;
  readonly by: string;
  readonly at: string;
}
export interface AimedFactor {
  readonly id: string;
  readonly name: Text;
  readonly kind: Exclude<FactorKind, 'outcome'>;
  readonly domain: Domain;
}
export interface MeasureLibrary {
  readonly measures: readonly KnownMeasure[];
  readonly own: readonly OwnMeasure[];
  /** What measures may aim at: the factors of the survey that comes with the product. */
  readonly factors: readonly AimedFactor[];
  readonly mayWrite: boolean;
}

/** The risk and protective factors of the survey that comes with the product, in its order. */
export const aimedFactors = (): readonly AimedFactor[] =>
  (definitionOf('ctc-youth').document['scales'] as readonly (Omit<AimedFactor, 'kind'> & { readonly kind: FactorKind })[]).flatMap(
    ({ id, name, kind, domain }) => (kind === 'outcome' ? [] : [{ id, name: { sv: name.sv, en: name.en }, kind, domain }]),
  );

export const readLibrary = async (tx: TenantTransaction, mayWrite: boolean): Promise<MeasureLibrary> => ({
  measures: productMeasures(),
  own: (await findOwnMeasures(tx)).map(describe),
  factors: aimedFactors(),
  mayWrite,
});

const describe = (row: LibraryMeasureRow): OwnMeasure => ({
  id: row.library_measure,
  revision: row.revision,
  content: row.content,
  retired: row.retired,
  by: row.person_name,
  at: row.changed_at.toISOString(),
});

export interface StoringMeasure {
  readonly tx: TenantTransaction;
  readonly municipality: string;
  readonly who: Pick<Who, 'person' | 'name'>;
}
export interface NewOwnMeasure {
  readonly content: OwnMeasureContent;
  readonly retired: boolean;
}

/** @throws {ProblemError} invalidRequest */
export function addOwnMeasure(at: StoringMeasure, content: OwnMeasureContent): Promise<OwnMeasure> {
  return store(at, randomUUID(), 1, { content, retired: false });
}

/** @param revision that was read @throws {ProblemError} notFound, changedMeanwhile, invalidRequest */
export async function changeOwnMeasure(at: StoringMeasure, id: string, revision: number, to: NewOwnMeasure): Promise<OwnMeasure> {
  const before = await findOwnMeasure(at.tx, id);
  if (!before) throw new ProblemError('notFound', 'There is no such measure of your own.');
  if (before.revision !== revision) throw changedMeanwhile();
  return store(at, id, revision + 1, to);
}

async function store({ tx, municipality, who }: StoringMeasure, id: string, revision: number, to: NewOwnMeasure): Promise<OwnMeasure> {
  const known = new Set(aimedFactors().map((factor) => factor.id));
  if (!to.content.factors.every((factor) => known.has(factor)))
    throw new ProblemError('invalidRequest', 'Some values are not as they should be.', [
      { pointer: '/content/factors', detail: 'holds what is no risk or protective factor' },
    ]);
  const row = await insertOwnMeasure(tx, {
    municipality,
    library_measure: id,
    revision,
    content: JSON.stringify(to.content),
    retired: to.retired,
    person: who.person,
    person_name: who.name,
  }).catch((error: unknown) => {
    // Two at the same time: the later one has not seen the other.
    if (isUniqueViolation(error)) throw changedMeanwhile();
    throw error;
  });
  const detail = { name: to.content.name, revision };
  await recordAct(tx, { municipality, who, act: 'libraryMeasure.stored', object: { kind: 'libraryMeasure', id }, detail });
  return describe(row);
}

const changedMeanwhile = () => new ProblemError('changedMeanwhile', 'Somebody has changed the measure since it was read.');
