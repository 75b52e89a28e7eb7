/** What was done with the council's goals, links and assignments: opened by whoever asks, since the page is for reports. */
import { useState } from 'preact/hooks';
import type { PlanNames } from '../../notebooks/wording/say-plan.ts';
import { getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { councilPaths, type CouncilKind } from './council-dialog.tsx';
import { type Council, nameIn } from './council-page.tsx';
import { HistoryList } from './history-list.tsx';
import type { Fields, HistoryEntry } from './plan-api.ts';
import { planTexts } from './plan-texts.ts';

interface HistoryProps {
  /** Where the council's things are asked for. */
  readonly base: string;
  readonly council: Council;
  /** Fetches the page again and says so. */
  readonly done: (text: string) => void;
}

export function CouncilHistory(props: HistoryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="unprinted" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{planTexts.value.plan.view.history}</summary>
      {isOpen && <Entries {...props} />}
    </details>
  );
}

function Entries({ base, council, done }: HistoryProps) {
  const revisions = [council.goals, council.links, council.assignments].flat().map(({ revision }) => revision);
  const [loaded, again] = useLoaded(() => getJson<HistoryEntry[]>(`${base}/history`), `${base} ${revisions.join()}`);
  return (
    <Show loaded={loaded} again={again} rows={4}>
      {(entries) => {
        const names = namesIn(council, entries);
        return (
          <HistoryList
            entries={entries}
            names={names}
            nameOf={(fields) => String(fields['title'] ?? names.reference('priority', String(fields['priority'] ?? '')))}
            restoring={({ kind, item }, name) =>
              council.mayEdit && kind in councilPaths
                ? async () => {
                    await sendJson('POST', `${base}/${councilPaths[kind as CouncilKind]}/${item}/restore`);
                    done(planTexts.value.plan.restored(name));
                  }
                : null
            }
          />
        );
      }}
    </Show>
  );
}

/** What was taken away since is called as it was then. */
const namesIn = ({ priorities }: Council, entries: readonly HistoryEntry[]): PlanNames => ({
  subject: () => '',
  reference: (to, id) => {
    const found = to === 'priority' && priorities.find(({ priority }) => priority === id);
    if (found) return `${nameIn(found.areaName)}: ${nameIn(found.name)}`;
    const told = entries.find(({ item }) => item === id);
    return String(((told?.after ?? told?.before) as Fields | undefined)?.['title'] ?? '');
  },
});
