import { z } from 'zod';
import type { RoleRule } from '../access/access.rules.ts';
import { members } from '../access/members.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { done } from '../people/schemas.ts';
import { today } from '../today.ts';
import { addComment, type Commenting, listComments, removeComment } from './comment.service.ts';

const number = z.int().min(1).max(1_000_000_000);
/** Several lines, without what draws no mark or turns what stands beside it. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^(?:[^\p{C}]|\n)+$/u, 'must be text that can be seen');
const comments = z.array(
  z.object({
    comment: z.uuid(),
    revision: number.describe('That was read'),
    cell: number,
    text: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
    mine: z.boolean().describe('Whether who asks may remove it'),
  }),
);

const ofNotebook = z.object({ slug, notebook: slug });

export function commentRoutes(db: Database): Route[] {
  const commenting = <T>({ who, municipality: { municipality } }: Given<RoleRule>, work: (at: Commenting) => Promise<T>): Promise<T> =>
    inMunicipality(db, municipality, (tx) => work({ tx, municipality, who, day: today() }));
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/comments',
      rule: members,
      summary: 'What members have said of the cells of a notebook that one sees',
      params: ofNotebook,
      reply: { name: 'Comments', schema: comments, description: 'The oldest first' },
      problems: [404],
      handle: async (_, params, given) => privateReply(await commenting(given, (at) => listComments(at, params.notebook))),
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/notebooks/:notebook/comments',
      rule: members,
      summary: 'Say something of a cell',
      params: ofNotebook,
      body: z.strictObject({ revision: number, cell: number, text: words }),
      reply: done,
      problems: [404],
      handle: async (_, params, given) => {
        await commenting(given, (at) => addComment(at, params.notebook, given.body));
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/notebooks/:notebook/comments/:comment',
      rule: members,
      summary: 'Take back what one has said; who makes notebooks may remove what others have',
      params: ofNotebook.extend({ comment: z.uuid() }),
      reply: done,
      problems: [404],
      handle: async (_, params, given) => {
        await commenting(given, (at) => removeComment(at, params.notebook, params.comment));
        return privateReply({ done: true });
      },
    }),
  ];
}
