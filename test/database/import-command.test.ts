import { expect, it } from 'vitest';
import { importWith } from '../../server/cli/import.ts';
import { municipalityWith } from '../../server/cli/municipality.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { listNotebooks } from '../../server/notebooks/notebook.service.ts';
import { notebookTemplates } from '../../server/example/notebook-templates.ts';
import { onEachCommandLine } from './command-line.ts';
import { members } from './sights.ts';
import { smallDocument, smallFile } from './small-survey.ts';

const files = {
  'survey.json': smallDocument,
  'real.json': smallDocument.replace('"synthetic":true', '"synthetic":false').replace('small-survey', 'real-survey'),
  'wrong.json': smallDocument.replace('"q2"],', '"q9"],'),
  'drafted.json': smallDocument.replace(/"title":\s*\{[^}]*\}/, '"title":{"sv":"Utkast från own.csv","en":"Draft from own.csv"}'),
  'changed.json': smallDocument.replace('Liten', 'Annan'),
  'good.csv': smallFile([2023]),
  'other.csv': smallFile([2023, 2027], 7),
  'bad.csv': smallFile([2025]).replace('2025,N,8,1,N0,0,', '2025,N,8,1,N0,0,9'),
};

onEachCommandLine(
  'motvikt import',
  files,
  (commandLine) => {
    const { path, open } = commandLine;
    const run = (...args: string[]) => commandLine.run(importWith, ...args);
    const example = ['--municipality', 'exempelkommun'];
    const municipality = (...args: string[]) => commandLine.run(municipalityWith, ...args);
    const load = (data: string, ...more: string[]) => run('--instrument', path('survey.json'), '--data', path(data), ...example, ...more);

    it('puts no answers into the example that nobody has named', async () => {
      expect(await run('--instrument', path('survey.json'), '--data', path('good.csv'))).toEqual({
        code: 1,
        out: '',
        error: expect.stringMatching(/^Say which municipality with --municipality SLUG\. There are: /),
      });
    });

    it('imports a file and says how many responses and waves', async () => {
      expect(await load('good.csv')).toEqual({
        code: 0,
        out: expect.stringMatching(/good\.csv: 240 responses imported and released in \d+\.\d s\. Waves: 2023\.\n$/),
        error: '',
      });
    });

    it('says what the example is to whoever puts answers there that are not made up', async () => {
      const real = await run('--instrument', path('real.json'), '--data', path('good.csv'), '--leave-release', ...example);
      expect(real).toMatchObject({
        code: 0,
        error: expect.stringMatching(/^Exempelkommun is there to try things out: .* municipality add SLUG/),
      });
    });

    it('says when the same content was imported before', async () => {
      expect(await load('good.csv')).toEqual({
        code: 1,
        out: '',
        error: expect.stringMatching(
          /the same content was imported before, on \d{4}-\d\d-\d\d \d\d:\d\d UTC from good\.csv \(waves 2023\)\. Nothing was imported\.\n$/,
        ),
      });
    });

    it('stores nothing of a file with bad rows and says where they are, unless they shall be left out', async () => {
      const refused = await load('bad.csv');
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.error).toContain('bad.csv, line 2, column "q1": "9');
      expect(refused.error).toContain('--skip-bad-rows');
      expect(await load('bad.csv', '--skip-bad-rows')).toMatchObject({
        code: 0,
        out: expect.stringContaining("1 row with bad values was left out; the waves' quality records say so."),
      });
    });

    it('never changes a wave', async () => {
      expect(await load('other.csv')).toMatchObject({
        code: 1,
        error: expect.stringMatching(/other\.csv: wave 2023 is there already, stored on .* from another file\nNothing was imported/),
      });
    });

    it('says what is wrong with an instrument, a file, a municipality', async () => {
      expect(await run('--instrument', path('wrong.json'), '--data', path('good.csv'))).toMatchObject({
        code: 1,
        error: expect.stringMatching(/wrong\.json: scales\[0\]\.items\[1\]: .*q9/),
      });
      expect(await run('--instrument', path('gone.json'), '--data', path('good.csv'))).toMatchObject({
        code: 1,
        error: expect.stringContaining(`there is no file ${path('gone.json')}`),
      });
      expect(await load('gone.csv')).toMatchObject({ code: 1, error: `there is no file ${path('gone.csv')}\n` });
      expect(await run('--instrument', path('survey.json'), '--data', path('.'))).toMatchObject({
        code: 1,
        error: `${path('.')} is a folder, not a file\n`,
      });
      expect(await load('good.csv', '--municipality', 'nowhere')).toMatchObject({
        code: 1,
        error: 'There is no municipality "nowhere". There are: exempelkommun. Add it: motvikt municipality add nowhere "Name"\n',
      });
      expect(await run('--instrument', path('drafted.json'), '--data', path('good.csv'))).toMatchObject({
        code: 1,
        error: expect.stringMatching(/drafted\.json: title: still what the draft wrote; .*\nNothing was imported/),
      });
      expect(await run('--instrument', path('changed.json'), '--data', path('other.csv'), ...example)).toMatchObject({
        code: 1,
        error: expect.stringContaining('give the changed instrument a version of its own'),
      });
    });

    it('imports into a municipality that motvikt municipality has added', async () => {
      expect(await municipality('add', 'min-kommun', 'Min kommun')).toMatchObject({
        code: 0,
        out: expect.stringContaining('Min kommun is added'),
      });
      const notebooks = await open(async (db) => {
        const added = await findMunicipality(db, 'min-kommun');
        return inMunicipality(db, added!.municipality, (tx) => listNotebooks(tx, members));
      });
      expect(notebooks.map(({ slug }) => slug).toSorted()).toEqual((await notebookTemplates()).map(({ slug }) => slug).toSorted());
      expect(await municipality('add', 'min-kommun', 'Another')).toMatchObject({
        code: 1,
        error: 'Municipality "min-kommun" is there already: Min kommun.\n',
      });
      expect(await run('--instrument', path('survey.json'), '--data', path('good.csv'))).toMatchObject({ code: 0 });
      expect((await commandLine.systemActs('min-kommun')).map(([act]) => act).toSorted()).toEqual([
        'municipality.founded',
        'waves.imported',
      ]);
      expect(await load('good.csv', '--municipality', 'min-kommun')).toMatchObject({
        code: 1,
        error: expect.stringContaining('the same content was imported before'),
      });
      expect(await municipality('add', 'annan-kommun', 'Annan kommun')).toMatchObject({ code: 0 });
      expect(await run('--instrument', path('survey.json'), '--data', path('good.csv'))).toMatchObject({
        code: 1,
        error: expect.stringContaining('There are: annan-kommun, exempelkommun, min-kommun. '),
      });
      expect((await municipality('list')).out).toBe('annan-kommun  Annan kommun\nexempelkommun  Exempelkommun\nmin-kommun  Min kommun\n');
      for (const args of [[], ['add'], ['add', 'x'], ['add', 'Min Kommun', 'x'], ['--all'], ['list', 'x']])
        expect(await municipality(...args)).toMatchObject({ code: 2, out: '' });
    });

    it('says kindly that the server must be stopped', async () => {
      await open(async () => {
        const asked = await commandLine.runApart(importWith, '--instrument', path('survey.json'), '--data', path('good.csv'));
        expect(asked).toMatchObject({
          code: 1,
          error: expect.stringMatching(
            /is in use by another Motvikt \(process \d+\).*\nIf that is your server \(npm start\), stop it with Ctrl\+C and start it again afterwards/,
          ),
        });
      });
    });

    it('explains its use', async () => {
      expect(await run('--help')).toMatchObject({
        code: 0,
        out: expect.stringContaining('motvikt import --instrument FILE.json --data FILE'),
      });
      for (const args of [[], ['--instrument', 'x'], ['--data', 'x'], ['--nonsense'], ['extra']])
        expect(await run(...args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining('Usage: motvikt import') });
    });
  },
  ['embedded PGlite'],
);
