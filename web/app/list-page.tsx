/** The first page: the notebooks there are, and the surveys behind them. */
import { getMunicipalities, getNotebooks, getSurveys } from './api.ts';
import { useLoaded } from './load.ts';
import { language, texts } from './settings.ts';
import { Failed, Shell } from './shell.tsx';

async function everything() {
  const municipalities = await getMunicipalities();
  return Promise.all(
    municipalities.map(async (municipality) => {
      const [notebooks, surveys] = await Promise.all([getNotebooks(municipality.slug), getSurveys(municipality.slug)]);
      return { municipality, notebooks, surveys };
    }),
  );
}

export function ListPage() {
  const [loaded, again] = useLoaded(everything, 'list');
  const t = texts.value.shell;
  const lang = language.value;
  const found = loaded.state === 'there' ? loaded.value : [];
  const several = found.length > 1;
  const Surveys = several ? 'h3' : 'h2';
  return (
    <Shell title={t.notebooks} place={found.map(({ municipality }) => municipality.name).join(', ')}>
      <div>
        <h1>{t.notebooks}</h1>
      </div>
      <p class="lead">{t.listLead}</p>
      {loaded.state === 'waiting' && (
        <p class="waiting" role="status">
          {t.waiting}
        </p>
      )}
      {loaded.state === 'failed' && <Failed status={loaded.status} again={again} />}
      {loaded.state === 'there' && found.every(({ notebooks }) => notebooks.length === 0) && <p class="notice">{t.noNotebooks}</p>}
      {found.map(({ municipality, notebooks, surveys }) => (
        <>
          {several && <h2>{municipality.name}</h2>}
          <ul class="list">
            {notebooks.map((notebook) => (
              <li key={notebook.slug}>
                <a href={`/m/${municipality.slug}/n/${notebook.slug}`}>
                  <strong>{notebook.title[lang]}</strong>
                  <span>{notebook.summary[lang]}</span>
                </a>
              </li>
            ))}
          </ul>
          <Surveys>{t.surveys}</Surveys>
          {surveys.length === 0 && <p class="notice">{t.noSurveys}</p>}
          <ul class="surveys">
            {surveys.map((survey) => (
              <li key={survey.instrument}>
                <strong>{survey.title[lang]}</strong> {survey.synthetic && <span class="mark">{texts.value.page.synthetic}</span>}
                <small>
                  {survey.waves.map(({ label, state }) => (state === 'published' ? label[lang] : t.notReleased(label[lang]))).join(' · ')}
                </small>
                <small>{survey.origin[lang]}</small>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Shell>
  );
}
