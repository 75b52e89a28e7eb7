import { describe, expect, it } from 'vitest';
import { sealOpener } from '../../../server/fielding/open-seal.ts';
import { toHex } from '../../../survey/anonymity/bytes.ts';
import { rfc9180 } from '../../survey/anonymity/fixtures/rfc9180.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('sealOpener', () => {
  it('agrees with RFC 9180, appendix A.3.1', () => {
    const open = sealOpener(hex(rfc9180.recipientSecret), hex(rfc9180.info));
    const opened = open(hex(rfc9180.bound), hex(rfc9180.ephemeralPoint + rfc9180.ciphertext));
    expect(opened && toHex(opened)).toBe(rfc9180.message);
  });
});
