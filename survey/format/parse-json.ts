/**
 * JSON as RFC 8259 has it, read by our own parser because the built-in one names no line for some mistakes, names it differently
 * from one Node to the next, and takes the last of two equal keys without a word.
 */
import type { Text } from '../text.ts';
import { formatPath, type InstrumentProblem } from './problems.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** `lines` has the line of every value in the text, by its path as `formatPath` writes it. */
export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: Json;
      readonly lines: ReadonlyMap<string, number>;
      readonly problems: readonly InstrumentProblem[];
    }
  | { readonly ok: false; readonly problem: InstrumentProblem };

class SyntaxProblem extends Error {
  constructor(
    readonly words: Text,
    readonly position: number,
  ) {
    super(words.en);
  }
}

const noComments: Text = { en: 'JSON has no comments; take it away', sv: 'JSON har inga kommentarer; ta bort den' };
const lastComma: Text = {
  en: 'there is a comma after the last entry; take it away',
  sv: 'det står ett komma efter det sista; ta bort det',
};

const deepest = 60;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads a JSON text. A byte order mark at the start is taken away.
 *
 * @returns the value with its lines and the duplicate or reserved keys found, or the first syntax mistake with line and column
 */
export function parseJson(source: string): ParsedJson {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new Map<string, number>();
  const problems: InstrumentProblem[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  let line = 1;

  const fail = (words: Text, position = at): never => {
    throw new SyntaxProblem(words, position);
  };
  const shown = (position: number): Text => {
    if (position >= text.length) return { en: 'the end of the file', sv: 'slutet på filen' };
    const character = `"${String.fromCodePoint(text.codePointAt(position)!)}"`;
    return { en: character, sv: character };
  };

  function skipSpace(): void {
    for (;;) {
      const c = text[at];
      if (c === '\n') line++;
      else if (c !== ' ' && c !== '\t' && c !== '\r') break;
      at++;
    }
    if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) fail(noComments);
    if (text[at] === '#') fail(noComments);
  }

  function readString(): string {
    if (text[at] === "'" || text[at] === '“' || text[at] === '”')
      fail({ en: 'texts stand within straight double quotes "…"', sv: 'texter står inom raka dubbla citattecken "…"' });
    const start = at;
    at++;
    let out = '';
    for (;;) {
      const c = text[at];
      if (c === undefined || c === '\n')
        fail({ en: 'this text has no closing quote', sv: 'den här texten saknar avslutande citattecken' }, start);
      if (c === '"') return (at++, out);
      if (c === '\\') out += readEscape();
      else if (c! < ' ')
        fail({
          en: 'a control character must be written as an escape (a tab is \\t)',
          sv: 'ett styrtecken måste skrivas som en följd (tabb är \\t)',
        });
      else {
        out += c;
        at++;
      }
    }
  }

  function readEscape(): string {
    const c = text[at + 1] ?? '';
    if (c === 'u') {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) fail({ en: '\\u needs four hexadecimal digits', sv: '\\u behöver fyra hexadecimala siffror' });
      at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (!Object.hasOwn(escapes, c))
      fail({
        en: `\\${c} is no escape; a backslash itself is written \\\\`,
        sv: `\\${c} är ingen följd; ett omvänt snedstreck skrivs \\\\`,
      });
    at += 2;
    return escapes[c]!;
  }

  function readWordOrNumber(): Json {
    number.lastIndex = at;
    const digits = number.exec(text)?.[0];
    const word = digits ?? /[\w.+-]*/y.exec(text.slice(at, at + 40))![0];
    const start = at;
    at += word.length;
    if (digits !== undefined) {
      if (/[\w.]/.test(text[at] ?? ''))
        fail(
          {
            en: 'this is no number; numbers look like 12, -3 or 0.15, and codes such as 01 stand within quotes',
            sv: 'det här är inget tal; tal ser ut som 12, -3 eller 0.15, och koder som 01 står inom citattecken',
          },
          start,
        );
      const value = Number(digits);
      return Number.isFinite(value) ? value : fail({ en: 'this number is too large', sv: 'det här talet är för stort' }, start);
    }
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    return fail(
      word === ''
        ? { en: `expected a value here, not ${shown(start).en}`, sv: `väntat var ett värde här, inte ${shown(start).sv}` }
        : { en: `"${word}" stands without quotes; put texts within "…"`, sv: `"${word}" står utan citattecken; skriv texter inom "…"` },
      start,
    );
  }

  function readList(): Json[] {
    const out: Json[] = [];
    at++;
    skipSpace();
    if (text[at] === ']') return (at++, out);
    for (;;) {
      path.push(out.length);
      out.push(readValue());
      path.pop();
      if (!another(']')) return out;
      if (text[at] === ']') fail(lastComma);
    }
  }

  function readObject(): { [key: string]: Json } {
    const out: { [key: string]: Json } = {};
    at++;
    skipSpace();
    if (text[at] === '}') return (at++, out);
    for (;;) {
      if (text[at] !== '"')
        fail(
          /[\w$'“”]/.test(text[at] ?? '')
            ? { en: 'keys stand within straight double quotes "…"', sv: 'nycklar står inom raka dubbla citattecken "…"' }
            : {
                en: `expected a key within quotes, not ${shown(at).en}`,
                sv: `väntad var en nyckel inom citattecken, inte ${shown(at).sv}`,
              },
        );
      const keyLine = line;
      const key = readString();
      skipSpace();
      if (text[at] !== ':')
        fail({
          en: `expected a colon after the key "${key}", not ${shown(at).en}`,
          sv: `väntat var ett kolon efter nyckeln "${key}", inte ${shown(at).sv}`,
        });
      at++;
      path.push(key);
      const value = readValue();
      if (Object.hasOwn(out, key))
        problems.push({
          path: formatPath(path),
          words: { en: 'this key stands twice here; keep one of them', sv: 'den här nyckeln står två gånger här; behåll en av dem' },
          line: keyLine,
        });
      else if (key in Object.prototype)
        problems.push({
          path: formatPath(path),
          words: { en: `"${key}" is a reserved word; choose another`, sv: `"${key}" är ett reserverat ord; välj ett annat` },
          line: keyLine,
        });
      else out[key] = value;
      path.pop();
      if (!another('}')) return out;
      if (text[at] === '}') fail(lastComma);
    }
  }

  /** After an entry: true for a comma, false for the end of the list or object. */
  function another(end: string): boolean {
    skipSpace();
    if (text[at] === end) return (at++, false);
    if (text[at] !== ',')
      fail({
        en: `expected a comma or "${end}" here, not ${shown(at).en}`,
        sv: `väntat var ett komma eller "${end}" här, inte ${shown(at).sv}`,
      });
    at++;
    skipSpace();
    return true;
  }

  function readValue(): Json {
    skipSpace();
    if (path.length > deepest) fail({ en: `more than ${deepest} levels deep`, sv: `mer än ${deepest} nivåer djupt` });
    const place = formatPath(path);
    if (!lines.has(place)) lines.set(place, line);
    const c = text[at];
    if (c === '{') return readObject();
    if (c === '[') return readList();
    if (c === '"' || c === "'" || c === '“' || c === '”') return readString();
    return readWordOrNumber();
  }

  try {
    const unreadable = text.search(/[\uFFFD\0]/);
    if (unreadable >= 0)
      fail(
        { en: 'this character is not UTF-8; save the file as UTF-8', sv: 'det här tecknet är inte UTF-8; spara filen som UTF-8' },
        unreadable,
      );
    const value = readValue();
    skipSpace();
    if (at < text.length)
      fail({ en: `the JSON value has ended, but ${shown(at).en} follows`, sv: `JSON-värdet är slut, men ${shown(at).sv} följer` });
    return { ok: true, value, lines, problems };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { ok: false, problem: syntaxProblem(text, error) };
  }
}

function syntaxProblem(text: string, { words, position }: SyntaxProblem): InstrumentProblem {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  return {
    path: '',
    words: {
      en: `not valid JSON at line ${line}, column ${column}: ${words.en}`,
      sv: `ogiltig JSON på rad ${line}, kolumn ${column}: ${words.sv}`,
    },
    line,
  };
}
