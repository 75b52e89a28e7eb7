import type { Definition, Form } from '../instrument/definition.ts';
import { lists, modulesOf } from './definition-spec.ts';
import { isObject } from './schema-parts.ts';

type Entry = Readonly<Record<string, unknown>>;
const entriesOf = (document: Entry, key: string): readonly Entry[] => ((document[key] as unknown[] | undefined) ?? []).filter(isObject);
const idOf = (entry: unknown): string => (isObject(entry) ? String(entry['item'] ?? entry['id']) : String(entry));

/** Every item that a condition looks at, whatever its form. */
export function itemsIn(condition: unknown): string[] {
  if (Array.isArray(condition)) return condition.flatMap(itemsIn);
  if (!isObject(condition)) return [];
  if (typeof condition['item'] === 'string') return [condition['item']];
  return ['all', 'any', 'not'].flatMap((key) => itemsIn(condition[key]));
}

/**
 * An instrument of a definition: the core, the form's modules, and those that are added. Scales are made of the questions that are asked: a
 * scale that loses some needs answers to two thirds of the rest, never to more than the whole one did, and loses its frozen cut points, which
 * belong to the whole one; a scale that loses all of them is left out, and so is a rule that looks at a question which is not asked.
 *
 * @param add ids of further modules, in any order
 * @returns the instrument's file for `readInstrument`; its version names form and added modules (`1-short.today`), so that each choice is a
 *   version of its own
 * @throws {RangeError} when the definition has no such form or module
 */
export function composeInstrument(
  { document, version, forms, modules }: Definition,
  form: Form['id'],
  add: readonly string[] = [],
): string {
  const chosenForm = forms.find(({ id }) => id === form);
  const unknown = add.find((id) => !modules.some((one) => one.id === id));
  if (!chosenForm || unknown !== undefined)
    throw new RangeError(`the definition has no ${chosenForm ? `module "${unknown}"` : `form "${form}"`}`);
  const added = modules.map(({ id }) => id).filter((id) => add.includes(id) && !chosenForm.modules.includes(id));
  const chosen = keepModules(document, new Set([...chosenForm.modules, ...added]));
  return JSON.stringify({ ...chosen, version: `${version}-${[form, ...added].join('.')}` });
}

/** The document with every module: all entries, whatever they are, in their places, without the key `module`. */
export const withEveryModule = (document: Entry): Record<string, unknown> => ({
  ...document,
  ...Object.fromEntries(
    lists.map((key) => [key, (document[key] as unknown[]).map((entry) => (isObject(entry) ? unmarked(entry) : entry))]),
  ),
});

const unmarked = (entry: Entry): Entry => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'module'));

/** The document's entries that need no other modules than these, without the key `module`. */
function keepModules(document: Entry, chosen: ReadonlySet<string>): Record<string, unknown> {
  const kept = (key: string): Entry[] =>
    entriesOf(document, key)
      .filter((entry) => modulesOf(entry).every((id) => chosen.has(id)))
      .map(unmarked);
  const items = kept('items');
  const asked = new Set(items.map(idOf));
  const sections = kept('sections').flatMap((section) => {
    const left = (section['items'] as unknown[]).filter((item) => asked.has(idOf(item)));
    return left.length === 0 ? [] : [{ ...section, items: left }];
  });
  return {
    ...document,
    items,
    sections,
    scales: kept('scales').flatMap((scale) => shortened(scale, asked) ?? []),
    validityRules: kept('validityRules').filter((rule) => itemsIn(rule['flagWhen']).every((item) => asked.has(item))),
    groups: kept('groups'),
  };
}

function shortened(scale: Entry, asked: ReadonlySet<string>): Entry | null {
  const items = scale['items'] as unknown[];
  const left = items.filter((item) => asked.has(idOf(item)));
  if (left.length === 0) return null;
  if (left.length === items.length) return scale;
  const { cutPoints: _, ...rest } = scale;
  // Two thirds of what is left, not the whole scale's share of it: that share is rounded up already, and rounded up again it is nearly all.
  const minAnswered = Math.min(Number(scale['minAnswered'] ?? 1), Math.ceil((2 * left.length) / 3));
  return { ...rest, items: left, minAnswered };
}
