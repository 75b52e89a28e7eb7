/** Two versions of the same part of a plan side by side: what both changed is chosen field by field, the rest of both is kept. */
import type { MergedFields } from '../../notebooks/plan/merge-fields.ts';
import type { FieldedKind } from '../../notebooks/plan/plan-fields.ts';
import { type PlanNames, sayField } from '../../notebooks/wording/say-plan.ts';
import { Button } from '../shared/components/button.tsx';
import { RadioGroup } from '../shared/components/choices.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { componentTexts, language } from '../shared/language.ts';
import type { Fields } from './plan-api.ts';
import { planTexts } from './plan-texts.ts';

interface ConflictProps {
  readonly kind: FieldedKind;
  readonly names: PlanNames;
  readonly mine: Fields;
  /** null: they have taken it away. */
  readonly theirs: Fields | null;
  readonly merged: MergedFields;
  readonly onClose: () => void;
  readonly onSave: (fields: Fields) => Promise<void>;
}

export function ConflictForm({ kind, names, mine, theirs, merged, onClose, onSave }: ConflictProps) {
  const t = planTexts.value;
  const labels = t.fields[kind] as Readonly<Record<string, { readonly label: string }>>;
  const say = (name: string, values: Fields) => sayField(kind, name, values[name], names, language.value);
  return (
    <Form
      submit={theirs ? t.conflict.save : t.conflict.bringBack}
      onSend={async (form) =>
        onSave({
          ...merged.values,
          ...Object.fromEntries(merged.conflicts.map((name) => [name, (form.get(name) === 'theirs' ? theirs! : mine)[name]])),
        })
      }
      beside={
        <Button kind="quiet" onClick={onClose}>
          {componentTexts.value.cancel}
        </Button>
      }
    >
      <Notice tone="warning" live takesFocus>
        <p>{theirs ? t.conflict.long : t.conflict.gone}</p>
        {theirs && merged.conflicts.length === 0 && <p>{t.conflict.nothingLost}</p>}
      </Notice>
      {merged.conflicts.length > 0 && <p>{t.conflict.both}:</p>}
      {merged.conflicts.map((name) => (
        <RadioGroup
          key={name}
          name={name}
          label={labels[name]!.label}
          chosen="mine"
          choices={[
            { value: 'mine', label: `${t.conflict.mine}: ${say(name, mine)}` },
            { value: 'theirs', label: `${t.conflict.theirs}: ${say(name, theirs!)}` },
          ]}
        />
      ))}
      {merged.theirsOnly.length > 0 && theirs && (
        <div>
          <p>{t.conflict.also}:</p>
          <ul>
            {merged.theirsOnly.map((name) => (
              <li key={name}>
                {labels[name]!.label}: {say(name, theirs)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Form>
  );
}
