/** What a release says of one area, for a worker thread: a release is large to read. */
import { areaOfRelease } from '../../analysis/disclosure/part-of-release.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { openDocument } from './open-document.ts';

export interface AreaTask {
  /** As it is stored. */
  readonly document: Uint8Array;
  /** Code of an area; null for the whole municipality. */
  readonly area: string | null;
}

export const runTask = ({ document, area }: AreaTask): ReleasedWave => areaOfRelease(openDocument(document), area);
