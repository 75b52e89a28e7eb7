/** The municipality that the aims for closing and releasing speak of: 25,000 pupils, 180 items, 38 factors, 60 areas in 3 levels, 6 grades. */
import type { Columns } from '../../survey/columns/columns.ts';
import { encodeColumns } from '../../survey/columns/encode-columns.ts';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import { insertInstrument } from '../../server/instruments/instrument.repository.ts';
import { insertJob } from '../../server/jobs/job.repository.ts';
import { releaseJob } from '../../server/releases/release-job.ts';
import type { WaveKeys } from '../../server/sealing/wave-keys.ts';
import { sealColumns } from '../../server/waves/stored-columns.ts';
import { insertWave } from '../../server/waves/wave.repository.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { simulateMunicipality } from '../../survey/simulation/simulate-municipality.ts';

const pupils = 25_000;
const [scales, itemsOfScale, outcomes] = [38, 4, 28];
/** 42 smallest areas in 14 parts in 4 districts: 60 in all. */
const [smallest, parts, districts] = [42, 14, 4];
const schoolAreas = 6;
const grades = ['7', '8', '9', 'gy1', 'gy2', 'gy3'];

const text = (words: string) => ({ sv: words, en: words });
const numbered = (n: number, letter: string) => Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
const of = (list: readonly string[], i: number, n: number): string => list[Math.floor((i * list.length) / n)]!;

/** As an instrument file, so that the whole way through the house can be measured. */
export function madeUpInstrument(schools: number): string {
  const domains = ['community', 'family', 'school', 'peer-individual'];
  const factor = (id: string, i: number) => ({
    id,
    kind: i % 5 < 3 ? 'risk' : 'protective',
    domain: domains[i % 4],
    name: text(id),
    shareLabel: text(id),
    items: Array.from({ length: itemsOfScale }, (_, k) => `q${i * itemsOfScale + k + 1}`),
    minAnswered: 3,
  });
  const outcome = (id: string, i: number) => ({
    id,
    kind: 'outcome',
    name: text(id),
    shareLabel: text(id),
    items: [{ item: `q${scales * itemsOfScale + i + 1}`, recode: { above: 2 } }],
    statistic: 'share',
  });
  const [leaves, middle, top] = [numbered(smallest, 'A'), numbered(parts, 'P'), numbered(districts, 'D')];
  const areas = numbered(schoolAreas, 'R');
  return JSON.stringify({
    id: 'bench-municipality',
    version: '1',
    title: text('Bench'),
    origin: text('Made up'),
    synthetic: true,
    responseSets: { agree: { options: [1, 2, 3, 4].map((code) => ({ code, label: text(String(code)), value: code })) } },
    items: Array.from({ length: scales * itemsOfScale + outcomes }, (_, i) => ({
      id: `q${i + 1}`,
      concept: text(`q${i + 1}`),
      answers: 'agree',
    })),
    // Four of the further items are outcomes; the others are only asked.
    scales: [...numbered(scales, 's').map(factor), ...numbered(4, 'o').map(outcome)],
    groups: [
      { id: 'wave', codes: ['2026'] },
      {
        id: 'area',
        codes: leaves.map((code, i) => ({
          code,
          within: of(middle, i, smallest),
          characteristics: { housing: i % 3 === 0 ? 'flats' : 'houses' },
        })),
        coarser: [...middle.map((code, i) => ({ code, within: of(top, i, parts) })), ...top.map((code) => ({ code }))],
      },
      {
        id: 'school',
        codes: numbered(schools, 'S').map((code, i) => ({ code, within: of(areas, i, schools) })),
        coarser: areas.map((code) => ({ code })),
      },
      {
        id: 'grade',
        codes: grades.map((code) => ({ code, within: code.startsWith('gy') ? 'upper' : 'lower' })),
        coarser: [{ code: 'lower' }, { code: 'upper' }],
      },
      {
        id: 'sex',
        codes: [
          { code: '1', meaning: 'girls' },
          { code: '2', meaning: 'boys' },
        ],
      },
      { id: 'economy', name: text('Economy'), codes: ['good', 'tight'] },
      { id: 'born', name: text('Born'), codes: ['here', 'elsewhere', 'unknown'] },
    ],
    mapping: { design: { stratum: 'school', psu: 'class', nested: true, strataWithin: ['wave'] } },
  });
}

export interface MadeUpMunicipality {
  readonly instrument: Instrument;
  readonly document: string;
  readonly columns: Columns;
}

/** The same on every call; schools are as many as the simulation plans. */
export function madeUpMunicipality(pupilsPerWave = pupils): MadeUpMunicipality {
  const options = { seed: 'bench municipality', pupilsPerWave, schools: { compulsory: 36, upperSecondary: 12 } };
  const document = madeUpInstrument(48);
  const read = readInstrument(document);
  if (!read.ok) throw new Error(read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  return { instrument: read.instrument, document, columns: simulateMunicipality(read.instrument, options) };
}

/** Closing: encodes, seals and stores the columns, and puts the first release into the queue, in one transaction. */
export async function storeClosed(
  db: Database,
  keys: WaveKeys,
  municipality: string,
  { instrument, document, columns }: MadeUpMunicipality,
): Promise<void> {
  const place = { municipality, instrument: instrument.id, wave: '2026' };
  const { id, key } = await keys.create();
  const sealed = await sealColumns(key, place, encodeColumns(columns));
  await inMunicipality(db, municipality, async (tx) => {
    await insertInstrument(tx, { municipality, instrument: instrument.id, version: instrument.version, document });
    await insertWave(tx, {
      wave: {
        ...place,
        version: instrument.version,
        label: JSON.stringify({ sv: '2026', en: '2026' }),
        state: 'closed',
        respondents: columns.n,
        psus: columns.design.psuStratum.length,
        strata: columns.design.strata,
        quality: 'null',
        fingerprint: 'bench',
        key_id: id,
      },
      columns: sealed,
    });
    await insertJob(tx, municipality, releaseJob(place));
  });
}
