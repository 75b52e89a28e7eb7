/** Measures from a file: read here, shown, and added all together or not at all. */
import { useState } from 'preact/hooks';
import { type MeasureProblem, mostImported, readMeasures } from '../../notebooks/plan/measure-rows.ts';
import type { MeasureFields } from '../../server/plans/plan.schema.ts';
import { Button } from '../shared/components/button.tsx';
import { FileInput } from '../shared/components/file-input.tsx';
import { Select } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { componentTexts, language } from '../shared/language.ts';
import { importMeasures } from './plan-api.ts';
import { goalInShort, subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';

const largestFile = 1024 * 1024;

export function MeasureImport({ slug, plan, done }: ViewProps) {
  const t = planTexts.value.import;
  const [problems, setProblems] = useState<readonly MeasureProblem[]>([]);
  const [measures, setMeasures] = useState<readonly MeasureFields[] | null>(null);
  const read = async (values: FormData) => {
    const goal = String(values.get('goal') ?? '');
    const found = await readMeasures(bytesOf(values.get('file') as File), plan.goals, goal === '' ? null : goal, language.value);
    setProblems(found.ok ? [] : found.problems);
    setMeasures(found.ok ? (found.measures as readonly MeasureFields[]) : null);
  };
  return (
    <details class="plan-import">
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      <Form submit={t.read} kind="secondary" onSend={read}>
        <FileInput name="file" label={t.file} accept=".csv,.txt,text/csv" largest={largestFile} />
        <Select
          name="goal"
          label={t.goal}
          hint={t.goalHint}
          required={false}
          nothing="–"
          choices={plan.goals.map((goal) => ({ value: goal.goal, label: nameOfGoal(plan, goal) }))}
        />
      </Form>
      {problems.length > 0 && (
        <Notice tone="error" title={t.problems} live>
          <ul>
            {problems.map((problem, k) => (
              <li key={k}>{sayProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {measures && (
        <Form
          submit={t.add(measures.length)}
          onSend={async () => {
            await importMeasures(slug, plan.area, measures);
            setMeasures(null);
            done(t.added(measures.length));
          }}
          beside={
            <Button kind="quiet" onClick={() => setMeasures(null)}>
              {componentTexts.value.cancel}
            </Button>
          }
        >
          <p>{t.would(measures.length)}</p>
          <ul>
            {measures.map(({ title }, k) => (
              <li key={k}>{title}</li>
            ))}
          </ul>
        </Form>
      )}
    </details>
  );
}

/** With what it is about and from where to where it goes: two goals may have the same words. */
function nameOfGoal(plan: ViewProps['plan'], goal: ViewProps['plan']['goals'][number]): string {
  const { subject } = plan.priorities.find(({ priority }) => priority === goal.priority)!;
  return `${goal.statement} (${subjectName(plan, subject, language.value)}. ${goalInShort(plan, goal, language.value)})`;
}

function sayProblem(problem: MeasureProblem): string {
  const t = planTexts.value.import;
  if (problem.kind === 'wrong') return t.wrong(problem.line, problem.column, problem.value);
  if (problem.kind === 'severalGoals') return t.severalGoals(problem.line, problem.value);
  if (problem.kind === 'noColumn') return t.noColumn(problem.column);
  return { unreadable: t.unreadable, empty: t.empty, tooMany: t.tooMany(mostImported) }[problem.kind];
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
}
