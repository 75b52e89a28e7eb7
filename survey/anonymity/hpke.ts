/**
 * Hybrid public key encryption, base mode, one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM (RFC 9180). The standard's name
 * for "an ephemeral key agrees with the recipient's, a key derivation makes key and nonce, AES-GCM encrypts". WebCrypto alone.
 * What both ends say the same is in this file; opening is the server's (server/fielding/open-seal).
 */
import { concatBytes, utf8 } from './bytes.ts';

/** Bytes of an uncompressed P-256 point, of AES-GCM's tag, of its key and of its nonce. */
export const pointBytes = 65;
export const tagBytes = 16;
export const keyBytes = 16;
export const nonceBytes = 12;

const kemId = [0x00, 0x10];
/** Which algorithms a derivation is for: the key encapsulation, or the whole suite. */
export const kemSuite = Uint8Array.of(...utf8('KEM'), ...kemId);
export const wholeSuite = Uint8Array.of(...utf8('HPKE'), ...kemId, 0x00, 0x01, 0x00, 0x01);

const version = utf8('HPKE-v1');
const none = new Uint8Array(0);

/** What LabeledExtract hashes (RFC 9180, section 4). */
export const labeledInput = (suite: Uint8Array, label: string, input: Uint8Array): Uint8Array =>
  concatBytes(version, suite, utf8(label), input);

/** What LabeledExpand hashes for at most 32 bytes: HKDF needs one round, and its counter is the last byte. */
export const labeledInfo = (suite: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array =>
  concatBytes(Uint8Array.of(length >> 8, length & 0xff), version, suite, utf8(label), info, Uint8Array.of(1));

/** HMAC-SHA-256. An empty key stands for 32 zero bytes (RFC 5869, 2.2), which WebCrypto must be told. */
async function hmac(key: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const raw = key.length > 0 ? key : new Uint8Array(32);
  const imported = await crypto.subtle.importKey('raw', raw as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes as BufferSource));
}
const extract = (suite: Uint8Array, salt: Uint8Array, label: string, input: Uint8Array) => hmac(salt, labeledInput(suite, label, input));
const expand = async (suite: Uint8Array, secret: Uint8Array, label: string, info: Uint8Array, length: number) =>
  (await hmac(secret, labeledInfo(suite, label, info, length))).subarray(0, length);

/**
 * Seal (RFC 9180, 6.1, base mode, first message).
 *
 * @param recipient public P-256 point, 65 bytes
 * @param ephemeral a key pair made for this message and used for no other: with one pair, two messages would share key and nonce
 * @param info      what both ends agree on beforehand
 * @param bound     additional data: not secret, and opening needs the same
 * @returns the ephemeral point, then the ciphertext with its tag: 81 bytes more than the message
 */
export async function hpkeSeal(
  recipient: Uint8Array,
  ephemeral: CryptoKeyPair,
  info: Uint8Array,
  bound: Uint8Array,
  message: Uint8Array,
): Promise<Uint8Array> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const theirs = await crypto.subtle.importKey('raw', recipient as BufferSource, curve, false, []);
  const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ephemeral.privateKey, 256);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));

  const beforeExpansion = await extract(kemSuite, none, 'eae_prk', new Uint8Array(agreed));
  const shared = await expand(kemSuite, beforeExpansion, 'shared_secret', concatBytes(point, recipient), 32);

  const baseMode = Uint8Array.of(0);
  const noSharedKey = await extract(wholeSuite, none, 'psk_id_hash', none);
  const context = concatBytes(baseMode, noSharedKey, await extract(wholeSuite, none, 'info_hash', info));
  const secret = await extract(wholeSuite, shared, 'secret', none);
  const key = await expand(wholeSuite, secret, 'key', context, keyBytes);
  const nonce = await expand(wholeSuite, secret, 'base_nonce', context, nonceBytes);

  const imported = await crypto.subtle.importKey('raw', key as BufferSource, 'AES-GCM', false, ['encrypt']);
  const parameters = { name: 'AES-GCM', iv: nonce as BufferSource, additionalData: bound as BufferSource };
  return concatBytes(point, new Uint8Array(await crypto.subtle.encrypt(parameters, imported, message as BufferSource)));
}
