/**
 * Where code and text are written. CodeMirror stands in a shadow root: there it keeps its styles in sheets of its own, which our policy
 * allows, where in the page it would write `<style>`.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascriptLanguage, localCompletionSource } from '@codemirror/lang-javascript';
import { bracketMatching, defineLanguageFacet, HighlightStyle, indentOnInput, Language, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, hoverTooltip, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser as markdownParser } from '@lezer/markdown';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { codeTooltip, completeCode, type CodeHelp } from './code-help.ts';

/** What is wrong, and where: lines from 1, columns from 0. */
export interface Mark {
  readonly line: number;
  /** null: the whole line. */
  readonly column: number | null;
  readonly message: string;
}

interface CodeEditorProps {
  readonly value: string;
  readonly mode: 'js' | 'md' | 'plain';
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly help: () => CodeHelp;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

export function CodeEditor({ value, mode, label, marks, help, onChange, onRun }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const acts = useRef({ help, onChange, onRun });
  acts.current = { help, onChange, onRun };
  /** Written here, and not yet come back from the page: it may lag behind quick fingers. */
  const written = useRef<string[]>([]);

  // With the card: whoever gives it focus at once finds where to write.
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const made = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: value,
        extensions: [
          // Tab is not taken: it leads on, as everywhere on the page.
          Prec.highest(keymap.of([{ key: 'Shift-Enter', run: () => (acts.current.onRun(), true) }])),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          EditorView.lineWrapping,
          keymap.of([...closeBracketsKeymap, ...ownKeys(defaultKeymap), ...historyKeymap, ...completionKeymap]),
          languageOf(mode, () => acts.current.help()),
          syntaxHighlighting(colours),
          look,
          labels.of(labelled(label)),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((one) => one.annotation(fromPage))) return;
            const now = update.state.doc.toString();
            written.current.push(now);
            acts.current.onChange(now);
          }),
        ],
      }),
    });
    view.current = made;
    written.current = [];
    return () => made.destroy();
  }, [mode]);

  // A step back, somebody else's version, a file that was written anew: only what differs is changed, so that the cursor stays.
  useEffect(() => {
    const made = view.current;
    if (!made) return;
    const own = written.current.indexOf(value);
    if (own >= 0) {
      written.current = written.current.slice(own + 1);
      return;
    }
    written.current = [];
    const before = made.state.doc.toString();
    if (before === value) return;
    let start = 0;
    while (start < before.length && start < value.length && before[start] === value[start]) start++;
    let end = 0;
    while (end < before.length - start && end < value.length - start && before.at(-1 - end) === value.at(-1 - end)) end++;
    made.dispatch({
      changes: { from: start, to: before.length - end, insert: value.slice(start, value.length - end) },
      annotations: fromPage.of(true),
    });
  }, [value]);
  useEffect(() => view.current?.dispatch({ effects: labels.reconfigure(labelled(label)) }), [label]);
  useEffect(() => {
    const made = view.current;
    if (!made) return;
    const { doc } = made.state;
    made.dispatch(
      setDiagnostics(
        made.state,
        marks
          .filter(({ line }) => line <= doc.lines)
          .map(({ line, column, message }) => {
            const { from, to } = doc.line(line);
            const at = column === null ? from : Math.min(to, from + column);
            // A place at the end of a line is seen on the last letter.
            return {
              from: at === to ? Math.max(from, to - 1) : at,
              to: column === null ? to : Math.min(to, at + 1),
              severity: 'error',
              message,
            };
          }),
      ),
    );
  }, [marks]);

  return <div class="edit-code" ref={host} />;
}

/** A change that the page made. */
const fromPage = Annotation.define<boolean>();
const labels = new Compartment();
const labelled = (label: string): Extension => EditorView.contentAttributes.of({ 'aria-label': label });

/** What the page itself does with these keys. */
const taken = ['Mod-Enter', 'Mod-Alt-\\'];
const ownKeys = (keys: typeof defaultKeymap) => keys.filter(({ key }) => key === undefined || !taken.includes(key));

const markdown = new Language(defineLanguageFacet(), markdownParser, [], 'markdown');

function languageOf(mode: CodeEditorProps['mode'], help: () => CodeHelp): Extension {
  if (mode === 'plain') return [];
  if (mode === 'md') return markdown;
  return [
    javascriptLanguage,
    autocompletion({ override: [completeCode(help), localCompletionSource], icons: false }),
    hoverTooltip((view, at, side) => codeTooltip(view, at, side, help())),
  ];
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--outcome)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--done)' },
  { tag: [tags.number, tags.bool, tags.null, tags.regexp], color: 'var(--risk)' },
  { tag: [tags.comment, tags.processingInstruction], color: 'var(--soft)' },
  { tag: [tags.function(tags.variableName), tags.propertyName], color: 'var(--protection)' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
]);

const look = EditorView.theme({
  '&': { fontSize: '0.9375rem', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.6rem 0', minHeight: '3rem' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-wash)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-wash)', outline: '1px solid var(--control)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--control)',
    borderRadius: '0.375rem',
    maxWidth: '30rem',
    fontFamily: 'var(--font)',
    fontSize: '0.875rem',
    zIndex: '4',
  },
  '.cm-tooltip .cm-help, .cm-completionInfo': { padding: '0.5rem 0.75rem' },
  '.cm-help code': { display: 'block', fontSize: '0.8125rem', overflowWrap: 'anywhere', marginBottom: '0.25rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.6rem', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '0.75rem', opacity: '0.85' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--error)', backgroundColor: 'var(--error-wash)' },
});
