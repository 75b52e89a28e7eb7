/** The notebooks there are and the surveys behind them: of the whole installation, or of one municipality. */
import { Fragment } from 'preact';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { LinkButton } from '../shared/components/button.tsx';
import { getMunicipalities, getNotebooks, getSurveys, ReplyProblem } from './api.ts';
import { Show } from './failed.tsx';
import { useLoaded } from './load.ts';
import { hasRole } from './me.ts';
import { NotebookList, SurveyList } from './notebook-list.tsx';
import { aboutTexts, texts } from './settings.ts';
import { Shell } from './shell.tsx';

async function everythingOf(slug: string | undefined) {
  const all = await getMunicipalities();
  const asked = all.filter((one) => slug === undefined || one.slug === slug);
  if (slug !== undefined && asked.length === 0) throw new ReplyProblem(404);
  return Promise.all(
    asked.map(async (municipality) => {
      const [notebooks, surveys] = await Promise.all([getNotebooks(municipality.slug), getSurveys(municipality.slug)]);
      return { municipality, notebooks, surveys };
    }),
  );
}

export const ListPage = () => <Notebooks slug={undefined} />;
export const NotebooksPage = ({ slug }: { readonly slug: string }) => <Notebooks slug={slug} />;

function Notebooks({ slug }: { readonly slug: string | undefined }) {
  const [loaded, again] = useLoaded(() => everythingOf(slug), slug ?? '');
  const t = texts.value.shell;
  const names = loaded.state === 'there' ? loaded.value.map(({ municipality }) => municipality.name) : [];
  const gone = loaded.state === 'failed' && loaded.status === 404;
  const title = gone ? aboutTexts.value.nowhere : t.notebooks;
  return (
    <Shell title={title} place={names.join(', ')}>
      <h1>{title}</h1>
      {!gone && <p class="lead">{t.listLead}</p>}
      <Show loaded={loaded} again={again}>
        {(found) => (
          <>
            {found.every(({ notebooks }) => notebooks.length === 0) && <p class="notice">{t.noNotebooks}</p>}
            {found.map(({ municipality, notebooks, surveys }) => {
              const several = found.length > 1;
              const Surveys = several ? 'h3' : 'h2';
              return (
                <Fragment key={municipality.slug}>
                  {several && <h2>{municipality.name}</h2>}
                  <NotebookList slug={municipality.slug} notebooks={notebooks} />
                  {hasRole(municipality.slug, 'analyst', 'ctcCoordinator') && (
                    <p>
                      <LinkButton kind="secondary" href={addressOf('newNotebook', { slug: municipality.slug })}>
                        {t.newNotebook}
                      </LinkButton>
                    </p>
                  )}
                  <Surveys>{t.surveys}</Surveys>
                  <SurveyList surveys={surveys} />
                </Fragment>
              );
            })}
          </>
        )}
      </Show>
    </Shell>
  );
}
