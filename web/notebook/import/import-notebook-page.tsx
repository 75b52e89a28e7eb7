/** A notebook file from elsewhere, as a new notebook: it is read here first, so that what is no notebook is said before anything is sent. */
import { NotebookUnreadable, readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import { apiOf, sendJson } from '../../app/api.ts';
import { texts } from '../../app/settings.ts';
import { Shell } from '../../app/shell.tsx';
import { TextField } from '../../shared/components/field.tsx';
import { FileInput } from '../../shared/components/file-input.tsx';
import { Form } from '../../shared/components/form.tsx';
import { language } from '../../shared/language.ts';

/** Bytes: as much as the server takes of one notebook. */
const largest = 400_000;
const longestMessage = 300;

export function ImportNotebookPage({ slug }: { readonly slug: string }) {
  const t = sharingTextsFor(language.value).import;
  const send = async (values: FormData) => {
    const file = values.get('file') as File;
    const source = await file.text();
    if (!isNotebook(source)) return { fields: { file: t.notNotebook } };
    const [notebook, sv, en] = ['address', 'titleSv', 'titleEn'].map((name) => String(values.get(name)).trim());
    await sendJson('POST', `${apiOf(slug)}/notebooks`, {
      notebook,
      title: { sv, en },
      summary: { sv: '', en: '' },
      source,
      // A file may be called anything.
      message: t.imported(file.name.replace(/\p{C}/gu, ' ')).slice(0, longestMessage),
    });
    location.assign(addressOf('notebook', { slug, notebook: notebook! }));
  };
  return (
    <Shell title={t.title} slug={slug}>
      <div>
        <p class="crumb">
          <a href={addressOf('notebooks', { slug })}>{texts.value.shell.notebooks}</a>
        </p>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      <Form submit={t.button} problems={{ 409: t.taken, 400: t.refused }} onSend={send}>
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".html,.htm" largest={largest} />
        <TextField name="titleSv" label={t.titleSv} maxLength={120} autocomplete="off" />
        <TextField name="titleEn" label={t.titleEn} maxLength={120} autocomplete="off" />
        <TextField
          name="address"
          label={t.address}
          hint={t.addressHint}
          maxLength={80}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
      </Form>
    </Shell>
  );
}

function isNotebook(source: string): boolean {
  try {
    readNotebook(source);
    return true;
  } catch (error) {
    if (error instanceof NotebookUnreadable) return false;
    throw error;
  }
}
