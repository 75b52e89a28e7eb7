/** The waves of a municipality: list, and a new one. */
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { getJson, apiOf, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { LinkButton } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { dayOf } from '../shared/dates.ts';
import { statusOf } from '../shared/reply-problem.ts';
import { AnswersImport } from './answers-import.tsx';
import { type FieldingList, fieldingsOf, getFieldings } from './wave-api.ts';
import './waves.css';
import { waveTexts } from './wave-texts.ts';
import { WindowFields } from './window-fields.tsx';
import { daysOf, faultOfDays, windowOf } from './window-days.ts';

const ctc = 'ctc-youth';

export function WavesPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => everythingOf(slug), slug);
  const { list: t } = waveTexts.value;
  const isAdmin = hasRole(slug, 'admin');
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again}>
        {({ fieldings, schools }) => (
          <>
            {fieldings.length > 0 ? (
              <Waves slug={slug} fieldings={fieldings} />
            ) : schools === 0 && isAdmin ? (
              <EmptyState title={t.none} next={<LinkButton href={addressOf('schools', { slug })}>{t.toSchools}</LinkButton>}>
                {t.noneSchools}
              </EmptyState>
            ) : (
              <EmptyState title={t.none}>{isAdmin ? t.noneLong : t.noneOther}</EmptyState>
            )}
            {isAdmin && schools > 0 && <NewWave slug={slug} />}
            {isAdmin && <AnswersImport slug={slug} />}
          </>
        )}
      </Show>
    </Shell>
  );
}

async function everythingOf(slug: string) {
  const [fieldings, schools] = await Promise.all([getFieldings(slug), getJson<readonly unknown[]>(`${apiOf(slug)}/schools`)]);
  return { fieldings, schools: schools.length };
}

function Waves({ slug, fieldings }: { readonly slug: string; readonly fieldings: FieldingList }) {
  const { list: t, states, rehearsalMark, window } = waveTexts.value;
  return (
    <DataTable
      caption={t.caption}
      captionUnseen
      rows={fieldings}
      rowKey={({ instrument, wave }) => `${instrument}/${wave}`}
      columns={[
        {
          key: 'name',
          head: t.name,
          cell: ({ instrument, wave, label }) => (
            <a href={addressOf('wave', { slug, instrument, wave })}>
              <bdi>{label[language.value]}</bdi>
            </a>
          ),
        },
        { key: 'state', head: t.state, cell: ({ state, rehearsal }) => `${states[state]}${rehearsal ? ` (${rehearsalMark})` : ''}` },
        {
          key: 'when',
          head: t.when,
          cell: (one) => {
            const { first, last } = daysOf(one);
            return window(dayOf(first), dayOf(last));
          },
        },
        { key: 'classes', head: t.classes, numeric: true, cell: ({ classes }) => classes },
        { key: 'pupils', head: t.pupils, numeric: true, cell: ({ pupils }) => formatNumber(pupils, language.value) },
      ]}
    />
  );
}

function NewWave({ slug }: { readonly slug: string }) {
  const t = waveTexts.value;
  const make = async (values: FormData): Promise<FormErrors | void> => {
    const said = (name: string) => String(values.get(name) ?? '').trim();
    const wave = said('wave');
    if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(wave)) return { fields: { wave: t.list.codeWrong } };
    const fault = faultOfDays(said('first'), said('last'));
    if (fault) return { fields: { last: t.windowFaults[fault] } };
    try {
      await sendJson('POST', fieldingsOf(slug), {
        instrument: ctc,
        wave,
        label: { sv: said('sv'), en: said('en') },
        rehearsal: values.get('rehearsal') === 'yes',
        ...windowOf(said('first'), said('last')),
      });
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
      return { fields: { wave: t.list.taken } };
    }
    return location.assign(addressOf('wave', { slug, instrument: ctc, wave }));
  };
  return (
    <section class="waves">
      <h2>{t.list.add}</h2>
      <Form submit={t.list.add} onSend={make}>
        <TextField
          name="wave"
          label={t.list.code}
          hint={t.list.codeHint}
          maxLength={32}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <WindowFields />
      </Form>
    </section>
  );
}
