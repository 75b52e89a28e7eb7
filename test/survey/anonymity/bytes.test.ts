import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, fromBase64Url, toBase64Url, toHex, utf8 } from '../../../survey/anonymity/bytes.ts';

describe('concatBytes', () => {
  it('puts blocks in a row, empty ones too', () => {
    expect([...concatBytes(Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3))]).toEqual([1, 2, 3]);
    expect(concatBytes().length).toBe(0);
  });
});

describe('toBase64Url', () => {
  it("writes what Node's own writes, and fromBase64Url reads it", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...fromBase64Url(toBase64Url(bytes))!]).toEqual([...bytes]);
      }),
    );
  });
});

describe('fromBase64Url', () => {
  it('refuses a second spelling of the same bytes', () => {
    expect([...fromBase64Url('AQ')!]).toEqual([1]);
    for (const text of ['AR', 'AQ==', 'AQ ', 'A', 'AQ\n', '+/+/']) expect(fromBase64Url(text), text).toBeUndefined();
  });
});

describe('toHex', () => {
  it('writes two lower-case digits a byte', () => {
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
  });
});

describe('utf8', () => {
  it('is the bytes of the text', () => {
    expect([...utf8('å')]).toEqual([0xc3, 0xa5]);
  });
});
