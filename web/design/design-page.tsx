/** Every component in every state, in the reader's language and colours: to look at, to try by keyboard, and for the tests. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { designTextsFor, type DesignTexts } from '../../notebooks/wording/design-texts.ts';
import { Failed } from '../app/failed.tsx';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons, LinkButton } from '../shared/components/button.tsx';
import { CodeText } from '../shared/components/code-text.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice, type Tone } from '../shared/components/notice.tsx';
import { ProgressOf } from '../shared/components/progress.tsx';
import { Skeleton, Waiting } from '../shared/components/waiting.tsx';
import { TrialForm } from './trial-form.tsx';

export function DesignPage() {
  const t = designTextsFor(language.value);
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Part title={t.colours}>
        <p class="measure">{t.coloursLong}</p>
        <ul class="swatches">
          {colours.map((name) => (
            <li key={name} style={{ background: `var(--${name})`, color: `var(--${pale.has(name) ? 'ink' : 'on-accent'})` }}>
              {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t.buttons}>
        <Buttons>
          <Button>{t.primary}</Button>
          <Button kind="secondary">{t.secondary}</Button>
          <Button kind="quiet">{t.quiet}</Button>
          <Button kind="danger">{t.danger}</Button>
          <Button busy>{t.busy}</Button>
          <LinkButton kind="secondary" href="/">
            {t.link}
          </LinkButton>
        </Buttons>
      </Part>
      <Part title={t.form}>
        <TrialForm t={t} />
      </Part>
      <Part title={t.notices}>
        {(['info', 'warning', 'done', 'error'] as const satisfies readonly Tone[]).map((tone) => (
          <Notice key={tone} tone={tone} title={t.noticeTitles[tone]}>
            <p>{t[tone]}</p>
          </Notice>
        ))}
      </Part>
      <Part title={t.tables}>
        <Classes t={t} />
      </Part>
      <Part title={t.empty}>
        <EmptyState
          title={t.emptyTitle}
          next={
            <>
              <Button>{t.emptyNext}</Button>
              <Button kind="quiet">{t.emptyOr}</Button>
            </>
          }
        >
          {t.emptyLong}
        </EmptyState>
      </Part>
      <Part title={t.dialogs}>
        <Dialogs t={t} />
      </Part>
      <Part title={t.work}>
        <ProgressOf label={t.workLabel} job={{ state: 'waiting' }} doneText={t.workDone} failedText={t.workFailed} />
        <ProgressOf
          label={t.workLabel}
          job={{ state: 'running', done: 1204, total: 3300 }}
          doneText={t.workDone}
          failedText={t.workFailed}
        />
        <ProgressOf label={t.workLabel} job={{ state: 'running' }} away doneText={t.workDone} failedText={t.workFailed} />
        <ProgressOf label={t.workLabel} job={{ state: 'done' }} doneText={t.workDone} failedText={t.workFailed} />
        <ProgressOf label={t.workLabel} job={{ state: 'failed' }} doneText={t.workDone} failedText={t.workFailed} />
      </Part>
      <Part title={t.waiting}>
        <Waiting />
        <Skeleton rows={2} />
      </Part>
      <Part title={t.code}>
        <p>
          <CodeText code="K7M2-9QXT-4HRB" label={t.codeLabel} />
        </p>
      </Part>
      <Part title={t.problems}>
        {[401, 403, 404, 429, 500, 0].map((status) => (
          <Failed key={status} status={status} kind="" again={() => {}} />
        ))}
        <Failed status={403} kind="secondFactor" again={() => {}} />
      </Part>
    </Shell>
  );
}

const colours = [
  'paper',
  'surface',
  'ink',
  'soft',
  'accent',
  'accent-wash',
  'risk',
  'protection',
  'outcome',
  'notice',
  'done',
  'error',
] as const;
const pale: ReadonlySet<string> = new Set(['paper', 'surface', 'accent-wash', 'notice']);

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="part">
    <h2>{title}</h2>
    {children}
  </section>
);

function Classes({ t }: { readonly t: DesignTexts }) {
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' });
  const rows = t.classes.map(([name, school, pupils, part]) => ({ name, school, pupils, part }) as ClassRow);
  return (
    <DataTable
      caption={t.tableCaption}
      rows={rows}
      rowKey={({ name }) => name}
      sortedBy="name"
      columns={[
        { key: 'name', head: t.columns.name, cell: ({ name }) => name, sort: ({ name }) => name },
        { key: 'school', head: t.columns.school, cell: ({ school }) => school, sort: ({ school }) => school },
        { key: 'pupils', head: t.columns.pupils, cell: ({ pupils }) => pupils, sort: ({ pupils }) => pupils, numeric: true },
        {
          key: 'part',
          head: t.columns.part,
          cell: ({ part }) => (part === null ? '–' : percent.format(part)),
          sort: ({ part }) => part,
          numeric: true,
        },
        {
          key: 'acts',
          head: t.columns.acts,
          acts: true,
          cell: ({ name }) => (
            <Button kind="quiet" aria-label={`${t.change} ${name}`}>
              {t.change}
            </Button>
          ),
        },
      ]}
    />
  );
}
interface ClassRow {
  readonly name: string;
  readonly school: string;
  readonly pupils: number;
  readonly part: number | null;
}

function Dialogs({ t }: { readonly t: DesignTexts }) {
  const [open, setOpen] = useState<'ask' | 'destroy' | null>(null);
  const [destroyed, setDestroyed] = useState(false);
  const close = () => setOpen(null);
  return (
    <>
      {destroyed && (
        <Notice tone="done" takesFocus live>
          <p>{t.destroyed}</p>
        </Notice>
      )}
      <Buttons>
        <Button kind="secondary" onClick={() => setOpen('ask')}>
          {t.ask}
        </Button>
        <Button kind="danger" onClick={() => setOpen('destroy')}>
          {t.destroy}
        </Button>
      </Buttons>
      {open === 'ask' && (
        <ConfirmDialog title={t.ask} act={t.ask} onClose={close} onConfirm={async () => close()}>
          <p>{t.askLong}</p>
        </ConfirmDialog>
      )}
      {open === 'destroy' && (
        <ConfirmDialog
          title={t.destroyTitle}
          act={t.destroy}
          name="Örtskolan"
          onClose={close}
          onConfirm={async () => {
            close();
            setDestroyed(true);
          }}
        >
          <p>{t.destroyLong}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
