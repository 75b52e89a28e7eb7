/** The level above the areas: the council's goals with what serves them, assignments with their leading boards, and sums. */
import { useState } from 'preact/hooks';
import { fieldValues } from '../../notebooks/plan/plan-fields.ts';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { sayGoalAnswer } from '../../notebooks/wording/say-plan.ts';
import type { showCouncil } from '../../server/plans/council.service.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { Select, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { componentTexts, language } from '../shared/language.ts';
import { CouncilDialog, councilPaths, type CouncilEditing, type CouncilKind } from './council-dialog.tsx';
import { CouncilHistory } from './council-history.tsx';
import './plan.css';
import { planTexts } from './plan-texts.ts';
import { type Removing, useRemoval } from './use-removal.tsx';

export type Council = Awaited<ReturnType<typeof showCouncil>>;
type Goal = Council['goals'][number];
type Assignment = Council['assignments'][number];

interface Acts {
  readonly edit: (editing: CouncilEditing) => void;
  readonly remove: (removing: Removing<CouncilKind>) => void;
  readonly remap: (goal: Goal) => void;
}
export function CouncilPage({ slug }: { readonly slug: string }) {
  const t = planTexts.value;
  const base = `${apiOf(slug)}/council`;
  const [loaded, again] = useLoaded(() => getJson<Council>(base), slug);
  const [editing, setEditing] = useState<CouncilEditing | null>(null);
  const [remapping, setRemapping] = useState<Goal | null>(null);
  const { ask, say, notice, dialog } = useRemoval<CouncilKind>({
    remove: ({ kind, id, revision }) => sendJson('DELETE', `${base}/${councilPaths[kind]}/${id}`, { revision }),
    restore: ({ kind, id }) => sendJson('POST', `${base}/${councilPaths[kind]}/${id}/restore`),
    onDone: () => {
      setEditing(null);
      setRemapping(null);
      again();
    },
  });
  const acts: Acts = { edit: setEditing, remove: ask, remap: setRemapping };
  return (
    <Shell title={t.council.title} slug={slug}>
      <h1>{t.council.title}</h1>
      <p class="lead">{t.council.lead}</p>
      <div class="unprinted">{notice}</div>
      <Show loaded={loaded} again={again} rows={4}>
        {(council) => (
          <>
            <div class="plan-tree">
              <h2>{t.council.goals}</h2>
              {council.goals.length === 0 && <p class="hint">{t.council.noGoals}</p>}
              {council.goals.map((goal) => (
                <GoalPart key={goal.councilGoal} council={council} goal={goal} acts={acts} />
              ))}
              {council.mayEdit && <Add kind="councilGoal" acts={acts} />}
              <h2>{t.council.assignments}</h2>
              {council.assignments.length === 0 && <p class="hint">{t.council.noAssignments}</p>}
              {council.assignments.map((assignment) => (
                <AssignmentPart key={assignment.assignment} council={council} assignment={assignment} acts={acts} />
              ))}
              {council.mayEdit && <Add kind="assignment" acts={acts} />}
            </div>
            {council.assignments.length > 0 && <Sums council={council} />}
            <div class="plan-acts">
              <Button kind="secondary" onClick={() => window.print()}>
                {t.plan.print}
              </Button>
            </div>
            <CouncilHistory base={base} council={council} done={say} />
            {editing && (
              <CouncilDialog
                base={base}
                council={council}
                editing={editing}
                onClose={() => setEditing(null)}
                onSaved={() => say(t.plan.saved)}
              />
            )}
            {remapping && (
              <Remap
                base={base}
                goals={council.goals}
                goal={remapping}
                onClose={() => setRemapping(null)}
                onDone={(count) => say(t.council.remapped(count))}
              />
            )}
          </>
        )}
      </Show>
      {dialog}
    </Shell>
  );
}

function Add({ kind, acts }: { readonly kind: 'councilGoal' | 'assignment'; readonly acts: Acts }) {
  return (
    <Buttons>
      <Button kind="secondary" onClick={() => acts.edit({ kind, item: null, fixed: {} })}>
        {planTexts.value.acts.add[kind]}
      </Button>
    </Buttons>
  );
}

interface GoalProps {
  readonly council: Council;
  readonly goal: Goal;
  readonly acts: Acts;
}

