import { z } from 'zod';
import type { Database } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { findKnownMunicipalities } from './municipality.service.ts';

const municipalities = z.array(z.object({ id: z.uuid(), slug, name: z.string() }));

export const municipalityRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/municipalities',
    rule: 'published',
    summary: 'The municipalities that have published something, and those that one is a member of',
    reply: { name: 'Municipalities', schema: municipalities, description: 'By name' },
    handle: async (context, _, { who }) => {
      const rows = await findKnownMunicipalities(db, who);
      return jsonReply(
        context,
        rows.map(({ municipality, slug, name }) => ({ id: municipality, slug, name })) satisfies z.infer<typeof municipalities>,
      );
    },
  }),
];
