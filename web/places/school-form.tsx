/** What is known of a school, to be written by hand. */
import type { ComponentChildren } from 'preact';
import { isSchoolCode, operators, type School } from '../../survey/places/school.ts';
import { apiOf, sendJson } from '../app/api.ts';
import { RadioGroup } from '../shared/components/choices.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { placeTexts } from './texts.ts';

interface SchoolFormProps {
  readonly slug: string;
  /** null: a new one. */
  readonly school: School | null;
  readonly onSaved: (name: string) => void;
  readonly beside?: ComponentChildren;
}

export function SchoolForm({ slug, school, onSaved, beside }: SchoolFormProps) {
  const t = placeTexts.value.schools;
  const save = async (values: FormData): Promise<FormErrors | void> => {
    const said = (name: string) => String(values.get(name) ?? '').trim();
    const code = school?.school ?? said('school');
    const predecessors = said('predecessors')
      .split(/[\s,;+]+/)
      .filter((one) => one !== '');
    if (!isSchoolCode(code)) return { fields: { school: t.codeWrong } };
    if (!predecessors.every(isSchoolCode)) return { fields: { predecessors: t.predecessorsWrong } };
    const one = {
      name: said('name'),
      operator: said('operator'),
      area: said('area') || null,
      validFrom: said('validFrom') || null,
      validTo: said('validTo') || null,
      predecessors,
    };
    try {
      await sendJson(school === null ? 'POST' : 'PUT', `${apiOf(slug)}/schools/${code}`, one);
    } catch (error) {
      if (!(error instanceof ReplyProblem)) throw error;
      if (error.status === 409) return { fields: { school: t.isThere } };
      if (error.status !== 400) throw error;
      const words: Readonly<Record<string, string>> = { area: t.areaWrong, predecessors: t.predecessorsWrong, validTo: t.toTooEarly };
      const wrong = error.errors.map(({ pointer }) => pointer.split('/')[1] ?? '');
      const fields = Object.fromEntries(wrong.flatMap((field) => (words[field] === undefined ? [] : [[field, words[field]]])));
      // What no field has words for is said of the whole form: nothing wrong would be all right.
      if (Object.keys(fields).length === 0) throw error;
      return { fields };
    }
    return onSaved(one.name);
  };
  return (
    <Form submit={t.save} onSend={save} beside={beside}>
      {school === null && (
        <TextField name="school" label={t.code} hint={t.codeHint} pattern="[0-9]{8}" inputMode="numeric" autocomplete="off" />
      )}
      <TextField name="name" label={t.name} maxLength={120} defaultValue={school?.name ?? ''} autocomplete="off" />
      <RadioGroup
        name="operator"
        label={t.operator}
        chosen={school?.operator ?? 'public'}
        choices={operators.map((value) => ({ value, label: t.operators[value] }))}
      />
      <TextField name="area" label={t.area} hint={t.areaHint} required={false} defaultValue={school?.area ?? ''} autocomplete="off" />
      <TextField
        name="predecessors"
        label={t.predecessors}
        hint={t.predecessorsHint}
        required={false}
        defaultValue={school?.predecessors.join(' ') ?? ''}
        autocomplete="off"
      />
      <TextField name="validFrom" type="date" label={t.from} required={false} defaultValue={school?.validFrom ?? ''} />
      <TextField name="validTo" type="date" label={t.to} required={false} defaultValue={school?.validTo ?? ''} />
    </Form>
  );
}
