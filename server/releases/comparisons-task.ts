/** Part of a wave's comparisons, for a thread beside the one that makes the rest of the release. */
import type { PartOfComparisons } from '../../analysis/disclosure/comparisons/compare-cells.ts';
import { comparisonsOf, openRelease } from '../../analysis/disclosure/release-wave.ts';
import { type WrittenComparisons, writeComparisons } from './packed-release.ts';
import { type ReleaseTask, releaseOptionsOf } from './release-task.ts';

export interface ComparisonsTask {
  readonly task: ReleaseTask;
  readonly part: PartOfComparisons;
}

export function runTask({ task, part }: ComparisonsTask): WrittenComparisons {
  const { instrument, columns, wave } = task;
  return writeComparisons(comparisonsOf(openRelease(instrument, columns, wave, releaseOptionsOf(task)), part));
}