function GoalPart({ council, goal, acts }: GoalProps) {
  const t = planTexts.value;
  const links = council.links.filter(({ councilGoal }) => councilGoal === goal.councilGoal);
  // One that ends with the mandate period is in force until then.
  const inForce = links.filter(({ until }) => until === null || until >= dayFromNow(0));
  const measures = council.measures.filter(({ priority }) => inForce.some((link) => link.priority === priority));
  return (
    <section class="plan-priority">
      <h3>{goal.title}</h3>
      <p class="hint">{t.council.period(dayOf(goal.periodFrom), dayOf(goal.periodTo))}</p>
      {goal.direction !== '' && <p class="plan-prose">{goal.direction}</p>}
      {links.length === 0 ? (
        <p class="hint">{t.council.noLinks}</p>
      ) : (
        <ul class="plan-follow-ups" aria-label={t.council.serves}>
          {links.map(({ councilLink, priority, since, until, revision }) => {
            const found = council.priorities.find((one) => one.priority === priority)!;
            const name = `${nameIn(found.areaName)}: ${nameIn(found.name)}`;
            const goals = council.areaGoals.filter((one) => one.priority === priority);
            return (
              <li key={councilLink}>
                {name} <span class="hint">{t.council.linkedSince(dayOf(since), until && dayOf(until))}</span>
                {goals.length > 0 && (
                  <ul class="council-answers">
                    {goals.map((one) => (
                      <li key={one.goal}>
                        <strong>{one.statement}.</strong> {sayGoalAnswer(one, dayOf, language.value) ?? t.goal.notAnswered}
                      </li>
                    ))}
                  </ul>
                )}
                {council.mayEdit && (
                  <span class="plan-acts">
                    <ChangeButtons acts={acts} kind="councilLink" id={councilLink} revision={revision} name={name} council={council} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {measures.length > 0 && <p>{t.council.measures(measures.filter(({ status }) => !isEnded(status)).length, measures.length)}</p>}
      {council.mayEdit && (
        <div class="plan-acts">
          <Button
            kind="secondary"
            aria-label={`${t.acts.add.councilLink}: ${goal.title}`}
            onClick={() =>
              acts.edit({
                kind: 'councilLink',
                item: null,
                fixed: { councilGoal: goal.councilGoal },
                proposed: { since: goal.periodFrom > dayFromNow(0) ? goal.periodFrom : dayFromNow(0) },
              })
            }
          >
            {t.acts.add.councilLink}
          </Button>
          {inForce.length > 0 && council.goals.length > 1 && (
            <button type="button" class="quiet" aria-label={`${t.council.remap}: ${goal.title}`} onClick={() => acts.remap(goal)}>
              {t.council.remap}
            </button>
          )}
          <ChangeButtons
            acts={acts}
            kind="councilGoal"
            id={goal.councilGoal}
            revision={goal.revision}
            name={goal.title}
            council={council}
          />
        </div>
      )}
    </section>
  );
}

interface ChangeProps extends Removing<CouncilKind> {
  readonly acts: Acts;
  readonly council: Council;
}

function ChangeButtons({ acts, council, kind, id, revision, name }: ChangeProps) {
  const t = planTexts.value.acts;
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-label={`${t.change[kind]}: ${name}`}
        onClick={() => acts.edit({ kind, item: storedCouncilItem(kind, council, id), fixed: {} })}
      >
        {t.change[kind]}
      </button>
      <button type="button" class="quiet" aria-label={`${t.remove}: ${name}`} onClick={() => acts.remove({ kind, id, revision, name })}>
        {t.remove}
      </button>
    </>
  );
}

/** As the form takes it; null where it is there no more. */
export function storedCouncilItem(kind: CouncilKind, council: Council, id: string): CouncilEditing['item'] {
  const lists = { councilGoal: council.goals, councilLink: council.links, assignment: council.assignments } as const;
  const items: readonly { readonly revision: number }[] = lists[kind];
  const found = items.find((one) => (one as unknown as Readonly<Record<string, unknown>>)[kind] === id);
  return found ? { id, revision: found.revision, fields: fieldValues(kind, found) } : null;
}

interface AssignmentProps {
  readonly council: Council;
  readonly assignment: Assignment;
  readonly acts: Acts;
}

function AssignmentPart({ council, assignment: one, acts }: AssignmentProps) {
  const t = planTexts.value;
  const measures = council.measures.filter(({ assignment }) => assignment === one.assignment);
  const parties = [...one.boards, ...one.outsideParties];
  const isDecided = one.decidedBy !== '' || one.paragraph !== '' || one.reference !== '' || one.decidedOn !== null;
  const serves = council.goals.find(({ councilGoal }) => councilGoal === one.councilGoal);
  return (
    <section class="plan-priority">
      <h3>{one.title}</h3>
      <ul class="plan-follow-ups">
        <li>{t.council.leads(one.leadingBoard)}</li>
        {parties.length > 0 && <li>{t.council.with(parties.join(', '))}</li>}
        {serves && (
          <li>
            {t.kinds.councilGoal}: {serves.title}
          </li>
        )}
        {isDecided && (
          <li>{t.council.decision(one.decidedBy, one.paragraph, one.reference, one.decidedOn === null ? '' : dayOf(one.decidedOn))}</li>
        )}
        {one.dueOn !== null && <li>{t.council.due(dayOf(one.dueOn))}</li>}
        <li>{one.budget === null ? t.council.noBudget : t.council.budget(kronor(one.budget))}</li>
      </ul>
      {measures.length > 0 && (
        <>
          <p>{t.council.measures(measures.filter(({ status }) => !isEnded(status)).length, measures.length)}</p>
          <ul class="plan-columns">
            {measures.map(({ measure, title, status, areaName }) => (
              <li key={measure}>
                {title} ({nameIn(areaName)}), {t.statuses[status].toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
      {one.state !== '' && <p class="plan-prose">{one.state}</p>}
      {council.mayEdit && (
        <div class="plan-acts">
          <ChangeButtons acts={acts} kind="assignment" id={one.assignment} revision={one.revision} name={one.title} council={council} />
        </div>
      )}
    </section>
  );
}

/** Budgets and what the measures cost, by the board that leads; what nobody knows is counted and not taken for nought. */
function Sums({ council }: { readonly council: Council }) {
  const t = planTexts.value.council;
  const boards = [...new Set(council.assignments.map(({ leadingBoard }) => leadingBoard))].toSorted((a, b) =>
    a.localeCompare(b, language.value),
  );
  const rowOf = (name: string, assignments: readonly Assignment[]) => ({
    name,
    count: assignments.length,
    budget: sumOf(assignments.map(({ budget }) => budget)),
    cost: sumOf(
      council.measures.filter(({ assignment }) => assignments.some((one) => one.assignment === assignment)).map(({ cost }) => cost),
    ),
  });
  const rows = [
    ...boards.map((board) =>
      rowOf(
        board,
        council.assignments.filter(({ leadingBoard }) => leadingBoard === board),
      ),
    ),
    rowOf(t.all, council.assignments),
  ];
  const say = ({ sum, unknown, of }: Sum) => (of === 0 ? '–' : `${kronor(sum)}${unknown > 0 ? ` ${t.withoutFigure(unknown)}` : ''}`);
  return (
    <DataTable
      caption={t.sums}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', head: t.board, cell: ({ name }) => name },
        { key: 'count', head: t.count, cell: ({ count }) => count, numeric: true },
        { key: 'budget', head: t.budgetSum, cell: ({ budget }) => say(budget), numeric: true },
        { key: 'cost', head: t.costs, cell: ({ cost }) => say(cost), numeric: true },
      ]}
    />
  );
}

interface Sum {
  readonly sum: number;
  readonly unknown: number;
  readonly of: number;
}
const sumOf = (amounts: readonly (number | null)[]): Sum => ({
  sum: amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0),
  unknown: amounts.filter((amount) => amount === null).length,
  of: amounts.length,
});

interface RemapProps {
  readonly base: string;
  readonly goals: readonly Goal[];
  readonly goal: Goal;
  readonly onClose: () => void;
  readonly onDone: (count: number) => void;
}

function Remap({ base, goals, goal, onClose, onDone }: RemapProps) {
  const t = planTexts.value.council;
  const others = goals.filter(({ councilGoal }) => councilGoal !== goal.councilGoal);
  return (
    <Dialog title={t.remapTitle(goal.title)} onClose={onClose}>
      <Form
        submit={t.remap}
        onSend={async (values) => {
          const to = { to: String(values.get('to')), from: String(values.get('from')) };
          onDone((await sendJson<{ readonly moved: number }>('POST', `${base}/goals/${goal.councilGoal}/remap`, to)).moved);
        }}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {componentTexts.value.cancel}
          </Button>
        }
      >
        <p>{t.remapLong}</p>
        <Select
          name="to"
          label={t.remapTo}
          choices={others.map(({ councilGoal, title, periodFrom }) => ({ value: councilGoal, label: `${title} (${dayOf(periodFrom)})` }))}
        />
        <TextField name="from" type="date" label={t.remapFrom} autocomplete="off" defaultValue={others[0]?.periodFrom ?? ''} />
      </Form>
    </Dialog>
  );
}

const kronor = (amount: number): string => planTexts.value.plan.kronor(formatNumber(amount, language.value));
export const nameIn = (text: { readonly sv: string; readonly en: string }): string => text[language.value] ?? text.sv;
