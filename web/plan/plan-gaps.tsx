/** Resource and gap analysis: what there is today per factor and age, how large people weigh the need, and what is missing. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import { gapAnalysis, type GapCell, gapKinds, type GapRow } from '../../notebooks/plan/gap-analysis.ts';
import { subjectKey } from '../../notebooks/plan/subject-key.ts';
import { ageBands } from '../../notebooks/plan/vocabulary.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { language } from '../shared/language.ts';
import { storedItem } from './item-dialog.tsx';
import type { PlanReply } from './plan-api.ts';
import { subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';
import { ItemActs } from './plan-tree.tsx';

export function PlanGaps(props: ViewProps) {
  const { plan, acts } = props;
  const t = planTexts.value;
  const rows = gapAnalysis(
    plan.priorities.map(({ subject }) => subject),
    plan.resources,
    plan.needs,
  );
  return (
    <div class="plan-tree">
      <p>{t.gaps.lead}</p>
      {rows.length === 0 ? <EmptyState title={t.gaps.empty}>{t.gaps.emptyLong}</EmptyState> : <GapTable {...props} rows={rows} />}
      {rows.length > 0 && <GapChart plan={plan} rows={rows} />}
      <section class="plan-priority">
        <h2>{t.gaps.resources}</h2>
        {plan.resources.length === 0 && <p class="hint">{t.gaps.noResources}</p>}
        <ul class="plan-follow-ups">
          {plan.resources.map((one) => (
            <li key={one.resource}>
              <p>
                <strong>{one.title}</strong>
                {one.provider !== '' && `, ${one.provider}`}
              </p>
              <p>
                {[
                  subjectName(plan, one.subject, language.value),
                  one.ages.map((ages) => t.ages[ages]).join(', '),
                  ...(one.reach === null ? [] : [t.plan.reached(formatNumber(one.reach, language.value))]),
                  `${t.fields.resource.quality.label}: ${t.qualities[one.quality].toLowerCase()}`,
                  ...(one.cost === null ? [] : [t.plan.kronor(formatNumber(one.cost, language.value))]),
                ].join('. ')}
              </p>
              {one.note !== '' && <p class="plan-prose">{one.note}</p>}
              <ItemActs {...props} kind="resource" id={one.resource} revision={one.revision} name={one.title} />
            </li>
          ))}
        </ul>
        {plan.mayEdit && (
          <Buttons>
            <Button
              kind="secondary"
              onClick={() =>
                acts.edit({
                  kind: 'resource',
                  item: null,
                  fixed: {},
                  proposed: { quality: 'unknown', subject: plan.priorities[0]?.subject },
                })
              }
            >
              {t.acts.add.resource}
            </Button>
          </Buttons>
        )}
      </section>
    </div>
  );
}

function GapTable({ plan, acts, rows }: ViewProps & { readonly rows: readonly GapRow[] }) {
  const t = planTexts.value;
  const weigh = (subject: Subject, { ages }: GapCell) => {
    const need = plan.needs.find((one) => one.ages === ages && subjectKey(one.subject) === subjectKey(subject));
    acts.edit({
      kind: 'need',
      item: need ? storedItem('need', plan, need.need) : null,
      fixed: { subject, ages },
      proposed: { level: 'some', why: '' },
    });
  };
  return (
    <div class="plan-gaps" tabIndex={0} role="region" aria-label={t.gaps.caption}>
      <table>
        <caption>{t.gaps.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fields.need.subject.label}</th>
            {ageBands.map((ages) => (
              <th key={ages} scope="col">
                {t.ages[ages]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, cells }) => {
            const name = subjectName(plan, subject, language.value);
            return (
              <tr key={subjectKey(subject)}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.ages} class={`gap-${cell.gap}`}>
                    <strong>{t.gaps.kinds[cell.gap]}</strong>
                    <span>
                      {cell.level !== null && `${t.fields.need.level.label}: ${t.needs[cell.level].toLowerCase()}. `}
                      {cell.resources > 0 && t.gaps.there(cell.resources)}
                      {cell.reach !== null && `, ${t.plan.reached(formatNumber(cell.reach, language.value))}`}
                    </span>
                    {plan.mayEdit && (
                      <button
                        aria-label={`${t.acts.add.need}: ${name}, ${t.ages[cell.ages]}`}
                        type="button"
                        class="quiet"
                        onClick={() => weigh(subject, cell)}
                      >
                        {t.acts.add.need}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** How many ages of each subject have a gap, are partly or wholly met; the table above says which. */
function GapChart({ plan, rows }: { readonly plan: PlanReply; readonly rows: readonly GapRow[] }) {
  const t = planTexts.value.gaps;
  return (
    <figure class="plan-gap-chart">
      <figcaption>{t.chart}</figcaption>
      <ul>
        {rows.map(({ subject, cells }) => {
          const parts = gapKinds.map((kind) => ({ kind, count: cells.filter(({ gap }) => gap === kind).length }));
          const shown = parts.filter(({ count }) => count > 0);
          return (
            <li key={subjectKey(subject)}>
              <p>
                {subjectName(plan, subject, language.value)}{' '}
                {shown.map(({ kind, count }) => (
                  <span key={kind} class="hint plan-gap-part">
                    <svg width="12" height="12" aria-hidden="true">
                      <rect class={`gap-${kind}`} width="12" height="12" />
                    </svg>{' '}
                    {t.kinds[kind].toLowerCase()} {count}{' '}
                  </span>
                ))}
              </p>
              <svg class="plan-track" height="18" aria-hidden="true">
                {shown.map(({ kind, count }, k) => {
                  const before = shown.slice(0, k).reduce((sum, one) => sum + one.count, 0);
                  return (
                    <rect
                      key={kind}
                      class={`gap-${kind}`}
                      x={`${(100 * before) / cells.length}%`}
                      width={`${(100 * count) / cells.length}%`}
                      y="1"
                      height="16"
                    />
                  );
                })}
              </svg>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
