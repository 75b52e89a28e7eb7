import { z } from 'zod';
import type { Database } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { findMunicipalities } from './municipality.repository.ts';

const municipalities = z.array(z.object({ id: z.uuid(), slug, name: z.string() }));

export const municipalityRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/municipalities',
    rule: 'public',
    summary: 'The municipalities of this server',
    reply: { name: 'Municipalities', schema: municipalities, description: 'By name' },
    handle: async (context) => {
      const rows = await findMunicipalities(db);
      return jsonReply(
        context,
        rows.map(({ municipality, slug, name }) => ({ id: municipality, slug, name })) satisfies z.infer<typeof municipalities>,
      );
    },
  }),
];
