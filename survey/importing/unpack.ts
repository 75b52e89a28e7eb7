import type { Allowance } from './file-limits.ts';
import { unreadable } from './import-wording.ts';
import { UnreadableFile } from './row-batch.ts';

/**
 * Unpacks with the web-standard stream, so that the same code runs in a browser.
 *
 * @param format `deflate` means the zlib format, as the standard has it
 * @param allowance spent by what comes out
 * @throws {UnreadableFile} when the packed bytes are damaged or cut off, or unpack to more than is allowed
 */
export async function* unpack(
  bytes: AsyncIterable<Uint8Array>,
  format: CompressionFormat,
  allowance: Allowance,
): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        throw new UnreadableFile(null, unreadable.damagedPacking(error instanceof Error ? error.message : String(error)));
      });
      if (next.done) return;
      allowance.spend(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
