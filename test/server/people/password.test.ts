import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordLength } from '../../../notebooks/wording/password-length.ts';
import { hashPassword, verifyPassword } from '../../../server/people/password-hash.ts';
import { passwordFault } from '../../../server/people/password.rules.ts';

const about = ['Kim Svensson', 'kim.svensson@kommun.example'];

describe('passwordFault', () => {
  it('counts characters, at the limits and one to each side', () => {
    const { least, most } = passwordLength;
    const mixed = (length: number) => [...'åß☃😀kqzwxvjyhm'.repeat(12)].slice(0, length - 1).join('') + '!';
    expect(passwordFault(mixed(least - 1), [])).toBe('tooShort');
    expect(passwordFault(mixed(least), [])).toBeNull();
    expect(passwordFault('korrekt häst batteri '.repeat(6) + 'xy', [])).toBeNull();
    expect(passwordFault(mixed(most + 1), [])).toBe('tooLong');
  });

  it('refuses what is guessed first', () => {
    for (const password of [
      'password1234',
      'LösenordLösenord',
      'aaaaaaaaaaaaa',
      'abcabcabcabcabc',
      '123456789012',
      'abcdefghijklm',
      'kimsvensson12',
      'Svensson-Kim1',
      'motvikt-kommun1',
    ])
      expect(passwordFault(password, about), password).toBe('guessable');
  });

  it('asks for no kinds of characters', () => {
    for (const password of ['en katt på hett plåttak', 'fyra ord och ett till', 'tjugosju gröna elefanter', '8351 9027 4416'])
      expect(passwordFault(password, about), password).toBeNull();
  });
});

describe('hashPassword', () => {
  const cheap = { cost: 16, blockSize: 8, parallelization: 1 };

  it('is verified by the same password only, whatever keyboard its letters came from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), async (one, other) => {
        const hash = await hashPassword(one, cheap);
        expect(await verifyPassword({ hash, password: one })).toBe(true);
        expect(await verifyPassword({ hash, password: one.normalize('NFD') })).toBe(true);
        expect(await verifyPassword({ hash, password: other })).toBe(one.normalize('NFKC') === other.normalize('NFKC'));
      }),
      { numRuns: 30 },
    );
  });

  it('is another each time, and takes what OWASP asks for', async () => {
    const [first, second] = [await hashPassword('en katt på hett tak'), await hashPassword('en katt på hett tak')];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(await verifyPassword({ hash: 'not a hash', password: 'en katt' })).toBe(false);
  });
});
