/**
 * What a pupil's page asks for. Nobody signs in, no cookie is set and nothing is logged (server/http/untraced.ts): these routes must not
 * call anything that keeps a time or a name.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { questionnaireOf } from '../../survey/fielding/questionnaire.ts';
import type { Database } from '../database/in-municipality.ts';
import { packedJsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { base64, code, slug, text } from '../http/schemas.ts';
import { countAct } from '../http/untraced.ts';
import { keepPromise } from '../keep-promise.ts';
import { ProblemError } from '../problem.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import { openFieldingFacts } from './open-fielding-facts.ts';
import { openPupilRounds } from './pupil-rounds.ts';
import { doorStates, openDoor, signForCode, takeResponse } from './pupil.service.ts';
import { wrongCodeDelay } from './wrong-code-delay.ts';

const classId = z.string().regex(/^[2346789CDFGHJKMNPRTVWXY]{8}$/, 'must be the eight characters of a class');
const door = z.object({
  municipality: z.object({ slug, name: z.string() }),
  school: z.string(),
  class: z.string(),
  wave: z.object({ instrument: z.string(), wave: z.string(), label: text }),
  rehearsal: z.boolean(),
  state: z.enum(doorStates),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  languages: z.array(z.object({ language: z.string(), readBySpeaker: z.boolean() })),
  keyListHash: z.string().describe('SHA-256 of what is published of the keys: 64 hexadecimal digits'),
  key: z
    .object({ signingKey: z.string(), path: z.array(z.string()).nullable() })
    .describe("The class' public key, and the hashes beside its way to the root that is published; null where the list has all keys"),
  studentHealth: z.string(),
});
const ofClass = z.object({ slug, class: classId });
const ofWave = z.object({ slug, instrument: code, wave: code });
/** As many bytes as keys of 4096 bits would need; a form has some hundred. */
const [keyBytes, formBytes] = [512, 16 * 1024];

export function pupilRoutes(db: Database, keys: FieldingKeyStore, clock: () => number): Route[] {
  const facts = openFieldingFacts(db);
  const parts = { rounds: openPupilRounds(db), keys, facts, delay: wrongCodeDelay() };
  const now = () => new Date(clock());
  const published = keepPromise(async (name: string) => {
    const [municipality, instrument, wave, what] = JSON.parse(name) as [
      string,
      string,
      string,
      'keys' | 'classKeys' | { language: string },
    ];
    const { instrument: asked, homePlaces, keyList, keys: some } = await facts.fielding(municipality, { instrument, wave });
    if (what === 'keys') return packed(some.text);
    return packed(what === 'classKeys' ? keyList : JSON.stringify(questionnaireOf(asked, what.language, homePlaces)));
  });
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/pupil/:class',
      rule: 'everyone',
      summary: "What a class' page shows before a code is typed",
      params: ofClass,
      reply: { name: 'PupilDoor', schema: door, description: 'The class and its wave' },
      problems: [404],
      handle: async (_, { slug: own, class: one }) => privateReply(await openDoor(db, facts, own, one, now())),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/fieldings/:instrument/:wave/keys',
      rule: 'everyone',
      summary: 'The public keys of a wave in one hash, the very text whose own hash stands in the letter to guardians',
      params: ofWave,
      reply: {
        name: 'KeyList',
        schema: z.looseObject({ format: z.enum(['motvikt keys 1', 'motvikt keys 2']) }),
        description: 'As it was published: a whole list (1), or the root of the tree of all keys (2)',
      },
      problems: [404],
      handle: async (context, { slug: own, instrument, wave }) =>
        packedJsonReply(context, await published(JSON.stringify([own, instrument, wave, 'keys']))),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/fieldings/:instrument/:wave/keys/classes',
      rule: 'everyone',
      summary: 'The public keys of all classes of a wave, from which the published hash can be computed anew',
      params: ofWave,
      reply: {
        name: 'ClassKeyList',
        schema: z.looseObject({ format: z.enum(['motvikt keys 1', 'motvikt class keys 2']) }),
        description: 'Class by class; pupils do not need it',
      },
      problems: [404],
      handle: async (context, { slug: own, instrument, wave }) =>
        packedJsonReply(context, await published(JSON.stringify([own, instrument, wave, 'classKeys']))),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/fieldings/:instrument/:wave/questionnaire/:language',
      rule: 'everyone',
      summary: 'The questions of a wave in one language',
      params: ofWave.extend({ language: z.string().max(35) }),
      reply: { name: 'Questionnaire', schema: z.looseObject({ language: z.string() }), description: 'As pupils read them' },
      problems: [404],
      handle: async (context, { slug: own, instrument, wave, language }) => {
        const { languages } = await facts.fielding(own, { instrument, wave });
        if (!languages.some((one) => one.language === language))
          throw new ProblemError('notFound', 'The questions are not there in this language.');
        return packedJsonReply(context, await published(JSON.stringify([own, instrument, wave, { language }])));
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/pupil/:class/token',
      rule: 'everyone',
      summary: 'Have a blinded token signed, once for each code',
      params: ofClass,
      body: z.strictObject({ code: z.string().max(60), blinded: base64(keyBytes) }),
      largestBody: 4 * 1024,
      reply: {
        name: 'BlindSignature',
        schema: z.object({ blindSignature: z.string().describe('base64 for addresses') }),
        description: 'The signature; the same again for the same blinded token',
      },
      problems: [404, 409, 410],
      handle: async (context, { slug: own, class: one }, { body }) => {
        const blindSignature = await signForCode(parts, { slug: own, classId: one, ...body, now: now() });
        countAct(context, 'tokensSigned');
        return privateReply({ blindSignature: Buffer.from(blindSignature).toString('base64url') });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/pupil/:class/response',
      rule: 'everyone',
      summary: 'Send a sealed form; sent again, the first stays and the reply is the same',
      params: ofClass,
      body: z.strictObject({ token: base64(32), signature: base64(keyBytes), sealed: base64(formBytes) }),
      reply: { name: 'Received', schema: z.object({ received: z.literal(true) }), description: 'It is stored' },
      problems: [404, 410],
      handle: async (context, { slug: own, class: one }, { body }) => {
        if (await takeResponse(parts, { slug: own, classId: one, ...body, now: now() })) countAct(context, 'responsesStored');
        return privateReply({ received: true });
      },
    }),
  ];
}

async function packed(json: string): Promise<{ readonly document: Uint8Array; readonly etag: string }> {
  const etag = createHash('sha256').update(json).digest('base64url').slice(0, 27);
  return { document: await promisify(gzip)(json), etag };
}
