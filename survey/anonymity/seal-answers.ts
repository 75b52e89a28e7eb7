import { toBase64Url, utf8 } from './bytes.ts';
import { hpkeSeal, pointBytes, tagBytes } from './hpke.ts';
import type { TokenPlace } from './token.ts';

/** What a sealed form belongs to; with any part of it changed it does not open. */
export interface SealPlace extends TokenPlace {
  readonly token: Uint8Array;
}

/** What every seal of a wave is derived from. */
export const sealInfo = ({ municipality, wave }: { readonly municipality: string; readonly wave: string }): Uint8Array =>
  utf8(JSON.stringify(['motvikt seal', 1, municipality, wave]));

/** What one seal is bound to beside the wave. */
export const sealBound = (place: SealPlace): Uint8Array => utf8(JSON.stringify([place.class, toBase64Url(place.token)]));

/** Bytes of a sealed form beyond those of the packed one. */
export const sealOverhead = pointBytes + tagBytes;

/**
 * Seals one pupil's packed answers to the wave's sealing key. A retry sends these bytes again; it does not seal anew.
 *
 * @param sealingKey public P-256 point, 65 bytes
 * @param ephemeral  a P-256 key pair for ECDH, made for this form alone
 * @param packed     as `packAnswers` gives it
 * @returns 81 bytes more than `packed`: as long for every pupil of a wave
 */
export const sealAnswers = (sealingKey: Uint8Array, ephemeral: CryptoKeyPair, place: SealPlace, packed: Uint8Array): Promise<Uint8Array> =>
  hpkeSeal(sealingKey, ephemeral, sealInfo(place), sealBound(place), packed);
