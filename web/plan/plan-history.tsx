/** The history of an area's plan. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { dayOf, isDay } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { HistoryList } from './history-list.tsx';
import { type EditedKind, type Fields, getHistory, itemPaths, restoreItem } from './plan-api.ts';
import { namesOf, subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';

export function PlanHistory({ slug, plan, done }: ViewProps) {
  const revisions = [plan.priorities, plan.goals, plan.measures, plan.followUps, plan.resources, plan.needs]
    .flat()
    .map(({ revision }) => revision);
  const [loaded, again] = useLoaded(() => getHistory(slug, plan.area), `${slug} ${plan.area} ${revisions.join()}`);
  return (
    <Show loaded={loaded} again={again} rows={6}>
      {(entries) => (
        <HistoryList
          entries={entries}
          names={namesOf(plan, language.value)}
          nameOf={(fields) => nameOf(plan, fields)}
          restoring={({ kind, item }, name) =>
            plan.mayEdit && kind in itemPaths
              ? async () => {
                  await restoreItem(slug, plan.area, kind as EditedKind, item);
                  done(planTexts.value.plan.restored(name));
                }
              : null
          }
        />
      )}
    </Show>
  );
}

/** What a person would call it. */
function nameOf(plan: ViewProps['plan'], fields: Fields): string {
  if (fields['subject'] && !('title' in fields)) return subjectName(plan, fields['subject'] as Subject, language.value);
  const said = fields['title'] ?? fields['statement'] ?? fields['plannedOn'];
  return typeof said !== 'string' ? '' : isDay(said) ? dayOf(said) : said;
}
