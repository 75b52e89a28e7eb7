import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLength, codeRandomBytes, makeAccessCode, printAccessCode, readAccessCode } from '../../../survey/anonymity/access-code.ts';

const alphabet = '2346789CDFGHJKMNPRTVWXY';
const randomBytes = fc.uint8Array({ minLength: codeRandomBytes, maxLength: codeRandomBytes });

describe('makeAccessCode', () => {
  it('makes nine characters of an alphabet without look-alikes', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        const code = makeAccessCode(random);
        expect(code).toHaveLength(codeLength);
        expect([...code].every((one) => alphabet.includes(one))).toBe(true);
      }),
    );
    for (const pair of ['0O', '0Q', '0D', '1I', '1L', '2Z', '5S', '8B', 'UV'])
      expect(
        [...pair].every((one) => alphabet.includes(one)),
        pair,
      ).toBe(false);
  });

  it('uses every character in every place', () => {
    const codes = Array.from({ length: 600 }, (_, seed) =>
      makeAccessCode(Uint8Array.from({ length: 16 }, (_, at) => (seed * 7919 + at * 31) % 251)),
    );
    for (let at = 0; at < codeLength; at++) expect(new Set(codes.map((code) => code[at])).size).toBe(alphabet.length);
  });

  it('is a code by hand: 0 gives the first character throughout, 1 gives 3 and then 21, since 1 × 2 + 21 = 23', () => {
    expect(makeAccessCode(new Uint8Array(16))).toBe('222222222');
    expect(makeAccessCode(Uint8Array.from({ length: 16 }, (_, at) => Number(at === 15)))).toBe('32222222X');
  });

  it('refuses other amounts of randomness', () => {
    expect(() => makeAccessCode(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('printAccessCode', () => {
  it('makes three groups of three', () => {
    expect(printAccessCode('32222222X')).toBe('322-222-22X');
  });
});

describe('readAccessCode', () => {
  it('reads what was printed, in small letters, with spaces and dashes of any kind', () => {
    fc.assert(
      fc.property(randomBytes, fc.constantFrom('-', ' ', '–', '—', '‑', '−', '.', '_', '\u00a0', '\u200b', ''), (random, between) => {
        const code = makeAccessCode(random);
        const typed = ` ${printAccessCode(code).replaceAll('-', between).toLowerCase()} `;
        expect(readAccessCode(typed)).toEqual({ kind: 'code', code });
      }),
    );
    expect(readAccessCode('３２２-２２２-２２Ｘ')).toEqual({ kind: 'code', code: '32222222X' });
  });

  it('reads the look-alikes that no code has as what was meant', () => {
    expect(readAccessCode('3zz zzz zzX')).toEqual({ kind: 'code', code: '32222222X' });
    const code = makeAccessCode(Uint8Array.from({ length: 16 }, (_, at) => at * 3));
    expect(readAccessCode(code.replaceAll('8', 'B').replaceAll('V', 'u').replaceAll('2', 'Z'))).toEqual({ kind: 'code', code });
  });

  it('notices every single wrong character and every two that changed places', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        const code = makeAccessCode(random);
        for (let at = 0; at < codeLength; at++) {
          for (const one of alphabet)
            if (one !== code[at]) expect(readAccessCode(code.slice(0, at) + one + code.slice(at + 1)).kind).toBe('mistyped');
          for (let later = at + 1; later < codeLength; later++) {
            if (code[at] === code[later]) continue;
            const swapped = [...code];
            [swapped[at], swapped[later]] = [code[later]!, code[at]!];
            expect(readAccessCode(swapped.join('')).kind).toBe('mistyped');
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tells what is wrong: nothing typed, too few, too many, a character that no code has and where', () => {
    expect(readAccessCode(' - ')).toEqual({ kind: 'empty' });
    expect(readAccessCode('322-222')).toEqual({ kind: 'tooShort', characters: 6 });
    expect(readAccessCode('322-222-22X-3')).toEqual({ kind: 'tooLong', characters: 10 });
    expect(readAccessCode('322-Å22-22X')).toEqual({ kind: 'strangeCharacter', character: 'Å', position: 4 });
    expect(readAccessCode('322-222-O2X')).toEqual({ kind: 'strangeCharacter', character: 'O', position: 7 });
  });
});
