/** A process of its own that releases a stored wave and is killed by kill-release.test.ts: says on stdout what it is doing. */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../server/database/open-database.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { runTask } from '../../server/releases/release-task.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { today } from '../../server/today.ts';

const { settings, keyDir, slug } = JSON.parse(readFileSync(0, 'utf8')) as {
  settings: Parameters<typeof openDatabase>[0];
  keyDir: string;
  slug: string;
};
const say = (word: string) => void process.stdout.write(`${word}\n`);

const { db, close } = await openDatabase(settings);
const keys = await openWaveKeys(keyDir);
const municipality = (await findMunicipality(db, slug))!.municipality;
say('open');
const make = async (task: Parameters<typeof runTask>[0]) => {
  const reply = await runTask(task);
  say('storing');
  return reply;
};
const result = await releaseStoredWave({ db, keys, make, today: today() }, { municipality, instrument: 'small-survey', wave: '2025' });
say(result.kind);
await close();
