/** A notebook over single answers: its cells are written here and run in the frame; nothing is saved to a file, and only tables may be asked out. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { prepareCells } from '../../notebooks/dataflow/prepare-cells.ts';
import { type Cell, readNotebook, writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language, scheme, texts } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { openCellFrame, type CellFrame } from '../notebook/cell-frame.ts';
import { faultText } from '../notebook/fault-text.ts';
import { checkedOffer } from '../notebook/offered-file.ts';
import { builtinNames } from '../sandbox/protocol.ts';
import { useAskBeforeLeaving } from '../shared/ask-before-leaving.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { ConfirmDialog, Dialog } from '../shared/components/dialog.tsx';
import { TextArea, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { statusOf } from '../shared/reply-problem.ts';
import {
  askForOutput,
  type EnclaveNotebook,
  getEnclaveNotebook,
  getResponses,
  removeEnclaveNotebook,
  saveEnclaveNotebook,
  type Table,
} from './enclave-api.ts';
import { holdsUnseen } from './holds-unseen.ts';
import { PlainTable } from './output-view.tsx';
import { responseServer } from './serve-responses.ts';
import { enclaveTexts } from './texts.ts';

export function EnclaveNotebookPage({ slug, id }: { readonly slug: string; readonly id: string }) {
  const [loaded, again] = useLoaded(() => getEnclaveNotebook(slug, id), id);
  const t = enclaveTexts.value;
  const title = loaded.state === 'there' ? loaded.value.title : t.title;
  return (
    <Shell title={title} slug={slug}>
      <div>
        <p class="crumb">
          <a href={addressOf('enclave', { slug })}>{t.title}</a>
        </p>
        <h1>{title}</h1>
      </div>
      <Show loaded={loaded} again={again}>
        {(notebook) => <Workbench key={notebook.notebook} slug={slug} opened={notebook} />}
      </Show>
    </Shell>
  );
}

const mostRows = 2000;
interface Removed {
  readonly cell: Cell;
  readonly at: number;
}
type Dialogs = { readonly kind: 'ask'; readonly table: Table } | { readonly kind: 'remove' };
type Said = 'saved' | 'savedElsewhere' | 'failed' | 'askDone' | 'onlyTables' | 'tooLarge';

function Workbench({ slug, opened }: { readonly slug: string; readonly opened: EnclaveNotebook }) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<CellFrame | null>(null);
  const [notebook, setNotebook] = useState(opened);
  const [cells, setCells] = useState<readonly Cell[]>(() => readNotebook(opened.source).cells);
  const [stored, setStored] = useState(cells);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const isUnsaved = JSON.stringify(cells) !== JSON.stringify(stored);
  const leave = useAskBeforeLeaving(isUnsaved);
  const [run, setRun] = useState<{ readonly cells: readonly Cell[]; readonly n: number }>({ cells, n: 0 });
  const [said, setSaid] = useState<Said | null>(null);
  const [silent, setSilent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [dialog, setDialog] = useState<Dialogs | null>(null);
  const prepared = useMemo(() => prepareCells(run.cells, new Set(builtinNames)), [run]);
  const t = enclaveTexts.value;

  useEffect(() => {
    setSilent(false);
    frame.current = openCellFrame({
      host: host.current!,
      title: notebook.title,
      cells: prepared.cells,
      tables: responseServer(() => getResponses(slug, notebook.instrument, notebook.wave)),
      choices: [],
      onChosen: () => {},
      onOffer: (offered) => {
        // A table is looked at before it is laid before anybody; a picture cannot be.
        const offer = checkedOffer(offered);
        if (offer?.format !== 'csv') setSaid('onlyTables');
        else if (offer.rows.length > mostRows) setSaid('tooLarge');
        else setDialog({ kind: 'ask', table: offer.rows });
      },
      language: language.value,
      scheme: scheme.value,
      onSilence: () => setSilent(true),
      onLife: () => setSilent(false),
      onSteady: () => {},
      onFlood: () => setSilent(true),
    });
    return () => frame.current?.remove();
  }, [prepared]);
  useEffect(() => frame.current?.appearance(language.value, scheme.value), [language.value, scheme.value]);

  const change = (n: number, value: string) => setCells(cells.map((cell, k) => (k === n ? { ...cell, value } : cell)));
  const save = async () => {
    setBusy(true);
    try {
      setNotebook(await saveEnclaveNotebook(slug, { ...notebook, source: writeNotebook({ title: notebook.title, cells }) }));
      setStored(cells);
      setSaid('saved');
      setRun({ cells, n: run.n + 1 });
    } catch (error) {
      setSaid(statusOf(error) === 409 ? 'savedElsewhere' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  const add = () => {
    // A cell that was removed may come back: its number stays its own.
    const ids = [...cells, ...removed.map(({ cell }) => cell)].map((cell) => cell.id);
    setCells([...cells, { id: Math.max(0, ...ids) + 1, mode: 'js', value: '', pinned: true, hidden: false }]);
  };
  const takeAway = (cell: Cell, at: number) => {
    setRemoved([...removed, { cell, at }]);
    setCells(cells.filter((one) => one !== cell));
  };
  const putBack = ({ cell, at }: Removed) => {
    setRemoved(removed.slice(0, -1));
    setCells([...cells.slice(0, at), cell, ...cells.slice(at)]);
    requestAnimationFrame(() => document.getElementsByName(`cell-${cell.id}`)[0]?.focus());
  };
  const last = removed.at(-1);

  return (
    <>
      <p class="text">{t.cellHint.split('`').map((text, k) => (k % 2 === 1 ? <code key={k}>{text}</code> : text))}</p>
      {cells.map((cell, n) => (
        <div class="enclave-cell" key={cell.id}>
          <TextArea
            name={`cell-${cell.id}`}
            label={t.cell(n + 1)}
            value={cell.value}
            rows={Math.min(24, Math.max(3, cell.value.split('\n').length + 1))}
            onInput={({ currentTarget }) => change(n, currentTarget.value)}
          />
          {cells.length > 1 && (
            <Button kind="quiet" onClick={() => takeAway(cell, n)}>
              {t.removeCell(n + 1)}
            </Button>
          )}
        </div>
      ))}
      {last && (
        <Notice key={last.cell.id} live takesFocus>
          <p>{t.removedCell(last.at + 1)}</p>
          <Button kind="secondary" onClick={() => putBack(last)}>
            {t.putBack}
          </Button>
        </Notice>
      )}
      <Buttons>
        <Button onClick={() => void save()} busy={busy}>
          {t.run}
        </Button>
        <Button kind="secondary" onClick={add}>
          {t.addCell}
        </Button>
        <Button kind="quiet" onClick={() => setDialog({ kind: 'remove' })}>
          {t.remove}
        </Button>
      </Buttons>
      {isUnsaved && <p class="hint">{t.unsaved}</p>}
      {said !== null && !(said === 'saved' && isUnsaved) && (
        <Notice tone={said === 'saved' || said === 'askDone' ? 'done' : 'warning'} live>
          <p>{said === 'failed' ? texts.value.shell.failed : t[said]}</p>
        </Notice>
      )}
      {prepared.faults.length > 0 && (
        <Notice tone="error" live>
          {prepared.faults.map((fault) => (
            <p key={JSON.stringify(fault)}>{faultText(fault)}</p>
          ))}
        </Notice>
      )}
      {silent && (
        <Notice tone="warning" live>
          <p>{texts.value.shell.cellsSilent}</p>
          <Button onClick={() => setRun({ ...run, n: run.n + 1 })}>{texts.value.shell.restartCells}</Button>
        </Notice>
      )}
      <div ref={host} />
      {dialog?.kind === 'ask' && (
        <Dialog title={t.ask} onClose={() => setDialog(null)}>
          <p>{t.askLong(dialog.table.length - 1)}</p>
          <PlainTable table={dialog.table} caption={t.content} />
          <Form
            submit={t.askSend}
            beside={
              <Button kind="quiet" onClick={() => setDialog(null)}>
                {texts.value.save.cancel}
              </Button>
            }
            onSend={async (values) => {
              try {
                await askForOutput(slug, {
                  notebook: notebook.notebook,
                  title: String(values.get('title')),
                  purpose: String(values.get('purpose')),
                  content: dialog.table,
                });
              } catch (error) {
                if (!holdsUnseen(error)) throw error;
                return { form: t.askUnseen };
              }
              setDialog(null);
              setSaid('askDone');
            }}
          >
            <TextField name="title" label={t.askName} maxLength={200} />
            <TextArea name="purpose" label={t.askPurpose} hint={t.askPurposeHint} minLength={10} maxLength={2000} />
          </Form>
        </Dialog>
      )}
      {dialog?.kind === 'remove' && (
        <ConfirmDialog
          title={t.remove}
          act={t.remove}
          name={notebook.title}
          onClose={() => setDialog(null)}
          onConfirm={async () => {
            await removeEnclaveNotebook(slug, notebook.notebook);
            leave();
            location.assign(addressOf('enclave', { slug }));
          }}
        >
          <p>{t.removeLong}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
