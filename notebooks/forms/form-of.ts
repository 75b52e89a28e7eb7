/**
 * From code back to a form, for as long as the code says no more than a form can: what was found is written as code again, and must be
 * the very same program. So nothing that somebody wrote by hand is hidden by a form, or lost by changing it there.
 */
import { parseJavaScript } from '@observablehq/notebook-kit';
import type { ComparisonKind } from '../../analysis/disclosure/released.ts';
import {
  type CellForm,
  type ChoiceFieldName,
  type ChoicesForm,
  type FormCall,
  formCalls,
  type FormShow,
  type FormValue,
  isChart,
  type Reference,
  type RowsForm,
} from './cell-form.ts';
import { codeOf, FormInvalid } from './code-of.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Nobody fills in a longer one, and a cell may hold anything. */
const longestForm = 20_000;

/** @returns null for code that no form can hold */
export function formOf(code: string): CellForm | null {
  if (code.length > longestForm) return null;
  try {
    const program = parse(code);
    const form = program.type === 'Program' ? findForm(program['body'] as readonly Node[]) : null;
    if (!form) return null;
    const written = codeOf(form);
    const again = parse(written);
    return sameProgram(program, again) && sameComments(code, program, written, again) ? form : null;
  } catch (error) {
    // Code that is none, names that are none, and code nested deeper than can be walked.
    if (error instanceof SyntaxError || error instanceof FormInvalid || error instanceof RangeError) return null;
    throw error;
  }
}

const parse = (code: string): Node => parseJavaScript(code).body as unknown as Node;

/** Looks loosely: what it overlooks makes another program, and so no form. */
function findForm([first, ...rest]: readonly Node[]): CellForm | null {
  const [declared] = first?.type === 'VariableDeclaration' ? (first['declarations'] as readonly Node[]) : [];
  const name = nameOf(declared?.['id']);
  const made = declared?.['init'] as Node | null | undefined;
  if (name === null || !made) return null;
  const call = callOf(made.type === 'AwaitExpression' ? made['argument'] : made);
  if (call?.name === 'view') return rest.length === 0 ? choicesForm(name, made) : null;
  return call && isFormCall(call.name) ? rowsForm(call.name, name, call.arguments, rest) : null;
}

const isFormCall = (name: string): name is FormCall => (formCalls as readonly string[]).includes(name);

function rowsForm(call: FormCall, name: string, [filter, options]: readonly Node[], rest: readonly Node[]): RowsForm | null {
  const values = entriesOf(filter);
  const shows = rest.map(showOf);
  const { survey, ...others } = values ?? {};
  if (!values || survey === undefined || Array.isArray(survey) || shows.includes(null) || new Set(shows).size < shows.length) return null;
  const other = entriesOf(options)?.['with'];
  if (Array.isArray(other)) return null;
  return {
    kind: 'rows',
    call,
    name,
    survey: survey as string | Reference,
    filter: others,
    ...(other !== undefined && { with: other as ComparisonKind | Reference }),
    shows: shows as FormShow[],
  };
}

const shown: Readonly<Record<string, FormShow>> = {
  headline: 'headline',
  cards: 'cards',
  tableOf: 'table',
  sentences: 'sentences',
};

function showOf(statement: Node): FormShow | null {
  const display = callOf(statement.type === 'ExpressionStatement' ? statement['expression'] : null);
  const [argument] = display?.name === 'display' ? display.arguments : [];
  const call = callOf(argument?.type === 'AwaitExpression' ? argument['argument'] : argument);
  const drawn = call?.name === 'chart' ? callOf(call.arguments[0])?.name : undefined;
  if (drawn !== undefined) return isChart(drawn) ? drawn : null;
  return call && Object.hasOwn(shown, call.name) ? shown[call.name]! : null;
}

