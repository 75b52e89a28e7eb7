/** Head-counts by command: with an import, for stored waves, and into the releases. */
import { expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { notebookTemplates } from '../../server/example/notebook-templates.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { importWith } from '../../server/cli/import.ts';
import { registerWith } from '../../server/cli/register.ts';
import { releaseWith } from '../../server/cli/release.ts';
import { createLog } from '../../server/log.ts';
import { onEachCommandLine } from './command-line.ts';
import { smallDocument, smallFile } from './small-survey.ts';

const both = (text: string) => ({ sv: text, en: text });
const register = (waves: Record<string, unknown>) => JSON.stringify({ origin: both('Counted for tests'), waves });
const counted = (pupils: number) => ({ date: '2025-10-15', area: { N: pupils, S: pupils } });

const files = {
  'survey.json': smallDocument,
  'file.csv': smallFile([2023, 2025]),
  'register.json': register({ 2023: counted(150), 2027: counted(1) }),
  'later.json': register({ 2023: counted(200), 2025: counted(160), 2029: counted(1) }),
  'wrong.json': register({ 2023: { date: '2025-10-15', area: { N: -1 } } }),
};

onEachCommandLine('head-counts by command', files, ({ path, run, open, systemActs, released }) => {
  const store = (...args: string[]) => run(registerWith, ...args);
  const importing = (...args: string[]) =>
    run(importWith, '--instrument', path('survey.json'), '--data', path('file.csv'), '--municipality', 'exempelkommun', ...args);
  const ofMunicipality = ({ coverage }: ReleasedWave) => coverage.find(({ group }) => Object.keys(group).join() === 'wave');

  it('refuses a wrong register with every mistake, and imports nothing', async () => {
    expect(await importing('--register', path('wrong.json'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/wrong\.json: .*below 0/),
    });
    expect(await importing('--register', path('none.json'))).toMatchObject({ code: 1, error: expect.stringContaining('none.json') });
    expect(await store('--survey', 'small-survey', '--file', path('register.json'))).toMatchObject({
      code: 1,
      error: 'There is no survey "small-survey". There are: none.\n',
    });
  });

  it('tells coverage of a wave whose register came with its answers', async () => {
    expect(await importing('--register', path('register.json'))).toMatchObject({ code: 0 });
    const wave = await released('2023');
    expect(ofMunicipality(wave)).toMatchObject({ register: 'area', registered: 300, responses: 240, coverage: 0.8 });
    expect(wave.rows.filter(({ coverage }) => coverage !== null)).not.toEqual([]);
    expect((await released('2025')).coverage).toEqual([]);
  });

  it('stores head-counts of stored waves for their next releases, and says what it leaves out', async () => {
    expect(await store('--survey', 'small-survey', '--file', path('later.json'))).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^Head-counts are stored: 2023, 2025\.\nNot stored, .*: 2029\. .*\nWhat is out stays as it is: 2023, 2025\./,
      ),
    });
    expect(ofMunicipality(await released('2023'))).toMatchObject({ coverage: 0.8 });
    expect(await systemActs()).toContainEqual(['register.stored', 'small-survey', { file: 'later.json', waves: ['2023', '2025'] }]);
    for (const wave of ['2023', '2025'])
      expect(await run(releaseWith, '--survey', 'small-survey', '--wave', wave)).toMatchObject({ code: 0 });
    expect(ofMunicipality(await released('2023'))).toMatchObject({ registered: 400, coverage: 0.6 });
    expect(ofMunicipality(await released('2025'))).toMatchObject({ registered: 320, coverage: 0.75 });
  });

  it('says which options it needs', async () => {
    expect(await store('--survey', 'small-survey')).toMatchObject({ code: 2, error: expect.stringContaining('register needs --file') });
  });

  it('shows head-counts inside the released wave alone', () =>
    open(async (db) => {
      const { municipality } = (await findMunicipality(db, 'exempelkommun'))!;
      const [notebook] = await notebookTemplates();
      await inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, notebook!, 'everyone'));
      const app = createApp({ db, log: createLog(() => {}), version: 'test' });
      const text = async (address: string) => (await app.request(`/api/m/exempelkommun${address}`)).text();
      expect(await text('/surveys')).toContain('small-survey');
      expect(await text('/surveys')).not.toMatch(/regist|Counted for tests/i);
      const { coverage } = readReleasedWave(JSON.parse(await text('/released/small-survey/2023')));
      expect(coverage.map(({ registered }) => registered)).toContain(400);
      expect((await app.request('/api/m/exempelkommun/registers')).status).toBe(404);
    }));
});
