/** Part of a wave's comparisons, for a thread beside the one that makes the rest of the release. */
import type { PartOfComparisons } from '../../analysis/disclosure/comparisons/compare-cells.ts';
import { comparisonsByCell, type OpenedRelease } from '../../analysis/disclosure/release-wave.ts';
import { type GatheredComparisons, gatherComparisons } from './packed-release.ts';

export interface ComparisonsTask {
  readonly opened: OpenedRelease;
  readonly part: PartOfComparisons;
}

export const runTask = ({ opened, part }: ComparisonsTask): GatheredComparisons => gatherComparisons(comparisonsByCell(opened, part));
