/** A small survey of a town with five areas in two districts and two schools, and pupils who answer it by a rule. */
import type { Insertable } from 'kysely';
import type { ResponseTable } from '../../server/database/tables.ts';
import type { DrawBytes } from '../../survey/anonymity/bytes.ts';
import { packAnswers, type PackableAnswers } from '../../survey/anonymity/pack-answers.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { tokenBytes } from '../../survey/anonymity/token.ts';
import { fieldedInstrument } from '../../survey/fielding/fielded-instrument.ts';
import { codesOf, questionnaireOf } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import { updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import type { AskedWave } from './asked-wave.ts';

const both = (text: string) => ({ sv: text, en: text });
const area = (code: string, within: string | null) => ({
  code,
  name: both(code),
  within,
  units: [],
  keys: {},
  geometry: { type: 'MultiPolygon', coordinates: [] } as const,
  characteristics: {},
});

const composed = JSON.stringify({
  id: 'town-survey',
  version: '1-short',
  title: both('The town’s survey'),
  origin: both('Made for tests'),
  synthetic: true,
  responseSets: { agree: { options: [1, 2, 3, 4].map((code) => ({ code, label: both(String(code)), value: code })) } },
  items: [
    { id: 'q1', concept: both('First'), answers: 'agree' },
    { id: 'q2', concept: both('Asked of those who say much'), answers: 'agree', shownWhen: { item: 'q1', atLeast: 3 } },
    { id: 'q3', concept: both('Third'), answers: 'agree' },
  ],
  scales: [
    {
      id: 'conflict',
      kind: 'risk',
      domain: 'family',
      name: both('Conflict'),
      shareLabel: both('Much conflict'),
      items: ['q1', 'q3'],
      minAnswered: 1,
    },
  ],
  groups: [
    { id: 'grade', question: both('Grade?'), codes: ['8', '9'] },
    {
      id: 'sex',
      question: both('Sex?'),
      codes: [
        { code: '1', label: both('girls'), meaning: 'girls' },
        { code: '2', label: both('boys'), meaning: 'boys' },
      ],
    },
  ],
});

export const townWave = '2026';
export const townDocument = fieldedInstrument(composed, {
  wave: townWave,
  label: both('Autumn 2026'),
  earlier: [],
  areas: [area('town', null), area('north', 'town'), area('n1', 'north'), area('n2', 'north'), area('south', 'town'), area('s1', 'south')],
  schools: [
    { school: 'eka', name: 'Ekskolan', area: 'n1' },
    { school: 'ham', name: 'Hamnskolan', area: 's1' },
  ],
});
export const townInstrument: Instrument = (() => {
  const read = readInstrument(townDocument);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.instrument;
})();

/** Schools and grades of its six classes, in their order. */
export const townClasses = [
  ['eka', '8'],
  ['eka', '8'],
  ['eka', '9'],
  ['ham', '8'],
  ['ham', '9'],
  ['ham', null],
] as const;

/** What `openAskedWave` left open. */
export const placeTownClasses = (db: Database, wave: AskedWave): Promise<void> =>
  inMunicipality(db, wave.municipality, async (tx) => {
    for (const [at, [school, grade]] of townClasses.entries()) await updateFieldingClass(tx, wave.classes[at]!.classId, { school, grade });
  });

/** A pupil as their form says it, in codes; a question that is not there was not answered. */
export interface TownPupil {
  /** Place of the class. */
  readonly class: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** Twenty pupils of each class, more or less alike in each area so that few homes are coarsened. */
export const townPupils: readonly TownPupil[] = townClasses.flatMap(([, grade], at) =>
  Array.from({ length: 20 }, (_, seat): TownPupil => {
    const draw = (salt: number) => 1 + ((seat * 7 + at * 3 + salt * 5 + seat * seat) % 4);
    const q1 = draw(1);
    const home = at < 3 ? (seat < 10 ? 'n1' : seat === 10 ? 'n2' : 's1') : seat === 3 ? 'unknown' : 's1';
    return {
      class: at,
      answers: {
        q1: String(q1),
        ...(q1 >= 3 && { q2: String(draw(2)) }),
        ...(seat % 9 !== 4 && { q3: String(draw(3)) }),
        grade: grade ?? (seat < 10 ? '8' : '9'),
        sex: String(1 + (seat % 2)),
        area: home,
      },
    };
  }),
);

/** Stores what the pupils' browsers would have sealed. @param forms codes, or bytes that no browser of ours made */
export async function sendForms(
  db: Database,
  wave: AskedWave,
  forms: readonly (TownPupil | { class: number; bytes: Uint8Array })[],
  draw: DrawBytes,
) {
  const place = { municipality: wave.slug, wave: `${wave.fielding.instrument}/${wave.fielding.wave}` };
  const rows: Insertable<ResponseTable>[] = [];
  for (const form of forms) {
    const [token, classId] = [draw(tokenBytes), wave.classes[form.class]!.classId];
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    const sealed =
      'bytes' in form
        ? form.bytes
        : await sealAnswers(wave.sealingKey, pair, { ...place, class: classId, token }, packAnswers(wave.layout, packable(form.answers)));
    rows.push({ municipality: wave.municipality, ...wave.fielding, token, class_id: classId, sealed });
  }
  await inMunicipality(db, wave.municipality, (tx) => tx.insertInto('tenant.response').values(rows).execute());
}

const { questions, answerLists } = questionnaireOf(townInstrument, 'sv');
/** Codes of a question in their order. */
export const codesOfTown = (id: string): readonly string[] => codesOf(answerLists[questions.find((one) => one.id === id)!.answers]!);

const packable = (answers: TownPupil['answers']): PackableAnswers =>
  new Map(Object.entries(answers).map(([id, code]) => [id, codesOfTown(id).indexOf(code)]));
