/** The form of a council goal, a link to it or an assignment. Somebody else's change meanwhile is shown beside one's own. */
import { useState } from 'preact/hooks';
import { mergeFields, type MergedFields } from '../../notebooks/plan/merge-fields.ts';
import { planFields, type PlanField } from '../../notebooks/plan/plan-fields.ts';
import { getJson, sendJson } from '../app/api.ts';
import { Button } from '../shared/components/button.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import type { Choice } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { componentTexts } from '../shared/language.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { ConflictForm } from './conflict-form.tsx';
import { type Council, nameIn, storedCouncilItem } from './council-page.tsx';
import { FieldControl, readControl } from './field-control.tsx';
import type { StoredItem } from './item-dialog.tsx';
import type { Fields } from './plan-api.ts';
import { planTexts } from './plan-texts.ts';

export const councilPaths = { councilGoal: 'goals', councilLink: 'links', assignment: 'assignments' } as const;
export type CouncilKind = keyof typeof councilPaths;

export interface CouncilEditing {
  readonly kind: CouncilKind;
  readonly item: StoredItem | null;
  readonly fixed: Fields;
  readonly proposed?: Fields;
}

interface DialogProps {
  /** Where the council's things are asked for. */
  readonly base: string;
  readonly council: Council;
  readonly editing: CouncilEditing;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function CouncilDialog({ base, council, editing: { kind, item, fixed, proposed = {} }, onClose, onSaved }: DialogProps) {
  const t = planTexts.value;
  const [conflict, setConflict] = useState<{
    readonly mine: Fields;
    readonly theirs: StoredItem | null;
    readonly merged: MergedFields;
  } | null>(null);
  const path = `${base}/${councilPaths[kind]}`;
  const fields = (planFields[kind] as readonly PlanField[]).filter(({ name }) => !(name in fixed));
  const labels = t.fields[kind] as Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  const values: Fields = { ...proposed, ...item?.fields, ...fixed };

  const save = async (written: Fields, read: StoredItem | null) => {
    if (read === null || item === null) await sendJson('POST', path, { fields: written });
    else {
      try {
        await sendJson('PUT', `${path}/${read.id}`, { revision: read.revision, fields: written });
      } catch (error) {
        if (!(error instanceof ReplyProblem) || error.kind !== 'changedMeanwhile') throw error;
        const theirs = storedCouncilItem(kind, await getJson<Council>(base), read.id);
        return setConflict({ mine: written, theirs, merged: mergeFields(item.fields, written, theirs?.fields ?? item.fields) });
      }
    }
    onSaved();
  };

  const offered = (to: string): Choice[] =>
    to === 'councilGoal'
      ? council.goals.map(({ councilGoal, title }) => ({ value: councilGoal, label: title }))
      : council.priorities.map(({ priority, name, areaName }) => ({ value: priority, label: `${nameIn(areaName)}: ${nameIn(name)}` }));
  const names = {
    reference: (to: string, id: string) => offered(to).find(({ value }) => value === id)?.label ?? id,
    subject: () => '',
  };

  return (
    <Dialog
      title={conflict ? (conflict.theirs ? t.conflict.title : t.conflict.goneTitle) : (item ? t.acts.change : t.acts.add)[kind]}
      onClose={onClose}
    >
      {conflict ? (
        <ConflictForm
          kind={kind}
          names={names}
          mine={conflict.mine}
          theirs={conflict.theirs?.fields ?? null}
          merged={conflict.merged}
          onClose={onClose}
          onSave={async (written) => {
            if (conflict.theirs) return save(written, conflict.theirs);
            const back = await sendJson<{ readonly revision: number }>('POST', `${path}/${item!.id}/restore`);
            return save(written, { ...item!, revision: back.revision });
          }}
        />
      ) : (
        <Form
          submit={t.acts.save}
          onSend={async (form) => {
            const written: Record<string, unknown> = { ...fixed };
            for (const field of fields) written[field.name] = readControl(field, form);
            const [[start, end], at] =
              kind === 'councilGoal'
                ? ([[written['periodFrom'], written['periodTo']], 'periodTo'] as const)
                : ([[written['since'], written['until']], 'until'] as const);
            if (typeof start === 'string' && typeof end === 'string' && end < start) return { fields: { [at]: t.wrong.endBeforeStart } };
            await save(written, item);
          }}
          beside={
            <Button kind="quiet" onClick={onClose}>
              {componentTexts.value.cancel}
            </Button>
          }
        >
          {fields.map((field) => (
            <FieldControl
              key={field.name}
              field={field}
              label={labels[field.name]!.label}
              hint={labels[field.name]!.hint}
              value={values[field.name]}
              offered={field.as === 'reference' ? offered(field.to) : []}
            />
          ))}
        </Form>
      )}
    </Dialog>
  );
}
