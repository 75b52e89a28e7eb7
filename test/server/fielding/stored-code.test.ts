import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { storedCode } from '../../../server/fielding/stored-code.ts';

const key = new Uint8Array(32).fill(1);
const place = { municipality: 'm', wave: 'w' };

describe('storedCode', () => {
  it('is an HMAC of code and wave under the key', () => {
    const expected = createHmac('sha256', key).update('["motvikt code",1,"m","w","32222222X"]').digest();
    expect([...storedCode(key, place, '32222222X')]).toEqual([...expected]);
  });

  it('differs with the code, the wave, the municipality and the key', () => {
    const all = [
      storedCode(key, place, '32222222X'),
      storedCode(key, place, '222222222'),
      storedCode(key, { ...place, wave: 'w2' }, '32222222X'),
      storedCode(key, { ...place, municipality: 'm2' }, '32222222X'),
      storedCode(new Uint8Array(32).fill(2), place, '32222222X'),
    ];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  it('refuses a short key', () => {
    expect(() => storedCode(new Uint8Array(31), place, '32222222X')).toThrow(RangeError);
  });
});
