/**
 * The form of one part of a plan. Where somebody else has changed the same part since it was read, nothing is saved and nothing is lost: both
 * versions are shown, and whoever saves chooses.
 */
import { useRef, useState } from 'preact/hooks';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { judgedFields } from '../../notebooks/plan/goal-fields.ts';
import { mergeFields, type MergedFields } from '../../notebooks/plan/merge-fields.ts';
import { fieldValues, planFields, type PlanField } from '../../notebooks/plan/plan-fields.ts';
import { subjectKey } from '../../notebooks/plan/subject-key.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Button } from '../shared/components/button.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import type { Choice } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { Notice } from '../shared/components/notice.tsx';
import { componentTexts, language } from '../shared/language.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { ConflictForm } from './conflict-form.tsx';
import { FieldControl, readControl } from './field-control.tsx';
import { fittingFirst, getKindsOfMeasures, type KindOfMeasure } from './kinds-of-measures.ts';
import { JudgedControl, offeredRows, readJudged } from './judged-control.tsx';
import {
  addItem,
  changeItem,
  type EditedKind,
  type Fields,
  getPlan,
  getStartingRows,
  type PlanReply,
  restoreItem,
  type StartingSurvey,
} from './plan-api.ts';
import { goalInShort, namesOf, subjectName } from './plan-names.ts';
import { planTexts } from './plan-texts.ts';
import { readSubject, SubjectControl } from './subject-control.tsx';

/** What is edited: an item that is there, or a new one with some fields that are known. */
export interface Editing {
  readonly kind: EditedKind;
  readonly item: StoredItem | null;
  /** Fields that the form does not ask for. */
  readonly fixed: Fields;
  /** Of a new item: what the form proposes. */
  readonly proposed?: Fields;
}
export interface StoredItem {
  readonly id: string;
  readonly revision: number;
  readonly fields: Fields;
}

/** An item of a plan as the form takes it: a goal's judging as it is sent. */
export function storedItem(kind: EditedKind, plan: PlanReply, id: string): StoredItem | null {
  const found = (listOf(kind, plan) as readonly (Fields & { readonly revision: number })[]).find((one) => one[kind] === id);
  if (!found) return null;
  const fields = fieldValues(kind, found);
  const judged = kind === 'goal' && { judged: judgedFields(plan.goals.find(({ goal }) => goal === id)!.judged) };
  return { id, revision: found.revision, fields: { ...fields, ...judged } };
}

const listOf = (kind: EditedKind, plan: PlanReply): readonly object[] =>
  ({
    priority: plan.priorities,
    goal: plan.goals,
    measure: plan.measures,
    followUp: plan.followUps,
    resource: plan.resources,
    need: plan.needs,
  })[kind];

