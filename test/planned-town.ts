/** A small municipality with two waves of answers, a plan of two areas whose goals the second wave judged, and what is late in it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readReleasedWave } from '../analysis/disclosure/read-released.ts';
import type { ReleasedRow } from '../analysis/disclosure/released.ts';
import { detectableChange } from '../analysis/priorities/detectable-change.ts';
import type { Subject } from '../analysis/priorities/subject.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../server/database/in-municipality.ts';
import { saveNotebook } from '../server/notebooks/notebook.service.ts';
import { findReleased } from '../server/releases/release.repository.ts';
import type { WaveKeys } from '../server/sealing/wave-keys.ts';
import { verdictKind } from '../server/verdicts/insert-verdict-job.ts';
import { runTask } from '../server/verdicts/judge-task.ts';
import { verdictHandler } from '../server/verdicts/verdict-job.ts';
import { importFile } from '../server/waves/import-waves.ts';
import { smallFile, smallInstrument } from './database/small-survey.ts';

interface Town {
  readonly db: Database;
  readonly keys: WaveKeys;
  /** A folder for files. */
  readonly folder: string;
  readonly municipality: string;
}

export const townSubject: Subject = { kind: 'factor', instrument: 'small-survey', factor: 'yes3', statistic: 'share' };

/** Answers of one wave, released. */
export async function bringWave({ db, keys, folder, municipality }: Town, wave: number): Promise<void> {
  const path = join(folder, `${municipality}-${wave}.csv`);
  await writeFile(path, smallFile([wave], 12));
  const result = await importFile(db, keys, municipality, smallInstrument(), { name: `${wave}.csv`, path });
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result));
}

/** Everybody of an area, as a wave was released. */
export async function rowOfArea({ db, municipality }: Town, wave: string, area: string): Promise<ReleasedRow> {
  const found = await inMunicipality(db, municipality, (tx) => findReleased(tx, 'small-survey', wave));
  const { rows } = readReleasedWave(JSON.parse(gunzipSync(found!.document).toString()));
  return rows.find(
    (row) => row.factor === 'yes3' && row.statistic === 'share' && row.group['area'] === area && Object.keys(row.group).length === 2,
  )!;
}

export const insertPriority = async (tx: TenantTransaction, municipality: string, area: string, subject: Subject): Promise<string> =>
  (
    await tx
      .insertInto('tenant.plan_priority')
      .values({
        municipality,
        area,
        subject: JSON.stringify(subject),
        why: 'It stands out.',
        decision: null,
        position: null,
        removed_at: null,
      })
      .returning('priority')
      .executeTakeFirstOrThrow()
  ).priority;

/** A goal of 20 points less, to be judged in 2025. */
export const insertGoal = async (tx: TenantTransaction, municipality: string, priority: string, baseline: ReleasedRow): Promise<string> =>
  (
    await tx
      .insertInto('tenant.goal')
      .values({
        municipality,
        priority,
        statement: 'Färre ska svara ja på den tredje frågan',
        instrument: 'small-survey',
        baseline: JSON.stringify(baseline),
        direction: 'decrease',
        target: Math.round(100 * baseline.value! - 20) / 100,
        smallest_detectable: detectableChange(baseline, 'decrease'),
        judged_wave: '2025',
        own_baseline: null,
        own_target: null,
        judged_day: '2025-11-30',
        expected_from: '2023-12-01',
        expected_years: 1,
        removed_at: null,
      })
      .returning('goal')
      .executeTakeFirstOrThrow()
  ).goal;

/** Judges by a release, as the queue would. */
export const judgeBy = ({ db, municipality }: Town, wave: string, number = 1): Promise<void> =>
  verdictHandler(db, async (task) => runTask(task))(
    { municipality, job: '1', kind: verdictKind, subject: { instrument: 'small-survey', wave, number: String(number) }, tries: 1 },
    async () => {},
  );

/** In N a goal with a measure that was followed up and one that nobody looks after; in S a place, without a goal. */
export async function plantTown(town: Town): Promise<{ readonly goal: string }> {
  const { db, municipality } = town;
  await bringWave(town, 2023);
  const baseline = await rowOfArea(town, '2023', 'N');
  const goal = await inMunicipality(db, municipality, async (tx) => {
    await saveNotebook(tx, municipality, {
      slug: 'long-term-change',
      title: { sv: 'Långsiktig utveckling', en: 'Long-term change' },
      summary: { sv: 'Alla', en: 'All' },
      source: '<!doctype html>\n<notebook theme="air">\n  <title>Long-term change</title>\n</notebook>\n',
      tables: [{ survey: '*', wave: '*' }],
    });
    const made = await insertGoal(tx, municipality, await insertPriority(tx, municipality, 'N', townSubject), baseline);
    await insertPriority(tx, municipality, 'S', { kind: 'place', name: 'Gångtunneln vid torget' });
    const measures = await tx
      .insertInto('tenant.measure')
      .values(
        (['Drive-in-idrott', 'Föräldravandring'] as const).map((title, at) => ({
          municipality,
          goal: made,
          assignment: null,
          library: null,
          title,
          what: '',
          for_whom: '',
          place: '',
          dose: 'En kväll i veckan',
          responsible: 'Fritidsförvaltningen',
          responsible_person: null,
          starts_on: '2024-01-15',
          ends_on: at === 0 ? null : '2024-06-30',
          cost: null,
          status: 'ongoing' as const,
          status_reason: '',
          evidence: 'unknown' as const,
          removed_at: null,
        })),
      )
      .returning(['measure', 'title'])
      .execute();
    await tx
      .insertInto('tenant.follow_up')
      .values({
        municipality,
        measure: measures.find(({ title }) => title === 'Drive-in-idrott')!.measure,
        planned_on: '2024-06-01',
        done_on: '2024-06-05',
        delivered: '18 av 20 kvällar',
        reach: 120,
        learnt: 'Flickor kommer sällan.',
        reminded_on: null,
        removed_at: null,
      })
      .execute();
    return made;
  });
  await bringWave(town, 2025);
  await judgeBy(town, '2025');
  return { goal };
}
