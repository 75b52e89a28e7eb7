/**
 * Part (f): final results of 25,000 pupils who answered the long form: from "close the wave" to the released tables in an embedded database. The forms
 * were simulated and sealed beforehand as browsers seal them, each under a key of its own, and their codes lie there too.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Insertable } from 'kysely';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import type { ResponseTable } from '../../server/database/tables.ts';
import { closeFielding, closingPool } from '../../server/fielding/close-fielding.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { type FieldingPlace, insertFielding, insertFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { makeSealingKey } from '../../server/fielding/make-keys.ts';
import { definitionOf } from '../../server/instruments/definitions.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releasePool } from '../../server/releases/release-job.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { today } from '../../server/today.ts';
import { toBase64Url } from '../../survey/anonymity/bytes.ts';
import { printKeyList } from '../../survey/anonymity/key-list.ts';
import { packAnswers, type PackableAnswers } from '../../survey/anonymity/pack-answers.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import { fieldedInstrument } from '../../survey/fielding/fielded-instrument.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { askedCodes, askedGroups, fieldedLayout } from '../../survey/fielding/questionnaire.ts';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { codebookWidth, missingIndex, missingReasons } from '../../survey/instrument/codebook.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { ctcYouthAnswers } from '../../survey/simulation/ctc-youth.ts';
import { simulateMunicipality } from '../../survey/simulation/simulate-municipality.ts';
import { peakMemory, timed } from './measure.ts';

export interface FinalResultsRun {
  readonly pupils: number;
  readonly items: number;
  readonly factors: number;
  /** Milliseconds. */
  readonly closing: number;
  readonly releasing: number;
  /** Processor time of each, all threads together. */
  readonly processor: { readonly closing: number; readonly releasing: number };
  readonly rows: number;
  /** Of the whole process, and what of it the pupils' sealing had taken before. */
  readonly peak: number;
  readonly peakBefore: number;
}

const [slug, wave, pupils, schools] = ['bench', '2026', 25_000, 48] as const;

