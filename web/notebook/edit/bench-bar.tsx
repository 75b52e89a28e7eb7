/** What can be done with the whole notebook while it is written, and whether it is saved. */
import { Button, LinkButton } from '../../shared/components/button.tsx';
import { editTexts } from './texts.ts';

export type BarAct = 'save' | 'undo' | 'redo' | 'runAll' | 'foldAll' | 'titles' | 'keys';

interface BenchBarProps {
  readonly can: { readonly undo: boolean; readonly redo: boolean };
  /** Some cells are open: all can be folded. */
  readonly foldsAll: boolean;
  readonly saved: string;
  readonly publishAt: string;
  readonly onAct: (what: BarAct) => void;
}

export function BenchBar({ can, foldsAll, saved, publishAt, onAct }: BenchBarProps) {
  const t = editTexts.value;
  return (
    <div class="edit-bar" role="toolbar" aria-label={t.edit}>
      <Button onClick={() => onAct('save')}>{t.save}</Button>
      {(['undo', 'redo'] as const).map((what) => (
        <Button key={what} kind="quiet" onClick={() => onAct(what)} aria-disabled={!can[what] || undefined}>
          {t[what]}
        </Button>
      ))}
      <Button kind="quiet" onClick={() => onAct('runAll')}>
        {t.runAll}
      </Button>
      <Button kind="quiet" onClick={() => onAct('foldAll')}>
        {foldsAll ? t.foldAll : t.unfoldAll}
      </Button>
      {(['titles', 'keys'] as const).map((what) => (
        <Button key={what} kind="quiet" onClick={() => onAct(what)}>
          {t[what]}
        </Button>
      ))}
      <LinkButton kind="quiet" href={publishAt}>
        {t.publish}
      </LinkButton>
      <p class="edit-saved" role="status">
        {saved}
      </p>
    </div>
  );
}
