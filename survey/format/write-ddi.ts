/**
 * The instrument as DDI-Codebook 2.5 (ddialliance.org), the XML by which data archives and statistics programs know questionnaires: what was
 * asked, in which words and languages, and what each code means. It says how answers are coded and nothing of anybody's answers.
 */
import type { Codebook, MissingReason, ResponseOption } from '../instrument/codebook.ts';
import type { Condition, GroupingVariable, Instrument, Item } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';

/**
 * An instrument as a DDI-Codebook 2.5 document: items and grouping variables are variables, sections and scales are variable groups. Every
 * text stands in each language that it has; what is asked of some only says so in `universe`.
 *
 * @returns XML with a declaration and a line per element, for UTF-8
 */
export function writeDdi(instrument: Instrument): string {
  const { id, version, title, origin, items, groups, sections, scales } = instrument;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('codeBook', { xmlns: 'ddi:codebook:2_5', version: '2.5', ID: name('instrument', id) }),
    '<stdyDscr>',
    '<citation>',
    '<titlStmt>',
    ...first('titl', 'parTitl', title),
    element('IDNo', id),
    '</titlStmt>',
    `<verStmt>${element('version', version)}</verStmt>`,
    '</citation>',
    '<stdyInfo>',
    ...inLanguages('abstract', origin),
    '</stdyInfo>',
    '</stdyDscr>',
    '<dataDscr>',
    ...sections.flatMap((section) => variableGroup('section', section.id, section.title, section.items)),
    ...scales.flatMap((scale) =>
      variableGroup(
        'analysis',
        scale.id,
        scale.name,
        scale.items.map(({ item }) => item),
      ),
    ),
    ...items.flatMap(itemVariable),
    ...groups.flatMap(groupVariable),
    '</dataDscr>',
    '</codeBook>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A section of the form, or the parts of an index. */
const variableGroup = (type: 'section' | 'analysis', id: string, label: Text, items: readonly string[]): string[] => [
  open('varGrp', { ID: name(type, id), type, name: id, var: items.map((item) => name('item', item)).join(' ') }),
  ...inLanguages('labl', label),
  '</varGrp>',
];

function itemVariable({ id, concept, question, codebook, shownWhen }: Item): string[] {
  const whole = codebook.kind === 'integers' ? codebook : null;
  return [
    open('var', { ID: name('item', id), name: id, intrvl: whole ? 'contin' : 'discrete' }),
    ...inLanguages('labl', concept),
    ...asked(question, whole ? 'numeric' : 'category'),
    ...(whole ? [`<valrng>${empty('range', { UNITS: 'INT', min: String(whole.min), max: String(whole.max) })}</valrng>`] : []),
    ...(shownWhen ? [element('universe', sayCondition(shownWhen), { clusion: 'I' })] : []),
    ...codebook.options.flatMap((option) => category(option)),
    ...missingCategories(codebook),
    empty('varFormat', { type: allNumbers(codebook) ? 'numeric' : 'character' }),
    '</var>',
  ];
}

const groupVariable = ({ id, name: label, question, codes, coarser }: GroupingVariable): string[] => [
  open('var', { ID: name('group', id), name: id, intrvl: 'discrete' }),
  ...inLanguages('labl', label),
  ...asked(question ?? null, 'category'),
  ...coarser.flatMap((unit) => {
    const members = codes.filter(({ within }) => within === unit.code).map(({ code }) => name(`code.${id}`, code));
    const inner = coarser.filter(({ within }) => within === unit.code).map(({ code }) => name(`unit.${id}`, code));
    return [
      open('catgryGrp', {
        ID: name(`unit.${id}`, unit.code),
        ...(members.length > 0 && { catgry: members.join(' ') }),
        ...(inner.length > 0 && { catGrp: inner.join(' ') }),
      }),
      ...inLanguages('labl', unit.label),
      '</catgryGrp>',
    ];
  }),
  ...codes.flatMap(({ code, label: own }) => category({ code, label: own }, { ID: name(`code.${id}`, code) })),
  empty('varFormat', { type: 'character' }),
  '</var>',
];

const asked = (question: Text | null, kind: 'numeric' | 'category'): string[] =>
  question === null ? [] : [open('qstn', { responseDomainType: kind }), ...inLanguages('qstnLit', question), '</qstn>'];

const category = ({ code, label }: Pick<ResponseOption, 'code' | 'label'>, attributes: Attributes = {}): string[] => [
  open('catgry', attributes),
  element('catValu', code),
  ...inLanguages('labl', label),
  '</catgry>',
];

const missingLabels: Readonly<Record<MissingReason, Text>> = {
  notAnswered: { sv: 'Inget svar', en: 'Not answered' },
  refused: { sv: 'Vill inte svara', en: 'Prefers not to answer' },
  notApplicable: { sv: 'Frågan ställdes inte', en: 'Not applicable' },
};

/** Codes of the file that mean that there is no answer. */
const missingCategories = ({ missing }: Codebook): string[] =>
  Object.entries(missing).flatMap(([code, reason]) => [
    open('catgry', { missing: 'Y', missType: reason }),
    element('catValu', code),
    ...inLanguages('labl', missingLabels[reason]),
    '</catgry>',
  ]);

const allNumbers = (book: Codebook): boolean => book.options.every(({ code }) => code.trim() !== '' && Number.isFinite(Number(code)));

/** As a formula over other variables' names: `q1 >= 3 and not (q2 in (1, 2))`. */
export function sayCondition(condition: Condition): string {
  if ('all' in condition) return together(condition.all, 'and');
  if ('any' in condition) return together(condition.any, 'or');
  if ('not' in condition) return `not (${sayCondition(condition.not)})`;
  if ('in' in condition) return `${condition.item} in (${condition.in.join(', ')})`;
  return 'atLeast' in condition ? `${condition.item} >= ${condition.atLeast}` : `${condition.item} <= ${condition.atMost}`;
}

const together = (parts: readonly Condition[], word: 'and' | 'or'): string =>
  parts.length === 1 ? sayCondition(parts[0]!) : parts.map((part) => `(${sayCondition(part)})`).join(` ${word} `);

type Attributes = Readonly<Record<string, string>>;

/** One element per language; a language without words has none. */
const inLanguages = (tag: string, text: Text): string[] =>
  Object.entries(text).flatMap(([language, words]) => (words ? [element(tag, words, { 'xml:lang': language })] : []));

/** The first language under one name and the others under another, where the schema has room for one title. */
const first = (tag: string, others: string, text: Text): string[] =>
  Object.entries(text).flatMap(([language, words], at) =>
    words ? [element(at === 0 ? tag : others, words, { 'xml:lang': language })] : [],
  );

const open = (tag: string, attributes: Attributes = {}): string => `<${tag}${written(attributes)}>`;
const empty = (tag: string, attributes: Attributes): string => `<${tag}${written(attributes)}/>`;
const element = (tag: string, words: string, attributes: Attributes = {}): string => `${open(tag, attributes)}${escaped(words)}</${tag}>`;
const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML 1.0 document may hold becomes a space. */
const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are the ones
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, ' ')
    .replace(/[&<>"]/g, (one) => entities[one]!);

/** An XML name of its own for each thing: what a name may not hold is spelled by its number. */
const name = (kind: string, id: string): string =>
  `${kind}.${id}`.replace(/[^A-Za-z0-9.-]/gu, (one) => (one === '_' ? '__' : `_${one.codePointAt(0)!.toString(16)}_`));
