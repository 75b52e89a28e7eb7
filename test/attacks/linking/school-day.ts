/**
 * A school of 400 pupils in 16 classes answers, through the real service: codes drawn from a shuffled pile, pupils who start and finish in an
 * order of their own, replies that get lost and are asked for again, forms that are sent in the evening, absentees who come a week later,
 * pupils who send a blank form and some who send none.
 */
import type { Hono } from 'hono';
import { type Database, inMunicipality } from '../../../server/database/in-municipality.ts';
import type { FieldingKeyStore } from '../../../server/fielding/fielding-keys.ts';
import { updateFieldingClass } from '../../../server/fielding/fielding.repository.ts';
import { toBase64Url } from '../../../survey/anonymity/bytes.ts';
import { packAnswers, type PackableAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { sealOverhead } from '../../../survey/anonymity/seal-answers.ts';
import { fieldedInstrument } from '../../../survey/fielding/fielded-instrument.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { type AskedWave, mostClasses, openAskedWave } from '../../asked-wave/asked-wave.ts';
import { openPupil, type Pupil, postJson } from '../../asked-wave/pupil.ts';
import { seededBytes } from '../../survey/anonymity/seeded-bytes.ts';

const both = (text: string) => ({ sv: text, en: text });
const [perClass, items] = [25, 24];

/** So many questions that no two pupils answer alike. */
export const schoolDocument = fieldedInstrument(
  JSON.stringify({
    id: 'school-survey',
    version: '1',
    title: both('The school’s survey'),
    origin: both('Made for a test'),
    synthetic: true,
    responseSets: { agree: { options: [1, 2, 3, 4].map((code) => ({ code, label: both(String(code)), value: code })) } },
    items: Array.from({ length: items }, (_, at) => ({ id: `q${at}`, concept: both(`Question ${at}`), answers: 'agree' })),
    scales: [
      {
        id: 'conflict',
        kind: 'risk',
        domain: 'family',
        name: both('Conflict'),
        shareLabel: both('Much'),
        items: ['q0', 'q1'],
        minAnswered: 1,
      },
    ],
    groups: [{ id: 'grade', question: both('Grade?'), codes: ['8', '9'] }],
  }),
  { wave: '2026', label: both('Autumn 2026'), earlier: [], areas: null, schools: [{ school: '12345678', name: 'Ekskolan', area: null }] },
);

export interface SchoolPupil {
  /** Place of the class. */
  readonly class: number;
  /** Place of the code on the sheet. */
  readonly code: number;
  /** None: a blank form. */
  readonly answers: PackableAnswers;
  /** In milliseconds; null for who never sends. */
  readonly startAt: number;
  readonly sendAt: number | null;
  /** How often the request goes out until a reply comes through. */
  readonly asks: number;
  readonly sends: number;
}

export interface AnsweredSchool {
  readonly wave: AskedWave;
  readonly pupils: readonly (SchoolPupil & { readonly blinded: Uint8Array; readonly token: Uint8Array })[];
}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
const firstDay = Date.parse('2026-11-02T07:00:00Z');

/** Who does what when, as the seed says. */
function planSchool(seed: string): { readonly pupils: readonly SchoolPupil[]; readonly sittings: readonly (readonly [number, number])[] } {
  const random = randomStream(seed, 'school');
  const sittings: (readonly [number, number])[] = [];
  const pupils = Array.from({ length: mostClasses }, (_, at) => {
    const begins = firstDay + Math.floor(at / 4) * day + (at % 4) * 1.5 * hour;
    const again = begins + 7 * day;
    sittings.push([begins, begins + 50 * minute], [again, again + 50 * minute]);
    const pile = shuffled(
      Array.from({ length: perClass + 3 }, (_, code) => code),
      random.integer,
    );
    return Array.from({ length: perClass }, (_, own): SchoolPupil => {
      const startAt = (random.uniform() < 0.06 ? again : begins) + random.uniform() * 10 * minute;
      const done = startAt + Math.max(8, 22 + 5 * random.normal()) * minute;
      const offline = random.uniform() < 0.08;
      const blank = random.uniform() < 0.02;
      const answer = () => (random.uniform() < 0.05 ? 'refused' : random.integer(4)) as number | 'refused';
      return {
        class: at,
        code: pile[own]!,
        answers: new Map(blank ? [] : Array.from({ length: items }, (_, item) => [`q${item}`, answer()] as const)) as PackableAnswers,
        startAt,
        sendAt: random.uniform() < 0.03 ? null : done + (offline ? (2 + 6 * random.uniform()) * hour : 0),
        asks: random.uniform() < 0.06 ? 2 : 1,
        sends: random.uniform() < 0.08 ? 2 : 1,
      };
    });
  }).flat();
  return { pupils, sittings };
}

export interface ServedSchool {
  readonly db: Database;
  readonly keys: FieldingKeyStore;
  /** The real service, whose clock this sets. */
  readonly serve: (clock: () => number) => Hono;
}

/** @param leaky the twin: forms are stored as they are packed, with nothing sealed */
export async function answerSchool({ db, keys, serve }: ServedSchool, seed: string, leaky = false): Promise<AnsweredSchool> {
  const draw = seededBytes(seed);
  let now = firstDay;
  const app = serve(() => now);
  const codes = Array.from({ length: mostClasses }, () => perClass + 3);
  const wave = await openAskedWave(db, keys, { slug: seed, document: schoolDocument, codes, draw });
  const { pupils, sittings } = planSchool(seed);
  const browsers = await Promise.all(pupils.map((pupil) => openPupil(wave, wave.classes[pupil.class]!, draw)));
  const sent = new Map<SchoolPupil, object>();
  const path = ({ class: at }: SchoolPupil, what: string) => `/api/m/${seed}/pupil/${wave.classes[at]!.classId}/${what}`;
  const ask = async (pupil: SchoolPupil, browser: Pupil) => {
    const reply = await postJson(app, path(pupil, 'token'), browser.askFor(wave.classes[pupil.class]!.codes[pupil.code]!));
    const { blindSignature } = (await reply.json()) as { blindSignature: string };
    // A form is sealed once, and sent again as it is.
    if (sent.has(pupil)) return;
    const form = await browser.seal(blindSignature, pupil.answers);
    sent.set(pupil, leaky ? { ...form, sealed: unsealed(wave, pupil.answers) } : form);
  };
  const send = async (pupil: SchoolPupil) => {
    const reply = await postJson(app, path(pupil, 'response'), sent.get(pupil));
    if (reply.status !== 200) throw new Error(`A form was refused: ${await reply.text()}`);
  };
  const setSitting = (at: number, sitting: 'running' | 'ended') =>
    inMunicipality(db, wave.municipality, (tx) => updateFieldingClass(tx, wave.classes[at]!.classId, { sitting }));
  const acts: (readonly [number, () => Promise<unknown>])[] = [
    ...sittings.flatMap(([begin, end], at) => [
      [begin, () => setSitting(at >> 1, 'running')] as const,
      [end, () => setSitting(at >> 1, 'ended')] as const,
    ]),
    ...pupils.flatMap((pupil, at) => [
      ...Array.from({ length: pupil.asks }, (_, again) => [pupil.startAt + again * 9 * second, () => ask(pupil, browsers[at]!)] as const),
      ...Array.from(
        { length: pupil.sendAt === null ? 0 : pupil.sends },
        (_, again) => [pupil.sendAt! + again * 13 * second, () => send(pupil)] as const,
      ),
    ]),
  ];
  for (const [at, act] of acts.toSorted(([a], [b]) => a - b)) {
    now = at;
    await act();
  }
  return {
    wave,
    pupils: pupils.map((pupil, at) => ({ ...pupil, blinded: browsers[at]!.blinding.blinded, token: browsers[at]!.blinding.token })),
  };
}

/** As long as a sealed form, so that the service takes it. */
const unsealed = ({ layout }: AskedWave, answers: PackableAnswers): string => {
  const bytes = new Uint8Array(layout.length + sealOverhead);
  bytes.set(packAnswers(layout, answers));
  return toBase64Url(bytes);
};

function shuffled<T>(list: readonly T[], integer: (below: number) => number): T[] {
  const out = [...list];
  for (let left = out.length; left > 1; left--) {
    const at = integer(left);
    [out[left - 1], out[at]] = [out[at]!, out[left - 1]!];
  }
  return out;
}
