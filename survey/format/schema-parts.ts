/** The small pieces that the instrument's schema is made of; each says in its own words what is wrong with a value. */
import { z } from 'zod';
import { isDay } from '../day.ts';
import { languages, type Text } from '../text.ts';
import { asMessage, said } from './issue-words.ts';
import { didYouMean, nearest } from './suggest.ts';

/** How a value is called in a message. */
export function describe(value: unknown): Text {
  if (value === undefined) return { en: 'nothing', sv: 'ingenting' };
  if (Array.isArray(value)) return value.length === 0 ? { en: 'an empty list', sv: 'en tom lista' } : { en: 'a list', sv: 'en lista' };
  if (typeof value === 'object' && value !== null) return { en: 'an object', sv: 'ett objekt' };
  const text = JSON.stringify(value);
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return { en: shown, sv: shown };
}

/** What is said of a value that is not of its kind. */
export const mustBe = (what: Text, value: unknown): Text =>
  value === undefined
    ? { en: `is missing; it must be ${what.en}`, sv: `saknas; ska vara ${what.sv}` }
    : { en: `must be ${what.en}, not ${describe(value).en}`, sv: `ska vara ${what.sv}, inte ${describe(value).sv}` };
const expected = (what: Text) => (issue: { input?: unknown }) => said(mustBe(what, issue.input));

export const anObject: Text = { en: 'an object { … }', sv: 'ett objekt { … }' };
export const aList: Text = { en: 'a list [ … ]', sv: 'en lista [ … ]' };

/** An object with these keys and no others; an unknown key gets a suggestion. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape, what = anObject): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? asMessage(
            ...(issue as unknown as { keys: string[] }).keys.map((key) => {
              const { en, sv } = didYouMean(key, known);
              return { words: { en: `unknown key "${key}"${en}`, sv: `okänd nyckel "${key}"${sv}` }, key, meant: nearest(key, known) };
            }),
          )
        : expected(what)(issue),
  });
}

/** A schema chosen by a look at the value; words instead of a schema say why none fits. */
export const choose = <Out>(pick: (value: unknown) => z.ZodType<Out> | Text): z.ZodType<Out> =>
  z.unknown().transform((value, ctx): Out => {
    const schema = pick(value);
    if (!(schema instanceof z.ZodType)) {
      ctx.addIssue({ code: 'custom', message: said(schema) });
      return z.NEVER;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) ctx.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
    return z.NEVER;
  }) as unknown as z.ZodType<Out>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty: Text = { en: 'is empty', sv: 'är tom' };
export const words = (what: Text): z.ZodType<string> =>
  z.string({ error: expected(what) }).refine((text) => text.trim() !== '', said(isEmpty));
export const flag = z.boolean({ error: expected({ en: 'true or false', sv: 'true eller false' }) });
export const finite = (what: Text = { en: 'a number', sv: 'ett tal' }) => z.number({ error: expected(what) });
export const whole = (what: Text) => z.number({ error: expected(what) }).int({ error: expected(what) });
const withinOne = said({ en: 'a share lies from 0 to 1', sv: 'en andel ligger från 0 till 1' });
export const share = finite({ en: 'a share from 0 to 1', sv: 'en andel från 0 till 1' }).min(0, withinOne).max(1, withinOne);
export const oneOf = <const Word extends string>(allowed: readonly Word[]): z.ZodType<Word> =>
  z.enum(allowed as readonly [Word, ...Word[]], {
    error: (issue) => {
      const listed = allowed.map((word) => `"${word}"`).join(', ');
      const { en, sv } = mustBe({ en: `one of ${listed}`, sv: `något av ${listed}` }, issue.input);
      const near = typeof issue.input === 'string' ? nearest(issue.input, allowed) : null;
      return said(near === null ? { en, sv } : { en: `${en}; did you mean "${near}"?`, sv: `${sv}; menade du "${near}"?` });
    },
  }) as unknown as z.ZodType<Word>;

