/** A kind of measure of the municipality's own. */
import { useState } from 'preact/hooks';
import {
  arenas,
  longestMeasureName,
  longestMeasureText,
  mostMeasureFactors,
  oldestAge,
  type OwnMeasureContent,
} from '../../../notebooks/measures/known-measure.ts';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';
import type { MeasureLibraryTexts } from '../../../notebooks/wording/measure-library-texts.ts';
import { textsFor } from '../../../notebooks/wording/texts.ts';
import type { MeasureLibrary, OwnMeasure } from '../../../server/plans/library/library.service.ts';
import { getJson, ReplyProblem, sendJson } from '../../app/api.ts';
import { language } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { CheckboxGroup } from '../../shared/components/choices.tsx';
import { Select, TextArea, TextField } from '../../shared/components/field.tsx';
import { Form } from '../../shared/components/form.tsx';
import type { FormErrors } from '../../shared/components/form-state.ts';

interface FormProps {
  readonly t: MeasureLibraryTexts;
  readonly address: string;
  readonly factors: MeasureLibrary['factors'];
  /** null for a new one. */
  readonly own: OwnMeasure | null;
  readonly done: (name: string) => void;
  readonly again: () => void;
  readonly close: () => void;
}

export function OwnMeasureForm({ t, address, factors, own, done, again, close }: FormProps) {
  // Whoever saves has read this one; after a conflict it is the one that came meanwhile.
  const [revision, setRevision] = useState(own?.revision ?? 0);
  const to = language.value;
  const send = async (values: FormData): Promise<FormErrors | void> => {
    const text = (name: string) => String(values.get(name) ?? '').trim();
    const content = {
      name: text('name'),
      what: text('what'),
      note: text('note'),
      factors: values.getAll('factors').map(String),
      arena: text('arena') as OwnMeasureContent['arena'],
      tier: text('tier') as OwnMeasureContent['tier'],
      ages: { from: Number(text('from')), to: Number(text('to')) },
    } satisfies OwnMeasureContent;
    if (content.ages.to < content.ages.from) return { fields: { to: t.agesTurned } };
    if (content.factors.length === 0) return { fields: { factors: t.noFactor } };
    if (content.factors.length > mostMeasureFactors) return { fields: { factors: t.tooManyFactors(mostMeasureFactors) } };
    try {
      if (own === null) await sendJson('POST', address, { content });
      else await sendJson('PUT', `${address}/${own.id}`, { revision, content, retired: false });
    } catch (error) {
      if (!(error instanceof ReplyProblem) || error.kind !== 'changedMeanwhile') throw error;
      const theirs = (await getJson<MeasureLibrary>(address)).own.find(({ id }) => id === own!.id)!;
      setRevision(theirs.revision);
      again();
      return { form: t.meanwhile(theirs.by) };
    }
    done(content.name);
  };
  const content = own?.content;
  return (
    <Form
      submit={t.save}
      onSend={send}
      beside={
        <Button kind="quiet" onClick={close}>
          {t.cancel}
        </Button>
      }
    >
      <TextField name="name" label={t.name} maxLength={longestMeasureName} defaultValue={content?.name ?? ''} />
      <TextArea name="what" label={t.what} maxLength={longestMeasureText} defaultValue={content?.what ?? ''} rows={3} />
      <CheckboxGroup
        name="factors"
        label={t.aims}
        chosen={content?.factors ?? []}
        choices={factors.map(({ id, name }) => ({ value: id, label: name[to]! }))}
      />
      <Select
        name="arena"
        label={t.arena}
        choices={arenas.map((arena) => ({ value: arena, label: textsFor(to).domains[arena] }))}
        defaultValue={content?.arena ?? 'community'}
      />
      <TextField name="from" type="number" label={t.ageFrom} min={0} max={oldestAge} defaultValue={content?.ages.from ?? ''} />
      <TextField name="to" type="number" label={t.ageTo} min={0} max={oldestAge} defaultValue={content?.ages.to ?? ''} />
      <Select
        name="tier"
        label={t.tier}
        choices={evidenceTiers.map((tier) => ({ value: tier, label: `${t.tiers[tier].name}: ${t.tiers[tier].means}` }))}
        defaultValue={content?.tier ?? 'unknown'}
      />
      <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={longestMeasureText} defaultValue={content?.note ?? ''} rows={3} />
    </Form>
  );
}
