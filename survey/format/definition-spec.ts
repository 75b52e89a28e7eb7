/** What may arrive beside the keys of an instrument when it is written as a definition: modules, forms, and wordings of further languages. */
import { z } from 'zod';
import { topLevel } from './instrument-spec.ts';
import { describe, flag, id, isObject, list, record, strict, text, words } from './schema-parts.ts';

const ModuleSpec = strict({ id, name: text, about: text });
const FormSpec = strict({ id, name: text, modules: list(words('the id of a module'), 'a list of module ids [ … ]') });

/** Parts of an instrument that a definition may spread over several files: lists are put together, and so are response sets. */
export const lists = ['sections', 'items', 'scales', 'validityRules', 'groups'] as const;
export type ListKey = (typeof lists)[number];

/** A file of a definition. Entries of its lists are looked at when a whole instrument has been put together. */
export const PartSpec = strict({
  responseSets: record(z.unknown(), 'response sets by name { "yesNo": { … } }').optional(),
  ...(Object.fromEntries(lists.map((key) => [key, list(z.unknown(), 'a list [ … ]').optional()])) as {
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
  modules: list(ModuleSpec, 'a list of modules [ … ]').optional(),
  forms: list(FormSpec, 'a list of forms [ … ]').refine((forms) => forms.length > 0, 'is empty; give at least one form'),
  files: list(words('the name of a file beside this one'), 'a list of file names [ … ]').optional(),
});

const wordsById = record(words('a text'), 'texts by id { "…": "…" }').optional();
const wordsByCode = record(record(words('a text'), 'texts by code { "1": "…" }'), 'texts by id and code { "…": { "1": "…" } }').optional();

/** One language of what pupils read, or other words for a language that is there already. */
export const WordingSpec = strict({
  language: words('a language such as "ar" or "sv-simple"').refine(
    (tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag),
    'is no usable language; write "sv", "ar" or "sv-simple"',
  ),
  origin: text,
  readBySpeaker: flag,
  version: words('a version such as "1-official"').optional(),
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
  return Array.isArray(named) ? named.map(String) : named === undefined ? [] : [typeof named === 'string' ? named : describe(named)];
}
