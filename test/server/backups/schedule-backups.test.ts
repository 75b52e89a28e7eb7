import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupName, findBackups } from '../../../server/backups/schedule-backups.ts';

describe('findBackups', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'motvikt-test-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds what backupName names, the newest first, and nothing of a day to come or of others', async () => {
    const days = ['2026-11-20T23:59:59Z', '2026-12-01T00:00:00Z', '2026-11-21T03:00:00Z'].map((day) => new Date(day));
    for (const day of days) writeFileSync(join(folder, backupName(day)), '');
    for (const other of ['motvikt.gz', `${backupName(days[0]!)}.part`, 'x.txt']) writeFileSync(join(folder, other), '');
    const found = async (now: string) => (await findBackups(folder, new Date(now))).map(({ madeAt }) => madeAt.toISOString().slice(0, 10));
    expect(await found('2026-12-02T00:00:00Z')).toEqual(['2026-12-01', '2026-11-21', '2026-11-20']);
    // Named by a clock that was wrong: it says nothing of today.
    expect(await found('2026-11-22T00:00:00Z')).toEqual(['2026-11-21', '2026-11-20']);
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it('finds none where the folder is not there', async () => {
    expect(await findBackups(join(folder, 'nowhere'), new Date())).toEqual([]);
  });
});
