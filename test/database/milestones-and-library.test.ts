/** Alliances' milestones and a municipality's own measures, through the API: what is stored, who may, and that two people lose nothing. */
import type { Hono } from 'hono';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { AreaMilestones, AreaMilestonesOfReader, Assessment } from '../../server/milestones/milestone.service.ts';
import type { MeasureLibrary, OwnMeasure } from '../../server/plans/library/library.service.ts';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase('milestones and the measure library', (database) => {
  let app: Hono;
  let municipality: string;
  let who: Who | null;
  const as = (role: Role, scope: Grant['scope'] = { kind: 'municipality' }, name = 'Kim') => {
    const membership = { grants: [{ role, scope }], enclaveUntil: null };
    who = { person: name, name, session: 's', secondFactor: true, memberships: new Map([[municipality, membership]]) };
  };
  const ask = async <Reply>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Reply }> => {
    const reply = await app.request(`/api/m/north/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: reply.status, body: (await reply.json()) as Reply };
  };
  const assess = (area: string, read: number, over: object = {}) =>
    ask<Assessment & { type: string }>('PUT', `milestones/${area}/mandate`, {
      level: 2,
      note: 'Beslut i nämnden',
      evidence: [{ label: 'Beslutet', address: 'https://kommun.example/beslut' }],
      read,
      ...over,
    });

  beforeAll(async () => {
    const { db } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    const geometry = { type: 'MultiPolygon', coordinates: [] } as never;
    const area = (code: string, within: string | null) => ({
      code,
      name: { sv: `Område ${code}`, en: `Area ${code}` },
      within,
      units: [],
      keys: {},
      characteristics: {},
      geometry,
    });
    await inMunicipality(db, municipality, (tx) =>
      insertAreaSet(tx, municipality, {
        id: 'now',
        name: { sv: 'Nu', en: 'Now' },
        validFrom: '2020-01-01',
        areas: [area('all', null), area('harbour', 'all'), area('hill', 'all')],
      } as never),
    );
    app = createApp({ db, clock: () => Date.parse('2026-11-22T10:00:00Z'), findWho: async () => who, log: silentLog, version: 'test' });
  });
  beforeEach(() => as('ctcCoordinator'));

  it('keeps every assessment of a milestone, and shows the newest', async () => {
    expect((await assess('harbour', 0)).body).toMatchObject({ number: 1, level: 2, by: 'Kim' });
    as('alliance', { kind: 'area', code: 'harbour' }, 'Robin');
    expect((await assess('harbour', 1, { level: 3, note: 'Med pengar', evidence: [] })).body).toMatchObject({
      number: 2,
      level: 3,
      by: 'Robin',
    });
    const { body: one } = await ask<AreaMilestonesOfReader>('GET', 'milestones/harbour');
    expect(one).toMatchObject({ area: 'harbour', name: { sv: 'Område harbour' }, mayAssess: true, mayOverlook: true });
    expect(one.assessments.map(({ milestone, level, note }) => [milestone, level, note])).toEqual([['mandate', 3, 'Med pengar']]);
    const { body: all } = await ask<AreaMilestones[]>('GET', 'milestones');
    expect(all.map(({ area, assessments }) => [area, assessments.length])).toEqual([
      ['-', 0],
      ['harbour', 1],
      ['hill', 0],
    ]);
    const { body: history } = await ask<Assessment[]>('GET', 'milestones/harbour/mandate');
    expect(history.map(({ number, level }) => [number, level])).toEqual([
      [2, 3],
      [1, 2],
    ]);
  });

  it('lets nobody write over what they have not read', async () => {
    expect((await assess('hill', 0)).status).toBe(200);
    const late = await assess('hill', 0, { level: 4 });
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:motvikt:problem:changedMeanwhile' } });
    const both = await Promise.all([assess('hill', 1, { level: 3 }), assess('hill', 1, { level: 4 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await ask<Assessment[]>('GET', 'milestones/hill/mandate')).body).toHaveLength(2);
    await expect(
      inMunicipality(database().db, municipality, (tx) => tx.updateTable('tenant.milestone_assessment').set({ level: 0 }).execute()),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('takes assessments of an area from its own alliance alone, of the whole from who has the whole', async () => {
    as('alliance', { kind: 'area', code: 'hill' });
    expect((await assess('harbour', 2)).status).toBe(403);
    expect((await assess('-', 0)).status).toBe(403);
    expect((await ask<AreaMilestonesOfReader>('GET', 'milestones/harbour')).body).toMatchObject({ mayAssess: false, mayOverlook: true });
    as('schoolContact', { kind: 'school', code: '12345678' });
    expect((await ask<AreaMilestonesOfReader>('GET', 'milestones/harbour')).body).toMatchObject({ mayAssess: false, mayOverlook: false });
    as('ctcCoordinator');
    expect((await assess('-', 0)).status).toBe(200);
  });

  it('refuses unknown milestones, areas, levels and links that lead elsewhere', async () => {
    expect((await ask('PUT', 'milestones/hill/gold-medal', { level: 1, note: '', evidence: [], read: 0 })).status).toBe(404);
    expect((await assess('moon', 0)).status).toBe(404);
    expect((await assess('-', 1, { level: 5 })).status).toBe(400);
    for (const address of ['javascript:alert(1)', 'http://kommun.example', '//kommun.example', 'data:text/html,x', 'https://a b.example'])
      expect((await assess('-', 1, { evidence: [{ label: 'Länk', address }] })).status, address).toBe(400);
  });

  const content = {
    name: 'Fredagsgrillning',
    what: 'Vuxna och unga lagar mat.',
    note: 'Vi räknar besökare.',
    factors: ['community-rewards'],
    arena: 'community',
    ages: { from: 10, to: 18 },
    tier: 'unknown',
  };
  const library = async () => (await ask<MeasureLibrary>('GET', 'measure-library')).body;

  it('shows the product’s measures with a municipality’s own, which can be changed, taken out and put back', async () => {
    const { body: made } = await ask<OwnMeasure>('POST', 'measure-library', { content });
    expect(made).toMatchObject({ revision: 1, content, retired: false, by: 'Kim' });
    const put = (revision: number, over: object) =>
      ask<OwnMeasure & { type: string }>('PUT', `measure-library/${made.id}`, { revision, content, retired: false, ...over });
    expect((await put(1, { content: { ...content, tier: 'promising' } })).body).toMatchObject({
      revision: 2,
      content: { tier: 'promising' },
    });
    expect(await put(1, {})).toMatchObject({ status: 409, body: { type: 'urn:motvikt:problem:changedMeanwhile' } });
    const both = await Promise.all([put(2, { retired: true }), put(2, { retired: true })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const now = await library();
    expect(now.own.map(({ retired, revision }) => [retired, revision])).toEqual([[true, 3]]);
    expect((await put(3, {})).body).toMatchObject({ revision: 4, retired: false });
    expect(now.measures.length).toBeGreaterThan(40);
    expect(now.factors.find(({ id }) => id === 'family-conflict')).toMatchObject({ kind: 'risk', domain: 'family' });
    expect(now.mayWrite).toBe(true);
    const kept = await inMunicipality(database().db, municipality, (tx) =>
      tx.selectFrom('tenant.library_measure').select('revision').orderBy('revision').execute(),
    );
    expect(kept.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  });

  it('takes measures that aim at factors of the survey, from who coordinates', async () => {
    const add = (over: object) => ask('POST', 'measure-library', { content: { ...content, ...over } });
    for (const wrong of [{ factors: ['month-alc'] }, { factors: [] }, { ages: { from: 9, to: 8 } }, { tier: 'proven' }, { name: ' ' }])
      expect((await add(wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await ask('PUT', 'measure-library/00000000-0000-4000-8000-000000000000', { revision: 1, content, retired: true })).status).toBe(
      404,
    );
    as('leadership');
    expect((await add({})).status).toBe(403);
    expect((await library()).mayWrite).toBe(false);
  });
});
