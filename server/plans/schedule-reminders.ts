/** A server reminds by itself. What has been told stands with each follow-up, so that other servers, a restart and the command `remind` repeat nothing. */
import type { Database } from '../database/in-municipality.ts';
import type { Log } from '../log.ts';
import type { Mailer } from '../mail/mailer.ts';
import { type Repeating, repeat } from '../repeat.ts';
import { today } from '../today.ts';
import { sendReminders } from './send-reminders.ts';

export interface Reminding {
  readonly db: Database;
  readonly mailer: Mailer;
  /** What links begin with, without a slash at the end. */
  readonly address: string;
  readonly log: Log;
}

/** In UTC: nobody in Sweden is written to before the morning. */
const earliestHour = 6;

/**
 * Reminds once a day. A day on which a letter could not be sent is tried again at the next look.
 *
 * @returns what looks at the clock: `now` of each call
 */
export function dailyReminders({ db, mailer, address, log }: Reminding): (now: Date) => Promise<void> {
  let doneOn: string | null = null;
  return async (now) => {
    if (now.getUTCHours() < earliestHour || doneOn === today(now)) return;
    const { letters, followUps, failed } = await sendReminders(db, mailer, now, address);
    if (failed === 0) doneOn = today(now);
    if (letters > 0 || failed > 0) log.info('reminded', { letters, followUps, failed });
  };
}

/** Looks each quarter of an hour, the first time as long after the start. */
export function scheduleReminders(reminding: Reminding): Repeating {
  const remind = dailyReminders(reminding);
  return repeat(15 * 60 * 1000, () => remind(new Date()), reminding.log, 'remindersFailed');
}
