import type { Database } from './database/in-municipality.ts';
import { slug as slugSchema } from './http/schemas.ts';
import { findMunicipality } from './municipalities/municipality.repository.ts';
import { inMunicipalityOf } from './municipalities/municipality.service.ts';
import { findNotebook } from './notebooks/notebook.service.ts';
import type { Existing } from './pages.ts';

const isSlug = (name: string): boolean => slugSchema.safeParse(name).success;

/** Looks names of addresses up; what could be no name is not asked for. */
export const existingIn = (db: Database): Existing => ({
  municipality: async (slug) => isSlug(slug) && (await findMunicipality(db, slug)) !== undefined,
  notebook: async (municipality, slug) =>
    isSlug(municipality) &&
    isSlug(slug) &&
    (await findMunicipality(db, municipality)) !== undefined &&
    (await inMunicipalityOf(db, municipality, (tx) => findNotebook(tx, slug))) !== null,
});
