// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readExampleInstrument } from '../../../server/example/example-instrument.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { sayCondition, writeDdi } from '../../../survey/format/write-ddi.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { fieldedInstrument } from '../fielding/fielded.ts';
import { smallInstrument } from './small-instrument.ts';

/** What each element may hold and in which order, of those that are written: the schema's sequences (codebook.xsd of DDI 2.5). */
const sequences: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr', 'otherMat'],
  stdyDscr: ['citation', 'studyAuthorization', 'stdyInfo', 'studyDevelopment', 'method', 'dataAccs', 'othrStdyMat', 'notes'],
  citation: ['titlStmt', 'rspStmt', 'prodStmt', 'distStmt', 'serStmt', 'verStmt', 'biblCit', 'holdings', 'notes'],
  titlStmt: ['titl', 'subTitl', 'altTitl', 'parTitl', 'IDNo'],
  verStmt: ['version', 'verResp', 'notes'],
  stdyInfo: ['studyBudget', 'subject', 'abstract', 'sumDscr', 'qualityStatement', 'notes'],
  dataDscr: ['varGrp', 'nCubeGrp', 'var', 'nCube', 'notes'],
  varGrp: ['labl', 'txt', 'concept', 'defntn', 'universe', 'notes'],
  var: ['labl', 'qstn', 'valrng', 'universe', 'txt', 'catgryGrp', 'catgry', 'concept', 'varFormat', 'notes'],
  catgryGrp: ['labl', 'catStat', 'txt'],
  catgry: ['catValu', 'labl', 'txt', 'catStat', 'mrow'],
  qstn: ['qstnLit'],
  valrng: ['range'],
};
/** The attributes that are written, with the values that the schema lists where it lists them; besides ID and xml:lang, which everything may have. */
const attributesOf: Readonly<Record<string, Readonly<Record<string, readonly string[] | RegExp>>>> = {
  codeBook: { xmlns: ['ddi:codebook:2_5'], version: ['2.5'] },
  varGrp: { type: ['section', 'analysis'], name: /./, var: /^\S+( \S+)*$/ },
  var: { name: /./, intrvl: ['contin', 'discrete'] },
  qstn: { responseDomainType: ['numeric', 'category'] },
  range: { UNITS: ['INT', 'REAL'], min: /^-?\d+$/, max: /^-?\d+$/ },
  universe: { clusion: ['I', 'E'] },
  catgryGrp: { catgry: /^\S+( \S+)*$/, catGrp: /^\S+( \S+)*$/ },
  catgry: { missing: ['Y', 'N'], missType: /./ },
  varFormat: { type: ['character', 'numeric'] },
};
/** `xs:language`. */
const language = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
const once = ['titl', 'titlStmt', 'citation', 'varFormat', 'catValu'];

/** An element as plain values: a document's own collections are live, and slow on thousands of elements. */
interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}
function plain(element: Element): Node {
  const children: Node[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(plain(child));
  const attributes = Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));
  return { tag: element.localName, attributes, children, text: children.length === 0 ? element.textContent! : '' };
}
const everyNode = (node: Node): Node[] => [node, ...node.children.flatMap(everyNode)];

function read(instrument: Instrument): Node[] {
  const { documentElement } = new DOMParser().parseFromString(writeDdi(instrument), 'application/xml');
  return everyNode(plain(documentElement));
}
const shipped = (): Instrument => readExampleInstrument().instrument;
const inside = (node: Node, tag: string): Node[] => everyNode(node).filter((one) => one.tag === tag);
const variables = (nodes: readonly Node[]): Node[] => nodes.filter(({ tag }) => tag === 'var');

describe('writeDdi', () => {
  it.each([
    ['the shipped example', shipped],
    ['a wave that is asked in four languages', fieldedInstrument],
  ])('is well-formed and in the order of the schema: %s', (_, instrument) => {
    const nodes = read(instrument());
    expect([nodes[0]!.tag, nodes[0]!.attributes['xmlns']]).toEqual(['codeBook', 'ddi:codebook:2_5']);
    const wrong = nodes.filter(({ tag, children }) => {
      const order = sequences[tag] ?? [];
      const tags = children.map((child) => child.tag);
      const places = tags.map((child) => order.indexOf(child));
      const isOrdered = places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0));
      return !isOrdered || once.some((one) => tags.filter((child) => child === one).length > 1);
    });
    expect(wrong).toEqual([]);
    expect(nodes.filter(({ tag }) => tag === 'titl')).toHaveLength(1);
  });

  it.each([
    ['the shipped example', shipped],
    ['a wave that is asked in four languages', fieldedInstrument],
  ])('writes no attribute, and no value of one, that the schema does not have: %s', (_, instrument) => {
    const nodes = read(instrument());
    const wrong = nodes.flatMap(({ tag, attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) => {
        const may = name === 'ID' ? /./ : name === 'xml:lang' ? language : attributesOf[tag]?.[name];
        const isRight = may instanceof RegExp ? may.test(value) : may?.includes(value);
        return isRight ? [] : [[tag, name, value]];
      }),
    );
    expect(wrong).toEqual([]);
    // The one attribute that the schema requires.
    expect(variables(nodes).filter(({ attributes }) => !attributes['name'])).toEqual([]);
  });

  it('gives every thing one name, and refers to names that are there', () => {
    const nodes = read(fieldedInstrument());
    const names = nodes.flatMap(({ attributes }) => attributes['ID'] ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => !/^[A-Za-z_][\w.-]*$/.test(one))).toEqual([]);
    const known = new Set(names);
    const referred = nodes.flatMap(({ attributes }) => ['var', 'catgry', 'catGrp'].flatMap((name) => attributes[name]?.split(' ') ?? []));
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((one) => !known.has(one))).toEqual([]);
  });

  it('has every question, every code and every language', () => {
    const { items, groups } = fieldedInstrument();
    const written = variables(read(fieldedInstrument()));
    expect(written).toHaveLength(items.length + groups.length);
    expect(
      written.slice(0, items.length).map((node) => ({
        id: node.attributes['name'],
        question: Object.fromEntries(inside(node, 'qstnLit').map(({ attributes, text }) => [attributes['xml:lang'], text])),
        codes: node.children.flatMap(({ tag, attributes, children }) =>
          tag === 'catgry' && attributes['missing'] !== 'Y' ? [children[0]!.text] : [],
        ),
      })),
    ).toEqual(items.map(({ id, question, codebook }) => ({ id, question, codes: codebook.options.map(({ code }) => code) })));
  });

  it('says what is asked of some only', () => {
    const reading = readInstrument(JSON.stringify(smallInstrument()));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const item = reading.instrument.items.find(({ shownWhen }) => shownWhen !== null)!;
    const node = variables(read(reading.instrument)).find(({ attributes }) => attributes['name'] === item.id)!;
    expect(inside(node, 'universe').map(({ text }) => text)).toEqual([sayCondition(item.shownWhen!)]);
    expect(sayCondition({ all: [{ item: 'a', atLeast: 2 }, { not: { any: [{ item: 'b', in: ['1', '2'] }] } }] })).toBe(
      '(a >= 2) and (not (b in (1, 2)))',
    );
  });

  it('holds any text, whatever it is made of', () => {
    const reading = readInstrument(JSON.stringify(smallInstrument()));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const words = '<b>&amp; "5" > 4 \u0000\u000b\ud800 ]]>';
    const nodes = read({ ...reading.instrument, title: { sv: words, en: words } });
    expect(nodes.find(({ tag }) => tag === 'titl')!.text).toBe('<b>&amp; "5" > 4     ]]>');
  });
});
