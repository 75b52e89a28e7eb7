import { type Formalities, purposes } from '../../survey/fielding/formalities.ts';
import { RadioGroup } from '../shared/components/choices.tsx';
import { TextArea, TextField } from '../shared/components/field.tsx';
import type { SavePart } from './draft-parts.tsx';
import { PartForm } from './part-form.tsx';
import type { ShownFielding } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

/** What must be settled before pupils are asked. It can be saved half done: the opening says what is missing. */
export function FormalitiesForm({ fielding: { formalities }, save }: { readonly fielding: ShownFielding; readonly save: SavePart }) {
  const { formalities: t } = waveTexts.value;
  const line = (name: 'decidedBy' | 'legalBasis' | 'ethicsApproval', maxLength: number) => (
    <TextField
      name={name}
      label={t[name]}
      hint={t[`${name}Hint`]}
      required={name === 'ethicsApproval' ? false : 'later'}
      maxLength={maxLength}
      defaultValue={formalities[name]}
      autocomplete="off"
    />
  );
  const part = (name: 'board' | 'paragraph' | 'number', maxLength: number) => (
    <TextField
      name={`weeding/${name}`}
      label={t[name]}
      required="later"
      maxLength={maxLength}
      defaultValue={formalities.weeding[name]}
      autocomplete="off"
    />
  );
  return (
    <PartForm id="formalities" lead={t.lead} onSend={(values) => save({ formalities: formalitiesOf(values) })}>
      {line('decidedBy', 200)}
      <RadioGroup
        name="purpose"
        label={t.purpose}
        required={false}
        chosen={formalities.purpose ?? ''}
        choices={purposes.map((value) => ({ value, label: t.purposes[value][0], hint: t.purposes[value][1] }))}
      />
      {line('legalBasis', 500)}
      {line('ethicsApproval', 200)}
      <fieldset class="group">
        <legend>{t.weeding}</legend>
        <p class="hint">{t.weedingLong}</p>
        {part('board', 200)}
        {part('paragraph', 60)}
        {part('number', 60)}
      </fieldset>
      <TextField
        name="guardiansInformedOn"
        type="date"
        label={t.guardiansInformedOn}
        hint={t.guardiansInformedOnHint}
        required="later"
        defaultValue={formalities.guardiansInformedOn ?? ''}
      />
      <TextArea
        name="studentHealth"
        label={t.studentHealth}
        hint={t.studentHealthHint}
        required="later"
        rows={3}
        maxLength={300}
        defaultValue={formalities.studentHealth}
      />
    </PartForm>
  );
}

/** A text of several lines becomes one: pupils read it in one place. */
function formalitiesOf(values: FormData): Formalities {
  const said = (name: string) =>
    String(values.get(name) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    decidedBy: said('decidedBy'),
    purpose: purposes.find((one) => one === said('purpose')) ?? null,
    legalBasis: said('legalBasis'),
    ethicsApproval: said('ethicsApproval'),
    weeding: { board: said('weeding/board'), paragraph: said('weeding/paragraph'), number: said('weeding/number') },
    guardiansInformedOn: said('guardiansInformedOn') || null,
    studentHealth: said('studentHealth'),
  };
}
