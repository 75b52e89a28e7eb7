/** The editor itself: it holds what is written, keeps it on this device, runs it beside, and saves it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Merge } from '../../../notebooks/document/merge-revisions.ts';
import {
  type Cell,
  NotebookUnwritable,
  readNotebook,
  writeNotebook,
  type NotebookDocument,
} from '../../../notebooks/document/read-notebook.ts';
import { isSameCell } from '../../../notebooks/document/same-cell.ts';
import type { CellForm } from '../../../notebooks/forms/cell-form.ts';
import { codeOf } from '../../../notebooks/forms/code-of.ts';
import { newForm, withField } from '../../../notebooks/forms/form-fields.ts';
import { libraryHelp } from '../../../notebooks/wording/library-help.ts';
import type { CellKind } from '../../../notebooks/wording/edit-texts.ts';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { language } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { ConfirmDialog } from '../../shared/components/dialog.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import type { FormErrors } from '../../shared/components/form-state.ts';
import { Notice } from '../../shared/components/notice.tsx';
import { minuteOf } from '../../shared/dates.ts';
import { statusOf } from '../../shared/reply-problem.ts';
import { faultText } from '../fault-text.ts';
import { OfferBar } from '../offer-bar.tsx';
import type { Revision } from '../revisions/revision-api.ts';
import { BenchBar, type BarAct } from './bench-bar.tsx';
import { KeysDialog, SaveDialog, TitlesDialog } from './bench-dialogs.tsx';
import { BenchResults } from './bench-results.tsx';
import { type CellAct, CellCard } from './cell-card.tsx';
import { formIn, kindOf, referencesIn } from './cell-kind.ts';
import { marksOf, shownOf, waitingCells } from './cell-shown.ts';
import type { CodeHelp } from './code-help.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import {
  addCell,
  beginEditing,
  change,
  type Draft,
  type Editing,
  freeId,
  isSameDraft,
  isSameText,
  moveCell,
  newCell,
  redo,
  removeCell,
  setValue,
  takeIn,
  undo,
  withTitles,
} from './draft.ts';
import { type SaveReply, saveRevision } from './edit-api.ts';
import type { OpenedNotebook } from './edit-notebook-page.tsx';
import { forgetDraft, keepDraft } from './kept-drafts.ts';
import { keyAct } from './key-act.ts';
import { codesOf } from './page-waves.ts';
import { editTexts } from './texts.ts';
import { useLiveFrame } from './use-live-frame.ts';
import { useNewerRevision } from './use-newer-revision.ts';
import './edit.css';

interface WorkbenchProps {
  readonly slug: string;
  readonly notebook: string;
  readonly opened: OpenedNotebook;
}

type Open = { readonly kind: 'save' | 'titles' | 'keys' | 'throwAway' } | { readonly kind: 'conflict'; readonly conflict: Conflict };
interface Conflict {
  readonly merge: Merge;
  readonly theirs: Revision;
  readonly message: string;
}
type Said = { readonly kind: 'saved' | 'merged'; readonly revision: number } | { readonly kind: 'takenUp'; readonly at: number };

/** Text runs while it is written, a moment after the last letter. */
const textRunsAfterMs = 350;
const keepAfterMs = 300;

const draftOf = ({ title, summary, source }: Revision): Draft => ({ title, summary, document: readNotebook(source) });

