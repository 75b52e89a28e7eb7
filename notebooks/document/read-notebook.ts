/**
 * A notebook is a text file in Observable's open notebook format (an HTML page with a `<notebook>` of `<script>` cells). Other tools
 * read and write it too, so what we add must survive them: the tables that a document uses stand in a comment of a JavaScript cell. What
 * they add survives us: attributes that nobody here knows are kept. Layout between cells is not part of the document.
 */
import type { Cell as KitCell } from '@observablehq/notebook-kit';
import { declaredTables, type TableDeclaration } from './declared-tables.ts';
import { type Attributes, escapeAttribute, escapeText, scanHtml } from './scan-html.ts';

export type CellMode = KitCell['mode'];

export interface Cell {
  /** From 1, its own within the notebook: it stays while the cell is moved and changed. */
  readonly id: number;
  readonly mode: CellMode;
  readonly value: string;
  /** The editor stays open. */
  readonly pinned: boolean;
  /** Nothing is shown that the cell does not display itself. */
  readonly hidden: boolean;
  /** The name that its value has in other cells, where its kind cannot say it. */
  readonly output?: string;
  /** Of SQL cells. */
  readonly database?: string;
  /** Of cells that an interpreter runs. */
  readonly format?: KitCell['format'];
  /** Attributes that nobody here knows, as they were read. */
  readonly others?: Attributes;
}

export interface NotebookDocument {
  readonly title: string;
  readonly cells: readonly Cell[];
  /** How Observable's tools draw it. */
  readonly theme?: string;
  readonly readOnly?: boolean;
  /** Attributes that nobody here knows, as they were read. */
  readonly others?: Attributes;
}

export interface Notebook extends NotebookDocument {
  /** The released tables that its cells may ask for, and no others. */
  readonly tables: readonly TableDeclaration[];
}

const types = {
  js: 'module',
  ts: 'text/x-typescript',
  ojs: 'application/vnd.observable.javascript',
  md: 'text/markdown',
  html: 'text/html',
  tex: 'application/x-tex',
  dot: 'text/vnd.graphviz',
  sql: 'application/sql',
  node: 'application/vnd.node.javascript',
  python: 'text/x-python',
  r: 'text/x-r',
} as const satisfies Record<CellMode, string>;
const modes = new Map<string, CellMode>(Object.entries(types).map(([mode, type]) => [type, mode as CellMode]));
/** Room for the next ones. */
const largestId = 1_000_000_000;
const interpreted: readonly CellMode[] = ['node', 'python', 'r'];

/**
 * Reads a notebook file.
 * @throws {NotebookUnreadable} when the text has no `<notebook>`
 */
export function readNotebook(source: string): Notebook {
  let head: Attributes | null = null;
  let [depth, inTemplate] = [0, 0];
  let title: string | null = null;
  let inside: { readonly name: string; readonly attributes: Attributes } | null = null;
  const scripts: { readonly attributes: Attributes; readonly text: string }[] = [];
  for (const token of scanHtml(source)) {
    if (token.kind === 'text') {
      if (inside?.name === 'title') title ??= token.text;
      if (inside?.name === 'script' && depth > 0 && inTemplate === 0) scripts.push({ attributes: inside.attributes, text: token.text });
      continue;
    }
    const isStart = token.kind === 'start';
    inside = isStart ? token : null;
    if (token.name === 'template') inTemplate = Math.max(0, inTemplate + (isStart ? 1 : -1));
    if (token.name === 'notebook' && inTemplate === 0) {
      depth = Math.max(0, depth + (isStart ? 1 : -1));
      if (isStart) head ??= token.attributes;
    }
  }
  if (!head) throw new NotebookUnreadable();
  const taken = new Set<number>();
  let last = 0;
  const cells = scripts.map(({ attributes, text }): Cell => {
    const asked = Math.floor(Number(attributes.find(([name]) => name === 'id')?.[1]));
    const id = asked > 0 && asked <= largestId && !taken.has(asked) ? asked : last + 1;
    last = Math.max(last, id);
    taken.add(id);
    return readCell(id, attributes, text);
  });
  const { known, others } = sortOut(head, ['theme', 'readonly']);
  return {
    title: title ?? 'Untitled',
    theme: known['theme'] ?? 'air',
    readOnly: known['readonly'] !== undefined,
    ...(others.length > 0 && { others }),
    cells,
    tables: declaredTables(cells),
  };
}

