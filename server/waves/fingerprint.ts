import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Allowance } from '../../survey/importing/file-limits.ts';
import { bytesOf } from './bytes-of.ts';
import type { WaveSource } from './prepare/messages.ts';

/**
 * SHA-256 of what the waves are made from: the file's content, unpacked, so that data.csv and data.csv.gz are the same; or the recipe.
 *
 * @throws {FileTooLarge} when a file that was sent unpacks to more than its limits
 */
export async function fingerprintOf(document: string, source: WaveSource): Promise<string> {
  const hash = createHash('sha256');
  if (source.kind === 'simulated') return hash.update(JSON.stringify(['simulated', document, source.options])).digest('hex');
  const packed = isGzip(source.kind === 'sent' ? source.bytes : await firstBytes(source.path));
  const allowance = new Allowance(source.kind === 'sent' ? source.limits.bytes : Infinity);
  const file = bytesOf(source);
  const bytes = packed ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file;
  // `pipe` hands bytes on but not errors.
  file.on('error', (error: Error) => bytes.destroy(error));
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    allowance.spend(chunk.length);
    hash.update(chunk);
  }
  return hash.digest('hex');
}

const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
