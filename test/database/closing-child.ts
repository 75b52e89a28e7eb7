/** A process of its own that closes a wave and is killed by kill-closing.test.ts: says on stdout which step it has done. */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../server/database/open-database.ts';
import { closeFielding } from '../../server/fielding/close-fielding.ts';
import { runTask } from '../../server/fielding/closing-task.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';

const { settings, keyDir, place } = JSON.parse(readFileSync(0, 'utf8')) as {
  settings: Parameters<typeof openDatabase>[0];
  keyDir: string;
  place: Parameters<typeof closeFielding>[1];
};
const { db, close } = await openDatabase(settings);
const [keys, fieldingKeys] = [await openWaveKeys(keyDir), await openFieldingKeys(keyDir)];
await closeFielding(
  {
    db,
    keys,
    fieldingKeys,
    make: async (task) => runTask(task),
    today: '2026-11-22',
    report: async (done) => void process.stdout.write(`${done}\n`),
  },
  place,
);
await close();
