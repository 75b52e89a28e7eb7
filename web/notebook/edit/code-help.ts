/** What is suggested while code is written, and what is told of a word under the pointer. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { EditorView, Tooltip } from '@codemirror/view';

export interface Known {
  readonly name: string;
  /** How it is called: `factors({ survey, wave, … })`. */
  readonly call?: string;
  readonly text: string;
}
export interface KnownCode {
  readonly code: string;
  readonly label: string;
}
export interface CodeHelp {
  /** The library, and what other cells make. */
  readonly names: readonly Known[];
  /** Codes that may stand after this word of a filter (`wave: "…"`), in the survey of the cell; null: its first. */
  codes(word: string, survey: string | null): Promise<readonly KnownCode[]>;
}

/** The word of a filter whose value is being written in quotes, and where the value begins; null elsewhere. */
export function filterWordAt(before: string): { readonly word: string; readonly typed: string } | null {
  const found = /([A-Za-z][\w-]*)["']?\s*:\s*(?:\[(?:\s*["'][^"']*["']\s*,)*\s*)?["']([^"'\n]*)$/.exec(before);
  return found && { word: found[1]!, typed: found[2]! };
}

/** The survey that a cell's code names first. */
export const surveyIn = (code: string): string | null => /\bsurvey["']?\s*:\s*["']([^"'\n]+)["']/.exec(code)?.[1] ?? null;

/** How far back a filter may begin. */
const longestFilter = 2000;

export function completeCode(help: () => CodeHelp) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { state, pos } = context;
    const before = state.sliceDoc(Math.max(0, pos - longestFilter), pos);
    const inside = syntaxTree(state).resolveInner(pos, -1).name;
    const filter = inside === 'String' ? filterWordAt(before) : null;
    if (filter) {
      const codes = await help().codes(filter.word, surveyIn(state.doc.toString()));
      return codes.length === 0
        ? null
        : { from: pos - filter.typed.length, options: codes.map(({ code, label }) => ({ label: code, detail: label, type: 'constant' })) };
    }
    if (['String', 'TemplateString', 'LineComment', 'BlockComment', 'PropertyName', 'PropertyDefinition'].includes(inside)) return null;
    const word = context.matchBefore(/[\p{L}_$][\p{L}\p{N}_$]*/u);
    if (!word && !context.explicit) return null;
    return {
      from: word?.from ?? pos,
      options: help().names.map(({ name, call, text }): Completion => ({
        label: name,
        type: 'variable',
        info: () => helpNode(call, text),
        detail: '',
      })),
      validFor: /^[\p{L}\p{N}_$]*$/u,
    };
  };
}

/** What stands where a pointer rests: a name of the library or of another cell, or a code in a filter. Null where there is nothing to tell. */
export async function explainCode(state: EditorState, at: number, side: number, help: CodeHelp): Promise<Explained | null> {
  const inside = nodesAt(state, at, side);
  const string = inside.find(({ name }) => name === 'String');
  if (string) return explainCodeIn(state, string, help);
  const name = inside.find((node) => nameNodes.includes(node.name));
  if (!name) return null;
  const known = help.names.find((one) => one.name === state.sliceDoc(name.from, name.to));
  return known ? { from: name.from, to: name.to, text: known.text, ...(known.call !== undefined && { call: known.call }) } : null;
}

export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly call?: string;
  readonly text: string;
}

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];

/** Names as values: not the fields of something else, nor the words of a filter, which may be called the same. */
const nameNodes: readonly string[] = ['VariableName', 'VariableDefinition'];

/** At the edge of two the one on the pointer's side, else any. */
function nodesAt(state: EditorState, at: number, side: number): readonly SyntaxNode[] {
  const tree = ensureSyntaxTree(state, state.doc.length, longestParseMs) ?? syntaxTree(state);
  return [side, -side].map((one) => tree.resolveInner(at, one < 0 ? -1 : 1)).filter(({ from, to }) => from <= at && at <= to);
}
const longestParseMs = 50;

async function explainCodeIn(state: EditorState, { from, to }: SyntaxNode, help: CodeHelp): Promise<Explained | null> {
  const filter = filterWordAt(state.sliceDoc(Math.max(0, from - longestFilter), from + 1));
  if (!filter) return null;
  const written = state.sliceDoc(from + 1, to - 1);
  const codes = await help.codes(filter.word, surveyIn(state.doc.toString()));
  const found = codes.find(({ code }) => code === written);
  return found ? { from: from + 1, to: to - 1, call: `${filter.word}: ${state.sliceDoc(from, to)}`, text: found.label } : null;
}

export async function codeTooltip(view: EditorView, at: number, side: number, help: CodeHelp): Promise<Tooltip | null> {
  const told = await explainCode(view.state, at, side, help);
  return told && { pos: told.from, end: told.to, above: true, create: () => ({ dom: helpNode(told.call, told.text) }) };
}

function helpNode(call: string | undefined, text: string): HTMLElement {
  const node = document.createElement('div');
  node.className = 'cm-help';
  if (call) node.append(Object.assign(document.createElement('code'), { textContent: call }));
  node.append(text);
  return node;
}
