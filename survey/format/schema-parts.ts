/** The small pieces that the instrument's schema is made of; each says in its own words what is wrong with a value. */
import { z } from 'zod';
import { isDay } from '../day.ts';
import { languages, type Text } from '../text.ts';
import { didYouMean } from './suggest.ts';

/** How a value is called in a message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `is missing; …` or `is X, but …`: what a schema says when a value is not of its kind. */
const expected = (what: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `is missing; it must be ${what}` : `must be ${what}, not ${describe(issue.input)}`;

/** An object with these keys and no others; an unknown key gets a suggestion, one line of the message each. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape, what = 'an object { … }'): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue as unknown as { keys: string[] }).keys.map((key) => `unknown key "${key}"${didYouMean(key, known)}`).join('\n')
        : expected(what)(issue),
  });
}

/** A schema chosen by a look at the value; a text instead of a schema says why none fits. */
export const choose = <Out>(pick: (value: unknown) => z.ZodType<Out> | string): z.ZodType<Out> =>
  z.unknown().transform((value, ctx): Out => {
    const schema = pick(value);
    if (typeof schema === 'string') {
      ctx.addIssue({ code: 'custom', message: schema });
      return z.NEVER;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) ctx.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
    return z.NEVER;
  }) as unknown as z.ZodType<Out>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const words = (what: string): z.ZodType<string> =>
  z.string({ error: expected(what) }).refine((text) => text.trim() !== '', 'is empty');
export const flag = z.boolean({ error: expected('true or false') });
export const finite = (what = 'a number') => z.number({ error: expected(what) });
export const whole = (what = 'a whole number') => z.number({ error: expected(what) }).int({ error: expected(what) });
export const share = finite('a share from 0 to 1').min(0, 'a share lies from 0 to 1').max(1, 'a share lies from 0 to 1');
export const oneOf = <const Word extends string>(allowed: readonly Word[]): z.ZodType<Word> =>
  z.enum(allowed as readonly [Word, ...Word[]], {
    error: (issue) => {
      const listed = allowed.map((word) => `"${word}"`).join(', ');
      if (issue.input === undefined) return `is missing; it must be one of ${listed}`;
      const near = typeof issue.input === 'string' ? didYouMean(issue.input, allowed) : '';
      return `must be one of ${listed}, not ${describe(issue.input)}${near.startsWith('; did') ? near : ''}`;
    },
  }) as unknown as z.ZodType<Word>;

export const day = words('a day such as "2026-10-15"').refine(isDay, 'is no day; write it as 2026-10-15');

/** Names become keys and parts of addresses, so they are plain. */
export const id = words('a name such as "alcohol_days"').refine(
  (name) => /^[A-Za-z][\w.-]{0,63}$/.test(name) && !(name in Object.prototype),
  'is no usable name; use a letter first, then up to 63 letters (a-z), digits, "_", "-" or "."',
);
export const slug = words('a name such as "school-survey"').refine(
  (name) => /^[a-z][a-z0-9-]{0,63}$/.test(name),
  'is no usable name; use small letters (a-z), digits and "-", a letter first',
);

const textCode = z.string();
const numberCode = z.number().transform(String) as unknown as z.ZodType<string>;

/** Codes may be written as numbers; in the model they are texts, as they stand in the file. */
export const code: z.ZodType<string> = choose((value) => {
  if (typeof value === 'number') return numberCode;
  if (value === undefined) return 'is missing; it must be a code as it stands in the file, such as 1 or "A"';
  if (typeof value !== 'string') return `must be a code as it stands in the file, such as 1 or "A", not ${describe(value)}`;
  if (value === '') return 'is an empty code; an empty cell is always missing (not answered)';
  if (value !== value.trim()) return `has spaces at its ends; write ${JSON.stringify(value.trim())}`;
  if (value in Object.prototype) return `"${value}" is a reserved word`;
  return textCode;
});

export const list = <Entry>(entry: z.ZodType<Entry>, what = 'a list [ … ]'): z.ZodType<Entry[]> =>
  z.array(entry, { error: expected(what) });
export const record = <Value>(value: z.ZodType<Value>, what = 'an object { … }'): z.ZodType<Record<string, Value>> =>
  z.record(z.string(), value, { error: expected(what) }) as unknown as z.ZodType<Record<string, Value>>;

const texts = z.record(z.string(), z.unknown()).superRefine((given, ctx) => {
  for (const language of languages)
    if (!(language in given))
      ctx.addIssue({ code: 'custom', message: `has no "${language}"; every text is needed in ${languages.join(' and ')}` });
  for (const [language, words] of Object.entries(given)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
      ctx.addIssue({ code: 'custom', message: `unknown language "${language}"${didYouMean(language, languages)}` });
    else if (typeof words !== 'string')
      ctx.addIssue({ code: 'custom', path: [language], message: `must be a text, not ${describe(words)}` });
    else if (words.trim() === '') ctx.addIssue({ code: 'custom', path: [language], message: 'is empty' });
  }
}) as unknown as z.ZodType<Text>;

/** A text in Swedish and English at least; other languages are welcome beside them. */
export const text: z.ZodType<Text> = choose<Text>((value) => {
  const example = '{ "sv": "…", "en": "…" }';
  if (value === undefined) return `is missing; write ${example}`;
  if (typeof value === 'string') return `is a text without language; write ${example}`;
  if (!isObject(value)) return `must be a text per language, ${example}, not ${describe(value)}`;
  return texts;
});
