import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../survey/format/parse-json.ts';
import { inEnglish } from './in-english.ts';

const mistakeIn = (text: string): string => {
  const parsed = parseJson(text);
  return parsed.ok ? 'no mistake' : inEnglish([parsed.problem])[0]!;
};

describe('parseJson', () => {
  it('reads what the built-in parser reads, as it reads it', () => {
    const plain = fc
      .jsonValue()
      .map((value) => JSON.stringify(value))
      .filter(
        (text) =>
          !/[\uFFFD\0]/.test(text) && !Object.getOwnPropertyNames(Object.prototype).some((key) => text.includes(JSON.stringify(key))),
      );
    fc.assert(
      fc.property(plain, fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const parsed = parseJson(spaced);
        expect(parsed).toMatchObject({ ok: true });
        expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('refuses what the built-in parser refuses', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', ':', 'x', '[', '\\')).map(([text, at, scrap]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + scrap + text.slice(place + 1);
    });
    fc.assert(
      fc.property(broken, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (!valid) expect(parseJson(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a": 1,}', 'not valid JSON at line 1, column 9: there is a comma after the last entry; take it away'],
    ['[1,\n 2,\n]', 'not valid JSON at line 3, column 1: there is a comma after the last entry; take it away'],
    ['{"a": 1\n "b": 2}', 'not valid JSON at line 2, column 2: expected a comma or "}" here, not """'],
    ['{a: 1}', 'not valid JSON at line 1, column 2: keys stand within straight double quotes "…"'],
    ["{'a': 1}", 'not valid JSON at line 1, column 2: keys stand within straight double quotes "…"'],
    ['{"a": “x”}', 'not valid JSON at line 1, column 7: texts stand within straight double quotes "…"'],
    ['{"a": yes}', 'not valid JSON at line 1, column 7: "yes" stands without quotes; put texts within "…"'],
    [
      '{"a": 01}',
      'not valid JSON at line 1, column 7: this is no number; numbers look like 12, -3 or 0.15, and codes such as 01 stand within quotes',
    ],
    ['{"a": 1} // note', 'not valid JSON at line 1, column 10: JSON has no comments; take it away'],
    ['{"a": "x}', 'not valid JSON at line 1, column 7: this text has no closing quote'],
    ['{"a": "\t"}', 'not valid JSON at line 1, column 8: a control character must be written as an escape (a tab is \\t)'],
    ['{"a": "\\q"}', 'not valid JSON at line 1, column 8: \\q is no escape; a backslash itself is written \\\\'],
    ['{"a": "\\u12"}', 'not valid JSON at line 1, column 8: \\u needs four hexadecimal digits'],
    ['{"a": 1e999}', 'not valid JSON at line 1, column 7: this number is too large'],
    ['{"a": 1} {', 'not valid JSON at line 1, column 10: the JSON value has ended, but "{" follows'],
    ['{"a": ', 'not valid JSON at line 1, column 7: expected a value here, not the end of the file'],
    ['{"a": "\uFFFD"}', 'not valid JSON at line 1, column 8: this character is not UTF-8; save the file as UTF-8'],
    ['['.repeat(100), 'not valid JSON at line 1, column 62: more than 60 levels deep'],
  ])('says what is wrong with %s', (text, message) => {
    expect(mistakeIn(text)).toBe(message);
  });

  it('knows the line of every value', () => {
    const parsed = parseJson('\uFEFF{\r\n  "a": [\r\n    1,\r\n    { "b c": true }\r\n  ]\r\n}');
    expect(parsed.ok && [...parsed.lines]).toEqual([
      ['', 1],
      ['a', 2],
      ['a[0]', 3],
      ['a[1]', 4],
      ['a[1]["b c"]', 4],
    ]);
  });

  it('tells of keys that stand twice and of reserved words', () => {
    const parsed = parseJson('{ "a": 1,\n "a": 2, "__proto__": 3 }');
    expect(parsed.ok && parsed.problems).toMatchObject([
      { path: 'a', words: { en: 'this key stands twice here; keep one of them' }, line: 2 },
      { path: '__proto__', words: { en: '"__proto__" is a reserved word; choose another' }, line: 2 },
    ]);
    expect(parsed.ok && parsed.value).toEqual({ a: 1 });
  });
});
