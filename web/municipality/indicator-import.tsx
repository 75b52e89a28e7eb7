/** A file of official statistics: looked at by the server, summed up, and stored when somebody says so. */
import { indicatorTextsFor } from '../../notebooks/wording/indicator-texts.ts';
import { sayIndicatorProblem } from '../../notebooks/wording/indicator-problem-texts.ts';
import type { IndicatorProblem } from '../../survey/indicators/indicator-problems.ts';
import { apiOf, sendForm } from '../app/api.ts';
import '../places/places.css';
import { useChecked } from '../places/use-checked.ts';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { language } from '../shared/language.ts';

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}
interface Checked {
  readonly form: FormData;
  readonly reply: Counts & { readonly problems: readonly IndicatorProblem[] };
}

const largest = 5 * 2 ** 20;

export function IndicatorImport({ slug, onStored }: { readonly slug: string; readonly onStored: (said: string) => void }) {
  const { checked, check, forget } = useChecked<Checked>();
  const t = indicatorTextsFor(language.value);
  const path = `${apiOf(slug)}/indicators`;
  const store = async (form: FormData) => {
    const { added, changed } = await sendForm<Counts>(path, form);
    onStored(added + changed === 0 ? t.nothingNew : t.stored(added + changed));
  };
  return (
    <section class="places">
      <h2>{t.importTitle}</h2>
      <p class="measure">{t.importLead}</p>
      <Form
        submit={t.check}
        kind="secondary"
        onEdit={forget}
        onSend={(values) => {
          const form = new FormData();
          form.set('file', values.get('file') as File);
          return check(async () => ({ form, reply: await sendForm<Checked['reply']>(`${path}/check`, form) }));
        }}
      >
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".csv,.txt" largest={largest} />
      </Form>
      {checked && checked.reply.problems.length > 0 && (
        <Notice tone="error" live title={t.problems(checked.reply.problems.length)}>
          <ul>
            {checked.reply.problems.map((problem, k) => (
              <li key={k}>{sayIndicatorProblem(problem, language.value)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {checked && checked.reply.problems.length === 0 && (
        <>
          <Notice tone="info" live>
            <p>{t.wouldStore(checked.reply.added, checked.reply.changed, checked.reply.same)}</p>
          </Notice>
          <Form submit={t.store} onSend={() => store(checked.form)}>
            {null}
          </Form>
        </>
      )}
    </section>
  );
}