export async function runFinalResults(): Promise<FinalResultsRun> {
  const folder = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const { db, close } = await openDatabase({ dataDir: join(folder, 'data'), databaseUrl: null });
  const [closing, releasing] = [closingPool(), releasePool()];
  try {
    const keyDir = join(folder, 'keys');
    const keys = await openWaveKeys(keyDir);
    const fieldingKeys = await openFieldingKeys(keyDir);
    const { municipality } = await ensureMunicipality(db, { slug, name: 'Bench' });
    const { instrument, columns } = await answerWave(db, fieldingKeys, municipality);
    const place = { municipality, instrument: instrument.id, wave };
    const peakBefore = peakMemory();
    const processor = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const start = processor();
    const closed = await timed(() => closeFielding({ db, keys, fieldingKeys, make: (task) => closing.run(task), today: today() }, place));
    const between = processor();
    let rows = 0;
    const released = await timed(async () => {
      const result = await releaseStoredWave({ db, keys, make: (task) => releasing.run(task), today: today() }, place);
      if (result.kind !== 'released') throw new Error(`the wave was not released: ${result.kind}`);
      rows = result.cost.reduce((sum, level) => sum + level.shown, 0);
    });
    return {
      pupils: columns.n,
      items: instrument.items.length,
      factors: instrument.scales.filter(({ kind }) => kind !== 'outcome').length,
      closing: closed,
      releasing: released,
      processor: { closing: between - start, releasing: processor() - between },
      rows,
      peak: peakMemory(),
      peakBefore,
    };
  } finally {
    await Promise.all([closing.close(), releasing.close()]);
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An open wave with a sealed form of every simulated pupil. */
async function answerWave(
  db: Database,
  fieldingKeys: FieldingKeyStore,
  municipality: string,
): Promise<{ instrument: Instrument; columns: Columns }> {
  const document = longForm();
  const read = readInstrument(document);
  if (!read.ok) throw new Error(read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  const { instrument } = read;
  const columns = simulateMunicipality(instrument, {
    seed: 'final results',
    pupilsPerWave: pupils,
    areas: smallest,
    schools: { compulsory: 36, upperSecondary: schools - 36 },
    ...ctcYouthAnswers(instrument),
  });
  const fielding = { instrument: instrument.id, wave };
  const sealing = makeSealingKey();
  const classes = Array.from(columns.design.psuStratum, () => toBase64Url(randomBytes(6)));
  const keyId = await fieldingKeys.create({ sealing: sealing.secret, codes: randomBytes(32), signing: new Map() });
  await inMunicipality(db, municipality, async (tx) => {
    await insertFielding(tx, {
      municipality,
      ...fielding,
      label: JSON.stringify(name(wave)),
      state: 'open',
      form: 'long',
      modules: '[]',
      opens_at: new Date('2026-10-01'),
      closes_at: new Date('2026-12-01'),
      formalities: JSON.stringify(noFormalities),
      document,
      wordings: '[]',
      key_list: printKeyList({
        form: 2,
        municipality: slug,
        wave: `${instrument.id}/${wave}`,
        sealingKey: toBase64Url(sealing.point),
        // No token is checked any more.
        classes: classes.map((one) => ({ class: one, signingKey: toBase64Url(randomBytes(294)) })),
      }),
      key_id: keyId,
    });
    for (const [at, one] of classesOf(columns).entries())
      await insertFieldingClass(tx, {
        municipality,
        ...fielding,
        class_id: classes[at]!,
        school_year: '2026/27',
        class: String(at),
        ...one,
      });
  });
  await sendForms(db, { municipality, ...fielding }, instrument, columns, classes, sealing.point);
  return { instrument, columns };
}

const name = (text: string) => ({ sv: text, en: text });
const numbered = (n: number, letter: string) => Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
/** 42 smallest areas in 14 parts in 4 districts: 60 in all. */
const [smallest, parts, districts] = [42, 14, 4];

/** The shipped questions, all of the long form, as a wave asks them in this municipality. */
function longForm(): string {
  const below = (codes: readonly string[], above: readonly string[]) =>
    codes.map((code, at) => ({
      code,
      name: name(code),
      within: above[Math.floor((at * above.length) / codes.length)] ?? null,
      units: [],
      keys: {},
      characteristics: {},
      geometry: { type: 'MultiPolygon', coordinates: [] } as const,
    }));
  const [top, middle, lowest] = [numbered(districts, 'D'), numbered(parts, 'P'), numbered(smallest, 'A')];
  const areas = [...below(['whole'], []), ...below(top, ['whole']), ...below(middle, top), ...below(lowest, middle)];
  return fieldedInstrument(composeInstrument(definitionOf('ctc-youth'), 'long'), {
    wave,
    label: name(wave),
    earlier: [],
    areas,
    schools: numbered(schools, 'S').map((school, at) => ({ school, name: school, area: lowest[at % lowest.length]! })),
  });
}

/** Per PSU: its school, its grade and its pupils, some of whom were away. */
function classesOf({ n, groups, design }: Columns): { school: string; grade: string | null; head_count: number }[] {
  const of = (id: string, row: number) => groups.get(id)!.codes[groups.get(id)!.index[row]!]!;
  const found = Array.from(design.psuStratum, () => ({ school: '', grade: null as string | null, head_count: 2 }));
  for (let row = 0; row < n; row++) {
    const one = found[design.psu[row]!]!;
    one.school = of('school', row);
    one.grade = of('grade', row);
    one.head_count++;
  }
  return found;
}

async function sendForms(
  db: Database,
  { municipality, ...fielding }: FieldingPlace & { readonly municipality: string },
  instrument: Instrument,
  columns: Columns,
  classes: readonly string[],
  sealingKey: Uint8Array,
): Promise<void> {
  const layout = fieldedLayout(instrument);
  const place = { municipality: slug, wave: `${fielding.instrument}/${fielding.wave}` };
  const answersOf = answersIn(instrument, columns);
  const portion = 1000;
  for (let from = 0; from < columns.n; from += portion) {
    const rows: Insertable<ResponseTable>[] = [];
    for (let row = from; row < Math.min(columns.n, from + portion); row++) {
      const [token, own] = [new Uint8Array(randomBytes(32)), classes[columns.design.psu[row]!]!];
      const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
      const sealed = await sealAnswers(sealingKey, pair, { ...place, class: own, token }, packAnswers(layout, answersOf(row)));
      rows.push({ municipality, ...fielding, token, class_id: own, sealed });
    }
    await inMunicipality(db, municipality, async (tx) => {
      await tx.insertInto('tenant.response').values(rows).execute();
      const used = rows.map(({ class_id }) => ({
        municipality,
        class_id,
        code: new Uint8Array(randomBytes(32)),
        blinded: new Uint8Array(randomBytes(32)),
      }));
      await tx.insertInto('tenant.access_code').values(used).execute();
    });
  }
}

function answersIn(instrument: Instrument, columns: Columns): (row: number) => PackableAnswers {
  const items = instrument.items.map(({ id, codebook }) => {
    const width = codebookWidth(codebook);
    return { id, index: columns.items.get(id)!, missing: new Map(missingReasons.map((reason) => [missingIndex(reason, width), reason])) };
  });
  const groups = askedGroups(instrument).map((group) => {
    const { codes, index } = columns.groups.get(group.id)!;
    return { id: group.id, index, none: groupMissing(index), places: codes.map((code) => askedCodes(group).indexOf(code)) };
  });
  return (row) =>
    new Map([
      ...items.map(({ id, index, missing }) => [id, missing.get(index[row]!) ?? index[row]!] as const),
      ...groups.map(({ id, index, none, places }) => [id, index[row] === none ? 'notAnswered' : places[index[row]!]!] as const),
    ]);
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runFinalResults()));
