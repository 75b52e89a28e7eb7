/** Which surveys and waves somebody sees, and of which release: those that a notebook which they may read is given. */
import { isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import type { Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findPublishedFiles } from '../notebooks/notebook.repository.ts';
import { readPublishedFile } from '../notebooks/published-file.ts';
import { listSurveys, type SurveySummary } from './survey.service.ts';

/** The number of the release; null: none. */
export type SeenRelease = number | 'newest' | null;

/** What a file of several names in different releases, is seen in the newest of these. */
export async function seenTables(tx: TenantTransaction, sight: Sight): Promise<(survey: string, wave: string) => SeenRelease> {
  if (sight.kind === 'allTables') return () => 'newest';
  const published = await findPublishedFiles(tx, sight);
  const declared = published.flatMap(({ tables, document }) => (document === null ? (tables as readonly TableDeclaration[]) : []));
  const frozen = new Map<string, number>();
  for (const { document } of published)
    for (const { instrument, waves } of document === null ? [] : readPublishedFile(document).surveys)
      for (const { wave, release } of waves) {
        const key = JSON.stringify([instrument, wave]);
        frozen.set(key, Math.max(release, frozen.get(key) ?? 0));
      }
  return (survey, wave) => (isDeclared(declared, survey, wave) ? 'newest' : (frozen.get(JSON.stringify([survey, wave])) ?? null));
}

export async function listSeenSurveys(tx: TenantTransaction, sight: Sight): Promise<SurveySummary[]> {
  const seen = await seenTables(tx, sight);
  return (await listSurveys(tx))
    .map((survey) => ({ ...survey, waves: survey.waves.filter(({ wave }) => seen(survey.instrument, wave) !== null) }))
    .filter(({ waves }) => sight.kind === 'allTables' || waves.length > 0);
}
