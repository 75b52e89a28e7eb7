/** Area sets, schools and classes: through the API, over a real database. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { actDetailTextsFor } from '../../notebooks/wording/act-detail-texts.ts';
import { findAreasAbove } from '../../server/access/find-areas-above.ts';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { findMappedAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { areaSetOf } from '../../survey/area-sets/mapped-area-set.ts';
import { box, bytesOf, collection, feature, polygon } from '../survey/area-sets/squares.ts';
import { onEachDatabase } from './databases.ts';

const districts = join(import.meta.dirname, '../survey/area-sets/stockholm-districts.json');
const reading = { root: { code: '0180', name: 'Stockholm' } };
const head = { id: 'districts', name: { sv: 'Stadsdelar', en: 'Districts' }, validFrom: '2026-01-01' };

onEachDatabase('places', (database) => {
  let app: Hono;
  let municipality: string;
  let who: Who | null;
  const as = (role: Role, scope: Grant['scope'] = { kind: 'municipality' }) => {
    who = {
      person: 'p',
      name: 'Per',
      session: 's',
      secondFactor: true,
      memberships: new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]),
    };
  };
  const ask = async (method: string, path: string, body?: unknown) => {
    const init =
      body instanceof FormData
        ? { method, body }
        : { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) };
    const reply = await app.request(`/api/m/north${path}`, init);
    return { status: reply.status, body: (await reply.json()) as never };
  };
  const form = (bytes: Uint8Array | string, options?: unknown) => {
    const made = new FormData();
    made.set('file', new File([bytes as BlobPart], 'a file'));
    if (options !== undefined) made.set('options', JSON.stringify(options));
    return made;
  };
  const acts = async () =>
    (
      await inMunicipality(database().db, municipality, (tx) =>
        tx.selectFrom('tenant.audit').select(['act', 'object_kind', 'object', 'person_name', 'detail']).execute(),
      )
    ).map(({ act, object_kind, object, person_name, detail }) => ({
      said: `${person_name} ${act} ${object_kind} ${object}`,
      kept: Object.keys(detail),
    }));

  beforeAll(async () => {
    const { db } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    app = createApp({ db, findWho: async () => who, log: createLog(() => {}), version: 'test' });
    as('admin');
  });

  it('checks a file of areas and stores nothing by it', async () => {
    const bytes = await readFile(districts);
    const flat = await ask('POST', '/area-sets/check', form(bytes, head));
    expect(flat.body).toMatchObject({
      content: { features: 4, reading: { code: 'name' } },
      problems: [{ kind: 'severalRoots', count: 4 }],
      features: [],
    });
    const rooted = await ask('POST', '/area-sets/check', form(bytes, { ...head, reading }));
    expect(rooted.body).toMatchObject({ problems: [], features: [{ id: '0180', properties: { within: null } }, {}, {}, {}, {}] });
    expect(await ask('GET', '/area-sets')).toEqual({ status: 200, body: [] });
    expect((await ask('POST', '/area-sets/check', form(new Uint8Array([1, 255]), head))).body).toMatchObject({
      content: null,
      problems: [{ kind: 'notUtf8' }],
    });
  });

  it('stores an area set whole, shows it in planar coordinates, and once only', async () => {
    const bytes = await readFile(districts);
    expect(await ask('POST', '/area-sets', form(bytes, { ...head, reading }))).toMatchObject({
      status: 200,
      body: { id: 'districts', areas: 5 },
    });
    expect(await ask('POST', '/area-sets', form(bytes, { ...head, reading }))).toMatchObject({ status: 409 });
    expect((await ask('GET', '/area-sets')).body).toMatchObject([{ id: 'districts', validFrom: '2026-01-01', validTo: null, areas: 5 }]);
    const { body } = await ask('GET', '/area-sets/districts');
    const shown = body as { crs: string; features: { id: string; geometry: { coordinates: number[][][][] } }[] };
    expect(shown.crs).toBe('EPSG:3006');
    expect(shown.features.map(({ id }) => id)).toEqual(['0180', 'VÅRBERG', 'SÄTRA', 'BREDÄNG', 'SKÄRHOLMEN']);
    const [east, north] = shown.features[1]!.geometry.coordinates[0]![0]![0]!;
    // Skärholmen lies some 12 km south-west of Stockholm's middle.
    expect(east).toBeGreaterThan(660_000);
    expect(east).toBeLessThan(670_000);
    expect(north).toBeGreaterThan(6_570_000);
    expect(north).toBeLessThan(6_580_000);
    expect(await ask('GET', '/area-sets/none')).toMatchObject({ status: 404 });
  });

  it('refuses a broken file with every problem, and stores nothing of it', async () => {
    const overlapping = collection([feature({ code: 'A' }, polygon(box(0, 0, 2))), feature({ code: 'B' }, polygon(box(1, 0, 2)))]);
    const refused = await ask('POST', '/area-sets', form(bytesOf(overlapping), { ...head, id: 'broken', reading }));
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ detail: expect.stringContaining('"A" and "B" overlap: 50%') }] } });
    expect((await ask('GET', '/area-sets')).body).toHaveLength(1);
    for (const wrong of [
      { ...head, id: 'a/b' },
      { ...head, validFrom: '2026-02-30' },
      { ...head, reading: { code: 1 } },
      { ...head, extra: 1 },
    ])
      expect(await ask('POST', '/area-sets', form(bytesOf(overlapping), wrong))).toMatchObject({ status: 400 });
    expect(await ask('POST', '/area-sets', {})).toMatchObject({ status: 400 });
  });

  it('gives the tree to roles that are bound to an area, and the units to releases', async () => {
    const nested = collection([
      feature({ code: 'D', within: 'M' }, null),
      feature({ code: 'A', within: 'D', units: '11 12' }, polygon(box(0, 0))),
      feature({ code: 'B', within: 'D' }, polygon(box(1, 0))),
      feature({ code: 'M' }, null),
    ]);
    expect(await ask('POST', '/area-sets', form(bytesOf(nested), { ...head, id: 'nested', validFrom: '2026-03-01' }))).toMatchObject({
      status: 200,
    });
    const { db } = database();
    expect(await findAreasAbove(db, municipality, { area: 'A' }, new Date('2026-11-22T10:00:00Z'))).toEqual(['A', 'D', 'M']);
    const stored = (await inMunicipality(db, municipality, (tx) => findMappedAreaSet(tx, 'nested')))!;
    expect(areaSetOf(stored)).toMatchObject({
      areas: [
        { code: 'A', within: 'D', units: ['11', '12'] },
        { code: 'B', within: 'D', units: ['B'] },
      ],
      coarser: [{ code: 'D', within: null }],
    });
  });

  it('warns of sets in force at the same time, and ends those that are to end with the new one', async () => {
    const flat = bytesOf(collection([feature({ code: 'A' }, polygon(box(0, 0))), feature({ code: 'B' }, polygon(box(1, 0)))]));
    const later = { ...head, id: 'later', validFrom: '2026-03-01', reading };
    const beside = async () => ((await ask('POST', '/area-sets/check', form(flat, later))).body as { overlapping: object[] }).overlapping;
    expect(await beside()).toEqual([
      { id: 'nested', name: head.name, validFrom: '2026-03-01', validTo: null, canEnd: false },
      { id: 'districts', name: head.name, validFrom: '2026-01-01', validTo: null, canEnd: true },
    ]);
    expect(await ask('POST', '/area-sets', form(flat, { ...later, end: ['districts', 'nested'] }))).toMatchObject({ status: 409 });
    expect(await ask('POST', '/area-sets', form(flat, { ...later, end: ['none'] }))).toMatchObject({ status: 404 });
    expect(await beside(), 'nothing of it is stored').toHaveLength(2);
    expect(await ask('POST', '/area-sets', form(flat, { ...later, end: ['districts'] }))).toMatchObject({ status: 200 });
    const sets = (await ask('GET', '/area-sets')).body as { id: string; validTo: string | null }[];
    expect(Object.fromEntries(sets.map(({ id, validTo }) => [id, validTo]))).toEqual({
      districts: '2026-02-28',
      nested: null,
      later: null,
    });
    expect((await acts()).map(({ said }) => said)).toContain('Per areaSet.retired areaSet districts');
    const { db } = database();
    await inMunicipality(db, municipality, async (tx) => {
      await tx.deleteFrom('tenant.area').where('area_set', '=', 'later').execute();
      await tx.deleteFrom('tenant.area_set').where('area_set', '=', 'later').execute();
    });
    expect(await ask('PUT', '/area-sets/districts/valid-to', { validTo: null })).toMatchObject({ status: 200 });
  });

  it('retires an area set after a day, and takes that back', async () => {
    expect(await ask('PUT', '/area-sets/nested/valid-to', { validTo: '2026-02-28' })).toMatchObject({ status: 409 });
    expect(await ask('PUT', '/area-sets/nested/valid-to', { validTo: '2026-06-30' })).toMatchObject({ status: 200 });
    const { db } = database();
    // The older one is in force again, which has no such area.
    expect(await findAreasAbove(db, municipality, { area: 'A' }, new Date('2026-11-22T10:00:00Z'))).toEqual(['A']);
    expect(await ask('PUT', '/area-sets/nested/valid-to', { validTo: null })).toMatchObject({ status: 200, body: { validTo: null } });
    expect(await ask('PUT', '/area-sets/none/valid-to', { validTo: null })).toMatchObject({ status: 404 });
  });

  it('stores a list of schools whole, with predecessors that stand further down', async () => {
    const list =
      'skolenhetskod;skolnamn;huvudman;område;föregångare;gäller till\r\n00000001;Nya skolan;kommunal;A;00000003;\r\n00000002;Fria skolan;Enskild;;;\r\n00000003;Gamla skolan;kommunal;;;2026-06-30\r\n';
    expect((await ask('POST', '/schools/check', form(list))).body).toMatchObject({
      problems: [],
      schools: [{ school: '00000001' }, {}, {}],
    });
    expect((await ask('GET', '/schools')).body).toEqual([]);
    expect(await ask('POST', '/schools', form(list))).toMatchObject({ status: 200, body: { stored: 3 } });
    expect((await ask('GET', '/schools')).body).toMatchObject([
      { school: '00000002', operator: 'independent', area: null },
      { school: '00000003', validTo: '2026-06-30' },
      { school: '00000001', name: 'Nya skolan', area: 'A', predecessors: ['00000003'] },
    ]);
    const wrong = await ask('POST', '/schools', form('skolenhetskod;namn;huvudman;område\n00000009;X;kommunal;Q\n'));
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ detail: expect.stringContaining('"Q"') }] } });
    expect((await ask('GET', '/schools')).body).toHaveLength(3);
  });

  it('adds a school and its classes by hand, changes them, and takes them away', async () => {
    const one = { name: 'Tredje skolan', operator: 'public', area: null, validFrom: null, validTo: null, predecessors: [] };
    expect(await ask('PUT', '/schools/00000004', one)).toMatchObject({ status: 404 });
    expect(await ask('POST', '/schools/00000004', one)).toMatchObject({ status: 200 });
    expect(await ask('PUT', '/schools/00000004', { ...one, name: 'Fjärde skolan', predecessors: ['00000001'] })).toMatchObject({
      status: 200,
    });
    expect(await ask('PUT', '/schools/00000004', { ...one, predecessors: ['00000004'] })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/predecessors/0' }] },
    });
    expect(await ask('PUT', '/schools/00000004', { ...one, area: 'Q' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/area' }] },
    });
    expect(await ask('PUT', '/schools/0004', one)).toMatchObject({ status: 400 });
    const path = '/schools/00000004/classes/2026-27/7A';
    expect(await ask('PUT', path, { grade: '7', headCount: 24 })).toMatchObject({ status: 404 });
    expect(await ask('POST', path, { grade: '7', headCount: 24 })).toMatchObject({ status: 200 });
    expect(await ask('PUT', path, { grade: '7', headCount: 26 })).toMatchObject({ status: 200 });
    expect(await ask('DELETE', '/schools/00000004')).toMatchObject({ status: 200 });
    expect(await ask('DELETE', '/schools/00000004')).toMatchObject({ status: 404 });
    expect(await ask('GET', '/schools/00000004')).toMatchObject({ status: 404 });
    expect(await ask('POST', path, { grade: '7', headCount: 24 })).toMatchObject({ status: 404 });
  });

  it('lets nothing that is added take the place of what is there', async () => {
    const one = { name: 'Femte skolan', operator: 'public', area: 'A', validFrom: null, validTo: null, predecessors: ['00000003'] };
    const other = { name: 'En annan', operator: 'independent', area: null, validFrom: null, validTo: null, predecessors: [] };
    expect(await ask('POST', '/schools/00000005', one)).toMatchObject({ status: 200 });
    expect(await ask('POST', '/schools/00000005', other)).toMatchObject({ status: 409, body: { type: 'urn:motvikt:problem:conflict' } });
    const path = '/schools/00000005/classes/2026-27/7A';
    expect(await ask('POST', path, { grade: '7', headCount: 24 })).toMatchObject({ status: 200 });
    expect(await ask('POST', path, { grade: '8', headCount: 3 })).toMatchObject({ status: 409 });
    expect((await ask('GET', '/schools/00000005')).body).toMatchObject({ ...one, classes: [{ class: '7A', grade: '7', headCount: 24 }] });
    // The same name in another year is another class.
    expect(await ask('POST', '/schools/00000005/classes/2027-28/7A', { grade: '7', headCount: 20 })).toMatchObject({ status: 200 });
    expect(await ask('DELETE', '/schools/00000005')).toMatchObject({ status: 200 });
  });

  it('stores a list of classes, says what it would change, and leaves what it does not name', async () => {
    const list = (rows: string) => `skolenhetskod;läsår;klass;årskurs;antal elever\n${rows}`;
    const first = list('00000001;2026/27;7A;åk 7;24,0\n00000001;2026/27;7B;7;22\n');
    expect((await ask('POST', '/classes', form(first))).body).toEqual({ stored: 2 });
    const second = list('00000001;2026/27;7A;7;24\n00000001;2026/27;8A;8;20\n');
    expect((await ask('POST', '/classes/check', form(second))).body).toMatchObject({
      added: 1,
      changed: 0,
      same: 1,
      missing: [{ class: '7B' }],
      problems: [],
    });
    expect((await ask('POST', '/classes', form(second))).body).toEqual({ stored: 2 });
    expect((await ask('GET', '/schools/00000001')).body).toMatchObject({
      classes: [
        { class: '7A', grade: '7', headCount: 24 },
        { class: '7B', headCount: 22 },
        { class: '8A', schoolYear: '2026/27' },
      ],
    });
    expect(await ask('POST', '/classes', form(list('00000099;2026/27;7A;7;24\n')))).toMatchObject({ status: 400 });
  });

  it('lets a contact count the classes of the own school, and no others; members read', async () => {
    as('schoolContact', { kind: 'school', code: '00000001' });
    for (const method of ['POST', 'PUT']) {
      expect(await ask(method, '/schools/00000001/classes/2026-27/9A', { grade: '9', headCount: 25 })).toMatchObject({ status: 200 });
      expect(await ask(method, '/schools/00000002/classes/2026-27/9A', { grade: '9', headCount: 25 })).toMatchObject({ status: 403 });
    }
    expect(await ask('GET', '/schools/00000002')).toMatchObject({ status: 403 });
    expect(await ask('DELETE', '/schools/00000001/classes/2026-27/9A')).toMatchObject({ status: 200 });
    expect(await ask('DELETE', '/schools/00000001/classes/2026-27/9A')).toMatchObject({ status: 404 });
    expect(await ask('PUT', '/schools/00000001', {})).toMatchObject({ status: 403 });
    expect(await ask('GET', '/schools')).toMatchObject({ status: 200 });
    as('reader');
    expect(await ask('GET', '/area-sets')).toMatchObject({ status: 403 });
    who = null;
    expect(await ask('GET', '/area-sets')).toMatchObject({ status: 401 });
    as('admin');
  });

  it('has recorded every write, and nothing that was refused', async () => {
    const recorded = await acts();
    const said = recorded.map((one) => one.said);
    for (const act of [
      'areaSet.stored areaSet districts',
      'areaSet.retired areaSet nested',
      'schools.imported file a file',
      'classes.imported file a file',
      'school.removed school 00000004',
      'class.stored school 00000001',
      'class.removed school 00000001',
    ])
      expect(said).toContain(`Per ${act}`);
    expect(said.filter((one) => /broken|00000099|00000009/.test(one))).toEqual([]);
    const words = Object.keys(actDetailTextsFor('sv').keys);
    expect(recorded.flatMap(({ kept }) => kept).filter((key) => !words.includes(key))).toEqual([]);
  });
});
