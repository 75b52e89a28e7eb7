import type { Kysely } from 'kysely';
import { extendFieldings } from './006/fielding.ts';
import { createOverview } from './006/overview.ts';
import { createPlans } from './006/plans.ts';
import { createSharing } from './006/sharing.ts';
import { createWorkshops } from './006/workshops.ts';

/** Workshops and their decisions, plans with goals and measures, verdicts and milestones, how notebooks are shared, and what waves that are asked have besides. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createWorkshops(db);
  await createPlans(db);
  await createOverview(db);
  await createSharing(db);
  await extendFieldings(db);
}
