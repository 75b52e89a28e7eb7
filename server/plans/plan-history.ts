/** Who changed what, of an area's plan or of what is above the areas, as it is shown. */
import { z } from 'zod';
import { planActs, planItemKinds } from '../../notebooks/plan/vocabulary.ts';
import { findHistory, type HistoryRow } from './plan-item.repository.ts';
import type { Planning } from './plan-item.service.ts';

export const historySchema = z.array(
  z.object({
    entry: z.uuid(),
    at: z.iso.datetime(),
    kind: z.enum(planItemKinds),
    item: z.string(),
    act: z.enum(planActs),
    name: z.string().describe('Who, as the person was called then'),
    before: z.unknown(),
    after: z.unknown(),
  }),
);

export const longestHistory = 500;

/** The newest first. */
export const showHistory = async ({ tx, area }: Pick<Planning, 'tx' | 'area'>) =>
  (await findHistory(tx, { area }, longestHistory)).map(entryOf);

const entryOf = ({ entry, at, kind, item, act, person_name, before, after }: HistoryRow) => ({
  entry,
  at: at.toISOString(),
  kind,
  item,
  act,
  name: person_name,
  before,
  after,
});
