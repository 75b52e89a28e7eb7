import type { CliIo } from './cli-io.ts';

/** A whole file as bytes; one that is larger than `most` is read no further. */
export async function readBytes(io: CliIo, path: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of io.openFile(path)) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) break;
  }
  return Buffer.concat(pieces);
}
