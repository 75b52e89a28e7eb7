/** How many pupils a class has, how many guardians said no, and when it answers. */
import { useState } from 'preact/hooks';
import { largestClass } from '../../survey/places/school.ts';
import { Button } from '../shared/components/button.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { Notice } from '../shared/components/notice.tsx';
import { asField, dayOf } from '../shared/dates.ts';
import { componentTexts } from '../shared/language.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import type { ClassCount, SchoolFielding, SurveyedClass } from './sitting-api.ts';
import { daysOf } from './window-days.ts';

interface CountProps {
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
  readonly onClose: () => void;
  readonly onSend: (count: ClassCount) => Promise<void>;
}

export function CountDialog({ fielding, one, onClose, onSend }: CountProps) {
  const t = schoolSurveyTexts.value.count;
  const { first, last } = daysOf(fielding);
  const [asksVoid, setAsksVoid] = useState(false);
  const send = async (values: FormData): Promise<FormErrors | void> => {
    const text = (name: string) => String(values.get(name) ?? '').trim();
    const [headCount, refusals, at] = [Number(text('headCount')), Number(text('refusals')), text('sittingAt')];
    if (refusals > headCount) return { fields: { refusals: t.tooMany } };
    try {
      await onSend({ headCount, refusals, sittingAt: at === '' ? null : new Date(at).toISOString(), ...(asksVoid && { voidCodes: true }) });
    } catch (error) {
      const [wrong] = error instanceof ReplyProblem ? error.errors : [];
      if (wrong?.pointer === '/voidCodes') return setAsksVoid(true);
      if (wrong?.pointer === '/sitting') return { form: t.running };
      if (wrong?.pointer === '/headCount') return { fields: { headCount: t.tooFew } };
      if (wrong?.pointer === '/sittingAt') return { fields: { sittingAt: t.outside } };
      throw error;
    }
  };
  return (
    <Dialog title={t.title(one.name)} onClose={onClose}>
      <Form
        submit={asksVoid ? t.voidAct : t.save}
        kind={asksVoid ? 'danger' : 'primary'}
        onSend={send}
        onEdit={() => setAsksVoid(false)}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {componentTexts.value.cancel}
          </Button>
        }
      >
        {asksVoid && (
          <Notice tone="warning" title={t.voidTitle} live takesFocus>
            <p>{t.voidLong}</p>
          </Notice>
        )}
        <TextField
          name="headCount"
          type="number"
          min={0}
          max={largestClass}
          label={t.headCount}
          hint={t.headCountHint}
          defaultValue={one.headCount}
          autocomplete="off"
        />
        <TextField
          name="refusals"
          type="number"
          min={0}
          max={largestClass}
          label={t.refusals}
          hint={t.refusalsHint}
          defaultValue={one.refusals}
          autocomplete="off"
        />
        <TextField
          name="sittingAt"
          type="datetime-local"
          label={t.sittingAt}
          hint={t.sittingAtHint(dayOf(first), dayOf(last))}
          required={false}
          defaultValue={one.sittingAt === null ? '' : asField(one.sittingAt)}
          autocomplete="off"
        />
      </Form>
    </Dialog>
  );
}