function readCell(id: number, attributes: Attributes, text: string): Cell {
  const type = attributes.find(([name]) => name === 'type')?.[1];
  const mode = (type !== undefined && modes.get(type)) || 'js';
  const ours = [
    'id',
    'pinned',
    'hidden',
    'output',
    ...(mode === 'sql' ? ['database'] : []),
    ...(interpreted.includes(mode) ? ['format'] : []),
  ];
  const { known, others } = sortOut(attributes, type === undefined || modes.has(type) ? [...ours, 'type'] : ours);
  return {
    id,
    mode,
    value: dedent(text.replace(/<\\(?=\\*\/script(\s|>))/gi, '<')),
    pinned: known['pinned'] !== undefined,
    hidden: known['hidden'] !== undefined,
    ...(known['output'] && { output: known['output'] }),
    ...(mode === 'sql' && { database: known['database'] || 'var:db' }),
    ...(interpreted.includes(mode) && { format: (known['format'] || 'buffer') as KitCell['format'] }),
    ...(others.length > 0 && { others }),
  };
}

function sortOut(attributes: Attributes, names: readonly string[]): { known: Readonly<Record<string, string>>; others: Attributes } {
  return {
    known: Object.fromEntries(attributes.filter(([name]) => names.includes(name))),
    // A kind that nobody knows comes first, where it is written.
    others: attributes.filter(([name]) => !names.includes(name)).sort(([a], [b]) => Number(b === 'type') - Number(a === 'type')),
  };
}

/**
 * Writes the notebook file again, to the letter as Observable's own tools do; reading it gives the same notebook (line ends as \n, no
 * spaces on empty lines).
 * @throws {NotebookUnwritable} when the file format cannot hold a cell
 */
export function writeNotebook(notebook: NotebookDocument): string {
  const { title, theme = 'air', readOnly = false, others = [], cells } = notebook;
  const head = tag('notebook', [['theme', theme], ...flag('readonly', readOnly), ...others]);
  const lines = cells.map((cell) => `\n  ${writeCell(cell)}`).join('');
  return `<!doctype html>\n${head}\n  <title>${escapeText(lineEnds(title))}</title>${lines}\n</notebook>\n`;
}

function writeCell({ id, mode, value, pinned, hidden, output, database, format, others = [] }: Cell): string {
  if (isUnwritable(value)) throw new NotebookUnwritable(id);
  // A kind that nobody knows is read as JavaScript, and stays what it was.
  const unknown = mode === 'js' ? others.find(([name]) => name === 'type')?.[1] : undefined;
  const attributes: Attributes = [
    ['id', String(id)],
    ['type', unknown ?? types[mode]],
    ...flag('pinned', pinned),
    ...flag('hidden', hidden),
    ...given('database', mode === 'sql' ? database : undefined),
    ...given('output', output),
    ...given('format', interpreted.includes(mode) ? format : undefined),
  ];
  const taken = attributes.map(([name]) => name);
  const rest = others.filter(([name]) => !taken.includes(name));
  return `${tag('script', [...attributes, ...rest])}${indent(value.replace(/<(?=\\*\/script(\s|>))/gi, '<\\'))}</script>`;
}

const flag = (name: string, is: boolean): Attributes => (is ? [[name, '']] : []);
const given = (name: string, value: string | undefined): Attributes => (value ? [[name, value]] : []);
const tag = (name: string, attributes: Attributes): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeAttribute(lineEnds(value))}"`).join('')}>`;

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');

/** As the format's own tools do it: four spaces before each line that is not empty. */
function indent(value: string): string {
  const lines = lineEnds(value).split('\n');
  return `\n${lines.map((line) => (line.trim() ? `    ${line}` : '')).join('\n')}\n  `;
}

function dedent(text: string): string {
  const lines = text.split('\n');
  if (/^\s*$/.test(lines.at(-1)!)) lines.pop();
  if (lines.length > 0 && /^\s*$/.test(lines[0]!)) lines.shift();
  return lines.map((line) => line.replace(/^ {4}/, '')).join('\n');
}

/**
 * What the format's escapes do not reach: in HTML, a script in which a comment and then another script begins goes on past its end tag;
 * `</script/` ends one too; and an end tag without its end is told from an escaped one by what follows it.
 */
function isUnwritable(value: string): boolean {
  const comment = value.indexOf('<!--');
  return (comment >= 0 && /<script/i.test(value.slice(comment))) || /<\/script\/|<\\*\/script$/i.test(value);
}

/** Nothing is lost silently: whoever wrote the cell can put it in other words. */
export class NotebookUnwritable extends Error {
  readonly code = 'notebookUnwritable';
  constructor(readonly cell: number) {
    super(`writeNotebook cannot keep "<!--" before "<script", or an unfinished "</script", in cell ${cell}: write "<" + "script"`);
  }
}

export class NotebookUnreadable extends Error {
  readonly code = 'notebookUnreadable';
  constructor() {
    super('readNotebook needs a file with a <notebook> element');
  }
}
