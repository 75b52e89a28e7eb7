/** The notebooks and surveys of a municipality: cards to open, and where the numbers come from. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { EmptyState } from '../shared/components/empty-state.tsx';
import type { NotebookInfo, StoredSurvey } from './api.ts';
import { language, texts } from './settings.ts';

export function NotebookList({ slug, notebooks }: { readonly slug: string; readonly notebooks: readonly NotebookInfo[] }) {
  return (
    <ul class="list">
      {notebooks.map((notebook) => (
        <li key={notebook.slug}>
          <a href={addressOf('notebook', { slug, notebook: notebook.slug })}>
            <strong>{notebook.title[language.value]}</strong>
            <span>{notebook.summary[language.value]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function SurveyList({ surveys }: { readonly surveys: readonly StoredSurvey[] }) {
  const t = texts.value.shell;
  const lang = language.value;
  if (surveys.length === 0) return <EmptyState title={t.noSurveys} />;
  return (
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
  );
}
