/** What a wave is called, when it is asked, and whether it is a rehearsal. */
import type { Text } from '../../survey/text.ts';
import { Checkbox } from '../shared/components/choices.tsx';
import { TextField } from '../shared/components/field.tsx';
import { waveTexts } from './wave-texts.ts';
import { daysOf } from './window-days.ts';

interface WindowFieldsProps {
  /** null: a new one. */
  readonly one?: { readonly label: Text; readonly rehearsal: boolean; readonly opensAt: string; readonly closesAt: string };
}

export function WindowFields({ one }: WindowFieldsProps) {
  const t = waveTexts.value;
  const days = one && daysOf(one);
  return (
    <>
      <TextField name="sv" label={t.label} hint={t.labelHint} maxLength={120} defaultValue={one?.label.sv ?? ''} autocomplete="off" />
      <TextField name="en" label={t.english} maxLength={120} defaultValue={one?.label.en ?? ''} autocomplete="off" />
      <TextField name="first" type="date" label={t.first} hint={t.windowHint} defaultValue={days?.first ?? ''} />
      <TextField name="last" type="date" label={t.last} defaultValue={days?.last ?? ''} />
      <Checkbox name="rehearsal" label={t.rehearsal} hint={t.rehearsalHint} checked={one?.rehearsal ?? false} />
    </>
  );
}
