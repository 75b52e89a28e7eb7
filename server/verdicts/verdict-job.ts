/** Every goal is judged by each release of a wave after its baseline's, as a job of the queue. Done again it changes nothing. */
import { subjectKey } from '../../analysis/priorities/subject.ts';
import type { GoalToJudge, JudgedByRelease } from '../../analysis/priorities/judge-by-release.ts';
import { sayVerdict } from '../../notebooks/wording/verdict-texts.ts';
import { languages, type Text } from '../../survey/text.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import type { JobHandler } from '../jobs/work-queue.ts';
import { goalsWithSubject, readPlan } from '../plans/plan.repository.ts';
import { today } from '../today.ts';
import { withoutPools } from '../waves/pools.rules.ts';
import { earlierWaves, orderWaves } from '../waves/wave-order.ts';
import { findWaves } from '../waves/wave.repository.ts';
import { findWeedingRecord } from '../fielding/fielding.repository.ts';
import type { JudgeTask } from './judge-task.ts';
import { findReleaseToJudgeBy, insertVerdicts } from './verdict.repository.ts';

export type JudgeThreads = WorkerPool<JudgeTask, JudgedByRelease[]>;
export const judgePool = (): JudgeThreads => new WorkerPool(new URL('./judge-task.ts', import.meta.url), 1);

interface Judging {
  readonly instrument: string;
  readonly wave: string;
  readonly number: number;
}

export const verdictHandler =
  (db: Database, judge: (task: JudgeTask) => Promise<readonly JudgedByRelease[]>): JobHandler =>
  async ({ municipality, subject }) => {
    const { instrument, wave, number } = subject as { instrument: string; wave: string; number: string };
    const judging: Judging = { instrument, wave, number: Number(number) };
    const task = await inMunicipality(db, municipality, (tx) => fetchTask(tx, judging));
    if (task === null) return;
    const told = await judge(task);
    const goals = new Map(task.goals.map((one) => [one.id, one.goal]));
    const rows = told.map(({ id, now, judged, others }) => {
      const goal = goals.get(id)!;
      const { statistic } = goal.baseline;
      const sentence = Object.fromEntries(
        languages.map((language) => [language, sayVerdict(judged, { statistic, direction: goal.direction }, language)]),
      ) as Text;
      return {
        municipality,
        goal: id,
        instrument,
        wave,
        release: judging.number,
        verdict: judged.verdict,
        day: task.day,
        goal_then: JSON.stringify(goal),
        now: now && JSON.stringify(now),
        judged: JSON.stringify(judged),
        others: JSON.stringify(others),
        sentence: JSON.stringify(sentence),
      };
    });
    await inMunicipality(db, municipality, (tx) => insertVerdicts(tx, rows));
  };

/** Null where nothing is to be judged: the goals have been taken away since. */
async function fetchTask(tx: TenantTransaction, { instrument, wave, number }: Judging): Promise<JudgeTask | null> {
  const plan = await readPlan(tx);
  const goals = goalsWithSubject(plan).flatMap(({ goal: id, judged, subject }): GoalToJudge[] => {
    if (judged.by !== 'survey' || judged.instrument !== instrument) return [];
    const chosen = plan.priorities.filter((one) => subjectKey(one.subject) === subjectKey(subject)).map(({ area }) => area);
    return [{ id, goal: judged.goal, chosen }];
  });
  const release = await findReleaseToJudgeBy(tx, { instrument, wave, number });
  if (goals.length === 0 || release === undefined) return null;
  const stored = await findWaves(tx, instrument);
  const versions = readVersions(await findVersions(tx, instrument));
  const row = stored.find((one) => one.wave === wave)!;
  const document = versions.get(row.version)!;
  const single = withoutPools(stored, versions).map((one) => one.wave);
  // What the release was compared with is what had been released by then.
  const before = single.filter((code) => release.released.includes(code));
  return {
    goals,
    document: release.document,
    // A wave that came as a file has no other day than that of its coming.
    day: (await findWeedingRecord(tx, { instrument, wave }))?.closedOn ?? today(row.created_at),
    ...earlierWaves(document, wave, before),
    waves: orderWaves(document, single),
  };
}
