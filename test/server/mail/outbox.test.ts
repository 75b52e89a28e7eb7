import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOutbox } from '../../../server/mail/outbox.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motvikt-outbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('fileOutbox', () => {
  it('makes each letter a file that others on the machine cannot read', async () => {
    const outbox = join(folder, 'outbox');
    const mailer = fileOutbox(outbox, () => new Date('2026-11-22T10:00:00Z'));
    await Promise.all([
      mailer.send({ to: 'a@b.se', subject: 'Hej / Hello', text: 'Länken: https://x/y#z' }),
      mailer.send({ to: 'c@d.se\nBcc: e@f.se', subject: 'Another\r\nX: y', text: 'Text' }),
    ]);
    const names = (await readdir(outbox)).sort();
    expect(names).toEqual([expect.stringMatching(/^2026-11-22T10-00-00.000Z-.{8}\.txt$/), expect.stringMatching(/\.txt$/)]);
    const texts = (await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))).sort();
    expect(texts).toEqual([
      'To: a@b.se\nSubject: Hej / Hello\n\nLänken: https://x/y#z',
      'To: c@d.se Bcc: e@f.se\nSubject: Another X: y\n\nText',
    ]);
    for (const name of names) expect((await stat(join(outbox, name))).mode & 0o777).toBe(0o600);
    expect((await stat(outbox)).mode & 0o777).toBe(0o700);
  });
});
