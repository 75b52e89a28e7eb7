/** What may arrive beside the keys of an instrument when it is written as a definition: modules, forms, and wordings of further languages. */
import { z } from 'zod';
import { topLevel } from './instrument-spec.ts';
import { said } from './issue-words.ts';
import { describe, flag, id, isObject, list, record, strict, text, words } from './schema-parts.ts';

const ModuleSpec = strict({ id, name: text, about: text });
const FormSpec = strict({
  id,
  name: text,
  modules: list(words({ en: 'the id of a module', sv: 'en moduls id' }), {
    en: 'a list of module ids [ … ]',
    sv: 'en lista med modulers id [ … ]',
  }),
});

/** Parts of an instrument that a definition may spread over several files: lists are put together, and so are response sets. */
export const lists = ['sections', 'items', 'scales', 'validityRules', 'groups'] as const;
export type ListKey = (typeof lists)[number];

/** A file of a definition. Entries of its lists are looked at when a whole instrument has been put together. */
export const PartSpec = strict({
  responseSets: record(z.unknown(), {
    en: 'response sets by name { "yesNo": { … } }',
    sv: 'svarsuppsättningar efter namn { "yesNo": { … } }',
  }).optional(),
  ...(Object.fromEntries(lists.map((key) => [key, list(z.unknown()).optional()])) as {
    [K in ListKey]: z.ZodOptional<z.ZodType<unknown[]>>;
  }),
});

/** The keys of an instrument that no module changes; the instrument's own schemas read them once it has been put together. */
const untouched = Object.fromEntries(
  Object.keys(topLevel)
    .filter((key) => !(key in PartSpec.shape))
    .map((key) => [key, z.unknown().optional()]),
);

export const DefinitionSpec = strict({
  ...untouched,
  ...PartSpec.shape,
  modules: list(ModuleSpec, { en: 'a list of modules [ … ]', sv: 'en lista med moduler [ … ]' }).optional(),
  forms: list(FormSpec, { en: 'a list of forms [ … ]', sv: 'en lista med former [ … ]' }).refine(
    (forms) => forms.length > 0,
    said({ en: 'is empty; give at least one form', sv: 'är tom; ge minst en form' }),
  ),
  files: list(words({ en: 'the name of a file beside this one', sv: 'namnet på en fil bredvid den här' }), {
    en: 'a list of file names [ … ]',
    sv: 'en lista med filnamn [ … ]',
  }).optional(),
});

const aText = words({ en: 'a text', sv: 'en text' });
const wordsById = record(aText, { en: 'texts by id { "…": "…" }', sv: 'texter efter id { "…": "…" }' }).optional();
const wordsByCode = record(record(aText, { en: 'texts by code { "1": "…" }', sv: 'texter efter kod { "1": "…" }' }), {
  en: 'texts by id and code { "…": { "1": "…" } }',
  sv: 'texter efter id och kod { "…": { "1": "…" } }',
}).optional();

/** One language of what pupils read, or other words for a language that is there already. */
export const WordingSpec = strict({
  language: words({ en: 'a language such as "ar" or "sv-simple"', sv: 'ett språk som "ar" eller "sv-simple"' }).refine(
    (tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag),
    said({
      en: 'is no usable language; write "sv", "ar" or "sv-simple"',
      sv: 'går inte att använda som språk; skriv "sv", "ar" eller "sv-simple"',
    }),
  ),
  origin: text,
  readBySpeaker: flag,
  version: words({ en: 'a version such as "1-official"', sv: 'en version som "1-official"' }).optional(),
  sections: wordsById,
  questions: wordsById,
  options: wordsByCode,
  groups: wordsById,
  groupCodes: wordsByCode,
});
export type WordingSpec = z.infer<typeof WordingSpec>;

/** The modules that an entry needs: all that it names. An entry that names none is in every form. */
export function modulesOf(entry: unknown): readonly string[] {
  const named = isObject(entry) ? entry['module'] : undefined;
  return Array.isArray(named) ? named.map(String) : named === undefined ? [] : [typeof named === 'string' ? named : describe(named).en];
}
