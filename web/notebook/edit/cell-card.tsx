/** One cell as it is written: what kind it is, how it does, what can be done with it, and its text, form or code. */
import type { Cell } from '../../../notebooks/document/read-notebook.ts';
import type { CellForm } from '../../../notebooks/forms/cell-form.ts';
import { DisclosureMenu } from '../../app/disclosure-menu.tsx';
import { Button } from '../../shared/components/button.tsx';
import { formIn, gist, kindOf } from './cell-kind.ts';
import { CodeEditor, type Mark } from './code-editor.tsx';
import type { CodeHelp } from './code-help.ts';
import { FormCell } from './form-cell.tsx';
import type { PageWaves } from './page-waves.ts';
import { editTexts } from './texts.ts';

export type CellAct = 'run' | 'up' | 'down' | 'duplicate' | 'fold' | 'remove' | 'asCode' | 'asForm';
export type Shown = 'running' | 'failed' | 'edited' | 'stale' | 'waits';

export interface CellCardProps {
  readonly cell: Cell;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
  /** Shown as code, also where a form could say the same. */
  readonly asCode: boolean;
  readonly shown: Shown | null;
  readonly marks: readonly Mark[];
  /** Names that it makes. */
  readonly makes: readonly string[];
  readonly help: () => CodeHelp;
  readonly waves: PageWaves;
  readonly references: readonly string[];
  readonly taken: ReadonlySet<string>;
  readonly onAct: (act: CellAct) => void;
  readonly onWrite: (value: string) => void;
  readonly onForm: (form: CellForm) => void;
}

/** Names of a cell that makes many would push its buttons away. */
const mostNames = 4;
const namesShortly = (names: readonly string[]): string =>
  names.length <= mostNames ? names.join(', ') : `${names.slice(0, mostNames).join(', ')} +${names.length - mostNames}`;

export function CellCard(props: CellCardProps) {
  const { cell, isCurrent, isFolded, asCode, shown, marks, makes, onAct } = props;
  const t = editTexts.value;
  const kind = kindOf(cell, asCode);
  const name = t.cellOf(cell.id, t.kinds[kind]);
  const form = formIn(cell);
  return (
    <article class={`edit-cell${isCurrent ? ' current' : ''}`} data-cell={cell.id} tabIndex={-1} aria-label={name}>
      <header>
        <button type="button" class="edit-fold" aria-expanded={!isFolded} onClick={() => onAct('fold')}>
          <span class="unseen">{isFolded ? t.unfold : t.fold}: </span>
          <b>{t.cell(cell.id)}</b> {t.kinds[kind]}
        </button>
        {makes.length > 0 && <code class="edit-makes">{namesShortly(makes)}</code>}
        {shown && <span class={`edit-state ${shown}`}>{t.states[shown]}</span>}
        <span class="edit-acts">
          {kind !== 'form' && kind !== 'choices' && kind !== 'text' && (
            <Button kind="quiet" onClick={() => onAct('run')} aria-label={`${t.run}: ${t.cell(cell.id)}`}>
              {t.run}
            </Button>
          )}
          {form && !isFolded && (
            <Button kind="quiet" onClick={() => onAct(asCode ? 'asForm' : 'asCode')}>
              {asCode ? t.asForm : t.asCode}
            </Button>
          )}
          <DisclosureMenu
            class="edit-menu"
            label={
              <>
                <span class="unseen">{t.acts(t.cell(cell.id))}</span>
                <span aria-hidden="true">…</span>
              </>
            }
          >
            <ul>
              {(['up', 'down', 'duplicate', 'remove'] as const).map((act) => (
                <li key={act}>
                  <button type="button" onClick={() => onAct(act)}>
                    {t[act]}
                  </button>
                </li>
              ))}
            </ul>
          </DisclosureMenu>
        </span>
      </header>
      {isFolded ? (
        <p class="edit-gist">{gist(cell.value)}</p>
      ) : (
        <>
          {form && !asCode ? (
            <FormCell form={form} waves={props.waves} references={props.references} taken={props.taken} onChange={props.onForm} />
          ) : (
            <CodeEditor
              value={cell.value}
              mode={cell.mode === 'js' || cell.mode === 'md' ? cell.mode : 'plain'}
              label={name}
              marks={marks}
              help={props.help}
              onChange={props.onWrite}
              onRun={() => onAct('run')}
            />
          )}
        </>
      )}
      {marks.length > 0 && (
        <div class="edit-marks" role="alert">
          {marks.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </article>
  );
}
