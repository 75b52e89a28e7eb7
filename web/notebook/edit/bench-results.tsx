/** What the cells give, beside the editor, and what is said where they do not run. */
import type { RefObject } from 'preact';
import type { Cell } from '../../../notebooks/document/read-notebook.ts';
import { texts } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { editTexts } from './texts.ts';
import type { LiveFrame } from './use-live-frame.ts';

interface BenchResultsProps {
  readonly live: LiveFrame;
  readonly cells: readonly Cell[];
  /** Where the frame is put. */
  readonly host: RefObject<HTMLDivElement | null>;
}

export function BenchResults({ live, cells, host }: BenchResultsProps) {
  const t = editTexts.value;
  const { shell } = texts.value;
  const stuckName = live.stuck === null ? t.cell(0).replace(/ .*/u, '') : t.cell(live.stuck);
  return (
    <section class="edit-results" id="results" aria-label={t.results}>
      {live.does !== 'runs' && (
        <div class="notice warning" role="alert">
          <p>
            {live.does === 'silent'
              ? t.loops(stuckName, live.secondsLeft)
              : live.does === 'stopped'
                ? t.stoppedCell(stuckName)
                : {
                    flooded: shell.cellsFlooded,
                    waiting: shell.cellsWaiting,
                    unreachable: shell.unreachable,
                  }[live.does]}
          </p>
          {live.does === 'silent' ? (
            <Button onClick={live.stop}>{t.stopNow}</Button>
          ) : (
            <Button onClick={() => live.restart(live.does === 'stopped' ? cells.filter(({ id }) => id !== live.stuck) : cells)}>
              {shell.restartCells}
            </Button>
          )}
        </div>
      )}
      <div class="edit-frame" ref={host} />
    </section>
  );
}
