/**
 * The curious administrator tries to tell whose answers are whose, over whole schools that answered through the real service.
 * (a) While the wave is open: the whole database in physical order, all its files byte by byte with the write-ahead log, the log; not KEY_DIR.
 * (b) After closing: the same, KEY_DIR as it then is, and what was looked at while the wave was open, as from a backup.
 * To make it hard for us, the attacker is told which row of the database each pupil's code is, what all pupils of each class answered, and after
 * closing which rows are of which class: only who is who is left to find. Pooled over the schools that must not beat chance; against a
 * twin that does not seal, and one that does not shuffle, the same attacker must win.
 */
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { inMunicipality } from '../../../server/database/in-municipality.ts';
import { openDatabase, type OpenDatabase } from '../../../server/database/open-database.ts';
import { closeFielding } from '../../../server/fielding/close-fielding.ts';
import { runTask } from '../../../server/fielding/closing-task.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../../server/fielding/fielding-keys.ts';
import { answersOpener } from '../../../server/fielding/open-answers.ts';
import { createLog } from '../../../server/log.ts';
import { openWaveKeys, type WaveKeys } from '../../../server/sealing/wave-keys.ts';
import { openColumns } from '../../../server/waves/stored-columns.ts';
import { findColumns, findWaves } from '../../../server/waves/wave.repository.ts';
import { unpackAnswers, packAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { toHex } from '../../../survey/anonymity/bytes.ts';
import { columnsOfAnswers } from '../../../survey/fielding/columns-of-answers.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { decodeColumns } from '../../../survey/columns/encode-columns.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { emptyDatabaseIn } from '../../made-once.ts';
import { temporaryFolder } from '../../database/temporary-folder.ts';
import {
  addHits,
  byClass,
  chanceOf,
  chanceOfLikeness,
  type Guess,
  type Happening,
  type Hits,
  matchByRank,
  matchInTurn,
  orderLikeness,
} from './link.ts';
import { type AnsweredSchool, answerSchool, schoolDocument } from './school-day.ts';
import { blindedHash, checkpoint, type Dump, dumpInPhysicalOrder, findInFiles, searched } from './what-is-kept.ts';

/** A fault of ours, not of the draw. */
const fault = 1e-6;
const whole = process.env['MOTVIKT_TESTS'] === 'all';
const schools = whole ? 20 : 2;
const minutes = (of: number) => (whole ? 5 : 1) * of * 60_000;
const read = readInstrument(schoolDocument);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { instrument } = read;
const itemCount = instrument.items.length;

/** What the attacker has found of one school, and what is true of it. */
interface Attacked {
  readonly school: AnsweredSchool;
  readonly dump: Dump;
  /** By where it was found, in the order in which it lies there. */
  readonly orders: ReadonlyMap<string, readonly Happening[]>;
  /** How many pupils' answers stand unsealed in some file. */
  readonly inTheClear: number;
}

describe('linking codes to answers', () => {
  let folder: string;
  let database: OpenDatabase;
  let keys: WaveKeys;
  let fieldingKeys: FieldingKeyStore;
  const lines: string[] = [];
  const honest: (Attacked & { readonly rows: Columns; readonly keysWhileOpen: readonly Uint8Array[] })[] = [];
  let twin: Attacked;
  const dataDir = () => join(folder, 'data');
  const keyDir = () => join(folder, 'keys');

  beforeAll(async () => {
    folder = await temporaryFolder();
    await emptyDatabaseIn(dataDir());
    await (await openDatabase({ dataDir: dataDir(), databaseUrl: null })).close();
    // To make it harder for us: nothing of the write-ahead log is written over, as where somebody archives it.
    await appendFile(join(dataDir(), 'database/postgresql.conf'), "\nwal_keep_size = '64GB'\n");
    database = await openDatabase({ dataDir: dataDir(), databaseUrl: null });
    keys = await openWaveKeys(keyDir());
    fieldingKeys = await openFieldingKeys(keyDir());
    for (let at = 0; at < schools; at++) {
      const attacked = await attackWhileOpen(`school-${at}`);
      const keysWhileOpen = await keysIn(keyDir());
      honest.push({ ...attacked, keysWhileOpen, rows: await closeAndOpen(attacked.school) });
    }
    twin = await attackWhileOpen('twin', true);
  }, minutes(10));
  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function attackWhileOpen(seed: string, leaky = false): Promise<Attacked> {
    const { db } = database;
    const serve = (clock: () => number) =>
      createApp({ db, fieldingKeys, clock, log: createLog((line) => lines.push(line)), version: 'test' });
    const school = await answerSchool({ db, keys: fieldingKeys, serve }, seed, leaky);
    const dump = await dumpInPhysicalOrder(db, school.wave.municipality);
    await checkpoint(db);
    const clear = answering(school).map(({ answers }) => searched(packAnswers(school.wave.layout, answers).subarray(4)));
    const all = [
      ...dump.codes.map(({ classId, blinded }) => happening(classId, 'code', blinded)),
      ...dump.forms.map(({ classId, token }) => happening(classId, 'form', token)),
    ];
    const beginning = ({ id }: Happening) => searched(Buffer.from(id, 'hex'));
    const found = await findInFiles(folder, [...clear, ...all.map(beginning)]);
    const writtenIn = (part: string): Happening[] =>
      all
        .flatMap((one) =>
          found
            .get(beginning(one))!
            .filter(({ file }) => file.includes(part))
            .slice(0, 1)
            .map((place) => ({ one, place })),
        )
        .toSorted((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.at - b.place.at))
        .map(({ one }) => one);
    const orders = new Map([
      ['rows of tables', all],
      ['files of tables', writtenIn('/base/')],
      ['write-ahead log', writtenIn('/pg_wal/')],
    ]);
    return { school, dump, orders, inTheClear: clear.filter((one) => found.get(one)!.length > 0).length };
  }

  const happening = (classId: string, kind: 'code' | 'form', id: string): Happening => ({ class: classId, kind, id });

  /** The real closing, and its columns as whoever has KEY_DIR afterwards reads them. */
  async function closeAndOpen({ wave }: AnsweredSchool): Promise<Columns> {
    const { db } = database;
    const place = { municipality: wave.municipality, ...wave.fielding };
    await closeFielding({ db, keys, fieldingKeys, make: async (task) => runTask(task), today: '2026-12-02' }, place);
    const { row, sealed } = await inMunicipality(db, wave.municipality, async (tx) => ({
      row: (await findWaves(tx, wave.fielding.instrument))[0]!,
      sealed: await findColumns(tx, wave.fielding.instrument, wave.fielding.wave),
    }));
    const { header, parts } = await openColumns(keys, row, sealed);
    return decodeColumns(header, parts);
  }

  /** Whatever in the files of a folder may be a private number: 32 bytes in base64, of either alphabet. */
  async function keysIn(of: string): Promise<Uint8Array[]> {
    const files = (await readdir(of, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
    return texts.flatMap((text) =>
      [...text.matchAll(/[A-Za-z0-9+/_-]{43,}=?/g)]
        .map(([one]) => new Uint8Array(Buffer.from(one, 'base64')))
        .filter(({ length }) => length === 32),
    );
  }

  /** How many forms of what was looked at while the wave was open one of these keys opens. */
  function opened({ school, dump }: Attacked, secrets: readonly Uint8Array[]): number {
    const { slug, fielding, layout } = school.wave;
    const wave = { municipality: slug, wave: `${fielding.instrument}/${fielding.wave}` };
    const openers = secrets.flatMap((secret) => {
      try {
        return [answersOpener(secret, wave, layout)];
      } catch {
        // No number of this curve.
        return [];
      }
    });
    return dump.forms.filter(({ classId, token, sealed }) =>
      openers.some((open) => open({ class: classId, token: new Uint8Array(Buffer.from(token, 'hex')) }, sealed).kind === 'answers'),
    ).length;
  }

  /** Those whose answers can be found: they sent a form, and not a blank one. */
  const answering = ({ pupils }: AnsweredSchool) => pupils.filter(({ answers, sendAt }) => sendAt !== null && answers.size > 0);
  const answersKey = (indexes: ArrayLike<number>) => Array.from({ length: itemCount }, (_, at) => indexes[at]!).join();
  const pupilsByAnswers = (school: AnsweredSchool) =>
    new Map(
      answering(school).map((pupil) => {
        const opened = unpackAnswers(school.wave.layout, packAnswers(school.wave.layout, pupil.answers));
        if (opened.kind !== 'answers') throw new Error(opened.reason);
        return [answersKey(opened.indexes), pupil];
      }),
    );
  type Answering = ReturnType<typeof answering>[number];

  /** @param answersOf whom of the class the attacker takes a form (or row) to be of, by the answers */
  function hitsOf(
    school: AnsweredSchool,
    guess: Guess,
    answersOf: (form: string, ofClass: readonly Answering[]) => Answering | undefined,
  ): Hits {
    const all = answering(school);
    return addHits(
      all.map((pupil) => {
        const ofClass = all.filter((one) => one.class === pupil.class);
        const form = guess.get(blindedHash(pupil.blinded));
        if (form === undefined) return { right: 0, expected: 0 };
        return { right: answersOf(form, ofClass) === pupil ? 1 : 0, expected: 1 / ofClass.length };
      }),
    );
  }

  /** Whose answers the bytes of a form look most like, read as they would lie there unsealed. */
  function readBytes({ school, dump }: Attacked) {
    const sealed = new Map(dump.forms.map((form) => [form.token, form.sealed]));
    return (form: string, ofClass: readonly Answering[]): Answering | undefined => {
      const bytes = sealed.get(form)!;
      const alike = ofClass.map((pupil) => {
        const packed = packAnswers(school.wave.layout, pupil.answers);
        return Math.max(...[0, 65].map((from) => packed.reduce((same, byte, at) => same + (bytes[from + at] === byte ? 1 : 0), 0)));
      });
      return ofClass[alike.indexOf(Math.max(...alike))];
    };
  }

  const methods = { 'by rank': matchByRank, 'in turn': matchInTurn };
  interface Attempt {
    readonly what: string;
    readonly p: number;
    readonly words: string;
  }
  const ofHits = (what: string, hits: Hits): Attempt => {
    const p = chanceOf(hits);
    return { what, p, words: `${hits.right} right, ${hits.expected.toFixed(1)} by chance, p = ${p.toPrecision(2)}` };
  };
  const ofLikeness = (what: string, orders: Parameters<typeof chanceOfLikeness>[0]): Attempt => {
    const { z, p } = chanceOfLikeness(orders);
    return { what, p, words: `z = ${z.toFixed(2)}, p = ${p.toPrecision(2)}` };
  };
  const tell = (when: string, attempts: readonly Attempt[]) => {
    for (const { what, words } of attempts) console.log(`Linking, ${when}: ${what}: ${words}`);
  };

  /** Codes to forms by every order that there is, and forms to answers by their bytes. */
  function attackForms(attacked: readonly Attacked[]): Attempt[] {
    return [...attacked[0]!.orders.keys()].flatMap((source) => [
      ...Object.entries(methods).map(([name, match]) =>
        ofHits(`${source}, ${name}`, addHits(attacked.map((one) => hitsOf(one.school, match(one.orders.get(source)!), readBytes(one))))),
      ),
      ofLikeness(
        `${source}, whether who began early sent early`,
        attacked.flatMap((one) => {
          const [pupils, readForm] = [answering(one.school), readBytes(one)];
          const byCode = new Map(pupils.map((pupil) => [blindedHash(pupil.blinded), pupil]));
          return byClass(one.orders.get(source)!).map(([codes, forms]) => {
            const began = codes.flatMap((code) => byCode.get(code) ?? []);
            const sent = forms.map((form) =>
              readForm(
                form,
                pupils.filter((pupil) => pupil.class === began[0]!.class),
              )!,
            );
            const ids = (of: readonly Answering[]) => [...new Set(of.map(({ token }) => toHex(token)))];
            const both = new Set(ids(sent));
            return orderLikeness(
              ids(sent),
              ids(began).filter((id) => both.has(id)),
            );
          });
        }),
      ),
    ]);
  }

  /** Rows of the columns, class by class in the order in which they lie, as ids of their pupils. */
  function rowsByClass(school: AnsweredSchool, columns: Columns): Map<string, string[]> {
    const pupils = pupilsByAnswers(school);
    const rows = new Map<string, string[]>();
    for (let row = 0; row < columns.n; row++) {
      const pupil = pupils.get(answersKey(instrument.items.map(({ id }) => columns.items.get(id)![row]!)))!;
      const { classId } = school.wave.classes[pupil.class]!;
      rows.set(classId, [...(rows.get(classId) ?? []), toHex(pupil.token)]);
    }
    return rows;
  }
  /** The order in which codes were used, and that in which forms came, against the order of rows after closing. */
  function attackRows(attacked: readonly Attacked[], columnsOf: (one: Attacked) => Columns): Attempt[] {
    const hits: Hits[] = [];
    const likeness: { rho: number; n: number }[] = [];
    for (const one of attacked) {
      const rows = rowsByClass(one.school, columnsOf(one));
      const log = one.orders.get('write-ahead log')!;
      const happened = [
        ...log.filter(({ kind }) => kind === 'code'),
        ...[...rows].flatMap(([classId, ids]) => ids.map((id) => happening(classId, 'form', id))),
      ];
      hits.push(hitsOf(one.school, matchByRank(happened), (row, ofClass) => ofClass.find(({ token }) => toHex(token) === row)));
      const arrived = log.filter(({ kind }) => kind === 'form').map(({ id }) => id);
      // The whole wave, and each class by itself.
      for (const ids of [[...rows.values()].flat(), ...rows.values()]) likeness.push(orderLikeness(arrived, ids));
    }
    return [ofHits('codes to rows, by rank', addHits(hits)), ofLikeness('order of arrival and order of rows', likeness)];
  }

  /** The order in which classes sat against the random numbers that they got. */
  const likenessOfClasses = (one: Attacked, rows: Columns) => {
    const pupils = pupilsByAnswers(one.school);
    const psuOf = new Map<string, number>();
    for (let row = 0; row < rows.n; row++) {
      const pupil = pupils.get(answersKey(instrument.items.map(({ id }) => rows.items.get(id)![row]!)))!;
      psuOf.set(one.school.wave.classes[pupil.class]!.classId, rows.design.psu[row]!);
    }
    const sat = one.school.wave.classes.map(({ classId }) => classId);
    return orderLikeness(
      sat,
      sat.toSorted((a, b) => psuOf.get(a)! - psuOf.get(b)!),
    );
  };

  it('has something to link: codes and forms in the order in which they came', () => {
    for (const { school, dump, orders } of [...honest, twin]) {
      expect(school.pupils).toHaveLength(400);
      expect(dump.codes).toHaveLength(400);
      expect(dump.forms).toHaveLength(school.pupils.filter(({ sendAt }) => sendAt !== null).length);
      for (const [source, happened] of orders) expect([source, happened.length]).toEqual([source, dump.codes.length + dump.forms.length]);
      // The log tells codes and forms in one order, which is the true one.
      const codes = orders
        .get('write-ahead log')!
        .filter(({ kind }) => kind === 'code')
        .map(({ id }) => id);
      const used = school.pupils.toSorted((a, b) => a.startAt - b.startAt).map(({ blinded }) => blindedHash(blinded));
      expect(codes).toEqual(used);
    }
  });

  it('(a) does not beat chance while the wave is open', () => {
    const attempts = attackForms(honest);
    tell('open', attempts);
    expect(attempts.filter(({ p }) => p < fault)).toEqual([]);
    expect(honest.map(({ inTheClear }) => inTheClear)).toEqual(honest.map(() => 0));
  });

  it('(a) wins against a twin that does not seal', () => {
    const attempts = attackForms([twin]);
    tell('twin that does not seal', attempts);
    expect(Math.min(...attempts.map(({ p }) => p))).toBeLessThan(fault);
    expect(twin.inTheClear).toBe(answering(twin.school).length);
  });

  it('(b) does not beat chance after closing', () => {
    const attempts = [
      ...attackRows(honest, (one) => (one as (typeof honest)[number]).rows),
      ofLikeness(
        'order of sittings and numbers of classes',
        honest.map((one) => likenessOfClasses(one, one.rows)),
      ),
    ];
    tell('closed', attempts);
    expect(attempts.filter(({ p }) => p < fault)).toEqual([]);
  });

  it('(b) wins against a twin that does not shuffle', () => {
    const unshuffled = (one: Attacked): Columns => {
      const { layout, classes } = one.school.wave;
      const arrived = one.orders.get('write-ahead log')!.filter(({ kind }) => kind === 'form');
      const senders = new Map(answering(one.school).map((pupil) => [toHex(pupil.token), pupil]));
      const forms = arrived.flatMap(({ id }) => {
        const pupil = senders.get(id);
        const opened = pupil && unpackAnswers(layout, packAnswers(layout, pupil.answers));
        return opened?.kind === 'answers' ? [{ class: pupil!.class, indexes: opened.indexes }] : [];
      });
      const school = classes.map(() => ({ school: '12345678', grade: null }));
      return columnsOfAnswers(instrument, '2026', school, forms, (below) => below - 1).columns;
    };
    const attempts = attackRows(honest, unshuffled);
    tell('twin that does not shuffle', attempts);
    expect(attempts.filter(({ p }) => p >= fault)).toEqual([]);
  });

  it('(b) finds no key that opens what was kept from before', async () => {
    const now = await keysIn(keyDir());
    for (const one of honest) {
      expect(opened(one, now)).toBe(0);
      // Not promised: whoever copied KEY_DIR while the wave was open.
      expect(opened(one, one.keysWhileOpen)).toBe(one.dump.forms.length);
    }
    expect(now.length).toBeGreaterThan(0);
  });

  it('reads nothing of classes, codes or times of pupils in the log', () => {
    const { classes } = honest[0]!.school.wave;
    const text = lines.join('');
    for (const { classId, codes } of classes) for (const one of [classId, ...codes]) expect(text).not.toContain(one);
    expect(lines.filter((line) => !line.includes('"event":"pupils"'))).toEqual([]);
  });
});
