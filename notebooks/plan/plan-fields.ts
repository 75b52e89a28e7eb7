/**
 * What people write of each part of a plan, in the order of its form. Forms, conflicts, the history and files of rows are all made from these
 * lists; a priority's subject and how a goal is judged have forms of their own.
 */
import { ageBands, evidenceTiers, measureStatuses, needLevels, resourceQualities } from './vocabulary.ts';

export type PlanReference = 'goal' | 'measure' | 'assignment' | 'person' | 'councilGoal' | 'priority' | 'library';

export type PlanField = { readonly name: string; readonly required?: true } & (
  | { readonly as: 'line'; readonly longest: number }
  | { readonly as: 'prose' | 'day' | 'subject' | 'judged' | 'fromDecision' }
  | { readonly as: 'number'; readonly most: number; readonly unit?: 'kronor' | 'years' }
  | { readonly as: 'choice' | 'choices'; readonly values: readonly string[] }
  /** One in each line. */
  | { readonly as: 'list'; readonly longest: number }
  | { readonly as: 'reference'; readonly to: PlanReference }
);

export const largestKronor = 1_000_000_000_000;
const kronor = { as: 'number', most: largestKronor, unit: 'kronor' } as const;
const people = { as: 'number', most: 1_000_000 } as const;
const ages = { as: 'choices', values: ageBands } as const;

export const planFields = {
  priority: [
    { name: 'subject', as: 'subject', required: true },
    { name: 'why', as: 'prose' },
    { name: 'fromDecision', as: 'fromDecision' },
  ],
  goal: [
    { name: 'priority', as: 'reference', to: 'priority', required: true },
    { name: 'statement', as: 'line', longest: 400, required: true },
    { name: 'judged', as: 'judged', required: true },
    { name: 'judgedDay', as: 'day', required: true },
    { name: 'expectedFrom', as: 'day', required: true },
    { name: 'expectedYears', as: 'number', most: 10, unit: 'years', required: true },
  ],
  measure: [
    { name: 'library', as: 'reference', to: 'library' },
    { name: 'title', as: 'line', longest: 160, required: true },
    { name: 'goal', as: 'reference', to: 'goal', required: true },
    { name: 'what', as: 'prose' },
    { name: 'forWhom', as: 'line', longest: 400 },
    { name: 'place', as: 'line', longest: 400 },
    { name: 'dose', as: 'line', longest: 400 },
    { name: 'responsible', as: 'line', longest: 200 },
    { name: 'responsiblePerson', as: 'reference', to: 'person' },
    { name: 'startsOn', as: 'day' },
    { name: 'endsOn', as: 'day' },
    { name: 'cost', ...kronor },
    { name: 'status', as: 'choice', values: measureStatuses, required: true },
    { name: 'statusReason', as: 'line', longest: 400 },
    { name: 'evidence', as: 'choice', values: evidenceTiers, required: true },
    { name: 'assignment', as: 'reference', to: 'assignment' },
  ],
  followUp: [
    { name: 'measure', as: 'reference', to: 'measure', required: true },
    { name: 'plannedOn', as: 'day', required: true },
    { name: 'doneOn', as: 'day' },
    { name: 'delivered', as: 'prose' },
    { name: 'reach', ...people },
    { name: 'learnt', as: 'prose' },
  ],
  resource: [
    { name: 'title', as: 'line', longest: 160, required: true },
    { name: 'subject', as: 'subject', required: true },
    { name: 'ages', ...ages, required: true },
    { name: 'provider', as: 'line', longest: 200 },
    { name: 'reach', ...people },
    { name: 'quality', as: 'choice', values: resourceQualities, required: true },
    { name: 'cost', ...kronor },
    { name: 'note', as: 'prose' },
  ],
  need: [
    { name: 'subject', as: 'subject', required: true },
    { name: 'ages', as: 'choice', values: ageBands, required: true },
    { name: 'level', as: 'choice', values: needLevels, required: true },
    { name: 'why', as: 'line', longest: 400 },
  ],
  councilGoal: [
    { name: 'title', as: 'line', longest: 160, required: true },
    { name: 'direction', as: 'prose' },
    { name: 'periodFrom', as: 'day', required: true },
    { name: 'periodTo', as: 'day', required: true },
  ],
  councilLink: [
    { name: 'councilGoal', as: 'reference', to: 'councilGoal', required: true },
    { name: 'priority', as: 'reference', to: 'priority', required: true },
    { name: 'since', as: 'day', required: true },
    { name: 'until', as: 'day' },
  ],
  assignment: [
    { name: 'title', as: 'line', longest: 160, required: true },
    { name: 'councilGoal', as: 'reference', to: 'councilGoal' },
    { name: 'leadingBoard', as: 'line', longest: 120, required: true },
    { name: 'boards', as: 'list', longest: 120 },
    { name: 'outsideParties', as: 'list', longest: 120 },
    { name: 'decidedBy', as: 'line', longest: 120 },
    { name: 'paragraph', as: 'line', longest: 40 },
    { name: 'reference', as: 'line', longest: 60 },
    { name: 'decidedOn', as: 'day' },
    { name: 'budget', ...kronor },
    { name: 'dueOn', as: 'day' },
    { name: 'state', as: 'prose' },
  ],
  page: [
    { name: 'published', as: 'choice', values: ['true', 'false'] },
    { name: 'intro', as: 'prose' },
  ],
} as const satisfies Readonly<Record<string, readonly PlanField[]>>;

export type FieldedKind = keyof typeof planFields;
export type FieldName<Kind extends FieldedKind> = (typeof planFields)[Kind][number]['name'];

/** The values of an item's fields, without what the server adds. */
export const fieldValues = (kind: FieldedKind, item: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(planFields[kind].map(({ name }) => [name, (item as Readonly<Record<string, unknown>>)[name]]));