/** The one survey, and the names of the fields: the only texts in its code, after the first. */
function choicesForm(name: string, made: Node): ChoicesForm | null {
  const [survey, ...fields] = literalsIn(made)
    .map((literal) => literal['value'])
    .filter((value) => typeof value === 'string');
  return survey === undefined ? null : { kind: 'choices', name, survey, fields: fields.filter(isField) };
}
const isField = (text: string): text is ChoiceFieldName => ['wave', 'place', 'level', 'sex', 'comparison'].includes(text);

function callOf(node: unknown): { readonly name: string; readonly arguments: readonly Node[] } | null {
  const call = node as Node | null | undefined;
  const name = call?.type === 'CallExpression' ? nameOf(call['callee']) : null;
  return name === null ? null : { name, arguments: call!['arguments'] as readonly Node[] };
}

const nameOf = (node: unknown): string | null =>
  (node as Node | null | undefined)?.type === 'Identifier' ? ((node as Node)['name'] as string) : null;

/** @returns null for what is no list of plain values by name */
function entriesOf(node: Node | undefined): Record<string, FormValue> | null {
  if (node?.type !== 'ObjectExpression') return null;
  const entries = (node['properties'] as readonly Node[]).map((property) => {
    const key = keyOf(property);
    const value = valueOf(property['value'] as Node | undefined);
    return key === null || value === null ? null : ([key, value] as const);
  });
  return entries.includes(null) ? null : Object.fromEntries(entries as [string, FormValue][]);
}

function keyOf(property: Node): string | null {
  if (property.type !== 'Property' || property['computed']) return null;
  const key = property['key'] as Node;
  const text = nameOf(key) ?? key['value'];
  return typeof text === 'string' && text !== '__proto__' ? text : null;
}

function valueOf(node: Node | null | undefined): FormValue | null {
  if (node?.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node?.type === 'ArrayExpression') {
    const values = (node['elements'] as readonly (Node | null)[]).map(valueOf);
    return values.every((value) => typeof value === 'string') ? values : null;
  }
  const path = node ? pathOf(node) : null;
  return path === null ? null : { name: path };
}

function pathOf(node: Node): string | null {
  if (node.type !== 'MemberExpression') return nameOf(node);
  const [object, property] = [pathOf(node['object'] as Node), nameOf(node['property'])];
  return node['computed'] || node['optional'] || object === null || property === null ? null : `${object}.${property}`;
}

/** Whatever the layout, the quotes, and the order of the names in a filter. */
const sameProgram = (a: Node, b: Node): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b));

const layout: readonly string[] = ['start', 'end', 'raw', 'loc', 'range', 'shorthand'];

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).filter(([name]) => !layout.includes(name)));
  const { type } = fields as unknown as Node;
  if (type === 'Property' && keyOf(value as Node) !== null) return { ...bareFields(fields), key: keyOf(value as Node) };
  const plain = type === 'ObjectExpression' && (fields['properties'] as readonly Node[]).every((one) => keyOf(one) !== null);
  if (!plain) return bareFields(fields);
  const properties = (fields['properties'] as readonly Node[]).map((one) => [keyOf(one)!, bare(one)] as const);
  return { type, properties: properties.sort(([one], [other]) => (one < other ? -1 : 1)) };
}
const bareFields = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, bare(field)]));

/** The program holds no other signs in which a comment might seem to begin: no expressions of letters, and no division. */
function sameComments(code: string, program: Node, written: string, again: Node): boolean {
  const of = (text: string, parsed: Node): string =>
    JSON.stringify((withoutLiterals(text, parsed).match(/\/\/.*|\/\*[^]*?\*\//g) ?? []).map((comment) => comment.trim()));
  return of(code, program) === of(written, again);
}

function withoutLiterals(code: string, program: Node): string {
  let [kept, at] = ['', 0];
  for (const { start, end } of literalsIn(program)) {
    kept += code.slice(at, start) + '0';
    at = end;
  }
  return kept + code.slice(at);
}

/** In the order of the code. */
function literalsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(literalsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'Literal') return [node];
  return Object.values(node)
    .flatMap(literalsIn)
    .sort((a, b) => a.start - b.start);
}
