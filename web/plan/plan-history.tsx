/** Who changed what and when, field by field; what was taken away can be brought back. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import { judgedFields, type StoredJudging } from '../../notebooks/plan/goal-fields.ts';
import { fieldValues } from '../../notebooks/plan/plan-fields.ts';
import { mergeFields } from '../../notebooks/plan/merge-fields.ts';
import { sayField } from '../../notebooks/wording/say-plan.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Button } from '../shared/components/button.tsx';
import { dayOf, isDay, minuteOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { type EditedKind, type Fields, getHistory, type HistoryEntry, itemPaths, restoreItem } from './plan-api.ts';
import { namesOf, subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';

export function PlanHistory(props: ViewProps) {
  const { slug, plan } = props;
  const revisions = [plan.priorities, plan.goals, plan.measures, plan.followUps, plan.resources, plan.needs]
    .flat()
    .map(({ revision }) => revision);
  const [loaded, again] = useLoaded(() => getHistory(slug, plan.area), `${slug} ${plan.area} ${revisions.join()}`);
  return (
    <Show loaded={loaded} again={again} rows={6}>
      {(entries) => (
        <ol class="plan-history">
          {entries.map((entry, k) => (
            // The newest comes first: what happened to an item since then stands above it.
            <Entry key={entry.entry} {...props} entry={entry} isLast={!entries.slice(0, k).some(({ item }) => item === entry.item)} />
          ))}
        </ol>
      )}
    </Show>
  );
}

function Entry({ slug, plan, done, entry, isLast }: ViewProps & { readonly entry: HistoryEntry; readonly isLast: boolean }) {
  const t = planTexts.value;
  const { kind, act, before, after, item } = entry;
  const name = nameOf(plan, after ?? before ?? {});
  return (
    <li>
      <p>
        <strong>{entry.name}</strong> {t.acts.history[act]} {t.kinds[kind].toLowerCase()}
        {name !== '' && ` ”${name}”`} <span class="hint">{minuteOf(entry.at)}</span>
      </p>
      {act === 'changed' && before && after && <Changes plan={plan} kind={kind} before={before} after={after} />}
      {act === 'removed' && isLast && plan.mayEdit && kind in itemPaths && (
        <Button
          aria-label={`${t.plan.undo}: ${name}`}
          kind="secondary"
          onClick={async () => {
            await restoreItem(slug, plan.area, kind as EditedKind, item);
            done(t.plan.restored(name));
          }}
        >
          {t.plan.undo}
        </Button>
      )}
    </li>
  );
}

/** What a person would call it. */
function nameOf(plan: ViewProps['plan'], fields: Fields): string {
  if (fields['subject'] && !('title' in fields)) return subjectName(plan, fields['subject'] as Subject, language.value);
  const said = fields['title'] ?? fields['statement'] ?? fields['plannedOn'];
  return typeof said !== 'string' ? '' : isDay(said) ? dayOf(said) : said;
}

function Changes({
  plan,
  kind,
  before,
  after,
}: { readonly plan: ViewProps['plan']; readonly before: Fields; readonly after: Fields } & Pick<HistoryEntry, 'kind'>) {
  const t = planTexts.value;
  const names = namesOf(plan, language.value);
  const labels = t.fields[kind] as Readonly<Record<string, { readonly label: string }>>;
  const [was, is] = [asFields(kind, before), asFields(kind, after)];
  const changed = mergeFields(was, was, is).theirsOnly;
  return (
    <ul>
      {changed.map((name) => (
        <li key={name}>
          {labels[name]!.label}: <del>{sayField(kind, name, was[name], names, language.value)}</del>{' '}
          <ins>{sayField(kind, name, is[name], names, language.value)}</ins>
        </li>
      ))}
    </ul>
  );
}

const asFields = (kind: HistoryEntry['kind'], item: Fields): Fields => ({
  ...fieldValues(kind, item),
  ...(kind === 'goal' && { judged: judgedFields(item['judged'] as StoredJudging) }),
});
