import { describe, expect, it } from 'vitest';
import { hpkeSeal } from '../../../survey/anonymity/hpke.ts';
import { toHex } from '../../../survey/anonymity/bytes.ts';
import { ephemeralPair } from './ephemeral-pair.ts';
import { rfc9180 } from './fixtures/rfc9180.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('hpkeSeal', () => {
  it('agrees with RFC 9180, appendix A.3.1', async () => {
    const pair = await ephemeralPair(hex(rfc9180.ephemeralSecret), hex(rfc9180.ephemeralPoint));
    const sealed = await hpkeSeal(hex(rfc9180.recipientPoint), pair, hex(rfc9180.info), hex(rfc9180.bound), hex(rfc9180.message));
    expect(toHex(sealed)).toBe(rfc9180.ephemeralPoint + rfc9180.ciphertext);
  });

  it('refuses a recipient that is no point of the curve', async () => {
    const pair = await ephemeralPair(hex(rfc9180.ephemeralSecret), hex(rfc9180.ephemeralPoint));
    const off = hex(rfc9180.recipientPoint).map((byte, at) => (at === 64 ? byte ^ 1 : byte));
    await expect(hpkeSeal(off, pair, new Uint8Array(0), new Uint8Array(0), new Uint8Array(0))).rejects.toThrow();
  });
});
