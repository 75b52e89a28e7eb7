import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { WaveSource } from './prepare/messages.ts';

const piece = 1 << 20;

/** The bytes of a file in pieces, whether it lies on a disk or was sent: as one piece, a reader would hold what all of it becomes. */
export const bytesOf = (source: Exclude<WaveSource, { kind: 'simulated' }>): Readable =>
  source.kind === 'sent' ? Readable.from(inPieces(source.bytes)) : createReadStream(source.path, { highWaterMark: piece });

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
