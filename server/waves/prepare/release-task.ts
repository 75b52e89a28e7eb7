/** One wave through the gate, for one thread of a pool: the released tables as the bytes that are stored and sent. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { PackedRelease } from './messages.ts';

export interface ReleaseTask {
  readonly instrument: Instrument;
  readonly wave: string;
  readonly columns: Columns;
  readonly previous: { readonly wave: string; readonly columns: Columns } | null;
}

export function runTask({ instrument, wave, columns, previous }: ReleaseTask): PackedRelease {
  const released = releaseWave(instrument, columns, wave, { previous });
  const document = JSON.stringify(released);
  return {
    document: gzipSync(document),
    etag: createHash('sha256').update(document).digest('base64url').slice(0, 27),
    settings: released.settings,
    cost: released.method.cost,
    groups: new Uint8Array(0),
  };
}
