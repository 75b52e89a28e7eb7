/** Who is in a municipality and what they may: each change and its line in the audit are one transaction. */
import type { Transaction } from 'kysely';
import type { Grant, Who } from '../access/roles.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, enterMunicipality } from '../database/in-municipality.ts';
import type { EntryTables } from '../database/tables.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { areSameGrants, enclaveFault, type Holder, isAdmin, isAnalyst, leavesNoAdmin } from './grants.rules.ts';
import { createInvitation, invitationDays } from './invitation.service.ts';
import {
  deleteInvitation,
  deleteInvitations,
  deleteMember,
  findMembers,
  lockPeople,
  type MemberRow,
  replaceGrants,
  updateEnclave,
} from './member.repository.ts';

/** An admin at work in a municipality. */
export interface Acting {
  readonly db: Database;
  readonly municipality: MunicipalityRow;
  readonly who: Who;
  readonly now: Date;
}

type Done = Omit<Act, 'municipality' | 'who'>;

/** What is changed in the accounts, then its lines in the audit; all or nothing. */
function act<T>(
  { db, municipality: { municipality }, who }: Acting,
  work: (tx: Transaction<EntryTables>) => Promise<readonly [T, ...Done[]]>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await lockPeople(tx, municipality);
    const [result, ...acts] = await work(tx);
    const inside = await enterMunicipality(tx, municipality);
    for (const done of acts) await recordAct(inside, { municipality, who, ...done });
    return result;
  });
}

/** @returns the token of the link, which stands nowhere else */
export const invite = (
  acting: Acting,
  email: string,
  grants: readonly Grant[],
): Promise<{ readonly token: string; readonly days: number }> =>
  act(acting, async (tx) => {
    const { municipality, who, now } = acting;
    // Of two letters the newer one says what holds.
    const replaced = await deleteInvitations(tx, municipality.municipality, { to: email });
    const { invitation, token } = await createInvitation(tx, {
      municipality: municipality.municipality,
      email,
      grants,
      invitedBy: who.person,
      now,
    });
    return [
      { token, days: invitationDays },
      {
        act: 'invitation.sent',
        object: { kind: 'invitation', id: invitation },
        detail: { email, grants, ...(replaced.length > 0 && { replaced: true }) },
      },
    ];
  });

export const withdrawInvitation = (acting: Acting, invitation: string): Promise<void> =>
  act(acting, async (tx) => {
    const withdrawn = await deleteInvitation(tx, acting.municipality.municipality, invitation);
    if (!withdrawn) throw new ProblemError('notFound', 'There is no such invitation that is still open.');
    return [undefined, { act: 'invitation.withdrawn', object: { kind: 'invitation', id: invitation }, detail: withdrawn }];
  });

/** @param seen what they had been granted when somebody decided: who decides by what holds no more would take back what another did */
export const changeGrants = (acting: Acting, person: string, grants: readonly Grant[], seen: readonly Grant[]): Promise<void> =>
  act(acting, async (tx) => {
    const { municipality, who } = acting;
    const [before, others] = await findAmong(tx, municipality.municipality, person);
    const own = before.grants.filter(({ source }) => source === 'person');
    // Whoever sends the same once more, since no reply came, has it already.
    if (!areSameGrants(own, seen) && !areSameGrants(own, grants))
      throw new ProblemError('changedMeanwhile', 'Somebody else has changed the roles of this person meanwhile: look at them again.');
    const after = { person, grants: [...before.grants.filter(({ source }) => source === 'claims'), ...grants] };
    checkAdmins([...others, after]);
    await replaceGrants(tx, municipality.municipality, person, grants, who.person);
    const withdrawn = await withdraw(tx, municipality.municipality, before, isAdmin(after));
    const ended = isAnalyst(after) ? [] : enclaveEnds(before, acting);
    if (!isAnalyst(after)) await updateEnclave(tx, municipality.municipality, person, null);
    const detail = { before: plain(before.grants), after: grants, ...withdrawn };
    return [undefined, toPerson('grants.changed', before, detail), ...ended];
  });

