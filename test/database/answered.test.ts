/** What pupils get back: nothing before it is published to everyone, and then what is released of their school and area. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { answeredTextsFor } from '../../notebooks/wording/answered-texts.ts';
import type { Role } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { closeFielding } from '../../server/fielding/close-fielding.ts';
import { runTask } from '../../server/fielding/closing-task.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { pupilPages } from '../../server/fielding/pupil-pages.ts';
import { createLog } from '../../server/log.ts';
import { pupilPageRules } from '../../server/page-rules.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { runTask as makeRelease } from '../../server/releases/release-task.ts';
import { writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { openAskedWave, type AskedWave } from '../asked-wave/asked-wave.ts';
import { placeTownClasses, sendForms, townClasses, townDocument, townPupils, townWave } from '../asked-wave/small-town.ts';
import { seededBytes } from '../survey/anonymity/seeded-bytes.ts';
import { onEachDatabase } from './databases.ts';

const sv = answeredTextsFor('sv');

onEachDatabase('what pupils get back', (database) => {
  const draw = seededBytes('answered');
  let wave: AskedWave;
  let app: Hono;
  const logged: string[] = [];
  const look = async (path = '', language = 'sv') => {
    const reply = await app.request(`/m/town/answered${path}?language=${language}`);
    expect(reply.headers.get('x-request-id')).toBeNull();
    return { status: reply.status, text: (await reply.text()).replaceAll(/\s+/g, ' ') };
  };
  const school = `/town-survey/${townWave}/school`;
  const publish = async (audience: string | null) => {
    const body = JSON.stringify({ audience });
    const reply = await app.request('/api/m/town/notebooks/all/audience', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.status).toBe(200);
  };
  beforeAll(async () => {
    const { db, keyDir } = database();
    const fieldingKeys = await openFieldingKeys(keyDir);
    wave = await openAskedWave(db, fieldingKeys, { slug: 'town', document: townDocument, codes: townClasses.map(() => 22), draw });
    await placeTownClasses(db, wave);
    const roles: readonly Role[] = ['analyst', 'ctcCoordinator'];
    const grants = roles.map((role) => ({ role, scope: { kind: 'municipality' } }) as const);
    app = createApp({
      db,
      fieldingKeys,
      log: createLog((line) => logged.push(line)),
      version: 'test',
      findWho: async () => ({
        person: 'p',
        name: 'Per',
        session: 's',
        secondFactor: true,
        memberships: new Map([[wave.municipality, { grants, enclaveUntil: null }]]),
      }),
      pages: [{ app: pupilPages({ form: { js: '', css: '/form.css', shared: [] }, worker: '' }, db), rules: pupilPageRules }],
    });
  });

  it('is a promise while the wave is open, and nothing where there is no wave', async () => {
    const { status, text } = await look();
    expect([status, text.includes(sv.notYet.lead)]).toEqual([200, true]);
    expect((await look(`${school}/eka`)).status).toBe(404);
    expect((await app.request('/m/nowhere/answered')).status).toBe(404);
  });

  it('stays one until the numbers are published to everyone', async () => {
    const { db, keys, keyDir } = database();
    await sendForms(db, wave, townPupils, draw);
    const place = { municipality: wave.municipality, ...wave.fielding };
    const fieldingKeys = await openFieldingKeys(keyDir);
    await closeFielding({ db, keys, fieldingKeys, make: async (task) => runTask(task), today: '2026-11-22' }, place);
    await releaseStoredWave({ db, keys, make: async (task) => makeRelease(task), today: '2026-11-22' }, place);
    const notebook = {
      notebook: 'all',
      title: { sv: 'Allt', en: 'All' },
      summary: { sv: '', en: '' },
      message: '',
      source: writeNotebook({
        title: 'T',
        cells: [{ id: 1, mode: 'js', value: `// tables: town-survey/${townWave}\n1`, pinned: true, hidden: false }],
      }),
    };
    const made = await app.request('/api/m/town/notebooks', {
      method: 'POST',
      body: JSON.stringify(notebook),
      headers: { 'content-type': 'application/json' },
    });
    expect(made.status).toBe(200);
    for (const audience of [null, 'municipality'] as const) {
      if (audience) await publish(audience);
      expect((await look()).text).toContain(sv.notYet.lead);
      expect((await look(`${school}/eka`)).status).toBe(404);
    }
  });

  it('is then a page for each school and area, in two languages, with a lesson of ten minutes', async () => {
    await publish('everyone');
    const { text } = await look();
    for (const name of ['Ekskolan', 'Hamnskolan', 'n1', 's1', 'north']) expect(text).toContain(`<bdi>${name}</bdi>`);
    // Neither the areas that the schools lie in, as schools, nor whoever lives elsewhere.
    expect(text).not.toContain(`${school}/n1`);
    expect(text).not.toContain('/area/outside');
    for (const language of ['sv', 'en'] as const) {
      const t = answeredTextsFor(language);
      const page = (await look(`${school}/eka`, language)).text;
      expect(page).toContain(t.thanks('Ekskolan', language === 'sv' ? 'Hösten 2026' : 'Autumn 2026'));
      expect(page).toContain('<th scope="row">Much conflict</th>');
      for (const { text: step } of t.lesson.steps) expect(page).toContain(step);
    }
    expect((await look('/town-survey/2026/area/n1')).status).toBe(200);
    for (const path of [`${school}/nowhere`, `/town-survey/2025/school/eka`, '/town-survey/2026/class/eka'])
      expect((await look(path)).status).toBe(404);
    expect(answeredTextsFor('sv').lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
  });

  it('leaves no line in the log, since pupils look right after they have sent', () => {
    expect(logged.filter((line) => line.includes('answered'))).toEqual([]);
  });
});
