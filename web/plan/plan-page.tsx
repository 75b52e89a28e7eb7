/** The plan of one area: as a tree, a table, a calendar, by who is responsible; what there is and what is needed; and its history. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { type PlanView, planViews } from '../../notebooks/wording/plan-texts.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { useStatistics } from '../municipality/use-statistics.ts';
import { Button } from '../shared/components/button.tsx';
import { language } from '../shared/language.ts';
import { type Editing, ItemDialog } from './item-dialog.tsx';
import { addItem, type EditedKind, getPlan, type PlanReply, removeItem, restoreItem } from './plan-api.ts';
import './plan.css';
import { planTexts } from './plan-texts.ts';
import { PlanCalendar } from './plan-calendar.tsx';
import { PlanGaps } from './plan-gaps.tsx';
import { PlanHistory } from './plan-history.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanTable } from './plan-table.tsx';
import { PlanTree } from './plan-tree.tsx';
import { PublishPart } from './publish-part.tsx';
import { type Removing, useRemoval } from './use-removal.tsx';

/** What the views ask the page for. */
export interface PlanActs {
  readonly edit: (editing: Editing) => void;
  readonly remove: (removing: Removing<EditedKind>) => void;
  readonly take: (decision: PlanReply['decisions'][number], position: number) => Promise<void>;
}
/** What every view gets. */
export interface ViewProps {
  readonly slug: string;
  readonly plan: PlanReply;
  /** Official statistics; null where there are none. */
  readonly statistics: IndicatorTables | null;
  readonly acts: PlanActs;
  /** Fetches the plan again and says so. */
  readonly done: (text: string) => void;
}

export function PlanPage({ slug, area }: { readonly slug: string; readonly area: string }) {
  const t = planTexts.value;
  const [loaded, again] = useLoaded(() => getPlan(slug, area), `${slug} ${area}`);
  const statistics = useStatistics(slug);
  const [view, setView] = useState<PlanView>('tree');
  const [editing, setEditing] = useState<Editing | null>(null);
  const { ask, say, notice, dialog } = useRemoval<EditedKind>({
    remove: ({ kind, id, revision }) => removeItem(slug, area, kind, id, revision),
    restore: ({ kind, id }) => restoreItem(slug, area, kind, id),
    onDone: () => {
      setEditing(null);
      again();
    },
  });
  const acts: PlanActs = {
    edit: setEditing,
    remove: ask,
    take: async ({ decision, priorities }, position) => {
      const { subject, reason } = priorities.find((one) => one.position === position)!;
      await addItem(slug, area, 'priority', { subject, why: reason, fromDecision: { decision, position } });
      say(t.plan.saved);
    },
  };
  const name = loaded.state === 'there' ? (loaded.value.name[language.value] ?? loaded.value.name.sv) : null;
  return (
    <Shell title={name === null ? t.plans.title : t.plan.title(name)} slug={slug}>
      <p class="crumb">
        <a href={addressOf('plans', { slug })}>{t.plan.back}</a>
      </p>
      <h1>{name === null ? t.plans.title : t.plan.title(name)}</h1>
      <p class="lead">{t.plan.lead}</p>
      <div class="unprinted">{notice}</div>
      <Show loaded={loaded} again={again} rows={6}>
        {(plan) => {
          const props: ViewProps = { slug, plan, statistics, acts, done: say };
          return (
            <>
              {!plan.mayEdit && <p class="hint">{t.plan.readOnly}</p>}
              <nav class="plan-views" aria-label={t.plan.views}>
                {planViews.map((one) => (
                  <Button key={one} kind="quiet" aria-pressed={one === view} onClick={() => setView(one)}>
                    {t.plan.view[one]}
                  </Button>
                ))}
              </nav>
              {view === 'tree' && (
                <>
                  <PlanTree {...props} />
                  <div class="plan-acts">
                    <Button kind="secondary" onClick={() => window.print()}>
                      {t.plan.print}
                    </Button>
                  </div>
                  <PublishPart {...props} />
                </>
              )}
              {view === 'table' && <PlanTable {...props} />}
              {view === 'calendar' && <PlanCalendar {...props} />}
              {view === 'people' && <PlanPeople {...props} />}
              {view === 'gaps' && <PlanGaps {...props} />}
              {view === 'history' && <PlanHistory {...props} />}
              {editing && (
                <ItemDialog
                  slug={slug}
                  area={area}
                  plan={plan}
                  statistics={statistics}
                  editing={editing}
                  onClose={() => setEditing(null)}
                  onSaved={() => say(t.plan.saved)}
                />
              )}
            </>
          );
        }}
      </Show>
      {dialog}
    </Shell>
  );
}
