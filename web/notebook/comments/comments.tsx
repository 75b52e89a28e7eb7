/** What members say of a notebook's cells, below it: what is said of one cell stands together, with the way to the cell and to an answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cell, readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import type { Comment } from '../../../server/notebooks/comment.service.ts';
import { apiOf, getJson, type NotebookFile, sendJson } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { Button } from '../../shared/components/button.tsx';
import { ConfirmDialog } from '../../shared/components/dialog.tsx';
import { Select, TextArea } from '../../shared/components/field.tsx';
import { Form } from '../../shared/components/form.tsx';
import { Notice } from '../../shared/components/notice.tsx';
import { minuteOf } from '../../shared/dates.ts';
import { language } from '../../shared/language.ts';
import './comments.css';

interface CommentsProps {
  readonly slug: string;
  readonly file: NotebookFile;
  /** Brings a cell into sight. */
  readonly onReveal: (cell: number) => void;
}

export function Comments({ slug, file, onReveal }: CommentsProps) {
  const t = sharingTextsFor(language.value).comments;
  const path = `${apiOf(slug)}/notebooks/${encodeURIComponent(file.slug)}/comments`;
  const [loaded, again] = useLoaded(() => getJson<readonly Comment[]>(path), path);
  const [sent, setSent] = useState(0);
  const [removing, setRemoving] = useState<Comment | null>(null);
  const place = useRef<HTMLElement>(null);
  /** The cell that is answered about; another object at each press. */
  const [about, setAbout] = useState<{ readonly cell: number } | null>(null);
  useEffect(() => {
    if (about) place.current?.querySelector('textarea')?.focus();
  }, [about]);
  const cells = readNotebook(file.source).cells.filter(({ hidden }) => !hidden);
  const nameOf = (id: number): string => {
    const cell = cells.find((one) => one.id === id);
    return [t.onCell(id), cell && firstWords(cell)].filter(Boolean).join(': ');
  };
  return (
    <section class="comments" aria-labelledby="comments" ref={place}>
      <h2 id="comments">{t.title}</h2>
      <p class="hint">{t.lead}</p>
      <Show loaded={loaded} again={again}>
        {(comments) =>
          comments.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            byCell(comments).map(([cell, said]) => (
              <section key={cell} aria-labelledby={`comments-${cell}`}>
                <h3 id={`comments-${cell}`}>{nameOf(cell)}</h3>
                <ol>
                  {said.map((one) => (
                    <li key={one.comment}>
                      <p class="hint">
                        {t.said(one.by, minuteOf(one.at))}
                        {one.revision !== file.revision && ` (${t.ofRevision(one.revision)})`}
                      </p>
                      <p class="comments-text">{one.text}</p>
                      {one.mine && (
                        <Button kind="quiet" aria-label={`${t.remove}: ${one.text.slice(0, 40)}`} onClick={() => setRemoving(one)}>
                          {t.remove}
                        </Button>
                      )}
                    </li>
                  ))}
                </ol>
                <Button kind="quiet" aria-label={`${t.show}: ${nameOf(cell)}`} onClick={() => onReveal(cell)}>
                  {t.show}
                </Button>
                {/* Of a cell that is gone there is nothing more to say. */}
                {cells.some(({ id }) => id === cell) && (
                  <Button kind="quiet" aria-label={`${t.answer}: ${nameOf(cell)}`} onClick={() => setAbout({ cell })}>
                    {t.answer}
                  </Button>
                )}
              </section>
            ))
          )
        }
      </Show>
      {sent > 0 && (
        <Notice key={sent} tone="done" live>
          <p>{t.sent}</p>
        </Notice>
      )}
      {cells.length > 0 && (
        <Form
          key={`form-${sent}`}
          submit={t.send}
          kind="secondary"
          onSend={async (values) => {
            await sendJson('POST', path, {
              revision: file.revision,
              cell: Number(values.get('cell')),
              text: String(values.get('text')).replaceAll('\r\n', '\n'),
            });
            setSent(sent + 1);
            again();
          }}
        >
          <Select
            key={about?.cell}
            name="cell"
            label={t.which}
            defaultValue={about?.cell}
            choices={cells.map(({ id }) => ({ value: String(id), label: nameOf(id) }))}
          />
          <TextArea name="text" label={t.text} maxLength={1000} rows={3} />
        </Form>
      )}
      {removing && (
        <ConfirmDialog
          title={t.removeTitle}
          act={t.remove}
          onClose={() => setRemoving(null)}
          onConfirm={async () => {
            await sendJson('DELETE', `${path}/${removing.comment}`);
            setRemoving(null);
            again();
          }}
        >
          <p>{t.removeLong}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** In the order of the first word about each, and within a cell the oldest first. */
function byCell(comments: readonly Comment[]): [cell: number, said: readonly Comment[]][] {
  return [...new Set(comments.map(({ cell }) => cell))].map((cell) => [cell, comments.filter((one) => one.cell === cell)]);
}

const longestName = 50;
/** Of text, what it begins with; code is known by its number. What is put in while it runs is left out. */
function firstWords({ mode, value }: Cell): string {
  if (mode !== 'md') return '';
  const text = value
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/^[\s#>*-]+/, '')
    .split('\n')[0]!
    .trim();
  return text.length > longestName ? `${text.slice(0, longestName)}…` : text;
}