export const removePerson = (acting: Acting, person: string): Promise<void> =>
  act(acting, async (tx) => {
    const { municipality } = acting.municipality;
    const [before, others] = await findAmong(tx, municipality, person);
    checkAdmins(others);
    const withdrawn = await withdraw(tx, municipality, before, false);
    await deleteMember(tx, municipality, person);
    const detail = { before: plain(before.grants), ...withdrawn };
    return [undefined, toPerson('person.removed', before, detail), ...enclaveEnds(before, acting)];
  });

/** @returns who it is opened to, and those who may read the log, for a letter: what one admin does, others are to see */
export const grantEnclave = (
  acting: Acting,
  person: string,
  { until, reason }: { readonly until: Date; readonly reason: string },
): Promise<{ readonly to: MemberRow; readonly overseers: readonly MemberRow[] }> =>
  act(acting, async (tx) => {
    const { municipality, who, now } = acting;
    const fault = enclaveFault({ to: person, by: who.person, until }, now);
    if (fault !== null) throw new ProblemError(fault === 'self' ? 'forbidden' : 'invalidRequest', enclaveWords[fault]);
    const [to, others] = await findAmong(tx, municipality.municipality, person);
    if (!isAnalyst(to)) throw new ProblemError('conflict', 'The enclave is opened to analysts: give the role of analyst first.');
    await updateEnclave(tx, municipality.municipality, person, { until, reason, grantedBy: who.person });
    const overseers = [to, ...others].filter(
      (one) => one.person !== who.person && one.grants.some(({ role }) => role === 'dataProtection' || role === 'admin'),
    );
    return [{ to, overseers }, toPerson('enclave.granted', to, { until: until.toISOString(), reason })];
  });

export const endEnclave = (acting: Acting, person: string): Promise<void> =>
  act(acting, async (tx) => {
    const { municipality } = acting.municipality;
    const [before] = await findAmong(tx, municipality, person);
    await updateEnclave(tx, municipality, person, null);
    return [undefined, toPerson('enclave.ended', before)];
  });

/** By name and address as they are now: once a person has gone, nobody knows whose an id was. */
const toPerson = (act: Act['act'], { person, name, email }: MemberRow, detail: Act['detail'] = {}): Done => ({
  act,
  object: { kind: 'person', id: person },
  detail: { name, email, ...detail },
});

/** What the log says of the right to the enclave where it ends with the role that it hangs on. */
const enclaveEnds = (before: MemberRow, { now }: Acting): readonly Done[] =>
  before.enclave && before.enclave.until > now ? [toPerson('enclave.ended', before)] : [];

const enclaveWords = {
  self: 'Nobody opens the enclave to themselves: another admin does.',
  past: 'The right to the enclave must end in the future.',
  tooLong: 'The right to the enclave may last a year at most.',
} as const;

async function findAmong(
  tx: Transaction<EntryTables>,
  municipality: string,
  person: string,
): Promise<readonly [MemberRow, readonly MemberRow[]]> {
  const members = await findMembers(tx, municipality);
  const found = members.find((one) => one.person === person);
  if (!found) throw new ProblemError('notFound', 'There is no such person in this municipality.');
  return [found, members.filter((one) => one !== found)];
}

function checkAdmins(left: readonly Holder[]): void {
  if (leavesNoAdmin(left))
    throw new ProblemError('conflict', 'Somebody must remain who can let people in: make another person admin first.');
}

/** Open invitations to a person, and of whoever stays no admin. @returns for the log: whom they were sent to, where there are any */
async function withdraw(tx: Transaction<EntryTables>, municipality: string, { person, email }: MemberRow, staysAdmin: boolean) {
  const to = await deleteInvitations(tx, municipality, { to: email });
  const withdrawn = [...to, ...(staysAdmin ? [] : await deleteInvitations(tx, municipality, { by: person }))];
  return withdrawn.length > 0 ? { withdrawn } : {};
}

const plain = (grants: readonly Grant[]): readonly Grant[] => grants.map(({ role, scope }) => ({ role, scope }));
