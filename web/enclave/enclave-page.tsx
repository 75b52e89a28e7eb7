/** The enclave's first page: what it asks of people, one's own notebooks, and the tables that wait for a second person. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { getSurveys } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Select, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { minuteOf } from '../shared/dates.ts';
import { getEnclave, makeNotebook, type OutputHead } from './enclave-api.ts';
import { OutputView } from './output-view.tsx';
import { enclaveTexts } from './texts.ts';

export function EnclavePage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(async () => {
    const [enclave, surveys] = await Promise.all([getEnclave(slug), getSurveys(slug)]);
    return { ...enclave, surveys };
  }, slug);
  const [opened, setOpened] = useState<string | null>(null);
  const t = enclaveTexts.value;
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again}>
        {({ notebooks, outputs, surveys }) => {
          const waves = surveys.flatMap(({ instrument, title, waves: all }) =>
            all
              .filter(({ state }) => state === 'closed' || state === 'published')
              .map(({ wave, label }) => ({
                value: JSON.stringify([instrument, wave]),
                label: `${title[language.value]}, ${label[language.value]}`,
              })),
          );
          const waveName = ({ instrument, wave }: { readonly instrument: string; readonly wave: string }) =>
            waves.find(({ value }) => value === JSON.stringify([instrument, wave]))?.label ?? `${instrument} ${wave}`;
          return (
            <>
              <Notice tone="warning">
                <ul>
                  {t.rules.map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              </Notice>
              <h2>{t.notebooks}</h2>
              {notebooks.length === 0 ? (
                <EmptyState title={t.noNotebooks}>{waves.length > 0 && t.noNotebooksLong}</EmptyState>
              ) : (
                <ul class="list">
                  {notebooks.map((one) => (
                    <li key={one.notebook}>
                      <a href={addressOf('enclaveNotebook', { slug, id: one.notebook })}>
                        <strong>{one.title}</strong>
                        <span>
                          {waveName(one)} · {t.savedAt(minuteOf(one.savedAt))}
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              <h2>{t.newNotebook}</h2>
              {waves.length === 0 ? (
                <EmptyState title={t.noWaves}>{t.noWavesLong}</EmptyState>
              ) : (
                <Form
                  submit={t.make}
                  onSend={async (values) => {
                    const [instrument, wave] = JSON.parse(String(values.get('wave'))) as [string, string];
                    const title = String(values.get('title')).trim();
                    const label = waveName({ instrument, wave });
                    const source = writeNotebook({
                      title,
                      cells: [{ id: 1, mode: 'js', value: t.starter(label), pinned: true, hidden: false }],
                    });
                    const made = await makeNotebook(slug, { title, instrument, wave, source });
                    location.assign(addressOf('enclaveNotebook', { slug, id: made.notebook }));
                  }}
                >
                  <TextField name="title" label={t.name} maxLength={200} />
                  <Select name="wave" label={t.wave} choices={waves} nothing={t.chooseWave} />
                </Form>
              )}
              <h2>{t.outputs}</h2>
              {outputs.length === 0 ? (
                <EmptyState title={t.noOutputs}>{t.noOutputsLong}</EmptyState>
              ) : (
                <Outputs outputs={outputs} onOpen={setOpened} />
              )}
              {opened !== null && <OutputView slug={slug} output={opened} onClose={() => setOpened(null)} onDecided={again} />}
            </>
          );
        }}
      </Show>
    </Shell>
  );
}

function Outputs({ outputs, onOpen }: { readonly outputs: readonly OutputHead[]; readonly onOpen: (output: string) => void }) {
  const t = enclaveTexts.value;
  return (
    <DataTable
      caption={t.outputs}
      captionUnseen
      rows={outputs}
      rowKey={({ output }) => output}
      columns={[
        { key: 'title', head: t.name, cell: ({ title }) => title },
        { key: 'author', head: t.author, cell: ({ author }) => author },
        { key: 'asked', head: t.asked, cell: ({ askedAt }) => minuteOf(askedAt), sort: ({ askedAt }) => askedAt },
        {
          key: 'state',
          head: t.state,
          cell: ({ review }) => (review === null ? t.waiting : t.by(t.decided[review.decision], review.reviewer, minuteOf(review.at))),
        },
        {
          key: 'acts',
          head: t.open,
          acts: true,
          cell: ({ output, title }) => (
            <Button kind="quiet" onClick={() => onOpen(output)} aria-label={`${t.open}: ${title}`}>
              {t.open}
            </Button>
          ),
        },
      ]}
    />
  );
}
