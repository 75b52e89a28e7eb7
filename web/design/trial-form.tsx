/** A form with every kind of field, whose server is pretended: it answers as the last field says. */
import { useState } from 'preact/hooks';
import type { DesignTexts } from '../../notebooks/wording/design-texts.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '../shared/components/choices.tsx';
import { PasswordField, Select, TextArea, TextField } from '../shared/components/field.tsx';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';

export function TrialForm({ t }: { readonly t: DesignTexts }) {
  const [sent, setSent] = useState(false);
  const send = async (values: FormData) => {
    setSent(false);
    const status = Number(values.get('reply'));
    if (status !== 200) throw new ReplyProblem(status);
    setSent(true);
  };
  return (
    <>
      <p class="measure">{t.formLead}</p>
      {sent && (
        <Notice tone="done" live>
          <p>{t.sent}</p>
        </Notice>
      )}
      <Form submit={t.send} onSend={send}>
        <TextField name="name" label={t.name} hint={t.nameHint} autocomplete="off" />
        <TextField name="email" type="email" label={t.email} autocomplete="off" />
        <PasswordField name="password" label={t.password} hint={t.passwordHint} minLength={12} autocomplete="new-password" />
        <Select name="school" label={t.school} nothing={t.chooseSchool} choices={t.schools.map((label) => ({ value: label, label }))} />
        <RadioGroup
          name="role"
          label={t.role}
          choices={t.roles.map(([value, label, hint]) => ({ value: value!, label: label!, ...(hint && { hint }) }))}
        />
        <CheckboxGroup
          name="grade"
          label={t.grades}
          hint={t.gradesHint}
          choices={t.gradeChoices.map((label, k) => ({ value: String(7 + k), label }))}
        />
        <TextField name="headCount" type="number" min={1} max={60} label={t.headCount} required={false} />
        <TextField name="from" type="date" label={t.from} required={false} />
        <TextArea name="reason" label={t.reason} required={false} />
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".geojson,.gpkg" largest={5_000_000} required={false} />
        <Checkbox name="agree" label={t.agree} required />
        <Select name="reply" label={t.reply} choices={t.replies.map(([value, label]) => ({ value: value!, label: label! }))} />
      </Form>
    </>
  );
}
