/** Where no mail server is set: each letter a file, readable by this user only, for whoever runs the server to pass on. */
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Letter, Mailer } from './mailer.ts';

export function fileOutbox(folder: string, now: () => Date = () => new Date()): Mailer {
  return {
    kind: 'outbox',
    async send({ to, subject, text }: Letter) {
      await makeFolder(folder, 0o700);
      const name = `${now().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.txt`;
      // Whoever watches the folder never reads half a letter.
      await writeFile(join(folder, `.${name}`), `To: ${oneLine(to)}\nSubject: ${oneLine(subject)}\n\n${text}`, { mode: 0o600 });
      await rename(join(folder, `.${name}`), join(folder, name));
    },
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
