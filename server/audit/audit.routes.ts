import { z } from 'zod';
import type { RoleRule } from '../access/access.rules.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { type AuditRow, findActs, recordAct } from './audit.repository.ts';

const readers = { roles: ['admin', 'dataProtection'] } as const satisfies RoleRule;

const entry = z.object({
  entry: z.uuid(),
  at: z.iso.datetime(),
  person: z.string().nullable().describe('null: the system itself'),
  name: z.string().nullable().describe('As the person was called then'),
  act: z.string(),
  object: z.object({
    kind: z.string(),
    id: z.string(),
    name: z.string().nullable().describe('What a workshop, a decision or a school is called now; null for all else, and when it is gone'),
  }),
  detail: z.record(z.string(), z.unknown()),
});
const acts = z.object({
  acts: z.array(entry),
  /** Where the next page begins; null at the end. */
  before: z.object({ at: z.iso.datetime({ precision: 6 }), entry: z.uuid() }).nullable(),
});

const onePage = 100;
const mostExported = 100_000;

export const auditRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/audit',
    rule: readers,
    summary: 'Who did what to which object and when',
    params: z.object({ slug }),
    reply: { name: 'Acts', schema: acts, description: 'The newest first' },
    handle: async (_, __, { municipality: { municipality } }) =>
      privateReply(pageOf(await inMunicipality(db, municipality, (tx) => findActs(tx, onePage, null)))),
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/audit/before/:at/:entry',
    rule: readers,
    summary: 'The acts before one of them',
    params: z.object({ slug, at: z.iso.datetime({ precision: 6 }), entry: z.uuid() }),
    reply: { name: 'Acts', schema: acts, description: 'The newest first' },
    handle: async (_, before, { municipality: { municipality } }) =>
      privateReply(pageOf(await inMunicipality(db, municipality, (tx) => findActs(tx, onePage, before)))),
  }),
  declareRoute({
    method: 'post',
    path: '/api/m/:slug/audit/export',
    rule: readers,
    summary: 'All acts, for a file; that they were taken out is an act too',
    params: z.object({ slug }),
    reply: { name: 'Acts', schema: acts, description: `The newest ${mostExported} first` },
    handle: async (_, __, { who, municipality: { municipality } }) =>
      privateReply(
        pageOf(
          await inMunicipality(db, municipality, async (tx) => {
            await recordAct(tx, { municipality, who, act: 'audit.exported', object: { kind: 'municipality', id: municipality } });
            return findActs(tx, mostExported, null);
          }),
        ),
      ),
  }),
];

function pageOf({ rows, isEnd }: { readonly rows: readonly AuditRow[]; readonly isEnd: boolean }): z.infer<typeof acts> {
  const last = rows.at(-1);
  return {
    acts: rows.map(({ entry, at, person, person_name, act, object_kind, object, object_name, detail }) => ({
      entry,
      at: at.toISOString(),
      person,
      name: person_name,
      act,
      object: { kind: object_kind, id: object, name: object_name },
      detail,
    })),
    before: isEnd || !last ? null : { at: last.exact_at, entry: last.entry },
  };
}
