/** A wave is closed: what pupils sealed comes out as columns, answer for answer, and nothing is left of how it got there. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { closeFielding, type Closing } from '../../server/fielding/close-fielding.ts';
import { runTask } from '../../server/fielding/closing-task.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { findFielding, findFieldingClasses, findWeedingRecord } from '../../server/fielding/fielding.repository.ts';
import { findRegister } from '../../server/registers/register.repository.ts';
import { releaseJob } from '../../server/releases/release-job.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { runTask as makeRelease } from '../../server/releases/release-task.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { findColumns, findWaves } from '../../server/waves/wave.repository.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { codeAt } from '../../survey/instrument/codebook.ts';
import { type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import {
  placeTownClasses,
  sendForms,
  townClasses,
  townDocument,
  townInstrument,
  type TownPupil,
  townPupils,
  townWave,
} from '../asked-wave/small-town.ts';
import { seededBytes } from '../survey/anonymity/seeded-bytes.ts';
import { onEachDatabase } from './databases.ts';

const instrument = 'town-survey';

/** One text per pupil, in no order: what was answered, without class and home area, which closing changes. */
const sorted = (texts: readonly string[]) => texts.toSorted();
const said = ({ answers, class: at }: TownPupil): string => {
  const { q1, q2 = 'not applicable', q3 = 'none', grade, sex } = answers;
  return [townClasses[at]![0], grade, sex, q1, q2, q3].join(' ');
};
function saidIn(columns: Columns): string[] {
  const item = (id: string, row: number) => {
    const index = columns.items.get(id)![row]!;
    const { codebook } = townInstrument.items.find((one) => one.id === id)!;
    return codeAt(codebook, index) ?? { 255: 'none', 253: 'not applicable' }[index];
  };
  const group = (id: string, row: number) => columns.groups.get(id)!.codes[columns.groups.get(id)!.index[row]!];
  return Array.from({ length: columns.n }, (_, row) =>
    [...['school', 'grade', 'sex'].map((id) => group(id, row)), ...['q1', 'q2', 'q3'].map((id) => item(id, row))].join(' '),
  );
}

