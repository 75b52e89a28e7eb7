/** What pupils are shown of a release, for a worker thread: one row per place and factor, and nothing of groups within a place. */
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { groupVariables } from '../../notebooks/library/group-index.ts';
import { openDocument } from '../releases/open-document.ts';

export interface PlacesTask {
  /** The release as it is stored: gzipped JSON. */
  readonly document: Uint8Array;
}

const isPlace = ({ group }: { readonly group: Group }): boolean => {
  const variables = groupVariables(group);
  return variables.length === 1 && (variables[0] === 'area' || variables[0] === 'school');
};

/** A large municipality's release has a hundred times as many rows. */
export function runTask({ document }: PlacesTask): ReleasedWave {
  const wave = openDocument(document);
  return {
    ...wave,
    rows: wave.rows.filter(isPlace),
    comparisons: wave.comparisons.filter((one) => one.comparison === 'rest' && isPlace(one)),
    coverage: wave.coverage.filter(isPlace),
    ranks: [],
    smallAreas: [],
    associations: [],
    riskCounts: [],
    reliability: [],
  };
}
