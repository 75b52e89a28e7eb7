/** A wave from draft to open, through the API and the queue, over a real database. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { closeFielding } from '../../server/fielding/close-fielding.ts';
import { type ClosingTask, runTask } from '../../server/fielding/closing-task.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { findFielding, findFieldingClasses } from '../../server/fielding/fielding.repository.ts';
import type { FieldingList, InstrumentFiles, Participation, ShownFielding } from '../../server/fielding/fielding.routes.ts';
import { openFielding, openHandler, openKind } from '../../server/fielding/open-fielding.ts';
import { insertInstrument } from '../../server/instruments/instrument.repository.ts';
import { workQueue } from '../../server/jobs/work-queue.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { deleteClass, saveClasses, saveSchools } from '../../server/schools/school.repository.ts';
import { readKeyList } from '../../survey/anonymity/key-list.ts';
import type { Formalities } from '../../survey/fielding/formalities.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { writeDdi } from '../../survey/format/write-ddi.ts';
import { onEachDatabase } from './databases.ts';
import { bareSchool } from '../bare-school.ts';

const name = (text: string) => ({ sv: text, en: text });
const classOf = (code: string, own: string, schoolYear = '2026/27') => ({
  school: code,
  schoolYear,
  class: own,
  grade: '8',
  headCount: 24,
});
const classes = [classOf('10000001', '8A'), classOf('10000001', '8B'), classOf('10000002', '8A'), classOf('10000001', '7A', '2025/26')];
const area = (code: string, within: string | null, units: readonly string[]) => ({
  code,
  name: name(`area ${code}`),
  within,
  units,
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon' as const, coordinates: [] },
});
const complete: Formalities = {
  decidedBy: 'Barn- och utbildningsnämnden',
  purpose: 'followUp',
  legalBasis: 'Allmänt intresse',
  ethicsApproval: '',
  weeding: { board: 'Nämnden', paragraph: '§ 12', number: 'BUN 2026/1' },
  guardiansInformedOn: '2026-09-01',
  studentHealth: 'Elevhälsan, hus B, kl. 8–15',
};
const window = { opensAt: '2026-10-05T06:00:00.000Z', closesAt: '2026-10-23T16:00:00.000Z' };
const log = createLog(() => {});

onEachDatabase('fielding', (database) => {
  let app: Hono;
  let municipality: string;
  let keys: FieldingKeyStore;
  let who: Who | null;
  let now = Date.parse('2026-09-15T08:00:00Z');
  const as = (role: Role, scope: Grant['scope'] = { kind: 'municipality' }) => {
    who = {
      person: 'p',
      name: 'Per',
      session: 's',
      secondFactor: true,
      memberships: new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]),
    };
  };
  const ask = async <Body = ShownFielding>(method: string, path: string, body?: unknown) => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) };
    const reply = await app.request(`/api/m/north${path}`, init);
    return { status: reply.status, body: (await reply.json()) as Body };
  };
  const one = (wave: string) => `/fieldings/ctc-youth/${wave}`;
  const start = (wave: string) => ({ instrument: 'ctc-youth', wave, label: name(`wave ${wave}`), rehearsal: false, ...window });
  const make = async (wave: string) => (await ask('POST', '/fieldings', start(wave))).body;
  const draftOf = ({ revision, label, rehearsal, form, modules, areaSet, opensAt, closesAt, formalities, schools }: ShownFielding) => ({
    revision,
    label,
    rehearsal,
    form,
    modules,
    areaSet,
    opensAt,
    closesAt,
    formalities,
    classes: schools.flatMap((at) =>
      at.classes
        .filter(({ takesPart }) => takesPart)
        .map(({ school: code, schoolYear, class: own }) => ({ school: code, schoolYear, class: own })),
    ),
  });
  const taking = ({ schools }: ShownFielding) =>
    schools.flatMap((at) => at.classes.filter(({ takesPart }) => takesPart).map((own) => `${at.name} ${own.class}`));
  const within = <T>(work: Parameters<typeof inMunicipality<T>>[2]) => inMunicipality(database().db, municipality, work);
  const rowOf = (wave: string) => within((tx) => findFielding(tx, { instrument: 'ctc-youth', wave }));
  const keyFiles = () => readdirSync(join(database().keyDir, 'fieldings')).toSorted();
  const acts = async (wave: string) =>
    (
      await within((tx) =>
        tx
          .selectFrom('tenant.audit')
          .select(['act', 'person_name', 'detail'])
          .where('object', '=', `ctc-youth/${wave}`)
          .orderBy('at')
          .execute(),
      )
    ).map(({ act, person_name, detail }) => [person_name, act, detail]);
  const work = () =>
    workQueue({ db: database().db, handlers: { [openKind]: openHandler(database().db, keys) }, log, untilEmpty: true, pollMs: 20 })
      .finished;

  beforeAll(async () => {
    const { db, keyDir } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    keys = await openFieldingKeys(keyDir);
    await within(async (tx) => {
      await insertAreaSet(tx, municipality, {
        id: 'areas-2026',
        name: name('Areas'),
        validFrom: '2026-01-01',
        areas: [area('town', null, []), area('n', 'town', ['n']), area('s', 'town', ['s'])],
      });
      await saveSchools(tx, municipality, [bareSchool('10000001', 'Ekskolan', 'n'), bareSchool('10000002', 'Hamnskolan', null)]);
      await saveClasses(tx, municipality, classes);
    });
    app = createApp({ db, findWho: async () => who, fieldingKeys: keys, clock: () => now, log, version: 'test' });
    as('admin');
  });

  it('begins a draft with all classes of the school year, the areas in force and what it lacks', async () => {
    const made = await ask('POST', '/fieldings', start('2026'));
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({ state: 'draft', form: 'short', modules: [], areaSet: 'areas-2026', revision: 1, ...window });
    expect(taking(made.body)).toEqual(['Ekskolan 8A', 'Ekskolan 8B', 'Hamnskolan 8A']);
    expect(made.body.hindrances).toContain('/formalities/decidedBy');
    expect(made.body.minutes['sv']).toBeGreaterThan(10);
    expect(made.body.languages).toContainEqual({ language: 'ar', readBySpeaker: false });
    expect((await ask<FieldingList>('GET', '/fieldings')).body).toMatchObject([
      { wave: '2026', state: 'draft', schools: 2, classes: 3, pupils: 72 },
    ]);
    expect((await ask('POST', '/fieldings', start('2026'))).status).toBe(409);
    for (const wrong of [
      { closesAt: window.opensAt },
      { closesAt: '2300-01-01T00:00:00.000Z' },
      { opensAt: '2300-01-01T00:00:00.000Z', closesAt: '2300-01-20T00:00:00.000Z' },
    ])
      expect((await ask('POST', '/fieldings', { ...start('x'), ...wrong })).status, JSON.stringify(wrong)).toBe(400);
  });

  it('saves a draft as it was read, and never over what somebody else saved meanwhile', async () => {
    const read = await make('edited');
    const draft = { ...draftOf(read), modules: ['today'], form: 'long', rehearsal: true, classes: draftOf(read).classes.slice(1) };
    const saved = await ask('PUT', one('edited'), draft);
    expect(saved).toMatchObject({ status: 200, body: { revision: 2, form: 'long', modules: ['today'], rehearsal: true } });
    expect(taking(saved.body)).toEqual(['Ekskolan 8B', 'Hamnskolan 8A']);
    expect(saved.body.schools[0]!.classes.map(({ class: own, takesPart }) => [own, takesPart])).toEqual([
      ['8A', false],
      ['8B', true],
    ]);
    expect(saved.body.questions).toBeGreaterThan(read.questions);
    const late = await ask<{ type: string }>('PUT', one('edited'), draft);
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:motvikt:problem:changedMeanwhile' } });
    for (const wrong of [
      { form: 'none' },
      { modules: ['none'] },
      { areaSet: 'none' },
      { closesAt: window.opensAt },
      { classes: [{ school: '10000001', schoolYear: '2026/27', class: '9Z' }] },
    ])
      expect((await ask('PUT', one('edited'), { ...draft, revision: 2, ...wrong })).status, JSON.stringify(wrong)).toBe(400);
    expect(await acts('edited')).toEqual([
      ['Per', 'fielding.made', { classes: 3 }],
      ['Per', 'fielding.changed', { questions: true, rehearsal: true, classes: 2 }],
    ]);
    expect((await ask('DELETE', one('edited'))).status).toBe(200);
    expect((await ask('GET', one('edited'))).status).toBe(404);
  });

  it('follows what the register says anew of a class while it is prepared, and keeps what the school has counted', async () => {
    await make('2026-register');
    const register = (headCount: number, grade = '8') =>
      inMunicipality(database().db, municipality, (tx) =>
        saveClasses(tx, municipality, [{ ...classOf('10000001', '8A'), headCount, grade }]),
      );
    const stored = () =>
      inMunicipality(database().db, municipality, (tx) =>
        tx
          .selectFrom('tenant.fielding_class')
          .select(['class', 'head_count', 'refusals', 'grade'])
          .where('wave', '=', '2026-register')
          .where('school', '=', '10000001')
          .orderBy('class')
          .execute(),
      );
    await register(31);
    expect(await stored()).toEqual([
      { class: '8A', head_count: 31, refusals: 0, grade: '8' },
      { class: '8B', head_count: 24, refusals: 0, grade: '8' },
    ]);
    // The school counts for the wave; the list of classes is imported again as it was.
    await inMunicipality(database().db, municipality, (tx) =>
      tx
        .updateTable('tenant.fielding_class')
        .set({ head_count: 29, refusals: 28 })
        .where('wave', '=', '2026-register')
        .where('school', '=', '10000001')
        .where('class', '=', '8A')
        .execute(),
    );
    await register(31);
    expect((await stored())[0]).toEqual({ class: '8A', head_count: 29, refusals: 28, grade: '8' });
    // Another grade alone says nothing of the count, and another count not what the school knows of this wave.
    await register(31, '9');
    expect((await stored())[0]).toEqual({ class: '8A', head_count: 29, refusals: 28, grade: '9' });
    await register(24);
    expect((await stored())[0]).toEqual({ class: '8A', head_count: 29, refusals: 28, grade: '8' });
    // A class that is no more takes part in nothing.
    await inMunicipality(database().db, municipality, (tx) => deleteClass(tx, classOf('10000001', '8B')));
    expect((await stored()).map((row) => row.class)).toEqual(['8A']);
    await inMunicipality(database().db, municipality, (tx) =>
      saveClasses(tx, municipality, [{ ...classOf('10000001', '8B'), headCount: 24, grade: '8' }]),
    );
    await ask('DELETE', one('2026-register'));
  });

  it('keeps places to find one’s area by: each in one of the smallest areas, until somebody writes others', async () => {
    const read = await make('places');
    const put = async (revision: number, change: object) => ask('PUT', one('places'), { ...draftOf(read), ...change, revision });
    const homePlaces = [{ name: 'Stortorget', area: 'n' }];
    expect((await put(1, { homePlaces })).body).toMatchObject({ homePlaces });
    expect((await put(2, {})).body).toMatchObject({ homePlaces });
    expect((await put(3, { homePlaces: [...homePlaces, { name: 'Hela staden', area: 'town' }] })).status).toBe(400);
    expect((await put(3, { homePlaces, areaSet: null })).status).toBe(400);
    // The next wave with these areas begins with the same.
    expect(await make('places-next')).toMatchObject({ homePlaces });
    for (const wave of ['places', 'places-next']) expect((await ask('DELETE', one(wave))).status).toBe(200);
  });

  it('asks in the words of a file, once it fits the questions', async () => {
    const read = await make('worded');
    const load = async (revision: number, text: string | null) =>
      ask<ShownFielding & { errors: { pointer: string; words: Record<string, string> }[] }>('PUT', `${one('worded')}/wording`, {
        revision,
        text,
      });
    const origin = name('Av den som har rätt till dem');
    const wording = { language: 'sv', version: '2026', origin, readBySpeaker: true, questions: { lna1: 'Officiella ord?' } };
    const wrong = await load(1, JSON.stringify({ ...wording, questions: { nothing: 'Ord' } }));
    const [{ pointer, words }] = wrong.body.errors as [(typeof wrong.body.errors)[0]];
    expect([wrong.status, pointer]).toEqual([400, '/text']);
    expect(words['sv']).toMatch(/^questions\.nothing: ingen fråga "nothing"/);
    expect(words['en']).toMatch(/^questions\.nothing: no item "nothing"/);
    expect((await load(1, '{')).status).toBe(400);
    const { status, body } = await load(1, JSON.stringify(wording));
    expect([status, body.wording]).toEqual([200, { language: 'sv', origin, version: '2026' }]);
    expect((await load(1, null)).status).toBe(409);
    await ask('PUT', one('worded'), { ...draftOf(read), revision: 2, formalities: complete });
    expect((await ask('POST', `${one('worded')}/open`, { revision: 3 })).status).toBe(200);
    const reading = readInstrument((await rowOf('worded'))!.document!);
    const asked = reading.ok ? reading.instrument : (undefined as never);
    expect(asked.items.find(({ id }) => id === 'lna1')!.question!.sv).toBe('Officiella ord?');
    expect([asked.origin, asked.version.includes('2026')]).toEqual([origin, true]);
    expect((await load(3, null)).status).toBe(409);
    await within(async (tx) => {
      for (const table of ['tenant.fielding_class', 'tenant.fielding'] as const)
        await tx.deleteFrom(table).where('wave', '=', 'worded').execute();
    });
  });

  it('does not open while something is missing, and says all that is', async () => {
    const read = await make('bare');
    await ask('PUT', one('bare'), { ...draftOf(read), classes: [], formalities: { ...complete, purpose: 'research' } });
    const refused = await ask<{ errors: { pointer: string }[] }>('POST', `${one('bare')}/open`, { revision: 2 });
    expect(refused.status).toBe(409);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/classes', '/formalities/ethicsApproval']);
    const before = now;
    now = Date.parse('2026-10-23T16:00:00Z');
    expect((await ask('GET', one('bare'))).body.hindrances).toContain('/closesAt');
    now = before;
    expect(await rowOf('bare')).toMatchObject({ state: 'draft', document: null });
  });

  it('opens: what is asked is frozen, every class has a key, and the list of them is public', async () => {
    const read = await make('autumn');
    const { body } = await ask('PUT', one('autumn'), { ...draftOf(read), modules: ['today'], formalities: complete });
    expect(body.hindrances).toEqual([]);
    const files = () => ask<InstrumentFiles>('GET', `${one('autumn')}/instrument`);
    expect((await files()).status).toBe(404);
    expect((await ask('POST', `${one('autumn')}/open`, { revision: 1 })).status).toBe(409);
    expect(await ask('POST', `${one('autumn')}/open`, { revision: 2 })).toEqual({ status: 200, body: { state: 'opening' } });
    expect((await ask('GET', one('autumn'))).body).toMatchObject({ state: 'opening', job: { state: 'waiting' }, keyListHash: null });
    expect((await ask('PUT', one('autumn'), { ...draftOf(body), revision: 2 })).status).toBe(409);
    await work();
    const shown = (await ask('GET', one('autumn'))).body;
    expect(shown).toMatchObject({ state: 'open', job: null, hindrances: [], keyListHash: expect.stringMatching(/^[0-9a-f]{64}$/) });

    const row = (await rowOf('autumn'))!;
    const reading = readInstrument(row.document!);
    expect(reading.ok && reading.instrument.version).toBe('1-short.today@autumn');
    expect((await files()).body).toEqual({ json: row.document, ddi: reading.ok && writeDdi(reading.instrument) });
    expect(reading.ok && reading.instrument.groups.find(({ id }) => id === 'school')!.codes).toMatchObject([
      { code: '10000001', within: 'n' },
      { code: '10000002', within: null },
    ]);
    expect(row.wordings.map(({ language }) => language)).toEqual(['sv', 'en', 'ar', 'so', 'sv-simple']);
    const list = readKeyList(row.key_list!)!;
    const inWave = await within((tx) => findFieldingClasses(tx, { instrument: 'ctc-youth', wave: 'autumn' }));
    expect(list).toMatchObject({ municipality: 'north', wave: 'ctc-youth/autumn' });
    expect(list.classes.map((own) => own.class)).toEqual(inWave.map(({ class_id }) => class_id).toSorted());
    const stored = await keys.read(row.key_id!);
    expect([...stored.signing.keys()].toSorted()).toEqual(list.classes.map((own) => own.class));
    expect(await acts('autumn')).toEqual([
      ['Per', 'fielding.made', { classes: 3 }],
      ['Per', 'fielding.changed', { questions: true, formalities: true }],
      ['Per', 'fielding.opening', { classes: 3 }],
      [null, 'fielding.opened', { sha256: shown.keyListHash }],
    ]);
  });

  it('takes away what an opening that was killed left behind, and lets no stalled one spoil what another made', async () => {
    const place = { municipality, instrument: 'ctc-youth', wave: 'killed' };
    const read = await make('killed');
    const [only] = draftOf(read).classes;
    await ask('PUT', one('killed'), { ...draftOf(read), classes: [only], formalities: complete });
    await ask('POST', `${one('killed')}/open`, { revision: 2 });
    const before = keyFiles();
    // Killed when its file was on disk, and the wave was not open yet.
    await expect(
      openFielding(
        database().db,
        {
          ...keys,
          create: async (made, id) => {
            await keys.create(made, id);
            throw new Error('killed');
          },
        },
        place,
        async () => {},
      ),
    ).rejects.toThrow('killed');
    expect(keyFiles()).toHaveLength(before.length + 1);
    // A second one overtakes a third that stalls between its file and the wave.
    await openFielding(
      database().db,
      {
        ...keys,
        create: async (made, id) => {
          const own = await keys.create(made, id);
          await work();
          return own;
        },
      },
      place,
      async () => {},
    );
    const row = (await rowOf('killed'))!;
    expect(row.state).toBe('open');
    expect(keyFiles()).toEqual([...before, `${row.key_id}.json`].toSorted());
    expect([...(await keys.read(row.key_id!)).signing.keys()]).toEqual(readKeyList(row.key_list!)!.classes.map((own) => own.class));
    expect((await acts('killed')).filter(([, act]) => act === 'fielding.opened')).toHaveLength(1);
  });

  it('tries an opening again that was given up', async () => {
    const read = await make('stuck');
    await ask('PUT', one('stuck'), { ...draftOf(read), classes: draftOf(read).classes.slice(0, 1), formalities: complete });
    await ask('POST', `${one('stuck')}/open`, { revision: 2 });
    await database().db.updateTable('queue.job').set({ tries: 5, error: 'EACCES' }).where('kind', '=', openKind).execute();
    expect((await ask('GET', one('stuck'))).body.job).toEqual({ state: 'failed', reason: 'EACCES' });
    await ask('POST', `${one('stuck')}/open`, { revision: 2 });
    await work();
    expect(await rowOf('stuck')).toMatchObject({ state: 'open' });
  });

  it('shows how many of each school have started and sent, to the nearest five and no small numbers', async () => {
    const place = { instrument: 'ctc-youth', wave: 'autumn' };
    await within(async (tx) => {
      const [first, , other] = await findFieldingClasses(tx, place);
      const bytes = (kind: number, n: number) => Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? kind : i === 1 ? n : 7));
      for (const [own, started] of [
        [first!, 13],
        [other!, 4],
      ] as const) {
        await tx.updateTable('tenant.fielding_class').set({ sitting: 'running' }).where('class_id', '=', own.class_id).execute();
        for (let n = 0; n < started; n++)
          await tx
            .insertInto('tenant.access_code')
            .values({ municipality, code: bytes(own === first ? 1 : 2, n), class_id: own.class_id, blinded: bytes(3, n) })
            .execute();
      }
    });
    const look = async () => (await ask<Participation>('GET', `${one('autumn')}/participation`)).body;
    expect(await look()).toMatchObject([
      { name: 'Ekskolan', classes: 2, ended: 0, headCount: 48, started: 15, sent: 'fewerThanFive' },
      { name: 'Hamnskolan', headCount: 24, started: 'fewerThanFive', sent: 'fewerThanFive' },
    ]);
  });

  it('moves the days of an open wave under the same keys, and only as it was read', async () => {
    const before = (await ask('GET', one('autumn'))).body;
    const keyList = (await rowOf('autumn'))!.key_list;
    const to = { revision: before.revision, opensAt: before.opensAt, closesAt: '2026-11-30T23:00:00.000Z' };
    const { status, body } = await ask('PUT', `${one('autumn')}/window`, to);
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, revision: before.revision + 1, closesAt: to.closesAt });
    expect((await rowOf('autumn'))!.key_list).toBe(keyList);
    expect((await acts('autumn')).at(-1)).toEqual(['Per', 'fielding.moved', { opensAt: to.opensAt, closesAt: to.closesAt }]);
    expect((await ask('PUT', `${one('autumn')}/window`, to)).status).toBe(409);
    const next = { ...to, revision: before.revision + 1 };
    expect((await ask('PUT', `${one('autumn')}/window`, { ...next, closesAt: to.opensAt })).status).toBe(400);
    expect((await ask('PUT', `${one('bare')}/window`, { ...next, revision: 2 })).status).toBe(409);
  });

  it('closes for good: nothing is taken any more, and a job does the rest', async () => {
    expect((await ask('POST', `${one('bare')}/close`)).status).toBe(409);
    expect(await ask('POST', `${one('autumn')}/close`)).toEqual({ status: 200, body: { state: 'closing' } });
    expect((await ask('GET', one('autumn'))).body).toMatchObject({ state: 'closing', job: { state: 'waiting' } });
    expect((await ask('POST', `${one('autumn')}/close`)).status).toBe(200);
    expect((await ask('DELETE', one('autumn'))).status).toBe(409);
    const { db, keys: waveKeys } = database();
    const closing = { db, keys: waveKeys, fieldingKeys: keys, make: async (task: ClosingTask) => runTask(task), today: '2026-11-22' };
    await closeFielding(closing, { municipality, instrument: 'ctc-youth', wave: 'autumn' });
    const { body } = await ask<ShownFielding>('GET', one('autumn'));
    expect(body).toMatchObject({ state: 'closed', job: null, isPublished: false });
    expect(body.record).toMatchObject({ closedOn: '2026-11-22', nothingKept: true, responses: 0, destroyed: { responses: 0, keys: 5 } });
  });

  it('lists what earlier waves there are, so that a later one stands behind them', async () => {
    const document = (await rowOf('autumn'))!.document!;
    await within(async (tx) => {
      await insertInstrument(tx, { municipality, instrument: 'ctc-youth', version: '1-short.today@autumn', document });
      await tx
        .insertInto('tenant.wave')
        .values({
          municipality,
          instrument: 'ctc-youth',
          wave: 'zero',
          version: '1-short.today@autumn',
          label: JSON.stringify(name('the first')),
          state: 'closed',
          respondents: 0,
          psus: 0,
          strata: 0,
          quality: '{}',
          fingerprint: '',
          key_id: '00000000-0000-4000-8000-000000000000',
        })
        .execute();
      await tx
        .insertInto('tenant.wave_column')
        .values({ municipality, instrument: 'ctc-youth', wave: 'zero', part: '#header', sealed: new Uint8Array(1) })
        .execute();
    });
    const read = await make('next');
    await ask('PUT', one('next'), { ...draftOf(read), areaSet: null, formalities: complete });
    await ask('POST', `${one('next')}/open`, { revision: 2 });
    const reading = readInstrument((await rowOf('next'))!.document!);
    expect(reading.ok && reading.instrument.groups.map(({ id }) => id)).not.toContain('area');
    expect(reading.ok && reading.instrument.groups[0]!.codes.map(({ code, label }) => [code, label.en])).toEqual([
      ['zero', 'the first'],
      ['next', 'wave next'],
    ]);
    expect((await ask('POST', '/fieldings', start('zero'))).status).toBe(409);
  });

  it('lets coordinators look and nobody else', async () => {
    as('ctcCoordinator');
    expect((await ask('GET', one('bare'))).status).toBe(200);
    expect((await ask('POST', '/fieldings', start('theirs'))).status).toBe(403);
    as('schoolContact', { kind: 'school', code: '10000001' });
    expect((await ask('GET', '/fieldings')).status).toBe(403);
    as('admin');
  });
});