onEachDatabase('closing a wave', (database) => {
  const draw = seededBytes('closing a wave');
  let fieldingKeys: FieldingKeyStore;
  let closing: Closing;
  let towns = 0;
  beforeAll(async () => {
    const { db, keys, keyDir } = database();
    fieldingKeys = await openFieldingKeys(keyDir);
    closing = { db, keys, fieldingKeys, make: async (task) => runTask(task), today: '2026-11-22' };
  });

  async function town(forms: Parameters<typeof sendForms>[2] = townPupils, values: Parameters<typeof openAskedWave>[2]['values'] = {}) {
    const { db } = database();
    const codes = townClasses.map(() => 22);
    const wave = await openAskedWave(db, fieldingKeys, { slug: `town-${++towns}`, document: townDocument, codes, draw, values });
    await placeTownClasses(db, wave);
    if (forms.length > 0) await sendForms(db, wave, forms, draw);
    return wave;
  }
  const within = <T>(wave: AskedWave, work: (tx: TenantTransaction) => Promise<T>) =>
    inMunicipality(database().db, wave.municipality, work);
  const placeOf = (wave: AskedWave) => ({ municipality: wave.municipality, ...wave.fielding });
  const close = (wave: AskedWave, parts: Partial<Closing> = {}) => closeFielding({ ...closing, ...parts }, placeOf(wave));

  async function columnsOf(wave: AskedWave): Promise<Columns> {
    const { row, parts } = await within(wave, async (tx) => ({
      row: (await findWaves(tx, instrument))[0]!,
      parts: await findColumns(tx, instrument, townWave),
    }));
    const { header, parts: clear } = await openColumns(database().keys, row, parts);
    return decodeColumns(header, clear);
  }
  const stateOf = (wave: AskedWave) =>
    within(wave, async (tx) => ({
      fielding: (await findFielding(tx, wave.fielding))!,
      waves: (await findWaves(tx, instrument)).map(({ state }) => state),
      responses: (await tx.selectFrom('tenant.response').select('token').execute()).length,
      codes: (await tx.selectFrom('tenant.access_code').select('code').execute()).length,
      jobs: (await tx.selectFrom('queue.job').select(['kind', 'subject']).execute()).map(({ kind, subject }) => ({ kind, subject })),
      record: await findWeedingRecord(tx, wave.fielding),
    }));

  const filesIn = async (folder: string) => (await readdir(join(database().keyDir, folder))).length;

  /** Whatever happened on the way, a closed wave ends like this. */
  async function expectEnd(wave: AskedWave, pupils: readonly TownPupil[], record: object) {
    expect(sorted(saidIn(await columnsOf(wave)))).toEqual(sorted(pupils.map(said)));
    const state = await stateOf(wave);
    expect(state).toMatchObject({ responses: 0, codes: 0, waves: ['closed'], jobs: [releaseJob({ instrument, wave: townWave })] });
    expect(state.fielding).toMatchObject({ state: 'closed', key_id: null });
    expect(state.record).toMatchObject(record);
    expect(await filesIn('fieldings')).toBe(0);
  }

  it('gives every answer back, and leaves nothing of forms, codes and keys', async () => {
    const wave = await town();
    const keysBefore = await filesIn('waves');
    await close(wave);
    await expectEnd(wave, townPupils, {
      closedOn: '2026-11-22',
      nothingKept: false,
      responses: 120,
      blank: 0,
      unreadable: {},
      leftOut: 0,
      hidden: 0,
      destroyed: { responses: 120, codes: 132, keys: 8 },
      keyCopies: 0,
    });
    expect(await filesIn('waves')).toBe(keysBefore + 1);
    const classes = await within(wave, (tx) => findFieldingClasses(tx, wave.fielding));
    expect(classes.map(({ seen_sent, sitting }) => ({ seen_sent, sitting }))).toEqual(
      townClasses.map(() => ({ seen_sent: 20, sitting: 'ended' })),
    );
    const register = await within(wave, (tx) => findRegister(tx, instrument));
    expect(register!.waves[townWave]).toEqual({
      date: '2026-11-22',
      area: null,
      // Three classes at each, one of which at ham has pupils of both grades.
      school: { eka: { 8: 44, 9: 22 }, ham: { all: 66 } },
      postStratify: true,
    });
    const { db, keys } = database();
    const released = await releaseStoredWave({ db, keys, make: async (task) => makeRelease(task), today: '2026-11-22' }, placeOf(wave));
    expect(released).toMatchObject({ kind: 'released', number: 1 });
    // Once more, as a worker does whose job was not struck off.
    await close(wave);
    expect((await stateOf(wave)).waves).toEqual(['published']);
  });

  it('keeps no home that fewer than five of a school, grade and sex have', async () => {
    const wave = await town();
    await close(wave);
    const columns = await columnsOf(wave);
    const code = (id: string, row: number) => columns.groups.get(id)!.codes[columns.groups.get(id)!.index[row]!] ?? null;
    const counts = new Map<string, number>();
    for (let row = 0; row < columns.n; row++) {
      const name = ['school', 'grade', 'sex', 'area'].map((id) => code(id, row)).join(' ');
      if (code('area', row) !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(5);
    expect((await stateOf(wave)).record!.coarsened.toOther).toBeGreaterThan(0);
  });

  it('counts what it leaves out, each for its reason', async () => {
    const blank: TownPupil = { class: 0, answers: {} };
    const contradiction: TownPupil = { class: 1, answers: { q1: '1', q2: '4', q3: '2', grade: '8', sex: '1', area: 's1' } };
    const ownGrade: TownPupil = { class: 2, answers: { q1: '2', sex: '2', area: 's1' } };
    // A class of 22 with three spare codes can have sent 25.
    const flood = Array.from({ length: 6 }, (): TownPupil => ({ class: 5, answers: { q1: '4' } }));
    const wave = await town([...townPupils, blank, blank, contradiction, ownGrade, ...flood, { class: 3, bytes: new Uint8Array(120) }]);
    await close(wave);
    const counted = townPupils.filter((one) => one.class !== 5);
    await expectEnd(
      wave,
      [
        ...counted,
        { class: 1, answers: { q1: '1', q3: '2', grade: '8', sex: '1' } },
        // Whoever passed the grade by is in that of the class.
        { class: 2, answers: { q1: '2', grade: '9', sex: '2' } },
      ],
      {
        responses: 131,
        blank: 2,
        unreadable: { seal: 1 },
        leftOut: 26,
        classesLeftOut: [{ school: 'ham', class: '7F', responses: 26, allowed: 25 }],
        hidden: 1,
        destroyed: { responses: 131, codes: 132, keys: 8 },
      },
    );
  });

  /** A process that ends there, as far as rows and files can tell. */
  const ends = () => Promise.reject(new Error('ended'));
  const breaks: readonly (readonly [string, (own: Closing) => Partial<Closing>])[] = [
    ['nothing more is accepted', ({ fieldingKeys: keys }) => ({ fieldingKeys: { ...keys, read: ends } })],
    ['the forms are opened', () => ({ make: ends })],
    ['the columns are stored', ({ keys }) => ({ keys: { ...keys, read: ends } })],
    ['forms and codes are destroyed', ({ fieldingKeys: keys }) => ({ fieldingKeys: { ...keys, remove: ends } })],
    [
      'the keys are destroyed',
      ({ fieldingKeys: keys }) => ({ fieldingKeys: { ...keys, remove: async (id) => (await keys.remove(id), ends()) } }),
    ],
  ];
  it.each(breaks)('goes on when it ended after %s', async (_, parts) => {
    const wave = await town();
    const keysBefore = await filesIn('waves');
    await expect(close(wave, parts(closing))).rejects.toThrow('ended');
    expect((await stateOf(wave)).fielding.state).not.toBe('open');
    await close(wave);
    await expectEnd(wave, townPupils, { responses: 120, destroyed: { responses: 120, codes: 132, keys: 8 } });
    expect(await filesIn('waves')).toBe(keysBefore + 1);
  });

  it('destroys nothing when what is stored is not what was opened, or a form came while it worked', async () => {
    const wave = await town();
    const late: TownPupil = { class: 0, answers: { q1: '1', q3: '1', grade: '8', sex: '1', area: 'n1' } };
    const damaged = async (task: Parameters<Closing['make']>[0]) => {
      const made = runTask(task);
      const { header } = made.wave!.columns;
      const parts = header.parts.map((part, at) => (at === 0 ? { ...part, crc32: part.crc32 ^ 1 } : part));
      return { ...made, wave: { ...made.wave!, columns: { ...made.wave!.columns, header: { ...header, parts } } } };
    };
    await expect(close(wave, { make: damaged })).rejects.toThrow('item:q1');
    const meanwhile = async (task: Parameters<Closing['make']>[0]) => (await sendForms(database().db, wave, [late], draw), runTask(task));
    await expect(close(wave, { make: meanwhile })).rejects.toThrow('formsCameLate');
    expect(await stateOf(wave)).toMatchObject({
      fielding: { state: 'closing' },
      waves: ['draft'],
      responses: 121,
      codes: 132,
      record: null,
    });
    await close(wave);
    await expectEnd(wave, [...townPupils, late], { responses: 121 });
  });

  it('keeps nothing of a dress rehearsal, nor of a wave that nobody answered', async () => {
    const keysBefore = await filesIn('waves');
    for (const [forms, values] of [
      [townPupils, { rehearsal: true }],
      [[{ class: 0, answers: {} }], {}],
      [[], {}],
    ] as const) {
      const wave = await town(forms, values);
      await close(wave);
      const state = await stateOf(wave);
      expect(state).toMatchObject({ responses: 0, codes: 0, waves: [], jobs: [], fielding: { state: 'closed', key_id: null } });
      expect(state.record).toMatchObject({ nothingKept: true, responses: forms.length, unique: 0 });
    }
    expect([await filesIn('waves'), await filesIn('fieldings')]).toEqual([keysBefore, 0]);
  });

  it('leaves a wave alone that is not open', async () => {
    const wave = await town([], { state: 'opening' });
    await expect(close(wave)).rejects.toThrow('is not open');
    await fieldingKeys.remove(wave.keyId);
  });
});
