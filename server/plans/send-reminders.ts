/** Letters to those who are responsible for follow-ups that come near or are overdue: one per person, with all of theirs. */
import { sql } from 'kysely';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { reminderLetter } from '../mail/letters.ts';
import type { Mailer } from '../mail/mailer.ts';
import { findMunicipalities, type MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { findMembers, type MemberRow } from '../people/member.repository.ts';
import { today as dayOf } from '../today.ts';
import { isToRemind, lastDayToLookAt } from './reminder.rules.ts';
import { readPlan } from './plan.repository.ts';

export interface SentReminders {
  readonly letters: number;
  readonly followUps: number;
  /** Letters that could not be sent: they are tried again the next time. */
  readonly failed: number;
}

interface Due {
  readonly followUp: string;
  readonly person: string;
  readonly title: string;
  readonly plannedOn: string;
  readonly before: string | null;
}

/** @param address what links begin with, without a slash at the end */
export async function sendReminders(db: Database, mailer: Mailer, now: Date, address: string): Promise<SentReminders> {
  const today = dayOf(now);
  const sent = { letters: 0, followUps: 0, failed: 0 };
  for (const municipality of await findMunicipalities(db)) {
    const { municipality: id, slug } = municipality;
    const members = await findMembers(db, id);
    // Noted before the letter goes, so that two that run at once send one: what cannot be sent is taken back.
    const claimed = await inMunicipality(db, id, (tx) => claimDue(tx, id, today, members));
    for (const member of members) {
      const own = claimed.filter((due) => due.person === member.person);
      if (own.length === 0) continue;
      if (await isSent(mailer, municipality, member, own, `${address}/m/${slug}/plan`, today)) {
        sent.letters++;
        sent.followUps += own.length;
      } else {
        await inMunicipality(db, id, (tx) => takeBack(tx, own));
        sent.failed++;
      }
    }
  }
  return sent;
}

async function claimDue(tx: TenantTransaction, municipality: string, today: string, members: readonly MemberRow[]): Promise<Due[]> {
  // One process at a time: two would share a person's follow-ups, and send two letters with a part each.
  await sql`select pg_advisory_xact_lock(hashtext(${`reminders ${municipality}`}))`.execute(tx);
  const { measures, followUps } = await readPlan(tx);
  const near = followUps.filter(({ plannedOn, doneOn }) => doneOn === null && plannedOn <= lastDayToLookAt(today));
  const due: Due[] = [];
  for (const { followUp, measure: of, plannedOn, doneOn } of near) {
    const { title, status, responsiblePerson } = measures.find(({ measure }) => measure === of)!;
    if (responsiblePerson === null || isEnded(status)) continue;
    // Whoever has left is not written to, and it stays untold for who takes over.
    if (!members.some(({ person }) => person === responsiblePerson)) continue;
    const row = await tx.selectFrom('tenant.follow_up').select('reminded_on').where('follow_up', '=', followUp).executeTakeFirst();
    if (!row || !isToRemind({ plannedOn, doneOn, remindedOn: row.reminded_on }, today)) continue;
    await tx.updateTable('tenant.follow_up').set({ reminded_on: today }).where('follow_up', '=', followUp).execute();
    due.push({ followUp, person: responsiblePerson, title, plannedOn, before: row.reminded_on });
  }
  return due;
}

async function takeBack(tx: TenantTransaction, due: readonly Due[]): Promise<void> {
  for (const { followUp, before } of due)
    await tx.updateTable('tenant.follow_up').set({ reminded_on: before }).where('follow_up', '=', followUp).execute();
}

function isSent(
  mailer: Mailer,
  { name }: MunicipalityRow,
  member: MemberRow,
  due: readonly Due[],
  where: string,
  today: string,
): Promise<boolean> {
  const lines = due.map(({ title, plannedOn }) => ({ title, day: plannedOn, isOverdue: plannedOn < today }));
  return mailer.send(reminderLetter(member, name, lines, where)).then(
    () => true,
    () => false,
  );
}
