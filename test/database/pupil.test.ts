/** A pupil's requests over a real database: what is taken, what is refused and in which words, and that nothing is told of it. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { createLog } from '../../server/log.ts';
import { toHex } from '../../survey/anonymity/bytes.ts';
import { hashKeyList } from '../../survey/anonymity/key-list.ts';
import { layoutOf, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { type AskedClass, type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { openPupil, postJson } from '../asked-wave/pupil.ts';
import { seededBytes } from '../survey/anonymity/seeded-bytes.ts';
import { smallInstrument } from '../survey/format/small-instrument.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase("pupils' routes", (database) => {
  const draw = seededBytes("pupils' routes");
  const lines: string[] = [];
  let app: Hono;
  let keys: FieldingKeyStore;
  let wave: AskedWave;
  let now = Date.parse('2026-11-02T09:00:00Z');

  beforeAll(async () => {
    const { db, keyDir } = database();
    keys = await openFieldingKeys(keyDir);
    app = createApp({ db, fieldingKeys: keys, clock: () => now, log: createLog((line) => lines.push(line)), version: 'test' });
    wave = await openAskedWave(db, keys, { slug: 'north', document: JSON.stringify(smallInstrument()), codes: [30, 30], draw });
  });

  const pupilPath = ({ classId }: AskedClass, rest = '') => `/api/m/north/pupil/${classId}${rest}`;
  const wavePath = (rest: string) => `/api/m/north/fieldings/${wave.fielding.instrument}/${wave.fielding.wave}/${rest}`;

  it('take a pupil from the door to a stored response', async () => {
    const [own] = wave.classes as [AskedClass];
    const door = (await (await app.request(pupilPath(own))).json()) as { state: string; keyListHash: string };
    expect(door).toMatchObject({
      state: 'open',
      class: '7A',
      municipality: { name: 'Kommunen north' },
      studentHealth: 'Elevhälsan, måndagar',
    });
    const list = await (await app.request(wavePath('keys'))).text();
    expect(await hashKeyList(list)).toBe(door.keyListHash);
    const questions = (await (await app.request(wavePath('questionnaire/ar'))).json()) as Questionnaire;
    expect(layoutOf(questions)).toEqual(wave.layout);
    const pupil = await openPupil(wave, own, draw);
    const signed = await postJson(app, pupilPath(own, '/token'), pupil.askFor(own.codes[0]!));
    expect(signed.status).toBe(200);
    const { blindSignature } = (await signed.json()) as { blindSignature: string };
    const sent = await postJson(app, pupilPath(own, '/response'), await pupil.seal(blindSignature, new Map([['smokes', 1]])));
    expect([sent.status, await sent.json()]).toEqual([200, { received: true }]);
    const stored = await inMunicipality(database().db, wave.municipality, (tx) => tx.selectFrom('tenant.response').selectAll().execute());
    expect(stored.map(({ token }) => toHex(token))).toEqual([toHex(pupil.blinding.token)]);
  });
});