interface DialogProps {
  readonly slug: string;
  readonly area: string;
  readonly plan: PlanReply;
  readonly statistics: IndicatorTables | null;
  readonly editing: Editing;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface Conflict {
  readonly plan: PlanReply;
  readonly mine: Fields;
  /** null: taken away meanwhile. */
  readonly theirs: StoredItem | null;
  readonly merged: MergedFields;
}

const needsSurvey: readonly EditedKind[] = ['priority', 'goal', 'resource', 'need'];

export function ItemDialog({ slug, area, plan, statistics, editing, onClose, onSaved }: DialogProps) {
  const t = planTexts.value;
  const { kind, item } = editing;
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [offered, again] = useLoaded(
    async (): Promise<Offered> => ({
      surveys: needsSurvey.includes(kind) ? await getStartingRows(slug, area) : [],
      kinds: kind === 'measure' ? await getKindsOfMeasures(slug) : [],
    }),
    `${slug} ${area} ${kind}`,
  );

  const save = async (fields: Fields, base: StoredItem | null) => {
    if (base === null || item === null) await addItem(slug, area, kind, fields);
    else {
      try {
        await changeItem(slug, area, kind, base.id, base.revision, fields);
      } catch (error) {
        if (!(error instanceof ReplyProblem) || error.kind !== 'changedMeanwhile') throw error;
        const now = await getPlan(slug, area);
        const theirs = storedItem(kind, now, base.id);
        return setConflict({ plan: now, mine: fields, theirs, merged: mergeFields(item.fields, fields, theirs?.fields ?? item.fields) });
      }
    }
    onSaved();
  };

  return (
    <Dialog
      title={conflict ? (conflict.theirs ? t.conflict.title : t.conflict.goneTitle) : (item ? t.acts.change : t.acts.add)[kind]}
      onClose={onClose}
    >
      {conflict ? (
        <ConflictForm
          kind={kind}
          names={namesOf(conflict.plan, language.value)}
          mine={conflict.mine}
          theirs={conflict.theirs?.fields ?? null}
          merged={conflict.merged}
          onClose={onClose}
          onSave={async (fields) => {
            if (conflict.theirs) return save(fields, conflict.theirs);
            const back = await restoreItem(slug, area, kind, item!.id);
            return save(fields, { ...item!, revision: back.revision });
          }}
        />
      ) : (
        <Show loaded={offered} again={again}>
          {(there) => (
            <ItemForm
              plan={plan}
              statistics={statistics}
              {...there}
              editing={editing}
              onClose={onClose}
              onSave={(fields) => save(fields, item)}
            />
          )}
        </Show>
      )}
    </Dialog>
  );
}

/** What others have that the form chooses from. */
interface Offered {
  readonly surveys: readonly StartingSurvey[];
  readonly kinds: readonly KindOfMeasure[];
}
interface FormProps extends Offered {
  readonly plan: PlanReply;
  readonly statistics: IndicatorTables | null;
  readonly editing: Editing;
  readonly onClose: () => void;
  readonly onSave: (fields: Fields) => Promise<void>;
}

function ItemForm({ plan, statistics, surveys, kinds, editing: { kind, item, fixed, proposed = {} }, onClose, onSave }: FormProps) {
  const t = planTexts.value;
  const form = useRef<HTMLFormElement | null>(null);
  const [chosen, setChosen] = useState<{ readonly kind: KindOfMeasure | null; readonly fields: Fields }>({ kind: null, fields: {} });
  const values: Fields = { ...proposed, ...item?.fields, ...fixed, ...chosen.fields };
  const fields = (planFields[kind] as readonly PlanField[]).filter(({ name }) => !(name in fixed));
  const offered = kind === 'goal' ? rowsOf(plan, surveys, values, item) : [];
  const labels = t.fields[kind] as Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;

  const goal = plan.goals.find((one) => one.goal === values['goal']);
  const subject = plan.priorities.find(({ priority }) => priority === goal?.priority)?.subject ?? null;
  const kindChoices = fittingFirst(kinds, subject).map(({ id, name, evidence }) => ({
    value: id,
    label: `${name} (${t.evidence[evidence].toLowerCase()})`,
  }));
  // A kind that is not offered any more stays with the measures that chose it.
  const stored = values['library'];
  if (typeof stored === 'string' && !kinds.some(({ id }) => id === stored)) kindChoices.push({ value: stored, label: stored });
  /** A kind of measure proposes what nobody has written; what somebody has written stays. */
  const choose = (id: string): void => {
    const next = kinds.find((one) => one.id === id) ?? null;
    const written = form.current && new FormData(form.current);
    const old = chosen.kind;
    const take = (name: string, before: string, proposal: string): Fields => {
      const now = String(written?.get(name) ?? values[name] ?? '');
      const isOpen = now === '' || now === before || (name === 'evidence' && now === 'unknown');
      return { [name]: isOpen ? proposal : now };
    };
    setChosen({
      kind: next,
      fields: {
        ...take('title', old?.name ?? '', next?.name ?? ''),
        ...take('what', old?.what ?? '', next?.what ?? ''),
        ...take('evidence', old?.evidence ?? '', next?.evidence ?? 'unknown'),
      },
    });
  };

  const send = async (sent: FormData): Promise<FormErrors | void> => {
    const written: Record<string, unknown> = { ...fixed };
    for (const field of fields) {
      if (field.as === 'subject') {
        const subject = readSubject(sent);
        if (subject === null) return { fields: { subjectKind: t.subject.noFactors } };
        written[field.name] = subject;
      } else if (field.as === 'judged') {
        const judged = readJudged(sent, offered);
        if ('fields' in judged) return judged;
        written[field.name] = judged;
      } else if (field.as === 'fromDecision') written[field.name] = values[field.name] ?? null;
      else written[field.name] = readControl(field, sent);
    }
    const wrong = wrongFields(kind, written, plan, item);
    if (wrong) return { fields: wrong };
    await onSave(written);
  };

  return (
    <Form
      submit={t.acts.save}
      onSend={send}
      onEdit={(element) => (form.current = element)}
      beside={
        <Button kind="quiet" onClick={onClose}>
          {componentTexts.value.cancel}
        </Button>
      }
    >
      <p class="hint">{t.noPersonalData}</p>
      {chosen.kind && (
        <div role="status">
          <Notice>
            <p>{chosen.kind.note}</p>
          </Notice>
        </div>
      )}
      {fields.map((field) =>
        field.as === 'subject' ? (
          <SubjectControl
            key={field.name}
            surveys={surveys}
            statistics={statistics}
            plan={plan}
            subject={(values[field.name] as Subject | undefined) ?? null}
          />
        ) : field.as === 'judged' ? (
          <JudgedControl
            key={field.name}
            offered={offered}
            judged={(values[field.name] as Parameters<typeof JudgedControl>[0]['judged'] | undefined) ?? null}
            nextWave={String(new Date().getFullYear() + 3)}
          />
        ) : (
          <FieldControl
            key={field.name in chosen.fields ? `${field.name} ${chosen.kind?.id}` : field.name}
            field={field}
            label={labels[field.name]!.label}
            hint={labels[field.name]!.hint}
            value={values[field.name]}
            offered={field.as === 'reference' ? (field.to === 'library' ? kindChoices : referred(field.to, plan)) : []}
            {...(field.name === 'library' && { onChoose: choose })}
          />
        ),
      )}
    </Form>
  );
}

function rowsOf(plan: PlanReply, surveys: readonly StartingSurvey[], values: Fields, item: StoredItem | null) {
  const priority = plan.priorities.find((one) => one.priority === values['priority']);
  const pinned = plan.goals.find(({ goal }) => goal === item?.id)?.judged ?? null;
  return priority ? offeredRows(surveys, priority.subject, pinned) : [];
}

/** What the server would refuse, at its field. */
function wrongFields(
  kind: EditedKind,
  fields: Fields,
  { goals }: PlanReply,
  item: StoredItem | null,
): Readonly<Record<string, string>> | null {
  const t = planTexts.value.wrong;
  const [from, to] = [fields['startsOn'], fields['endsOn']] as readonly (string | null | undefined)[];
  if (kind === 'measure' && from && to && to < from) return { endsOn: t.endBeforeStart };
  if (kind === 'measure' && fields['status'] === 'blocked' && fields['statusReason'] === '') return { statusReason: t.blockedBecause };
  if (kind === 'resource' && (fields['ages'] as readonly string[]).length === 0) return { ages: t.noAges };
  if (kind === 'priority' && item && subjectKey(fields['subject'] as Subject) !== subjectKey(item.fields['subject'] as Subject))
    if (goals.some(({ priority, judged }) => priority === item.id && judged.by === 'survey'))
      return { subjectKind: planTexts.value.subject.hasGoals };
  return null;
}

/** What a reference may point to. */
function referred(to: string, plan: PlanReply): Choice[] {
  switch (to) {
    case 'goal':
      return plan.goals.map((goal) => ({ value: goal.goal, label: `${goal.statement} (${goalInShort(plan, goal, language.value)})` }));
    case 'measure':
      return plan.measures.map(({ measure, title }) => ({ value: measure, label: title }));
    case 'person':
      return plan.people.map(({ person, name }) => ({ value: person, label: name }));
    case 'assignment':
      return plan.assignments.map(({ assignment, title }) => ({ value: assignment, label: title }));
    case 'priority':
      return plan.priorities.map(({ priority, subject }) => ({ value: priority, label: subjectName(plan, subject, language.value) }));
    default:
      return [];
  }
}
