/** Goals judged by a release, for a worker thread: a release is large to read. */
import { gunzipSync } from 'node:zlib';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { type GoalToJudge, type JudgedByRelease, judgeByRelease, type JudgingWave } from '../../analysis/priorities/judge-by-release.ts';

export interface JudgeTask extends Omit<JudgingWave, 'release'> {
  readonly goals: readonly GoalToJudge[];
  /** The release as it is stored: gzipped JSON. */
  readonly document: Uint8Array;
}

export const runTask = ({ goals, document, ...wave }: JudgeTask): JudgedByRelease[] =>
  judgeByRelease(goals, { ...wave, release: readReleasedWave(JSON.parse(gunzipSync(document).toString())) });
