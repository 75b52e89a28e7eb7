/** Which surveys and waves somebody sees: those that a notebook which they may read declares. */
import { isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import { audiencesFor, type Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findPublishedRevisions } from '../notebooks/notebook.repository.ts';
import { listSurveys, type SurveySummary } from './survey.service.ts';

export async function seenTables(tx: TenantTransaction, sight: Sight): Promise<(survey: string, wave: string) => boolean> {
  if (sight === 'allTables') return () => true;
  const declared = (await findPublishedRevisions(tx, audiencesFor(sight))).flatMap(({ tables }) => tables as readonly TableDeclaration[]);
  return (survey, wave) => isDeclared(declared, survey, wave);
}

export async function listSeenSurveys(tx: TenantTransaction, sight: Sight): Promise<SurveySummary[]> {
  const isSeen = await seenTables(tx, sight);
  return (await listSurveys(tx))
    .map((survey) => ({ ...survey, waves: survey.waves.filter(({ wave }) => isSeen(survey.instrument, wave)) }))
    .filter(({ waves }) => sight === 'allTables' || waves.length > 0);
}
