/** Who changed what and when, field by field; what was taken away can be brought back. */
import { judgedFields, type StoredJudging } from '../../notebooks/plan/goal-fields.ts';
import { mergeFields } from '../../notebooks/plan/merge-fields.ts';
import { fieldValues } from '../../notebooks/plan/plan-fields.ts';
import { type PlanNames, sayField } from '../../notebooks/wording/say-plan.ts';
import { Button } from '../shared/components/button.tsx';
import { minuteOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import type { Fields, HistoryEntry } from './plan-api.ts';
import { planTexts } from './plan-texts.ts';

interface ListProps {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly names: PlanNames;
  /** What a person would call what an entry is about; empty where it has no name. */
  readonly nameOf: (fields: Fields) => string;
  /** Brings back what an entry took away; null where the reader may not, or nobody can. */
  readonly restoring: (entry: HistoryEntry, name: string) => (() => Promise<void>) | null;
}

export const HistoryList = (props: ListProps) => (
  <ol class="plan-history">
    {props.entries.map((entry, k) => (
      // The newest comes first: what happened to an item since then stands above it.
      <Entry key={entry.entry} {...props} entry={entry} isLast={!props.entries.slice(0, k).some(({ item }) => item === entry.item)} />
    ))}
  </ol>
);

function Entry({
  names,
  nameOf,
  restoring,
  entry,
  isLast,
}: Omit<ListProps, 'entries'> & { readonly entry: HistoryEntry; readonly isLast: boolean }) {
  const t = planTexts.value;
  const { kind, act, before, after } = entry;
  const name = nameOf(after ?? before ?? {});
  const restore = act === 'removed' && isLast ? restoring(entry, name) : null;
  return (
    <li>
      <p>
        <strong>{entry.name}</strong> {t.acts.history[act]} {t.kinds[kind].toLowerCase()}
        {name !== '' && ` ”${name}”`} <span class="hint">{minuteOf(entry.at)}</span>
      </p>
      {act === 'changed' && before && after && <Changes names={names} kind={kind} before={before} after={after} />}
      {restore && (
        <Button aria-label={`${t.plan.undo}: ${name}`} kind="secondary" onClick={restore}>
          {t.plan.undo}
        </Button>
      )}
    </li>
  );
}

function Changes({
  names,
  kind,
  before,
  after,
}: { readonly names: PlanNames; readonly before: Fields; readonly after: Fields } & Pick<HistoryEntry, 'kind'>) {
  const labels = planTexts.value.fields[kind] as Readonly<Record<string, { readonly label: string }>>;
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
