import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCodeLength, joinCodeRandomBytes, makeJoinCode, printJoinCode, readJoinCode } from '../../../survey/anonymity/join-code.ts';

const codes = fc.uint8Array({ minLength: joinCodeRandomBytes, maxLength: joinCodeRandomBytes }).map(makeJoinCode);

describe('makeJoinCode', () => {
  it('makes six characters that are read back as they are shown, in small letters and with dashes too', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toHaveLength(joinCodeLength);
        for (const typed of [code, printJoinCode(code), code.toLowerCase(), ` ${code.slice(0, 3)}-${code.slice(3)} `])
          expect(readJoinCode(typed)).toBe(code);
      }),
    );
  });

  it('needs sixteen random bytes', () => {
    expect(() => makeJoinCode(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('readJoinCode', () => {
  it.each(['', 'ABC', '2346789', '234 67A', '../234'])('takes no code for %j', (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  });

  it('reads what only looks like a character of the alphabet as what was meant', () => {
    expect(readJoinCode('zbu234')).toBe('28V234');
  });
});
