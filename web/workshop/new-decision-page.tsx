/** A decision without a workshop: an alliance has talked itself to what it stands for. What it is about first; then its draft. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { type Choices, getChoices, useAreaAndWave } from './area-and-wave.tsx';
import { beginDecision } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

export function NewDecisionPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value;
  const [loaded, again] = useLoaded(() => getChoices(slug), slug);
  return (
    <Shell title={t.decision.newTitle}>
      <h1>{t.decision.newTitle}</h1>
      <p>
        <a href={addressOf('workshops', { slug })}>{t.title}</a>
      </p>
      <p class="lead">{t.decision.newLead}</p>
      <Show loaded={loaded} again={again}>
        {(choices) => <Begin slug={slug} {...choices} />}
      </Show>
    </Shell>
  );
}

function Begin({ slug, ...choices }: Choices & { readonly slug: string }) {
  const t = workshopTexts.value.decision;
  const { area, source, fields } = useAreaAndWave(choices);
  return (
    <Form
      submit={t.begin}
      onSend={async (values) => {
        const title = String(values.get('title')).trim();
        const { decision } = await beginDecision(slug, area, { title, source });
        location.assign(addressOf('decision', { slug, decision }));
      }}
    >
      {fields}
      <TextField name="title" label={t.name} hint={t.nameHint} maxLength={120} autocomplete="off" />
    </Form>
  );
}
