/** What is suggested while code is written, and what is told of a word under the pointer. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
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

export function explainCode(view: EditorView, at: number, side: number, help: CodeHelp): Tooltip | null {
  const { from, to, text } = view.state.doc.lineAt(at);
  const isLetter = (place: number) => place >= 0 && place < text.length && /[\p{L}\p{N}_$]/u.test(text[place]!);
  let [start, end] = [at, at];
  while (start > from && isLetter(start - from - 1)) start--;
  while (end < to && isLetter(end - from)) end++;
  if ((start === at && side < 0) || (end === at && side > 0)) return null;
  const name = text.slice(start - from, end - from);
  // A field of something else that happens to have the same name.
  if (text[start - from - 1] === '.') return null;
  const known = help.names.find((one) => one.name === name);
  return known ? { pos: start, end, above: true, create: () => ({ dom: helpNode(known.call, known.text) }) } : null;
}

function helpNode(call: string | undefined, text: string): HTMLElement {
  const node = document.createElement('div');
  node.className = 'cm-help';
  if (call) node.append(Object.assign(document.createElement('code'), { textContent: call }));
  node.append(text);
  return node;
}
