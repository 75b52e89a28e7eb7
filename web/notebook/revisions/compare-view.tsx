/** Two revisions beside each other, cell by cell: what is new, gone, changed and moved, and of changed text the lines. */
import { type CellChange, compareRevisions } from '../../../notebooks/document/compare-revisions.ts';
import type { LineChange } from '../../../notebooks/document/diff-lines.ts';
import { type Cell, readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import { language } from '../../shared/language.ts';

interface CompareViewProps {
  /** Notebook files. */
  readonly before: string;
  readonly after: string;
}

export function CompareView({ before, after }: CompareViewProps) {
  const t = sharingTextsFor(language.value).compare;
  const { title, cells } = compareRevisions(readNotebook(before), readNotebook(after));
  const count = (isOne: (change: CellChange) => boolean) => cells.filter(isOne).length;
  const isMoved = (change: CellChange) => 'moved' in change && change.moved;
  const kinds = (['changed', 'added', 'removed'] as const).map((kind) => count((change) => change.kind === kind));
  const moved = count(isMoved);
  if (title === null && [...kinds, moved].every((some) => some === 0)) return <p>{t.same}</p>;
  return (
    <>
      <p role="status">{t.summary(kinds[0]!, kinds[1]!, kinds[2]!, moved)}</p>
      {title && <p>{t.newTitle(title.before, title.after)}</p>}
      <ol class="compare">
        {inRuns(cells).map((run) =>
          run.length > 1 || (run[0]!.kind === 'same' && !isMoved(run[0]!)) ? (
            <li key={`same-${idOf(run[0]!)}`} class="compare-same">
              {t.unchanged(run.length)}
            </li>
          ) : (
            <ChangedCell key={idOf(run[0]!)} change={run[0]!} />
          ),
        )}
      </ol>
    </>
  );
}

const cellOf = (change: CellChange): Cell => (change.kind === 'changed' ? change.after : change.cell);
const idOf = (change: CellChange): number => cellOf(change).id;

/** Unchanged cells that follow each other are told in one line. */
function inRuns(cells: readonly CellChange[]): readonly (readonly CellChange[])[] {
  const isQuiet = (change: CellChange) => change.kind === 'same' && !change.moved;
  const runs: CellChange[][] = [];
  for (const change of cells) {
    const last = runs.at(-1);
    if (isQuiet(change) && last && isQuiet(last[0]!)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

function ChangedCell({ change }: { readonly change: CellChange }) {
  const t = sharingTextsFor(language.value).compare;
  const { id, mode, value } = cellOf(change);
  const marks = [...(change.kind === 'same' ? [] : [t.kinds[change.kind]]), ...('moved' in change && change.moved ? [t.kinds.moved] : [])];
  const lines: readonly LineChange[] =
    change.kind === 'changed'
      ? change.lines
      : value.split('\n').map((line) => ({ kind: change.kind === 'same' ? 'same' : change.kind, line }));
  const sameText = change.kind === 'changed' && lines.every(({ kind }) => kind === 'same');
  return (
    <li>
      <h3>
        {t.cell(id, mode)} <span class="mark">{marks.join(', ')}</span>
      </h3>
      {sameText ? <p>{t.onlyShown}</p> : <Lines lines={lines} label={t.cell(id, mode)} />}
    </li>
  );
}

/** Colour, sign and words say the same. */
function Lines({ lines, label }: { readonly lines: readonly LineChange[]; readonly label: string }) {
  const t = sharingTextsFor(language.value).compare;
  return (
    <pre class="compare-lines" tabIndex={0} role="region" aria-label={label}>
      {lines.map(({ kind, line }, k) => (
        <span key={k} class={kind}>
          {kind !== 'same' && <span class="unseen">{kind === 'added' ? t.lineAdded : t.lineRemoved}: </span>}
          <span aria-hidden="true">{kind === 'added' ? '+ ' : kind === 'removed' ? '− ' : '  '}</span>
          {`${line}\n`}
        </span>
      ))}
    </pre>
  );
}
