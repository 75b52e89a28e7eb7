/** People of a municipality, for its admins: who they are, what they may, whom to invite. */
import { z } from 'zod';
import type { RoleRule } from '../access/access.rules.ts';
import type { Grant, Who } from '../access/roles.ts';
import { findAreaCodes, findAreas } from '../areas/area-set.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug, text } from '../http/schemas.ts';
import { enclaveGrantedLetter, invitationLetter } from '../mail/letters.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { findSchools } from '../schools/school.repository.ts';
import { today } from '../today.ts';
import type { Accounts } from './accounts.ts';
import { grantSchema } from './grant-schema.ts';
import { type GrantFault, grantFaults, placeFaults } from './grants.rules.ts';
import { invitationLink } from './invitation.service.ts';
import { findMembers, findOpenInvitations } from './member.repository.ts';
import { type Acting, changeGrants, endEnclave, grantEnclave, invite, removePerson, withdrawInvitation } from './member.service.ts';
import { done, email } from './schemas.ts';

const admins = { roles: ['admin'] } as const satisfies RoleRule;

const people = z.object({
  people: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      email: z.string(),
      secondFactor: z.boolean().describe('Whether a second factor is set up'),
      since: z.iso.datetime(),
      grants: z.array(grantSchema.extend({ source: z.enum(['person', 'claims']).describe('claims: single sign-on gives it') })),
      enclave: z.object({ until: z.iso.datetime(), reason: z.string().nullable(), grantedBy: z.string().nullable() }).nullable(),
      self: z.boolean().describe('Whoever asks'),
    }),
  ),
  invitations: z
    .array(
      z.object({
        invitation: z.uuid(),
        email: z.string().nullable(),
        grants: z.array(grantSchema),
        sentAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
      }),
    )
    .describe('Those that are still open'),
  places: z
    .object({
      areas: z.array(z.object({ code: z.string(), name: text, set: text })),
      schools: z.array(z.object({ code: z.string(), name: z.string() })),
    })
    .describe('What a role may be bound to: areas of the sets in force, and schools that have not closed'),
  letters: z.enum(['smtp', 'outbox']).describe('Where letters go: to a mail server, or into files that somebody passes on'),
});
const invited = {
  name: 'Invited',
  schema: z.object({ done: z.literal(true), isSent: z.boolean().describe('Whether the letter went') }),
  description: 'The invitation is made',
};

const grantsSchema = z.array(grantSchema).max(50);
const person = z.string().regex(/^[\w-]{1,64}$/);
const ofMunicipality = z.object({ slug });
const ofPerson = z.object({ slug, person });

