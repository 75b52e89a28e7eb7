/**
 * One part of a wave's columns under AES-256-GCM: version byte, 12 bytes of nonce, ciphertext with its tag. What is sealed is bound to
 * its place: a part moved to another wave, another municipality or another name does not open.
 */
import { getRandomValues, subtle } from 'node:crypto';

export interface PartPlace {
  readonly municipality: string;
  readonly instrument: string;
  readonly wave: string;
  readonly part: string;
}

export class SealBroken extends Error {
  readonly code = 'sealBroken';
  constructor(readonly place: PartPlace) {
    super(`Part ${place.part} of wave ${place.wave} (${place.instrument}) does not open: wrong key, or the bytes were changed`);
  }
}

const version = 1;
const nonceBytes = 12;

export async function sealPart(key: Uint8Array, place: PartPlace, bytes: Uint8Array): Promise<Uint8Array> {
  // Random nonces are safe here: a key seals each part of one wave once, far below the 2^32 at which repeats become likely.
  const nonce = getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound(place) },
    await imported(key),
    bytes as BufferSource,
  );
  const out = new Uint8Array(1 + nonceBytes + sealed.byteLength);
  out[0] = version;
  out.set(nonce, 1);
  out.set(new Uint8Array(sealed), 1 + nonceBytes);
  return out;
}

/** @throws {SealBroken} */
export async function openPart(key: Uint8Array, place: PartPlace, sealed: Uint8Array): Promise<Uint8Array> {
  if (sealed[0] !== version || sealed.length < 1 + nonceBytes + 16) throw new SealBroken(place);
  const iv = sealed.slice(1, 1 + nonceBytes);
  try {
    return new Uint8Array(
      await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, await imported(key), sealed.slice(1 + nonceBytes)),
    );
  } catch {
    throw new SealBroken(place);
  }
}

const imported = (key: Uint8Array) => subtle.importKey('raw', key as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A list as JSON, so that no two places give the same text. */
const bound = ({ municipality, instrument, wave, part }: PartPlace) =>
  new TextEncoder().encode(JSON.stringify(['motvikt', version, municipality, instrument, wave, part]));
