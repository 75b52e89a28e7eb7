/** One notebook: its title and faults in the page, its cells in the frame. */
import type { ComponentProps } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { NotebookFile } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole, me } from '../app/me.ts';
import { language, texts } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Buttons, LinkButton } from '../shared/components/button.tsx';
import type { CellFrame } from './cell-frame.ts';
import type { Comments } from './comments/comments.tsx';
import { FaceBar } from './export/face-bar.tsx';
import { RunningCells } from './running-cells.tsx';
import { tablesOf } from './table-source.ts';
import { useNotebook } from './use-notebook.ts';

interface NotebookPageProps {
  readonly slug: string;
  readonly notebook: string;
}

export function NotebookPage({ slug, notebook }: NotebookPageProps) {
  const [loaded, again] = useNotebook(slug, notebook);
  const t = texts.value.shell;
  const file = loaded.state === 'there' ? loaded.value.file : null;
  const gone = loaded.state === 'failed' && loaded.status === 404;
  const title = file?.title[language.value] ?? (gone ? t.notFoundTitle : t.notebooks);
  return (
    <Shell title={title} place={loaded.state === 'there' ? loaded.value.place : ''}>
      <div>
        <p class="crumb">
          <a href="/">{t.notebooks}</a> {file && `› ${title}`}
        </p>
        <h1>{title}</h1>
        {file && hasRole(slug, 'analyst', 'ctcCoordinator') && (
          <Buttons>
            <LinkButton kind="quiet" href={addressOf('editNotebook', { slug, notebook })}>
              {t.edit}
            </LinkButton>
            <LinkButton kind="quiet" href={`${addressOf('newNotebook', { slug })}?from=${notebook}`}>
              {t.copyNotebook}
            </LinkButton>
          </Buttons>
        )}
      </div>
      <Show loaded={loaded} again={again}>
        {(shown) => (
          <>
            <FaceBar slug={slug} notebook={notebook} file={shown.file} place={shown.place} />
            <Cells slug={slug} notebook={notebook} file={shown.file} title={title} />
          </>
        )}
      </Show>
    </Shell>
  );
}

interface CellsProps extends NotebookPageProps {
  readonly file: NotebookFile;
  readonly title: string;
}

function Cells({ slug, notebook, file, title }: CellsProps) {
  const tables = useMemo(() => tablesOf(slug, file), [slug, file]);
  const frame = useRef<CellFrame | null>(null);
  return (
    <>
      <RunningCells
        key={file.slug}
        name={`${slug}-${notebook}`}
        source={file.source}
        title={title}
        tables={tables}
        onFrame={(opened) => {
          frame.current = opened;
        }}
      />
      {mayComment(slug) && <LaterComments slug={slug} file={file} onReveal={(cell) => frame.current?.reveal(cell)} />}
    </>
  );
}

/** Strangers read most, and load none of it. */
function LaterComments(props: ComponentProps<typeof Comments>) {
  const [loaded] = useLoaded(() => import('./comments/comments.tsx'), 'comments');
  return loaded.state === 'there' ? <loaded.value.Comments {...props} /> : null;
}

/** Whoever has a part in the work, as the pages of areas say; the server decides again. */
const mayComment = (slug: string): boolean => me.value.municipalities.some((one) => one.slug === slug && one.pages.includes('areas'));
