/** Goals judged by a release, for a worker thread: a release is large to read. */
import { type GoalToJudge, type JudgedByRelease, judgeByRelease, type JudgingWave } from '../../analysis/priorities/judge-by-release.ts';
import { openDocument } from '../releases/open-document.ts';

export interface JudgeTask extends Omit<JudgingWave, 'release'> {
  readonly goals: readonly GoalToJudge[];
  /** The release as it is stored: gzipped JSON. */
  readonly document: Uint8Array;
}

export const runTask = ({ goals, document, ...wave }: JudgeTask): JudgedByRelease[] =>
  judgeByRelease(goals, { ...wave, release: openDocument(document) });
