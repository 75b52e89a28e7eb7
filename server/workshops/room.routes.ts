/** What a workshop's phones and its projector ask for. Nobody signs in, no cookie is set and nothing is logged (server/http/untraced.ts). */
import { z } from 'zod';
import { sectorIds } from '../../analysis/priorities/sectors.ts';
import type { Database } from '../database/in-municipality.ts';
import { roundStates, workshopStages } from '../database/tables.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { wrongCodeDelay } from '../fielding/wrong-code-delay.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { base64, slug, text } from '../http/schemas.ts';
import { countAct } from '../http/untraced.ts';
import type { RoomHub } from './room-hub.ts';
import { admitPhone, findRoom, openRoom, takeBallot } from './room.service.ts';

const counted = z.object({
  ballots: z.int(),
  untold: z.int().describe('Ballots that came when the round was reopened, and are too few to be told'),
  candidates: z.array(z.looseObject({ kind: z.enum(['counted', 'tooFewVoters']), candidate: z.string() })),
});
export const roomSchema = z.object({
  workshop: z.uuid(),
  code: z.string(),
  version: z.int(),
  title: z.string(),
  area: text,
  stage: z.enum(workshopStages),
  candidates: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['factor', 'indicator', 'place']),
      name: text,
      note: z.string(),
      evidence: z.object({ sv: z.array(z.string()), en: z.array(z.string()) }),
    }),
  ),
  criteria: z.array(z.object({ id: z.string(), question: text, lowest: text, highest: text, weight: z.number() })),
  sectors: z.array(z.enum(sectorIds)),
  scale: z.array(z.number()),
  fewestVoters: z.int(),
  rounds: z.array(
    z.object({
      round: z.int(),
      state: z.enum(roundStates),
      signingKey: z.string(),
      sealingKey: z.string(),
      paper: z.int(),
      result: counted.nullable().describe('null unless the round is closed'),
    }),
  ),
  changes: z.array(z.looseObject({ kind: z.string(), candidate: z.string() })).nullable(),
});

const path = '/api/m/:slug/w/:code';
const ofRoom = z.object({ slug, code: z.string().max(40) });
/** As keys of 4096 bits would need; a ballot has less. */
const most = 512;

export function roomRoutes(db: Database, keys: FieldingKeyStore, hub: RoomHub): Route[] {
  const parts = { db, keys, delay: wrongCodeDelay() };
  return [
    declareRoute({
      method: 'get',
      path,
      rule: 'everyone',
      summary: 'What every screen in a room shows',
      params: ofRoom,
      reply: { name: 'Room', schema: roomSchema, description: 'The same for all' },
      problems: [404],
      handle: async (_, { slug: own, code }) => privateReply(await openRoom(parts, own, code)),
    }),
    declareRoute({
      method: 'get',
      path: `${path}/events`,
      rule: 'everyone',
      summary: 'The room as server-sent events: `room` when it changes, `counts` when phones or ballots come',
      params: ofRoom,
      reply: { name: 'RoomEvents', schema: z.string(), description: 'text/event-stream' },
      problems: [404],
      handle: async (_, { slug: own, code }) => {
        const { municipality, workshop } = await findRoom(parts, own, code);
        return hub.watch(municipality, workshop.workshop);
      },
    }),
    declareRoute({
      method: 'post',
      path: `${path}/admissions`,
      rule: 'everyone',
      summary: 'Let a phone in: its blinded tokens, one for each round, are signed once',
      params: ofRoom,
      body: z.strictObject({ admission: base64(32), blinded: z.array(base64(most)).length(2) }),
      reply: {
        name: 'Admission',
        schema: z.object({ signatures: z.array(z.string()).describe('base64 for addresses; empty for a round that is over') }),
        description: 'The same again for the same tokens',
      },
      problems: [404, 409, 410],
      handle: async (context, { slug: own, code }, { body }) => {
        const signatures = await admitPhone(parts, own, code, body);
        countAct(context, 'phonesAdmitted');
        return privateReply({ signatures: signatures.map((one) => Buffer.from(one).toString('base64url')) });
      },
    }),
    declareRoute({
      method: 'post',
      path: `${path}/ballots`,
      rule: 'everyone',
      summary: 'Cast a sealed ballot; sent again, the first stays and the reply is the same',
      params: ofRoom,
      body: z.strictObject({ round: z.int().min(1).max(2), token: base64(32), signature: base64(most), sealed: base64(most) }),
      reply: { name: 'Received', schema: z.object({ received: z.literal(true) }), description: 'It is stored' },
      problems: [404, 410],
      handle: async (context, { slug: own, code }, { body }) => {
        if (await takeBallot(parts, own, code, body)) countAct(context, 'ballotsStored');
        return privateReply({ received: true });
      },
    }),
  ];
}
