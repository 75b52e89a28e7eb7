/** Beside a notebook: its other faces, and the files that it can be saved as. */
import { useState } from 'preact/hooks';
import { addressOf, type PageName } from '../../../notebooks/wording/page-addresses.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import { DisclosureMenu } from '../../app/disclosure-menu.tsx';
import type { NotebookFile } from '../../app/api.ts';
import { hasRole } from '../../app/me.ts';
import { Notice } from '../../shared/components/notice.tsx';
import { dayOf } from '../../shared/dates.ts';
import { language } from '../../shared/language.ts';
import { saveFile } from '../offered-file.ts';
import { tablesOf } from '../table-source.ts';
import './face-bar.css';

interface FaceBarProps {
  readonly slug: string;
  readonly notebook: string;
  readonly file: NotebookFile;
  /** The municipality's name. */
  readonly place: string;
}
type Said = { readonly kind: 'making' | 'failed' } | { readonly kind: 'saved'; readonly file: string };

export function FaceBar({ slug, notebook, file, place }: FaceBarProps) {
  const t = sharingTextsFor(language.value).faces;
  const [said, setSaid] = useState<Said | null>(null);
  const isMaker = hasRole(slug, 'analyst', 'ctcCoordinator');
  const name = `${slug}-${notebook}`;
  const save = (ending: string, make: () => Promise<Blob>) => {
    setSaid({ kind: 'making' });
    make().then(
      (made) => {
        saveFile(made, `${name}.${ending}`);
        setSaid({ kind: 'saved', file: `${name}.${ending}` });
      },
      () => setSaid({ kind: 'failed' }),
    );
  };
  const saveHtml = async () => {
    const { makeHtml } = await import('./make-html.ts');
    return makeHtml({ file, place, source: tablesOf(slug, file), savedAt: new Date().toISOString() });
  };
  const saveSource = async () => new Blob([file.source], { type: 'text/html;charset=utf-8' });
  return (
    <div class="faces">
      <nav aria-label={t.title}>
        <FaceLink to="meeting" slug={slug} notebook={notebook} label={t.meeting} />
        <FaceLink to="print" slug={slug} notebook={notebook} label={t.print} />
        {isMaker && <a href={addressOf('revisions', { slug, notebook })}>{t.revisions}</a>}
        {isMaker && <a href={addressOf('importNotebook', { slug })}>{t.importFile}</a>}
      </nav>
      <DisclosureMenu class="faces-files" label={t.more}>
        <ul>
          <li>
            <button type="button" onClick={() => save('html', saveHtml)}>
              {t.saveHtml}
            </button>
            <p class="hint">{t.saveHtmlHint}</p>
          </li>
          <li>
            <button type="button" onClick={() => save('notebook.html', saveSource)}>
              {t.saveFile}
            </button>
            <p class="hint">{t.saveFileHint}</p>
          </li>
        </ul>
      </DisclosureMenu>
      {file.frozen && <p class="hint">{t.frozen(dayOf(file.frozen.madeAt))}</p>}
      {said && (
        <Notice tone={said.kind === 'failed' ? 'warning' : said.kind === 'saved' ? 'done' : 'info'} live>
          <p>{said.kind === 'saved' ? t.saved(said.file) : said.kind === 'failed' ? t.failed : t.making}</p>
        </Notice>
      )}
    </div>
  );
}

interface FaceLinkProps {
  readonly to: Extract<PageName, 'meeting' | 'print'>;
  readonly slug: string;
  readonly notebook: string;
  readonly label: string;
}

/** What is chosen here is chosen there: the address is read when the link is followed. */
const FaceLink = ({ to, slug, notebook, label }: FaceLinkProps) => (
  <a
    href={addressOf(to, { slug, notebook })}
    onClick={({ currentTarget }) => {
      currentTarget.hash = location.hash;
    }}
  >
    {label}
  </a>
);
