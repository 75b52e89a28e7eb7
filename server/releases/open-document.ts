import { gunzipSync } from 'node:zlib';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';

/**
 * A release as it is stored, gzipped JSON, through its check. A large one takes a second.
 *
 * @throws {NotAReleasedWave}
 */
export const openDocument = (document: Uint8Array): ReleasedWave => readReleasedWave(JSON.parse(gunzipSync(document).toString()));
