import { languages } from '../text.ts';
import type { WordingSpec } from './definition-spec.ts';
import { unknown, unknownIn, type ProblemSink, type Thing } from './problems.ts';
import { isObject } from './schema-parts.ts';

type Words = Readonly<Record<string, string>>;
type Loose = Record<string, unknown>;

/** Adds one language to what pupils read in a document, or puts other words in place of those that it has. */
export function applyWording(document: Readonly<Loose>, wording: WordingSpec, sink: ProblemSink): Loose {
  const { language } = wording;
  // A variant such as sv-simple stands beside its language: where it has no words of its own, that language's are read.
  const needed = !languages.some((one) => language === one || language.startsWith(`${one}-`));
  const missing: string[] = [];
  const say = (texts: unknown, words: string | undefined, place: string): unknown => {
    if (words !== undefined) return { ...(texts as Words), [language]: words };
    if (needed) missing.push(place);
    return texts;
  };
  const inList = (key: string, change: (entry: Loose) => Loose): Loose[] => ((document[key] as Loose[] | undefined) ?? []).map(change);
  const refuseOthers = (key: keyof WordingSpec, what: Thing, given: object = {}, known: Iterable<string>): void => {
    const ids = new Set(known);
    for (const id of Object.keys(given)) if (!ids.has(id)) sink.add([key, id], unknown(what, id, ids));
  };
  const sayCodes = (entries: unknown, key: 'options' | 'groupCodes', id: string): unknown => {
    const words = wording[key]?.[id] ?? {};
    const options = entries as Loose[];
    for (const code of Object.keys(words))
      if (!options.some((option) => String(option['code']) === code))
        sink.add(
          [key, id, code],
          unknownIn(
            { en: `no code of "${id}"`, sv: `"${id}" har ingen kod` },
            code,
            options.map((option) => String(option['code'])),
          ),
        );
    return options.map((option) =>
      isObject(option) && 'label' in option
        ? { ...option, label: say(option['label'], words[String(option['code'])], `${key}.${id}.${String(option['code'])}`) }
        : option,
    );
  };

  const idsOf = (key: string): string[] => ((document[key] as Loose[] | undefined) ?? []).map(({ id }) => String(id));
  const sets = (document['responseSets'] ?? {}) as Record<string, Loose>;
  refuseOthers('sections', 'section', wording.sections, idsOf('sections'));
  refuseOthers('questions', 'item', wording.questions, idsOf('items'));
  refuseOthers('options', 'response set', wording.options, Object.keys(sets));
  refuseOthers('groups', 'group', wording.groups, idsOf('groups'));
  refuseOthers('groupCodes', 'group', wording.groupCodes, idsOf('groups'));
  const worded = {
    ...document,
    sections: inList('sections', (section) => ({
      ...section,
      title: say(section['title'], wording.sections?.[String(section['id'])], `sections.${String(section['id'])}`),
    })),
    items: inList('items', (item) => ({
      ...item,
      question: say(item['question'], wording.questions?.[String(item['id'])], `questions.${String(item['id'])}`),
    })),
    responseSets: Object.fromEntries(
      Object.entries(sets).map(([id, set]) => [id, set['options'] ? { ...set, options: sayCodes(set['options'], 'options', id) } : set]),
    ),
    groups: inList('groups', (group) => {
      const id = String(group['id']);
      if (!('question' in group)) return group;
      return {
        ...group,
        question: say(group['question'], wording.groups?.[id], `groups.${id}`),
        codes: sayCodes(group['codes'] ?? [], 'groupCodes', id),
      };
    }),
  };
  if (missing.length > 0)
    sink.add([], {
      en: `has no words for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
      sv: `saknar ord för ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` och ${missing.length - 5} till` : ''}`,
    });
  return worded;
}
