import type { Who } from './access/roles.ts';
import type { Sight } from './access/sight.rules.ts';
import type { Database, TenantTransaction } from './database/in-municipality.ts';
import { slug as slugSchema } from './http/schemas.ts';
import { inPublished } from './municipalities/municipality.service.ts';
import { findNotebook } from './notebooks/notebook.service.ts';
import type { Existing } from './pages.ts';
import { ProblemError } from './problem.ts';

const isSlug = (name: string): boolean => slugSchema.safeParse(name).success;

/** Looks names of addresses up, as far as whoever asks may see them; what could be no name is not asked for. */
export function existingIn(db: Database): Existing {
  const find = async (who: Who | null, slug: string, what: (tx: TenantTransaction, sight: Sight) => Promise<boolean>) =>
    isSlug(slug) &&
    inPublished(db, who, slug, what).catch((error: unknown) => {
      if (error instanceof ProblemError && error.kind === 'notFound') return false;
      throw error;
    });
  return {
    municipality: (slug, who) => find(who, slug, async () => true),
    notebook: async (municipality, slug, who) =>
      isSlug(slug) && find(who, municipality, async (tx, sight) => (await findNotebook(tx, slug, sight)) !== null),
  };
}
