/** Two people changed the same cells: both versions, side by side, and a choice for each. Without a choice both are kept. */
import { diffLines } from '../../../notebooks/document/diff-lines.ts';
import { type Choices, type Head, type Merge, settleMerge } from '../../../notebooks/document/merge-revisions.ts';
import type { Cell, NotebookDocument } from '../../../notebooks/document/read-notebook.ts';
import { texts } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { RadioGroup } from '../../shared/components/choices.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Form } from '../../shared/components/form.tsx';
import { editTexts } from './texts.ts';

interface ConflictDialogProps {
  readonly merge: Merge;
  /** Who saved meanwhile. */
  readonly author: string;
  readonly onClose: () => void;
  readonly onSettle: (settled: NotebookDocument) => Promise<void>;
}

type Pick = 'mine' | 'theirs' | 'both';

export function ConflictDialog({ merge, author, onClose, onSettle }: ConflictDialogProps) {
  const t = editTexts.value;
  const conflicts = merge.cells.flatMap((one) => (one.kind === 'conflict' ? [one] : []));
  const choicesIn = (values: FormData): Choices => ({
    cells: new Map(conflicts.map(({ id }) => [id, String(values.get(`cell-${id}`) ?? 'both') as Pick])),
    head: Object.fromEntries(
      merge.headConflicts.map(({ field }) => [field, String(values.get(`head-${field}`)) === 'theirs' ? 'theirs' : 'mine']),
    ) as Partial<Record<keyof Head, 'mine' | 'theirs'>>,
  });
  return (
    <Dialog title={t.conflict} onClose={onClose}>
      <p>{t.conflictLong(author)}</p>
      <Form
        submit={t.keepChoice}
        problems={{ 0: t.notReached }}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {texts.value.save.cancel}
          </Button>
        }
        onSend={(values) => onSettle(settleMerge(merge, choicesIn(values)))}
      >
        {merge.headConflicts.map(({ field, mine, theirs }) => (
          <RadioGroup
            key={field}
            name={`head-${field}`}
            label={t.headFields[field as keyof typeof t.headFields]}
            chosen="mine"
            choices={[
              { value: 'mine', label: t.mine, hint: shortly(mine) },
              { value: 'theirs', label: t.theirs, hint: shortly(theirs) },
            ]}
          />
        ))}
        {conflicts.map(({ id, mine, theirs }) => (
          <section class="edit-conflict" key={id}>
            <h3>{t.cell(id)}</h3>
            <div>
              <Version name={t.theirs} cell={theirs} other={mine} />
              <Version name={t.mine} cell={mine} other={theirs} />
            </div>
            <RadioGroup
              name={`cell-${id}`}
              label={t.stays}
              // What loses nothing, to begin with: of a cell that one has removed, the version that there is.
              chosen={mine && theirs ? 'both' : mine ? 'mine' : 'theirs'}
              choices={[
                ...(mine && theirs ? [{ value: 'both', label: t.both, hint: t.bothHint }] : []),
                { value: 'mine', label: t.mine, ...(mine === null && { hint: t.removedHere }) },
                { value: 'theirs', label: t.theirs, ...(theirs === null && { hint: t.removedHere }) },
              ]}
            />
          </section>
        ))}
      </Form>
    </Dialog>
  );
}

const shortly = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What only this version has is marked. */
function Version({ name, cell, other }: { readonly name: string; readonly cell: Cell | null; readonly other: Cell | null }) {
  const lines = cell && diffLines(other?.value ?? cell.value, cell.value).filter(({ kind }) => kind !== 'removed');
  return (
    <div class="edit-version">
      <h4>{name}</h4>
      {lines ? (
        <pre tabIndex={0}>{lines.map(({ kind, line }, k) => (kind === 'added' ? <mark key={k}>{`${line}\n`}</mark> : `${line}\n`))}</pre>
      ) : (
        <p>{editTexts.value.removedHere}</p>
      )}
    </div>
  );
}