export function memberRoutes(accounts: Accounts): Route[] {
  const { db } = accounts;
  const acting = ({ who, municipality }: { readonly who: Who; readonly municipality: MunicipalityRow }): Acting => ({
    db,
    who,
    municipality,
    now: new Date(accounts.clock()),
  });
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/people',
      rule: admins,
      summary: 'The people of a municipality, what they may, and open invitations',
      params: ofMunicipality,
      reply: { name: 'People', schema: people, description: 'By name' },
      handle: async (_, __, { who, municipality: { municipality } }) => {
        const members = await findMembers(db, municipality);
        const day = today(new Date(accounts.clock()));
        const places = await inMunicipality(db, municipality, async (tx) => ({
          areas: await findAreas(tx, day),
          schools: (await findSchools(tx)).filter(({ validTo }) => validTo === null || validTo >= day),
        }));
        const invitations = await findOpenInvitations(db, municipality, new Date(accounts.clock()));
        return privateReply({
          people: members.map((one) => ({
            ...one,
            since: one.since.toISOString(),
            grants: [...one.grants],
            enclave: one.enclave && { ...one.enclave, until: one.enclave.until.toISOString() },
            self: one.person === who.person,
          })),
          invitations: invitations.map((one) => ({
            invitation: one.invitation,
            email: one.email,
            grants: [...one.grants],
            sentAt: one.made_at.toISOString(),
            expiresAt: one.expires_at.toISOString(),
          })),
          places: { ...places, schools: places.schools.map(({ school, name }) => ({ code: school, name })) },
          letters: accounts.letters,
        } satisfies z.infer<typeof people>);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/invitations',
      rule: admins,
      summary: 'Invite somebody by e-mail',
      params: ofMunicipality,
      body: z.strictObject({ email, grants: grantsSchema.min(1) }),
      reply: invited,
      handle: async (_, __, given) => {
        const { who, municipality, body } = given;
        await checkGrants(db, municipality, accounts.clock(), body.grants);
        const { token, days } = await invite(acting(given), body.email, body.grants);
        const letter = invitationLetter(body.email, municipality.name, who.name, invitationLink(accounts.publicUrl(), token), days);
        return privateReply({ done: true, isSent: await accounts.deliver(letter) } satisfies z.infer<typeof invited.schema>);
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/invitations/:invitation',
      rule: admins,
      summary: 'Withdraw an invitation that is still open',
      params: z.object({ slug, invitation: z.uuid() }),
      reply: done,
      problems: [404],
      handle: async (_, { invitation }, given) => {
        await withdrawInvitation(acting(given), invitation);
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/people/:person/grants',
      rule: admins,
      summary: 'What a person may, in place of what was granted before',
      params: ofPerson,
      body: z.strictObject({
        grants: grantsSchema,
        seen: z
          .array(grantSchema)
          .max(500)
          .describe('What was granted by people when this was decided; 409 when it is something else by now'),
      }),
      reply: done,
      problems: [404, 409],
      handle: async (_, { person }, given) => {
        const { municipality, body } = given;
        const [before] = await findMembers(db, municipality.municipality, person);
        await checkGrants(db, municipality, accounts.clock(), body.grants, before?.grants);
        await changeGrants(acting(given), person, body.grants, body.seen);
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/people/:person',
      rule: admins,
      summary: 'Remove a person from the municipality; the account stays',
      params: ofPerson,
      reply: done,
      problems: [404, 409],
      handle: async (_, { person }, given) => {
        await removePerson(acting(given), person);
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/people/:person/enclave',
      rule: admins,
      summary: 'Open the enclave to another person, for a time, with a reason; whoever may read the log is told by letter',
      params: ofPerson,
      body: z.strictObject({ until: z.iso.datetime(), reason: z.string().trim().min(10).max(500) }),
      reply: done,
      problems: [404, 409],
      handle: async (_, { person }, given) => {
        const { until, reason } = given.body;
        const { to, overseers } = await grantEnclave(acting(given), person, { until: new Date(until), reason });
        const { municipality, who } = given;
        const right = { municipality: municipality.name, to, by: who.name, until: new Date(until), reason };
        for (const one of overseers)
          accounts.send(enclaveGrantedLetter(one, right, `${accounts.publicUrl()}/m/${municipality.slug}/audit`));
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/people/:person/enclave',
      rule: admins,
      summary: 'Close the enclave to a person',
      params: ofPerson,
      reply: done,
      problems: [404],
      handle: async (_, { person }, given) => {
        await endEnclave(acting(given), person);
        return privateReply({ done: true });
      },
    }),
  ];
}

const faultWords = {
  scope: 'this role is not bound to that: see which roles have an area or a school',
  twice: 'stands there twice',
  noArea: 'there is no area with this code: take one of those under Areas',
  noSchool: 'there is no school with this code: take one of those under Schools',
} as const satisfies Record<GrantFault['kind'], string>;

async function checkGrants(
  db: Database,
  { municipality }: MunicipalityRow,
  now: number,
  grants: readonly Grant[],
  held?: readonly Grant[],
): Promise<void> {
  const day = today(new Date(now));
  const places = await inMunicipality(db, municipality, async (tx) => ({
    areas: await findAreaCodes(tx, day),
    schools: (await findSchools(tx)).map(({ school }) => school),
  }));
  const faults = [...grantFaults(grants), ...placeFaults(grants, places, held)];
  if (faults.length > 0)
    throw new ProblemError(
      'invalidRequest',
      'Some roles cannot be granted like this.',
      faults.map(({ kind, index }) => ({ pointer: `/grants/${index}`, detail: faultWords[kind] })),
    );
}
