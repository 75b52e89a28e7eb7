/** A decision without a workshop: an alliance has talked itself to what it stands for. What it is about first; then its draft. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { BeginPage } from './begin-page.tsx';
import { beginDecision } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

export function NewDecisionPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value.decision;
  return (
    <BeginPage slug={slug} title={t.newTitle} lead={t.newLead}>
      {({ area, source, fields }) => (
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
      )}
    </BeginPage>
  );
}
