/** A process of its own that imports a file and is killed by kill.test.ts: says on stdout what it is doing. */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../server/database/open-database.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { smallInstrument } from './small-survey.ts';

const { settings, keyDir, slug, path } = JSON.parse(readFileSync(0, 'utf8')) as {
  settings: Parameters<typeof openDatabase>[0];
  keyDir: string;
  slug: string;
  path: string;
};
const say = (word: string) => void process.stdout.write(`${word}\n`);

const { db, close } = await openDatabase(settings);
const keys = await openWaveKeys(keyDir);
const municipality = (await findMunicipality(db, slug))!.municipality;
say('open');
// Keys are made when everything is read and released, just before the one transaction that stores it.
const telling = { ...keys, create: () => (say('storing'), keys.create()) };
const result = await importFile(db, telling, municipality, smallInstrument(), { name: 'file.csv', path }, { onRows: () => say('reading') });
say(result.kind);
await close();
