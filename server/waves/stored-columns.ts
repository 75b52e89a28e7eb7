/** A wave's columns on their way between the clear and the database. */
import { openPart, sealPart } from '../sealing/sealed-part.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import type { findColumns, WaveRow } from './wave.repository.ts';
import type { EncodedColumns } from './prepare/messages.ts';

export interface WavePlace {
  readonly municipality: string;
  readonly instrument: string;
  readonly wave: string;
}

/** The header is a part too: its checksums are made of answers, and its codes name areas. */
const headerPart = '#header';

export async function sealColumns(
  key: Uint8Array,
  place: WavePlace,
  { header, parts }: EncodedColumns,
): Promise<{ part: string; sealed: Uint8Array }[]> {
  const all = [{ id: headerPart, bytes: new TextEncoder().encode(JSON.stringify(header)) }, ...parts];
  return Promise.all(all.map(async ({ id, bytes }) => ({ part: id, sealed: await sealPart(key, { ...place, part: id }, bytes) })));
}

/** Sealed rows are fetched inside a transaction (`findColumns`) and opened after it. */
export async function openColumns(
  keys: WaveKeys,
  { municipality, instrument, wave, key_id }: WaveRow,
  rows: Awaited<ReturnType<typeof findColumns>>,
): Promise<EncodedColumns> {
  const key = await keys.read(key_id);
  const parts = await Promise.all(
    rows.map(async ({ part, sealed }) => ({ id: part, bytes: await openPart(key, { municipality, instrument, wave, part }, sealed) })),
  );
  const header = parts.find(({ id }) => id === headerPart);
  if (!header) throw new Error(`Wave ${wave} of ${instrument} has no header among its columns`);
  return { header: JSON.parse(new TextDecoder().decode(header.bytes)), parts: parts.filter((part) => part !== header) };
}
