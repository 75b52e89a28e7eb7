/** A notebook as it is written: its cells on one side, what they give on the other. */
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { getSurveys, ReplyProblem } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { askWhoIsHere, me } from '../../app/me.ts';
import { language, texts } from '../../app/settings.ts';
import { Shell } from '../../app/shell.tsx';
import { getRevision, getRevisions } from '../revisions/revision-api.ts';
import { type DraftPlace, type KeptDraft, keptDrafts, newDraftId, takeDraft } from './kept-drafts.ts';
import { pageWaves } from './page-waves.ts';
import { editTexts } from './texts.ts';
import { Workbench } from './workbench.tsx';

interface EditNotebookPageProps {
  readonly slug: string;
  readonly notebook: string;
}

async function openNotebook(slug: string, notebook: string) {
  const [history, surveys] = await Promise.all([getRevisions(slug, notebook), getSurveys(slug)]);
  if (me.value.person === null) await askWhoIsHere();
  const place: DraftPlace = { slug, notebook, person: me.value.person?.email ?? '' };
  const kept = await takeKept(place);
  const newest = history.revisions[0]!.revision;
  // Its base is gone only where a database was put back to an earlier day.
  const base = await getRevision(slug, notebook, kept?.base ?? newest).catch((error: unknown) => {
    if (error instanceof ReplyProblem && error.status === 404) return getRevision(slug, notebook, newest);
    throw error;
  });
  const draftId = kept?.id ?? newDraftId();
  if (!kept) await takeDraft(draftId);
  return { history, base, kept, draftId, place, waves: pageWaves(slug, surveys) };
}
export type OpenedNotebook = Awaited<ReturnType<typeof openNotebook>>;

/** The newest draft that no other page has. */
async function takeKept(place: DraftPlace): Promise<KeptDraft | null> {
  for (const draft of keptDrafts(place)) if (await takeDraft(draft.id)) return draft;
  return null;
}

export function EditNotebookPage({ slug, notebook }: EditNotebookPageProps) {
  const [loaded, again] = useLoaded(() => openNotebook(slug, notebook), `${slug}/${notebook}`);
  const t = editTexts.value;
  const title = loaded.state === 'there' ? loaded.value.base.title[language.value] : notebook;
  return (
    <Shell title={t.editing(title)} slug={slug}>
      <div class="edit-head">
        <p class="crumb">
          <a href={addressOf('notebooks', { slug })}>{texts.value.shell.notebooks}</a> ›{' '}
          <a href={addressOf('notebook', { slug, notebook })}>{title}</a>
        </p>
        <h1>{t.editing(title)}</h1>
      </div>
      <Show loaded={loaded} again={again}>
        {(opened) => <Workbench slug={slug} notebook={notebook} opened={opened} />}
      </Show>
    </Shell>
  );
}