export const day = words({ en: 'a day such as "2026-10-15"', sv: 'en dag som "2026-10-15"' }).refine(
  isDay,
  said({ en: 'is no day; write it as 2026-10-15', sv: 'är ingen dag; skriv den som 2026-10-15' }),
);

/** Names become keys and parts of addresses, so they are plain. */
export const id = words({ en: 'a name such as "alcohol_days"', sv: 'ett namn som "alcohol_days"' }).refine(
  (name) => /^[A-Za-z][\w.-]{0,63}$/.test(name) && !(name in Object.prototype),
  said({
    en: 'is no usable name; use a letter first, then up to 63 letters (a-z), digits, "_", "-" or "."',
    sv: 'går inte att använda som namn; en bokstav först, sedan högst 63 bokstäver (a-z), siffror, "_", "-" eller "."',
  }),
);
export const slug = words({ en: 'a name such as "school-survey"', sv: 'ett namn som "school-survey"' }).refine(
  (name) => /^[a-z][a-z0-9-]{0,63}$/.test(name),
  said({
    en: 'is no usable name; use small letters (a-z), digits and "-", a letter first',
    sv: 'går inte att använda som namn; små bokstäver (a-z), siffror och "-", en bokstav först',
  }),
);

const textCode = z.string();
const aCode: Text = { en: 'a code as it stands in the file, such as 1 or "A"', sv: 'en kod som den står i filen, som 1 eller "A"' };
const numberCode = z.number().transform(String) as unknown as z.ZodType<string>;

/** Codes may be written as numbers; in the model they are texts, as they stand in the file. */
export const code: z.ZodType<string> = choose((value) => {
  if (typeof value === 'number') return numberCode;
  if (typeof value !== 'string') return mustBe(aCode, value);
  if (value === '')
    return {
      en: 'is an empty code; an empty cell is always missing (not answered)',
      sv: 'är en tom kod; en tom cell är alltid bortfall (inte besvarad)',
    };
  if (value !== value.trim()) {
    const bare = JSON.stringify(value.trim());
    return { en: `has spaces at its ends; write ${bare}`, sv: `har mellanslag i ändarna; skriv ${bare}` };
  }
  if (value in Object.prototype) return { en: `"${value}" is a reserved word`, sv: `"${value}" är ett reserverat ord` };
  return textCode;
});

export const list = <Entry>(entry: z.ZodType<Entry>, what = aList): z.ZodType<Entry[]> => z.array(entry, { error: expected(what) });
export const record = <Value>(value: z.ZodType<Value>, what = anObject): z.ZodType<Record<string, Value>> =>
  z.record(z.string(), value, { error: expected(what) }) as unknown as z.ZodType<Record<string, Value>>;

const texts = z.record(z.string(), z.unknown()).superRefine((given, ctx) => {
  const refuse = (words: Text, path: string[] = []): void => ctx.addIssue({ code: 'custom', message: said(words), path });
  for (const language of languages)
    if (!(language in given))
      refuse({
        en: `has no "${language}"; every text is needed in ${languages.join(' and ')}`,
        sv: `saknar "${language}"; varje text behövs på ${languages.join(' och ')}`,
      });
  for (const [language, words] of Object.entries(given)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
      const { en, sv } = didYouMean(language, languages);
      refuse({ en: `unknown language "${language}"${en}`, sv: `okänt språk "${language}"${sv}` });
    } else if (typeof words !== 'string') refuse(mustBe({ en: 'a text', sv: 'en text' }, words), [language]);
    else if (words.trim() === '') refuse(isEmpty, [language]);
  }
}) as unknown as z.ZodType<Text>;

/** A text in Swedish and English at least; other languages are welcome beside them. */
export const text: z.ZodType<Text> = choose<Text>((value) => {
  const example = '{ "sv": "…", "en": "…" }';
  if (value === undefined) return { en: `is missing; write ${example}`, sv: `saknas; skriv ${example}` };
  if (typeof value === 'string')
    return { en: `is a text without language; write ${example}`, sv: `är en text utan språk; skriv ${example}` };
  if (!isObject(value)) return mustBe({ en: `a text per language, ${example}`, sv: `en text per språk, ${example}` }, value);
  return texts;
});
