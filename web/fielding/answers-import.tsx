/** A file of answers and its instrument, sent together: stored as closed waves, or every reason why not. */
import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { answersImportTextsFor } from '../../notebooks/wording/answers-import-texts.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { Text } from '../../survey/text.ts';
import { apiOf, sendForm } from '../app/api.ts';
import { LinkButton } from '../shared/components/button.tsx';
import { Checkbox } from '../shared/components/choices.tsx';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { language } from '../shared/language.ts';

/** As the server has them. */
const largest = { file: 64 * 2 ** 20, instrument: 4 * 2 ** 20 };

type Reply =
  | {
      readonly kind: 'imported';
      readonly title: Text;
      readonly rows: number;
      readonly skippedRows: number;
      readonly waves: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly of: 'instrument' | 'file' | 'place';
      readonly mistakes: readonly Text[];
      readonly canSkip: boolean;
    };

const texts = computed(() => answersImportTextsFor(language.value));

export function AnswersImport({ slug }: { readonly slug: string }) {
  const [reply, setReply] = useState<Reply | null>(null);
  /** Asked once, the box stays: what is wrong with the file comes after it. */
  const [asked, setAsked] = useState(false);
  const t = texts.value;
  const send = async (values: FormData) => {
    setReply(null);
    const form = new FormData();
    form.set('file', values.get('file') as File);
    const instrument = await (values.get('instrument') as File).text();
    form.set(
      'options',
      JSON.stringify({ instrument, skipBadRows: values.get('skip') === 'yes', intoExample: values.get('example') === 'yes' }),
    );
    const told = await sendForm<Reply>(`${apiOf(slug)}/surveys`, form);
    if (told.kind === 'refused' && told.of === 'place') setAsked(true);
    setReply(told);
  };
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <p class="measure">{t.guide}</p>
      <Form submit={t.store} kind="secondary" onSend={send}>
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".csv,.txt,.tsv,.sav,.zsav,.gz" largest={largest.file} />
        <FileInput name="instrument" label={t.instrument} hint={t.instrumentHint} accept=".json" largest={largest.instrument} />
        {asked && <Checkbox name="example" label={t.inExample} hint={t.inExampleHint} />}
        {reply?.kind === 'refused' && reply.canSkip && <Checkbox name="skip" label={t.skip} hint={t.skipHint} />}
      </Form>
      {reply?.kind === 'refused' && (
        <Notice tone={reply.of === 'place' ? 'warning' : 'error'} live title={t.refused[reply.of]}>
          <ul class="mistakes">
            {reply.mistakes.map((mistake, k) => (
              <li key={k}>{mistake[language.value]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {reply?.kind === 'imported' && (
        <Notice tone="done" live title={t.done(reply.title[language.value])}>
          <p>{t.doneLong(reply.rows, reply.skippedRows, reply.waves)}</p>
          <p>{t.next}</p>
          <LinkButton kind="secondary" href={addressOf('notebooks', { slug })}>
            {t.toNotebooks}
          </LinkButton>
        </Notice>
      )}
    </section>
  );
}
