/** What has changed in plans, from their history: the changes worth a line, and how many there were besides. Pure. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { MeasureStatus, PlanAct, PlanItemKind } from '../../notebooks/plan/vocabulary.ts';
import type { HistoryRow } from '../plans/plan-item.repository.ts';

export interface PlanChange {
  readonly at: string;
  /** Code; empty for the whole municipality, null above the areas. */
  readonly area: string | null;
  readonly kind: PlanItemKind;
  readonly item: string;
  /** `done` is a follow-up that was done, `judged` a goal that people have answered. */
  readonly act: PlanAct | 'done' | 'judged' | 'status';
  /** Empty for a priority, which is called by its subject. */
  readonly title: string;
  readonly subject: Subject | null;
  /** Of a measure whose status changed. */
  readonly status: { readonly from: MeasureStatus; readonly to: MeasureStatus } | null;
}

export interface PlanChanges {
  /** The newest first. */
  readonly lines: readonly PlanChange[];
  /** Changes of wording, days and the like. */
  readonly others: number;
}

/** What a plan page shows is told; resources, needs and what is above the areas are not the plan's doing. */
const told: readonly PlanItemKind[] = ['priority', 'goal', 'measure', 'followUp'];

type Item = Readonly<Record<string, unknown>> | null;

/** @param history the newest first */
export function planChanges(history: readonly HistoryRow[]): PlanChanges {
  const ofPlan = history.filter(({ kind }) => told.includes(kind));
  const lines = ofPlan.flatMap((row): PlanChange[] => {
    const [before, after] = [row.before as Item, row.after as Item];
    const line = {
      at: row.at.toISOString(),
      area: row.area,
      kind: row.kind,
      item: row.item,
      title: titleOf(after ?? before),
      subject: row.kind === 'priority' ? ((after ?? before)?.['subject'] as Subject) : null,
      status: null,
    };
    if (row.act !== 'changed') return row.kind === 'followUp' ? [] : [{ ...line, act: row.act }];
    if (row.kind === 'measure' && before?.['status'] !== after?.['status']) {
      const status = { from: before?.['status'] as MeasureStatus, to: after?.['status'] as MeasureStatus };
      return [{ ...line, act: 'status', status }];
    }
    if (row.kind === 'goal' && ownAnswer(after) !== null && JSON.stringify(ownAnswer(before)) !== JSON.stringify(ownAnswer(after)))
      return [{ ...line, act: 'judged' }];
    return row.kind === 'followUp' && before?.['doneOn'] === null && after?.['doneOn'] !== null ? [{ ...line, act: 'done' }] : [];
  });
  return { lines, others: ofPlan.length - lines.length };
}

/** What people say of a goal that no survey judges; null where they have not, and for any other goal. */
const ownAnswer = (goal: Item): unknown => (goal?.['judged'] as { readonly answer?: unknown } | undefined)?.answer ?? null;

const titleOf = (item: Item): string => {
  const title = item?.['title'] ?? item?.['statement'] ?? item?.['delivered'];
  return typeof title === 'string' ? title : '';
};
