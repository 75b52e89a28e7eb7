/** A list from a file: looked at by the server, summed up, and stored when somebody says so. */
import type { ComponentChildren } from 'preact';
import { sayPlaceProblem } from '../../notebooks/wording/place-problem-texts.ts';
import type { PlaceProblem } from '../../survey/places/place-problems.ts';
import { sendForm } from '../app/api.ts';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { language } from '../shared/language.ts';
import { placeTexts } from './texts.ts';
import { useChecked } from './use-checked.ts';

interface ListImportProps<Reply> {
  readonly title: string;
  readonly hint: string;
  /** Address of the list; `/check` below it looks only. */
  readonly path: string;
  /** What would be stored. */
  readonly sayReply: (reply: Reply) => ComponentChildren;
  readonly onStored: (rows: number) => void;
}

const largest = 5 * 2 ** 20;

export function ListImport<Reply extends { readonly problems: readonly PlaceProblem[] }>({
  title,
  hint,
  path,
  sayReply,
  onStored,
}: ListImportProps<Reply>) {
  const { checked, check, forget } = useChecked<{ readonly form: FormData; readonly reply: Reply }>();
  const t = placeTexts.value;
  return (
    <section class="places">
      <h2>{title}</h2>
      <Form
        submit={t.schools.check}
        kind="secondary"
        onEdit={forget}
        onSend={(values) => {
          const form = new FormData();
          form.set('file', values.get('file') as File);
          return check(async () => ({ form, reply: await sendForm<Reply>(`${path}/check`, form) }));
        }}
      >
        <FileInput name="file" label={`${t.schools.listFile}: ${title}`} hint={hint} accept=".csv,.txt" largest={largest} />
      </Form>
      {checked && checked.reply.problems.length > 0 && (
        <Notice tone="error" live title={t.import.problems(checked.reply.problems.length)}>
          <ul>
            {checked.reply.problems.map((problem, k) => (
              <li key={k}>{sayPlaceProblem(problem, language.value)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {checked && checked.reply.problems.length === 0 && (
        <>
          <Notice tone="info" live>
            {sayReply(checked.reply)}
          </Notice>
          <Form submit={t.schools.store} onSend={async () => onStored((await sendForm<{ stored: number }>(path, checked.form)).stored)}>
            {null}
          </Form>
        </>
      )}
    </section>
  );
}
