/** Whom a revision is published to, at once and later, with the tables that go with it in sight before anything is sent. */
import { useState } from 'preact/hooks';
import { type Audience, audienceRoles, audiences, type LaterAudience } from '../../../notebooks/audience.ts';
import { nameOfAudience, publishingTextsFor } from '../../../notebooks/wording/publishing-texts.ts';
import { apiOf, getJson, sendJson } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { Button } from '../../shared/components/button.tsx';
import { RadioGroup } from '../../shared/components/choices.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Select, TextField } from '../../shared/components/field.tsx';
import { Form } from '../../shared/components/form.tsx';
import { dayFromNow, dayOf } from '../../shared/dates.ts';
import { componentTexts, language } from '../../shared/language.ts';
import { getTables } from './revision-api.ts';

interface PublishFormProps {
  readonly slug: string;
  readonly notebook: string;
  readonly title: string;
  /** Whom it is published to now. */
  readonly audience: Audience | null;
  readonly later: readonly LaterAudience[];
  /** That is offered. */
  readonly revision: number;
  /** The published one, where that may stay as it is; null: only what is offered. */
  readonly kept: number | null;
  readonly onDone: (audience: Audience) => void;
  readonly onClose: () => void;
}

const roleAudiences: readonly Audience[] = audienceRoles.map((role) => `role:${role}` as const);
const widening: readonly Audience[] = [...roleAudiences, 'municipality', 'everyone'];

export function PublishForm({ slug, notebook, title, audience, later, revision, kept, onDone, onClose }: PublishFormProps) {
  const t = publishingTextsFor(language.value);
  const [whom, setWhom] = useState<string | undefined>(audience?.startsWith('area:') ? 'area' : (audience ?? undefined));
  const [what, setWhat] = useState(kept === null ? 'anew' : 'keep');
  const send = async (values: FormData) => {
    const asked = values.get('audience');
    const chosen = (asked === 'area' ? `area:${String(values.get('area'))}` : asked) as Audience;
    const steps = widening.flatMap((one): LaterAudience[] => {
      const from = values.get(`from-${one}`);
      return typeof from === 'string' && from !== '' && one !== chosen ? [{ audience: one, from }] : [];
    });
    const early = steps.find(({ from }) => from < dayFromNow(0) && !later.some((step) => step.from === from));
    if (early) return { fields: { [`from-${early.audience}`]: t.earlierThanNow } };
    await sendJson('PUT', `${apiOf(slug)}/notebooks/${encodeURIComponent(notebook)}/audience`, {
      audience: chosen,
      later: steps,
      ...(what === 'anew' && { revision }),
    });
    onDone(chosen);
  };
  return (
    <Dialog title={kept === null ? t.publishTitle(revision) : t.changeTitle(title)} onClose={onClose}>
      <Form
        submit={kept === null ? t.publish : t.save}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {componentTexts.value.cancel}
          </Button>
        }
        onSend={send}
      >
        <RadioGroup
          name="audience"
          label={t.seenBy}
          hint={t.tables}
          chosen={whom}
          onChoose={setWhom}
          choices={[
            ...audiences.map((value) => ({ value, label: t.audiences[value].long })),
            ...audienceRoles.map((role) => ({ value: `role:${role}`, label: t.roles[role].long })),
            { value: 'area', label: t.areaChoice },
          ]}
        />
        {whom === 'area' && <AreaSelect slug={slug} chosen={audience?.startsWith('area:') ? audience.slice(5) : undefined} />}
        {kept !== null && (
          <RadioGroup
            name="what"
            label={t.what}
            chosen={what}
            onChoose={setWhat}
            choices={[
              { value: 'keep', label: t.keep(kept) },
              { value: 'anew', label: t.anew(revision) },
            ]}
          />
        )}
        <details class="sharing-later" open={later.length > 0}>
          <summary>{t.later}</summary>
          <p class="hint">{t.laterHint}</p>
          {widening.map((one) => (
            <TextField
              key={one}
              name={`from-${one}`}
              type="date"
              required={false}
              label={t.from(nameOfAudience(one, language.value))}
              defaultValue={later.find((step) => step.audience === one)?.from ?? ''}
            />
          ))}
        </details>
        {what === 'anew' && <Tables slug={slug} notebook={notebook} revision={revision} />}
      </Form>
    </Dialog>
  );
}

/** The areas of the set that is in force, or will be. */
function AreaSelect({ slug, chosen }: { readonly slug: string; readonly chosen: string | undefined }) {
  const t = publishingTextsFor(language.value);
  const [loaded, again] = useLoaded(() => getAreas(slug), slug);
  return (
    <Show loaded={loaded} again={again}>
      {(areas) => (
        <Select
          name="area"
          label={t.whichArea}
          nothing={t.chooseArea}
          defaultValue={chosen}
          choices={areas.map(({ code, name }) => ({ value: code, label: name[language.value] }))}
        />
      )}
    </Show>
  );
}

interface ListedArea {
  readonly code: string;
  readonly name: Readonly<Record<'sv' | 'en', string>>;
}
async function getAreas(slug: string): Promise<ListedArea[]> {
  const [newest] = await getJson<{ readonly id: string }[]>(`${apiOf(slug)}/area-sets`);
  if (!newest) return [];
  const { features } = await getJson<{
    readonly features: readonly { readonly id: string; readonly properties: { readonly name: ListedArea['name'] } }[];
  }>(`${apiOf(slug)}/area-sets/${encodeURIComponent(newest.id)}`);
  return features.map(({ id, properties: { name } }) => ({ code: id, name }));
}

function Tables({ slug, notebook, revision }: { readonly slug: string; readonly notebook: string; readonly revision: number }) {
  const t = publishingTextsFor(language.value);
  const [loaded, again] = useLoaded(() => getTables(slug, notebook, revision), `${slug}/${notebook}/${revision}`);
  return (
    <section class="sharing-tables">
      <h3>{t.tablesTitle}</h3>
      <Show loaded={loaded} again={again}>
        {({ surveys, indicators }) =>
          surveys.length + indicators.length === 0 ? (
            <p>{t.noTables}</p>
          ) : (
            <ul>
              {surveys.map(({ instrument, title, waves }) => (
                <li key={instrument}>
                  {title[language.value]}
                  <ul>
                    {waves.map(({ wave, label, releasedAt }) => (
                      <li key={wave}>
                        {label[language.value]}, {t.released(dayOf(releasedAt))}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
              {indicators.length > 0 && (
                <li>
                  {t.officialStatistics}
                  <ul>
                    {indicators.map(({ indicator, name, newest }) => (
                      <li key={indicator}>
                        {name[language.value]}, {t.newestPeriod(newest)}
                      </li>
                    ))}
                  </ul>
                </li>
              )}
            </ul>
          )
        }
      </Show>
    </section>
  );
}
