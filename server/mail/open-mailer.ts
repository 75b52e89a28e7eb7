import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { Mailer } from './mailer.ts';
import { fileOutbox } from './outbox.ts';
import { smtpMailer } from './smtp.ts';

/** Letters go to the mail server of the settings, else into files. */
export const openMailer = ({ smtpUrl, mailFrom, dataDir }: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dataDir'>): Mailer =>
  smtpUrl === null ? fileOutbox(join(dataDir, 'outbox')) : smtpMailer(smtpUrl, mailFrom);
