/** A new notebook: from nothing, or from one that is there, such as a template. */
import { readNotebook, writeNotebook } from '../../../notebooks/document/read-notebook.ts';
import { textInMarkdown } from '../../../notebooks/document/text-in-markdown.ts';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { getNotebook, getNotebooks } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { language, texts } from '../../app/settings.ts';
import { Shell } from '../../app/shell.tsx';
import { RadioGroup } from '../../shared/components/choices.tsx';
import { Form } from '../../shared/components/form.tsx';
import { statusOf } from '../../shared/reply-problem.ts';
import { newCell } from './draft.ts';
import { makeNotebook } from './edit-api.ts';
import { slugOf } from './slug-of.ts';
import { editTexts } from './texts.ts';
import { TitleFields, titlesIn } from './title-fields.tsx';

const fromAddress = (): string => new URLSearchParams(location.search).get('from') ?? '';
/** Notebooks of the same title, each with a number after its address. */
const mostAlike = 30;

export function NewNotebookPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getNotebooks(slug), slug);
  const t = editTexts.value;
  return (
    <Shell title={t.made} slug={slug}>
      <div>
        <p class="crumb">
          <a href={addressOf('notebooks', { slug })}>{texts.value.shell.notebooks}</a>
        </p>
        <h1>{t.made}</h1>
        <p class="lead">{t.madeLead}</p>
      </div>
      <Show loaded={loaded} again={again}>
        {(notebooks) => (
          <Form
            submit={t.make}
            problems={{ 409: t.taken }}
            onSend={async (values) => {
              const { title, summary } = titlesIn(values);
              const from = String(values.get('from'));
              const begun = from === '' ? null : readNotebook((await getNotebook(slug, from)).source);
              const source = writeNotebook({
                ...(begun ?? { cells: [newCell(1, 'md', `## ${textInMarkdown(title[language.value])}\n`)] }),
                title: title.sv,
              });
              const made = await makeWithFreeName(slug, slugOf(title.sv), { title, summary, source, message: '' });
              location.assign(addressOf('editNotebook', { slug, notebook: made }));
            }}
          >
            <TitleFields {...notebooks.find((one) => one.slug === fromAddress())} />
            <RadioGroup
              name="from"
              label={t.from}
              chosen={notebooks.some((one) => one.slug === fromAddress()) ? fromAddress() : ''}
              choices={[
                { value: '', label: t.empty, hint: t.emptyHint },
                ...notebooks.map((one) => ({ value: one.slug, label: one.title[language.value], hint: one.summary[language.value] })),
              ]}
            />
          </Form>
        )}
      </Show>
    </Shell>
  );
}

async function makeWithFreeName(slug: string, name: string, written: Parameters<typeof makeNotebook>[2]): Promise<string> {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name}-${n}`;
    try {
      await makeNotebook(slug, tried, written);
      return tried;
    } catch (error) {
      if (statusOf(error) !== 409 || n === mostAlike) throw error;
    }
  }
}
