import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupWith } from '../../server/cli/backup.ts';
import { doctorWith } from '../../server/cli/doctor.ts';
import { importWith } from '../../server/cli/import.ts';
import { keysWith } from '../../server/cli/keys.ts';
import { restoreWith } from '../../server/cli/restore.ts';
import { onEachCommandLine } from './command-line.ts';
import { smallDocument, smallFile } from './small-survey.ts';

const files = { 'instrument.json': smallDocument, 'answers.csv': smallFile([2023], 4) };

onEachCommandLine(
  'keeping an installation alive by command',
  files,
  ({ path, run, systemActs }) => {
    const keyFiles = () => readdirSync(path('keys/waves'));

    it('writes a backup under a name with the time, and says that the keys are not in it', async () => {
      expect(
        await run(importWith, '--instrument', path('instrument.json'), '--data', path('answers.csv'), '--municipality', 'exempelkommun'),
      ).toMatchObject({ code: 0 });
      const { code, out } = await run(backupWith);
      expect(code).toBe(0);
      expect(out).toMatch(/motvikt-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.jsonl\.gz: \d+ rows, \d+\.\d MB\.\nThe keys are not in it/);
      const [name] = readdirSync(path('backups'));
      expect(statSync(join(path('backups'), name!)).mode & 0o077).toBe(0);
      expect(await run(backupWith, path('backup.gz'))).toMatchObject({ code: 0 });
      expect(await run(backupWith, path('backup.gz'))).toMatchObject({ code: 1, error: expect.stringContaining('is there already') });
      expect(await run(backupWith, path('keys/backup.gz'))).toMatchObject({ code: 1, error: expect.stringContaining('lies in KEY_DIR') });
      expect(
        (await systemActs())
          .filter(([act]) => act === 'backup.written')
          .map(([, object]) => object)
          .toSorted(),
      ).toEqual(['backup.gz', name]);
      expect(await run(backupWith, 'one', 'two')).toMatchObject({ code: 2 });
    });

    it('copies keys apart, lists the copies, and tells of keys that are in none', async () => {
      expect((await run(doctorWith)).out).toMatch(/look at +copies of keys +\d+ keys? (is|are) in no copy/);
      expect(await run(keysWith, 'copies')).toMatchObject({ code: 0, out: 'The keys have not been copied by this command.\n' });
      expect(await run(keysWith, 'copy', path('data/keys.json'))).toMatchObject({ code: 1, error: expect.stringContaining('DATA_DIR') });
      expect(await run(keysWith, 'copy', path('keys/copy.json'))).toMatchObject({
        code: 1,
        error: expect.stringContaining('KEY_DIR itself'),
      });
      // A copy that a kill cut short in the list harms no other.
      writeFileSync(path('keys/copies.jsonl'), '{"at":"2026-11');
      expect(await run(keysWith, 'copy', path('keys.json'))).toMatchObject({ code: 0 });
      expect(statSync(path('keys.json')).mode & 0o077).toBe(0);
      expect(await run(keysWith, 'copy', path('keys.json'))).toMatchObject({
        code: 1,
        error: expect.stringContaining('overwrites nothing'),
      });
      expect((await run(keysWith, 'copies')).out).toMatch(/^\d{4}-[^\n]* {3}\d {2}[^\n]*keys\.json\n$/);
      expect(await run(keysWith, 'copy')).toMatchObject({ code: 2 });
      expect(await run(keysWith, 'lose')).toMatchObject({ code: 2 });
    });

    it('finds an installation well, and a lost key a fault until it is put back', async () => {
      const healthy = await run(doctorWith);
      expect(healthy.out).toMatch(/^fine +settings /);
      expect(healthy.out).not.toContain('FAULT');
      expect(healthy.code).toBe(0);
      const [name] = keyFiles();
      const key = readFileSync(join(path('keys/waves'), name!));
      rmSync(join(path('keys/waves'), name!));
      const ill = await run(doctorWith);
      expect(ill).toMatchObject({ code: 1 });
      expect(ill.out).toMatch(/FAULT +keys +The keys of these waves are not in KEY_DIR[^\n]*exempelkommun small-survey 2023/);
      expect(await run(keysWith, 'restore', path('keys.json'))).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^1 put back, \d+ were there/),
      });
      expect(readFileSync(join(path('keys/waves'), name!))).toEqual(key);
      expect((await run(doctorWith)).code).toBe(0);

      // A folder that knows of no copy, as a new one does.
      rmSync(path('keys/copies.jsonl'));
      for (const _ of ['once', 'and again']) expect(await run(keysWith, 'restore', path('keys.json'))).toMatchObject({ code: 0 });
      expect((await run(keysWith, 'copies')).out, 'listed once').toMatch(/^[^\n]*keys\.json\n$/);
      expect((await run(doctorWith)).out).not.toContain('in no copy');
    });

    it('puts back no key over another of the same name, and nothing from a file that is no copy', async () => {
      const [name] = keyFiles();
      const file = join(path('keys/waves'), name!);
      const key = readFileSync(file);
      writeFileSync(file, 'another');
      expect(await run(keysWith, 'restore', path('keys.json'))).toMatchObject({ code: 1, error: expect.stringContaining(name!) });
      expect(readFileSync(file, 'utf8')).toBe('another');
      writeFileSync(file, key);
      writeFileSync(path('evil.json'), JSON.stringify({ format: 'motvikt-keys', madeAt: '', keys: { '../../outside': 'aGVq' } }));
      for (const wrong of ['evil.json', 'answers.csv'])
        expect(await run(keysWith, 'restore', path(wrong))).toMatchObject({ code: 1, error: expect.stringContaining('no copy of keys') });
      expect(await run(keysWith, 'restore', path('nowhere.json'))).toMatchObject({
        code: 1,
        error: expect.stringContaining('nowhere.json'),
      });
    });

    it('says in words why a backup is not restored', async () => {
      expect(await run(restoreWith)).toMatchObject({ code: 2 });
      expect(await run(restoreWith, path('nowhere.gz'))).toMatchObject({ code: 1, error: expect.stringContaining('nowhere.gz') });
      expect(await run(restoreWith, path('answers.csv'))).toMatchObject({
        code: 1,
        error: expect.stringContaining('no backup of Motvikt'),
      });
      expect(await run(restoreWith, path('backup.gz'))).toMatchObject({
        code: 1,
        error: expect.stringMatching(/holds municipalities already[^]*Nothing was stored/),
      });
    });
  },
  ['PostgreSQL'],
);
