/** The measures of a plan as a table: filtered, summed, taken out as a file and read from one. */
import { useState } from 'preact/hooks';
import { writeXlsx } from '../../notebooks/export/write-xlsx.ts';
import { measureCells } from '../../notebooks/plan/measure-rows.ts';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { csvText, saveFile } from '../notebook/offered-file.ts';
import { Button } from '../shared/components/button.tsx';
import { Checkbox } from '../shared/components/choices.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { language } from '../shared/language.ts';
import { MeasureImport } from './measure-import.tsx';
import type { PlanReply } from './plan-api.ts';
import { namesOf, subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';
import { ItemActs, StatusMark } from './plan-tree.tsx';
import { sayDay, sayDays } from './say-days.ts';

type Measure = PlanReply['measures'][number];

export function PlanTable(props: ViewProps) {
  const { plan } = props;
  const t = planTexts.value;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = plan.measures.filter(({ status }) => !onlyOpen || !isEnded(status));
  const labels = t.fields.measure;
  const goalOf = (measure: Measure) => plan.goals.find(({ goal }) => goal === measure.goal)!;
  const priorityName = (measure: Measure) => {
    const { subject } = plan.priorities.find(({ priority }) => priority === goalOf(measure).priority)!;
    return subjectName(plan, subject, language.value);
  };
  const nextFollowUp = (measure: Measure) =>
    plan.followUps.find((one) => one.measure === measure.measure && one.doneOn === null)?.plannedOn ?? null;
  return (
    <div class="plan-table">
      <Checkbox name="onlyOpen" label={t.plan.openOnly} onChange={setOnlyOpen} />
      <DataTable
        caption={t.plan.measures}
        rows={shown}
        rowKey={({ measure }) => measure}
        columns={[
          { key: 'title', head: labels.title.label, cell: ({ title }) => title, sort: ({ title }) => title },
          {
            key: 'goal',
            head: t.kinds.goal,
            cell: (one) => (
              <>
                {goalOf(one).statement} <small class="plan-of">{priorityName(one)}</small>
              </>
            ),
            sort: (one) => `${priorityName(one)} ${goalOf(one).statement}`,
          },
          {
            key: 'status',
            head: labels.status.label,
            cell: (one) => <StatusMark measure={one} />,
            sort: ({ status }) => t.statuses[status],
          },
          {
            key: 'responsible',
            head: labels.responsible.label,
            cell: ({ responsible }) => responsible,
            sort: ({ responsible }) => responsible,
          },
          {
            key: 'when',
            head: t.plan.when,
            cell: ({ startsOn, endsOn }) => sayDays(startsOn, endsOn),
            sort: ({ startsOn, endsOn }) => startsOn ?? endsOn ?? '',
          },
          {
            key: 'cost',
            head: labels.cost.label,
            cell: ({ cost }) => (cost === null ? '' : formatNumber(cost, language.value)),
            sort: ({ cost }) => cost ?? -1,
            numeric: true,
          },
          { key: 'next', head: t.plan.nextFollowUp, cell: (one) => sayDay(nextFollowUp(one)), sort: (one) => nextFollowUp(one) ?? '' },
          ...(plan.mayEdit
            ? [
                {
                  key: 'acts',
                  head: t.acts.changeThis(''),
                  acts: true,
                  cell: ({ measure, revision, title }: Measure) => (
                    <ItemActs {...props} kind="measure" id={measure} revision={revision} name={title} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <p>{sayCosts(shown)}</p>
      <Export plan={plan} measures={shown} />
      {plan.mayEdit && plan.goals.length > 0 && <MeasureImport {...props} />}
    </div>
  );
}

/** A sum, and how many it leaves out: what nobody knows is not nought. */
export function sayCosts(measures: readonly Measure[]): string {
  const known = measures.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const sum = known.reduce((total, cost) => total + cost, 0);
  return planTexts.value.plan.costSum(formatNumber(sum, language.value), measures.length - known.length);
}

function Export({ plan, measures }: { readonly plan: PlanReply; readonly measures: readonly Measure[] }) {
  const t = planTexts.value.plan;
  const cells = () => measureCells(measures, namesOf(plan, language.value), language.value);
  const name = (plan.name[language.value] ?? plan.name.sv).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return (
    <div class="plan-acts" role="group" aria-label={t.export}>
      <span>{t.export}:</span>
      <Button
        kind="secondary"
        onClick={() => saveFile(new Blob([csvText(cells(), language.value)], { type: 'text/csv;charset=utf-8' }), `plan-${name}.csv`)}
      >
        {t.exportCsv}
      </Button>
      <Button
        kind="secondary"
        onClick={() =>
          saveFile(
            new Blob([writeXlsx(planTexts.value.plan.measures, cells())], {
              type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            }),
            `plan-${name}.xlsx`,
          )
        }
      >
        {t.exportXlsx}
      </Button>
    </div>
  );
}
