/** Official statistics: through the API, over a real database. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { readIndicatorFile, storeIndicators } from '../../server/indicators/indicator.service.ts';
import { findNewestRevision } from '../../server/notebooks/notebook.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { makeFile, offeredTables, readPublishedFile } from '../../server/notebooks/published-file.ts';
import type { IndicatorChanges } from '../../survey/indicators/compare-indicators.ts';
import { onEachDatabase } from './databases.ts';

const head = 'indikator;namn;enhet;källa;bättre;område;år;värde';
const file = (...rows: readonly string[]) => [head, ...rows.map((row) => `inbrott;Inbrott;per 1 000;Brå;lägre;${row}`), ''].join('\n');
const notebook = (slug: string, survey: string) => ({
  slug,
  title: { sv: slug, en: slug },
  summary: { sv: '', en: '' },
  source: '<notebook></notebook>',
  tables: [{ survey, wave: '*' }],
});

onEachDatabase('official statistics', (database) => {
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
  const ask = async (path: string, text?: string) => {
    const body = new FormData();
    if (text !== undefined) body.set('file', new File([text], 'brott.csv'));
    const reply = await app.request(`/api/m/north${path}`, text === undefined ? {} : { method: 'POST', body });
    return { status: reply.status, body: (await reply.json()) as never };
  };

  beforeAll(async () => {
    const { db } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    app = createApp({ db, findWho: async () => who, log: createLog(() => {}), version: 'test' });
    const area = {
      code: 'A01',
      name: { sv: 'Norr', en: 'North' },
      within: null,
      units: [],
      keys: {},
      characteristics: {},
      geometry: { type: 'MultiPolygon', coordinates: [] },
    } as const;
    await inMunicipality(db, municipality, (tx) =>
      insertAreaSet(tx, municipality, { id: 'set', name: { sv: 'S', en: 'S' }, validFrom: '2020-01-01', areas: [area] }),
    );
    as('analyst');
  });

  it('says what a file would change, and stores nothing by that or of a file with a mistake', async () => {
    expect((await ask('/indicators/check', file('A01;2024;4,2'))).body).toMatchObject({ problems: [], added: 1, changed: 0, same: 0 });
    const refused = await ask('/indicators', file('A01;2024;4,2', 'A02;2024;5'));
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ detail: expect.stringContaining('Line 3, column område: the area "A02"') }] },
    });
    expect((await ask('/indicators')).body).toEqual({ indicators: [], values: [], areas: [] });
  });

  it('replaces what a later file corrects, and keeps what was', async () => {
    expect((await ask('/indicators', file('A01;2024;4,2', ';2024;3'))).body).toEqual({ added: 2, changed: 0, same: 0 });
    expect((await ask('/indicators', file('A01;2024;4,4', ';2024;3', ';2025;..'))).body).toEqual({ added: 1, changed: 1, same: 1 });
    expect((await ask('/indicators', file(';2024;3'))).body).toEqual({ added: 0, changed: 0, same: 1 });
    expect((await ask('/indicators')).body).toMatchObject({
      indicators: [{ indicator: 'inbrott', name: { sv: 'Inbrott' } }],
      values: [
        { area: null, period: '2024', value: 3 },
        { area: null, period: '2025', value: null, mark: 'protected' },
        { area: 'A01', period: '2024', value: 4.4 },
      ],
      areas: [{ code: 'A01', name: { en: 'North' } }],
    });
    expect((await ask('/indicators/history')).body).toMatchObject({
      files: [
        { file: 2, name: 'brott.csv', by: 'Per' },
        { file: 1, name: 'brott.csv', by: 'Per' },
      ],
      replaced: [{ file: 2, before: { value: 4.2 }, after: { value: 4.4 } }],
    });
    const acts = await inMunicipality(database().db, municipality, (tx) =>
      tx.selectFrom('tenant.audit').select(['act', 'object', 'detail']).execute(),
    );
    expect(acts.map(({ act, object, detail }) => [act, object, detail])).toContainEqual([
      'indicators.imported',
      'brott.csv',
      { values: 2 },
    ]);
  });

  it('takes two files at once one after the other, and what both say as new once', async () => {
    const { db } = database();
    const read = async (text: string) => {
      const reading = await readIndicatorFile(Buffer.from(text), new Set(['A01']));
      if (!reading.ok) throw new Error('the file is fine');
      return reading.value;
    };
    const [one, other] = [await read(file(';2023;2')), await read(file(';2023;2', 'A01;2023;5'))];
    let second: Promise<IndicatorChanges> | undefined;
    const first = await inMunicipality(db, municipality, async (tx) => {
      const stored = await storeIndicators(tx, municipality, null, 'one.csv', one);
      second = inMunicipality(db, municipality, (later) => storeIndicators(later, municipality, null, 'other.csv', other));
      // Time for it to begin while the first is not at its end: it must wait.
      await Promise.race([second.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 300))]);
      return stored;
    });
    expect(first).toMatchObject({ added: 1, same: 0 });
    expect(await second).toMatchObject({ added: 1, same: 1 });
  });

  it('is frozen with a notebook that declares it, and with no other', async () => {
    const { db } = database();
    const published = async (survey: string) =>
      inMunicipality(db, municipality, async (tx) => {
        await saveNotebook(tx, municipality, notebook(`of-${survey.length}`, survey));
        return readPublishedFile((await makeFile(tx, (await findNewestRevision(tx, `of-${survey.length}`))!)).document);
      });
    expect((await published('indicators')).indicators?.values).toHaveLength(5);
    expect(await published('*')).not.toHaveProperty('indicators');
    const offered = (survey: string) =>
      inMunicipality(db, municipality, async (tx) => (await offeredTables(tx, [{ survey, wave: '*' }])).indicators);
    expect(await offered('indicators')).toEqual([
      { indicator: expect.any(String), name: expect.any(Object), newest: expect.stringMatching(/^20\d\d$/) },
    ]);
    expect(await offered('*')).toEqual([]);
  });

  it('is given to a stranger only where a notebook for everyone shows it', async () => {
    const { db } = database();
    who = null;
    const publish = (survey: string) =>
      inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, notebook(`open-${survey.length}`, survey), 'everyone'));
    await publish('other');
    expect((await ask('/indicators')).status).toBe(404);
    await publish('indicators');
    expect((await ask('/indicators')).status).toBe(200);
    as('alliance', { kind: 'area', code: 'A01' });
    expect((await ask('/indicators')).status).toBe(200);
    expect((await ask('/indicators', file(';2026;1'))).status).toBe(403);
  });

  it('cannot be rewritten or taken away by the role that the server has', async () => {
    const rewrite = inMunicipality(database().db, municipality, (tx) =>
      tx.updateTable('tenant.indicator_value').set({ value: 9 }).where('value', 'is not', null).execute(),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
    await expect(inMunicipality(database().db, municipality, (tx) => tx.deleteFrom('tenant.indicator_file').execute())).rejects.toThrow(
      /permission denied/,
    );
  });
});
