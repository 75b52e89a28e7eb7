import { createDecipheriv, createECDH, createHmac } from 'node:crypto';
import {
  keyBytes,
  kemSuite,
  labeledInfo,
  labeledInput,
  nonceBytes,
  pointBytes,
  tagBytes,
  wholeSuite,
} from '../../survey/anonymity/hpke.ts';
import { concatBytes } from '../../survey/anonymity/bytes.ts';

/** Opens one message: its bytes, or undefined for whatever was not sealed to this key with this info and this bound. */
export type OpenSeal = (bound: Uint8Array, sealed: Uint8Array) => Uint8Array | undefined;

/**
 * Open (RFC 9180, 6.1, base mode, first message), in step with `hpkeSeal` and written apart from it. What no message changes is computed
 * once, since a closing opens tens of thousands.
 *
 * @param secret the recipient's private number, 32 bytes
 * @param info   as when it was sealed
 */
export function sealOpener(secret: Uint8Array, info: Uint8Array): OpenSeal {
  const recipient = createECDH('prime256v1');
  recipient.setPrivateKey(secret);
  const ownPoint = new Uint8Array(recipient.getPublicKey());
  const none = new Uint8Array(0);
  const context = concatBytes(
    Uint8Array.of(0),
    extract(wholeSuite, none, 'psk_id_hash', none),
    extract(wholeSuite, none, 'info_hash', info),
  );
  return (bound, sealed) => {
    if (sealed.length < pointBytes + tagBytes || sealed[0] !== 4) return undefined;
    const point = sealed.subarray(0, pointBytes);
    const end = sealed.length - tagBytes;
    try {
      const agreed = extract(kemSuite, none, 'eae_prk', new Uint8Array(recipient.computeSecret(point)));
      const shared = expand(kemSuite, agreed, 'shared_secret', concatBytes(point, ownPoint), 32);
      const wave = extract(wholeSuite, shared, 'secret', none);
      const key = expand(wholeSuite, wave, 'key', context, keyBytes);
      const cipher = createDecipheriv('aes-128-gcm', key, expand(wholeSuite, wave, 'base_nonce', context, nonceBytes));
      cipher.setAAD(bound);
      cipher.setAuthTag(sealed.subarray(end));
      return concatBytes(cipher.update(sealed.subarray(pointBytes, end)), cipher.final());
    } catch {
      // A point that is not on the curve, or a tag that does not match.
      return undefined;
    }
  };
}

const hmac = (key: Uint8Array, bytes: Uint8Array): Uint8Array => new Uint8Array(createHmac('sha256', key).update(bytes).digest());
const extract = (suite: Uint8Array, salt: Uint8Array, label: string, input: Uint8Array) => hmac(salt, labeledInput(suite, label, input));
const expand = (suite: Uint8Array, secret: Uint8Array, label: string, info: Uint8Array, length: number) =>
  hmac(secret, labeledInfo(suite, label, info, length)).subarray(0, length);
