/** What is shown of a cell beside what it says: how it does, and where its errors are. */
import { dependents } from '../../../notebooks/dataflow/graph-faults.ts';
import type { EditTexts } from '../../../notebooks/wording/edit-texts.ts';
import type { Shown } from './cell-card.tsx';
import type { Mark } from './code-editor.tsx';
import type { LiveFrame } from './use-live-frame.ts';

type Live = Pick<LiveFrame, 'does' | 'cells' | 'run'>;

/** Cells that need one which is not done. */
export const waitingCells = ({ cells, run }: Live): ReadonlySet<number> =>
  new Set([...cells].flatMap(([id, { state }]) => (state === 'done' ? [] : [...dependents(run.cells, id)].filter((one) => one !== id))));

/** @param waits those of `waitingCells` */
export function shownOf(id: number, { does, cells, run }: Live, waits: ReadonlySet<number>): Shown | null {
  if (run.faults.some((fault) => fault.kind === 'syntax' && fault.cells[0] === id)) return 'failed';
  if (does === 'runs' || does === 'silent') {
    if (run.edited.has(id)) return 'edited';
    const state = cells.get(id)?.state;
    if (state === 'running' || state === 'failed') return state;
    if (waits.has(id)) return 'waits';
  }
  return run.edited.has(id) ? 'edited' : run.stale.has(id) ? 'stale' : null;
}

/** Of what it says now; how something else ran that stood there before is no error of it. */
export function marksOf(id: number, { cells, run }: Live, t: EditTexts): readonly Mark[] {
  const syntax = run.faults.flatMap((fault) => (fault.kind === 'syntax' && fault.cells[0] === id ? [fault] : []));
  if (syntax.length > 0)
    return syntax.map(({ at, message }) => ({
      line: at?.line ?? 1,
      column: at?.column ?? null,
      message: t.syntaxAt(at?.line ?? 1, message),
    }));
  const one = cells.get(id);
  if (one?.state !== 'failed' || run.edited.has(id)) return [];
  return [{ line: one.line ?? 1, column: null, message: one.line === null ? t.failed : t.failedAt(one.line) }];
}