export function Workbench({ slug, notebook, opened: { history, base: openedBase, kept, draftId, place, waves } }: WorkbenchProps) {
  const t = editTexts.value;
  const [base, setBase] = useState(openedBase);
  const stored = useMemo(() => draftOf(base), [base]);
  const [editing, setEditing] = useState<Editing>(() => beginEditing(kept?.draft ?? draftOf(openedBase)));
  const draft = editing.now;
  const { cells } = draft.document;
  const isUnsaved = useMemo(() => !isSameDraft(draft, stored), [draft, stored]);
  const [said, setSaid] = useState<Said | null>(kept ? { kind: 'takenUp', at: kept.at } : null);
  const [open, setOpen] = useState<Open | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(() => new Set(cells.filter(({ pinned }) => !pinned).map(({ id }) => id)));
  // Code that is being written stays code, also where it happens to say what a form could.
  const [asForm, setAsForm] = useState<ReadonlySet<number>>(() => formsIn(cells));
  const [canKeep, setCanKeep] = useState(true);
  const [newer, forgetNewer] = useNewerRevision(slug, notebook, base.revision);
  const focusOn = useRef<number | null>(null);
  const bench = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const live = useLiveFrame(slug, draft.title[language.value], cells, host);
  const { run } = live;

  // What is newest, for what runs later than it was made.
  const now = useRef({ draft, isUnsaved, cells, base });
  now.current = { draft, isUnsaved, cells, base };
  const apply = (make: (draft: Draft, editing: Editing) => Draft, of: string | null = null) =>
    setEditing((before) => change(before, make(before.now, before), of));

  // Kept on this device until it is saved.
  const keepNow = () => {
    const { draft: written, isUnsaved: isKept, base: from } = now.current;
    if (isKept) setCanKeep(keepDraft(place, { id: draftId, base: from.revision, draft: written, at: Date.now() }));
    else forgetDraft(place, draftId);
  };
  useEffect(() => {
    const timer = setTimeout(keepNow, keepAfterMs);
    return () => clearTimeout(timer);
  }, [draft, base]);
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => removeEventListener('pagehide', keepNow);
  }, []);

  // Text runs by itself; code when it is asked to.
  const texting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = (cell: Cell, value: string) => {
    apply((one) => setValue(one, cell.id, value), `cell ${cell.id}`);
    setAsForm((before) => without(before, cell.id));
    if (cell.mode !== 'md') return;
    clearTimeout(texting.current);
    texting.current = setTimeout(
      () => live.ask(now.current.cells.filter(({ id, mode }) => id === cell.id && mode === 'md')),
      textRunsAfterMs,
    );
  };
  const writeForm = (cell: Cell, form: CellForm) => {
    const value = codeOf(form);
    apply((one) => setValue(one, cell.id, value));
    live.ask([{ ...cell, value }]);
  };
  const runCell = (id: number) => live.ask(cells.filter((cell) => cell.id === id));

  const add = (kind: Exclude<CellKind, 'other'>, after: number | null) => {
    const id = freeId(editing);
    const cell = newCell(id, kind === 'text' ? 'md' : 'js', startOf(kind));
    apply((one) => addCell(one, cell, after));
    if (kind === 'form' || kind === 'choices') setAsForm((before) => new Set([...before, id]));
    live.ask([cell]);
    focusOn.current = id;
    setCurrent(id);
  };
  const startOf = (kind: Exclude<CellKind, 'other'>): string => {
    if (kind === 'text' || kind === 'code') return t.starts[kind];
    const survey = waves.surveys[0]!;
    const form = newForm(kind === 'form' ? 'rows' : 'choices', survey.instrument, new Set(run.names.keys()));
    const newest = survey.waves.findLast(({ state }) => state === 'published')!;
    return codeOf(kind === 'form' ? withField(form, 'wave', newest.wave) : form);
  };
  const duplicate = (cell: Cell) => {
    const id = freeId(editing);
    const copy = { ...cell, id };
    apply((one) => addCell(one, copy, cell.id));
    if (asForm.has(cell.id)) setAsForm((before) => new Set([...before, id]));
    // Code would make the same names once more: it waits to be changed.
    if (cell.mode === 'md') live.ask([copy]);
    focusOn.current = id;
    setCurrent(id);
  };
  const act = (cell: Cell, what: CellAct) => {
    const { id } = cell;
    if (what === 'run') runCell(id);
    else if (what === 'up' || what === 'down') {
      apply((one) => moveCell(one, id, what === 'up' ? -1 : 1));
      focusOn.current = id;
    } else if (what === 'duplicate') duplicate(cell);
    else if (what === 'fold') setFolded((before) => toggled(before, id));
    else if (what === 'asCode' || what === 'asForm') setAsForm((before) => toggled(before, id));
    else {
      const at = cells.indexOf(cell);
      focusOn.current = (cells[at + 1] ?? cells[at - 1])?.id ?? null;
      apply((one) => removeCell(one, id));
    }
  };
  const step = (to: typeof undo) => {
    const next = to(editing);
    setEditing(next);
    // Text and forms show what they say; code waits to be asked, as always.
    const changed = next.now.document.cells.filter((cell) => !cells.includes(cell) && (cell.mode === 'md' || formIn(cell) !== null));
    if (changed.length > 0) live.ask(changed);
  };

  // Before the page is painted: the next key belongs to the cell that was just added or gone to.
  useLayoutEffect(() => {
    if (focusOn.current === null) return;
    const card = bench.current?.querySelector<HTMLElement>(`[data-cell="${focusOn.current}"]`);
    const inside = card?.querySelector<HTMLElement>('.edit-code, select, summary') ?? card;
    focusOn.current = null;
    (inside?.shadowRoot?.querySelector<HTMLElement>('[contenteditable]') ?? inside)?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  });
  const goTo = (id: number) => {
    setFolded((before) => without(before, id));
    focusOn.current = id;
    setCurrent(id);
  };
  useEffect(() => {
    if (current !== null) live.reveal(current);
  }, [current]);

  const onKey = (event: KeyboardEvent) => {
    // In code and text, what they know of comes first; in a question, all.
    if (event.defaultPrevented || open !== null) return;
    const cell = cells.find(({ id }) => id === current);
    const did = keyAct(event);
    if (did === null) return;
    if (did === 'save') setOpen({ kind: 'save' });
    else if (did === 'keys') setOpen({ kind: 'keys' });
    else if (did === 'undo' || did === 'redo') step(did === 'undo' ? undo : redo);
    else if (!cell) return;
    else if (did === 'before' || did === 'after') {
      const next = cells[cells.indexOf(cell) + (did === 'before' ? -1 : 1)];
      if (next) {
        focusOn.current = next.id;
        setCurrent(next.id);
      }
    } else if (did === 'add') {
      const kind = kindOf(cell, !asForm.has(cell.id));
      add(kind === 'other' ? 'code' : kind, cell.id);
    } else {
      act(cell, did);
      // What had the focus may be folded away.
      if (did === 'fold') focusOn.current = cell.id;
    }
    event.preventDefault();
  };
  const keyed = useRef(onKey);
  keyed.current = onKey;
  // Also where nothing has focus.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => keyed.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  /** Takes over what is stored: it may hold somebody else's cells, which run at once. */
  const takeOver = (revision: Revision, kind: 'saved' | 'merged') => {
    const next = draftOf(revision);
    const before = new Map(cells.map((cell) => [cell.id, cell]));
    const came = next.document.cells.filter((cell) => !before.has(cell.id) || !isSameCell(before.get(cell.id)!, cell));
    setEditing((one) => (kind === 'merged' ? takeIn(one, next) : { ...one, now: next, last: null }));
    if (kind === 'merged') live.ask(came);
    setAsForm((shown) => new Set([...shown, ...formsIn(came.filter(({ id }) => !before.has(id)))]));
    setBase(revision);
    forgetNewer();
    setSaid({ kind, revision: revision.revision });
    setOpen(null);
  };
  const take = (reply: SaveReply, message: string, kind: 'saved' | 'merged') => {
    if (reply.kind === 'stored') return takeOver(reply.revision, reply.merged ? 'merged' : kind);
    const { theirs, head, headConflicts, cells: merged } = reply;
    setOpen({ kind: 'conflict', conflict: { theirs, message, merge: { head, headConflicts, cells: merged } } });
  };
  const send = async (from: number, document: NotebookDocument, message: string, kind: 'saved' | 'merged'): Promise<FormErrors | void> => {
    try {
      const source = writeNotebook(document);
      const titles = {
        ...(!isSameText(draft.title, stored.title) && { title: draft.title }),
        ...(!isSameText(draft.summary, stored.summary) && { summary: draft.summary }),
      };
      take(await saveRevision(slug, notebook, from, { source, message, ...titles }), message, kind);
    } catch (error) {
      if (error instanceof NotebookUnwritable) return { form: t.unwritable(error.cell) };
      if (statusOf(error) === 422 || statusOf(error) === 413) return { form: t.tooLarge };
      throw error;
    }
  };

  const help = (): CodeHelp => ({
    names: [...libraryHelp(language.value), ...[...run.names].map(([name, id]) => ({ name, text: `${t.cell(id)}: ${t.completion.cell}` }))],
    codes: async (word, survey) =>
      word === 'survey'
        ? waves.surveys.map(({ instrument, title }) => ({ code: instrument, label: title[language.value] }))
        : codesOf(word, await waves.of(survey ?? waves.surveys[0]?.instrument ?? '').catch(() => []), language.value),
  });

  const waits = useMemo(() => waitingCells(live), [live.cells, run]);
  const makes = useMemo(() => {
    const byCell = new Map<number, string[]>();
    // An input of Observable's older kind makes its value and, under a name of its own, what is shown.
    for (const [name, id] of run.names) if (!name.startsWith('viewof$')) byCell.set(id, [...(byCell.get(id) ?? []), name]);
    return byCell;
  }, [run]);
  const barAct = (what: BarAct) => {
    if (what === 'undo' || what === 'redo') step(what === 'undo' ? undo : redo);
    else if (what === 'runAll') live.restart(cells);
    else if (what === 'foldAll') setFolded(folded.size < cells.length ? new Set(cells.map(({ id }) => id)) : new Set());
    else setOpen({ kind: what });
  };
  const graph = run.faults.filter(({ kind }) => kind !== 'syntax');
  const adder = (after: number | null) => (
    <div class="edit-add" role="group" aria-label={t.add}>
      <span aria-hidden="true">{t.add}:</span>
      {(['text', 'form', 'choices', 'code'] as const)
        .filter((kind) => waves.surveys.length > 0 || kind === 'text' || kind === 'code')
        .map((kind) => (
          <Button key={kind} kind="secondary" onClick={() => add(kind, after)}>
            {t.addHere[kind]}
          </Button>
        ))}
    </div>
  );

  return (
    <div class="edit" ref={bench}>
      <BenchBar
        can={{ undo: editing.past.length > 0, redo: editing.future.length > 0 }}
        foldsAll={folded.size < cells.length}
        saved={`${t.revision(base.revision)} · ${isUnsaved ? t.unsaved : t.allSaved}`}
        publishAt={addressOf('revisions', { slug, notebook })}
        onAct={barAct}
      />
      {isUnsaved && <p class="hint">{canKeep ? t.keptHere : t.notKept}</p>}
      {history.published && history.published.revision < base.revision && <p class="hint">{t.publishLong(history.published.revision)}</p>}
      {waves.surveys.length === 0 && <p class="hint">{t.noSurveys}</p>}
      {said && !(said.kind !== 'takenUp' && isUnsaved) && (
        <Notice key={JSON.stringify(said)} tone={said.kind === 'takenUp' ? 'info' : 'done'} live>
          <p>{said.kind === 'takenUp' ? t.takenUp(minuteOf(new Date(said.at).toISOString())) : t[said.kind](said.revision)}</p>
          {said.kind === 'takenUp' && isUnsaved && (
            <Button kind="secondary" onClick={() => setOpen({ kind: 'throwAway' })}>
              {t.throwAway}
            </Button>
          )}
        </Notice>
      )}
      {newer && (
        <Notice tone="warning" live>
          <p>
            {t.newer(newer.author ?? t.productAuthor, newer.revision, minuteOf(newer.savedAt))} {t.newerLong}
          </p>
        </Notice>
      )}
      {graph.length > 0 && (
        <Notice tone="error" title={t.faults} live>
          {graph.map((fault) => (
            <p key={JSON.stringify(fault)}>
              {faultText(fault)}{' '}
              {[...new Set(fault.cells)].map((id) => (
                <Button key={id} kind="quiet" onClick={() => goTo(id)}>
                  {t.goToCell(id)}
                </Button>
              ))}
            </p>
          ))}
        </Notice>
      )}
      <div class="edit-sides">
        <section class="edit-cells" aria-label={t.writing}>
          {cells.length === 0 && <EmptyState title={t.nothing}>{t.nothingLong}</EmptyState>}
          {cells.map((cell) => (
            <div
              key={cell.id}
              onFocusIn={() => setCurrent(cell.id)}
              // A press on what takes no focus.
              onPointerDown={() => setCurrent(cell.id)}
            >
              <CellCard
                cell={cell}
                isCurrent={cell.id === current}
                isFolded={folded.has(cell.id)}
                asCode={!asForm.has(cell.id)}
                shown={shownOf(cell.id, live, waits)}
                marks={marksOf(cell.id, live, t)}
                makes={makes.get(cell.id) ?? []}
                help={help}
                waves={waves}
                references={referencesIn(cells, cell.id)}
                taken={new Set([...run.names].flatMap(([name, id]) => (id === cell.id ? [] : [name])))}
                onAct={(what) => act(cell, what)}
                onWrite={(value) => write(cell, value)}
                onForm={(form) => writeForm(cell, form)}
              />
              {cell.id === current && cell !== cells.at(-1) && adder(cell.id)}
            </div>
          ))}
          {adder(cells.at(-1)?.id ?? null)}
        </section>
        <BenchResults live={live} cells={cells} host={host} />
      </div>
      {live.offer && <OfferBar offer={live.offer} name={`${slug}-${notebook}`} onClose={live.closeOffer} />}
      {open?.kind === 'save' && (
        <SaveDialog onClose={() => setOpen(null)} onSave={(message) => send(base.revision, draft.document, message, 'saved')} />
      )}
      {open?.kind === 'titles' && (
        <TitlesDialog
          draft={draft}
          onClose={() => setOpen(null)}
          onSet={({ title, summary }) => {
            apply((one) => withTitles(one, title, summary));
            setOpen(null);
          }}
        />
      )}
      {open?.kind === 'keys' && <KeysDialog onClose={() => setOpen(null)} />}
      {open?.kind === 'conflict' && (
        <ConflictDialog
          merge={open.conflict.merge}
          author={open.conflict.theirs.author ?? t.productAuthor}
          onClose={() => setOpen(null)}
          onSettle={async (settled) => {
            await send(open.conflict.theirs.revision, settled, open.conflict.message, 'merged');
          }}
        />
      )}
      {open?.kind === 'throwAway' && (
        <ConfirmDialog
          title={t.throwAway}
          act={t.throwAway}
          onClose={() => setOpen(null)}
          onConfirm={async () => {
            apply(() => stored);
            live.restart(stored.document.cells);
            setSaid(null);
            setOpen(null);
          }}
        >
          <p>{t.throwAwayLong}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

const toggled = (set: ReadonlySet<number>, id: number): ReadonlySet<number> => (set.has(id) ? without(set, id) : new Set([...set, id]));

const without = (set: ReadonlySet<number>, id: number): ReadonlySet<number> => new Set([...set].filter((one) => one !== id));

const formsIn = (cells: readonly Cell[]): ReadonlySet<number> => new Set(cells.filter((cell) => formIn(cell) !== null).map(({ id }) => id));
