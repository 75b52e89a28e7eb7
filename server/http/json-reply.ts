/** JSON to a browser that may have it already: gzip where it pays, an ETag, and 304 when nothing changed. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { takesGzip } from './takes-gzip.ts';

const worthPacking = 1024;

export async function jsonReply(context: Context, value: unknown): Promise<Response> {
  const bytes = Buffer.from(JSON.stringify(value));
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  const reply = replyHeaders(etag);
  if (isKnown(context, etag)) return new Response(null, { status: 304, headers: reply });
  return bytes.length >= worthPacking && takesGzip(context)
    ? new Response(await promisify(gzip)(bytes), { headers: { ...reply, 'content-encoding': 'gzip' } })
    : new Response(bytes, { headers: reply });
}

/** Stored, packed JSON: goes out as it is, and is unpacked only for a caller that cannot. */
export async function packedJsonReply(context: Context, { document, etag }: { document: Uint8Array; etag: string }): Promise<Response> {
  const reply = replyHeaders(etag);
  if (isKnown(context, etag)) return new Response(null, { status: 304, headers: reply });
  return takesGzip(context)
    ? new Response(document as Uint8Array<ArrayBuffer>, { headers: { ...reply, 'content-encoding': 'gzip' } })
    : new Response(await promisify(gunzip)(document), { headers: reply });
}

/** The tag is weak since the packed and the plain form share it; `no-cache` means: keep it, and ask whether it still holds. */
const replyHeaders = (etag: string) => ({
  'content-type': 'application/json; charset=utf-8',
  etag: `W/"${etag}"`,
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
});

function isKnown(context: Context, etag: string): boolean {
  const known = context.req.header('if-none-match');
  return known !== undefined && (known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${etag}"`));
}
