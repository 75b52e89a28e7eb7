/** Judging one milestone: the level by its criteria, what speaks for it, and links that show it. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../server/milestones/milestone.service.ts';
import {
  type EvidenceLink,
  isEvidenceAddress,
  longestLinkAddress,
  longestLinkLabel,
  longestNote,
  type Milestone,
  milestoneLevels,
} from '../../notebooks/milestones/milestone.ts';
import { notBegun } from '../../notebooks/milestones/phases.ts';
import type { MilestoneTexts } from '../../notebooks/wording/milestone-texts.ts';
import { apiOf, ReplyProblem, sendJson } from '../app/api.ts';
import { language } from '../app/settings.ts';
import { Button } from '../shared/components/button.tsx';
import { RadioGroup } from '../shared/components/choices.tsx';
import { TextArea, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { milestonesOf } from './area-milestones-page.tsx';

interface FormProps {
  readonly t: MilestoneTexts;
  readonly slug: string;
  readonly area: string;
  readonly milestone: Milestone;
  readonly newest: Assessment | null;
  readonly again: () => void;
  readonly close: () => void;
  readonly done: () => void;
}

/** So many links at once; more than that is a page of its own. */
const linkFields = 3;

export function AssessmentForm({ t, slug, area, milestone, newest, again, close, done }: FormProps) {
  // Whoever saves has read this one; after a conflict it is the one that came meanwhile.
  const [read, setRead] = useState(newest?.number ?? 0);
  const to = language.value;
  const numbers = Array.from({ length: Math.max(linkFields, newest?.evidence.length ?? 0) }, (_, at) => at + 1);
  const send = async (values: FormData): Promise<FormErrors | void> => {
    const text = (name: string) => String(values.get(name) ?? '').trim();
    const links: EvidenceLink[] = [];
    const fields: Record<string, string> = {};
    for (const number of numbers) {
      const [label, address] = [text(`label${number}`), text(`address${number}`)];
      if (label === '' && address === '') continue;
      if (label === '' || address === '') fields[label === '' ? `label${number}` : `address${number}`] = t.linkNeedsBoth;
      else if (!isEvidenceAddress(address)) fields[`address${number}`] = t.wrongAddress;
      else links.push({ label, address });
    }
    if (Object.keys(fields).length > 0) return { fields };
    try {
      await sendJson('PUT', `${apiOf(slug)}/milestones/${encodeURIComponent(area)}/${milestone.id}`, {
        level: Number(values.get('level')),
        note: text('note'),
        evidence: links,
        read,
      });
    } catch (error) {
      if (!(error instanceof ReplyProblem) || error.kind !== 'changedMeanwhile') throw error;
      const theirs = (await milestonesOf(slug, area)).assessments.find((one) => one.milestone === milestone.id)!;
      setRead(theirs.number);
      again();
      return { form: t.meanwhile(theirs.by) };
    }
    done();
  };
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
      <RadioGroup
        name="level"
        label={t.levels}
        chosen={String(newest?.level ?? '')}
        choices={milestoneLevels.map((level) => ({
          value: String(level),
          label: t.level(level),
          hint: level === 0 ? notBegun[to] : milestone.criteria[level - 1]![to],
        }))}
      />
      <TextArea name="note" label={t.note} hint={t.noteHint} required={false} maxLength={longestNote} defaultValue={newest?.note ?? ''} />
      <p class="hint">{t.evidenceHint}</p>
      {numbers.map((number) => (
        <div key={number} class="ms-link-fields">
          <TextField
            name={`label${number}`}
            label={t.linkLabel(number)}
            required={false}
            maxLength={longestLinkLabel}
            defaultValue={newest?.evidence[number - 1]?.label ?? ''}
          />
          <TextField
            name={`address${number}`}
            label={t.linkAddress(number)}
            required={false}
            maxLength={longestLinkAddress}
            autocapitalize="none"
            spellcheck={false}
            defaultValue={newest?.evidence[number - 1]?.address ?? ''}
          />
        </div>
      ))}
    </Form>
  );
}
