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
  const released = JSON.stringify(releaseWave(instrument, columns, wave, { previous }));
  return { document: gzipSync(released), etag: createHash('sha256').update(released).digest('base64url').slice(0, 27) };
}
