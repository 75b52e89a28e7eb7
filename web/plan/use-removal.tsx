/** Taking a part of a plan away: asked first, then said with a way back. What else was done is said in the same place. */
import { useState } from 'preact/hooks';
import { Button } from '../shared/components/button.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { planTexts } from './plan-texts.ts';

export interface Removing<Kind> {
  readonly kind: Kind;
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}

interface RemovalOptions<Kind> {
  readonly remove: (removing: Removing<Kind>) => Promise<unknown>;
  readonly restore: (removed: Removing<Kind>) => Promise<unknown>;
  /** Whenever something was done. */
  readonly onDone: () => void;
}

/** @returns `ask` and `say` for what happens on the page, and where the page shows them */
export function useRemoval<Kind>({ remove, restore, onDone }: RemovalOptions<Kind>) {
  const t = planTexts.value;
  const [asked, ask] = useState<Removing<Kind> | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number; readonly undo: Removing<Kind> | null } | null>(null);
  const say = (text: string, undo: Removing<Kind> | null = null) => {
    ask(null);
    setSaid({ text, number: (said?.number ?? 0) + 1, undo });
    onDone();
  };
  const undo = said?.undo;
  const notice = said && (
    <Notice key={said.number} tone="done" live takesFocus>
      <p>{said.text}</p>
      {undo && (
        <Button
          onClick={async () => {
            await restore(undo);
            say(t.plan.restored(undo.name));
          }}
        >
          {t.plan.undo}
        </Button>
      )}
    </Notice>
  );
  const dialog = asked && (
    <ConfirmDialog
      title={t.acts.removeTitle(asked.name)}
      act={t.acts.remove}
      problems={{ 409: t.conflict.title }}
      onClose={() => ask(null)}
      onConfirm={async () => {
        await remove(asked);
        say(t.plan.removed(asked.name), asked);
      }}
    >
      <p>{t.acts.removeLong}</p>
    </ConfirmDialog>
  );
  return { ask, say, notice, dialog };
}
