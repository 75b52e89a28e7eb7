import { createHash } from 'node:crypto';
import type { DrawBytes } from '../../../survey/anonymity/bytes.ts';

/** Bytes that a seed determines: SHA-256 of seed and counter in a row. For tests alone. */
export function seededBytes(seed: string): DrawBytes {
  let counter = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let made = 0; made < length; made += 32) blocks.push(createHash('sha256').update(`${seed}/${counter++}`).digest());
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
  };
}
