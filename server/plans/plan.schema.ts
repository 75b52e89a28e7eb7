/** The parts of a plan as somebody writes them; what is stored beside that is added in plan.ts. */
import { z } from 'zod';
import { ageBands, evidenceTiers, measureStatuses, needLevels, ownVerdicts, resourceQualities } from '../../notebooks/plan/vocabulary.ts';
import { code, day, text } from '../http/schemas.ts';
import { subject } from './subject.schema.ts';
import { releasedRowSchema } from '../waves/released-wave.schema.ts';
import { line, prose } from './written-text.schema.ts';

const title = line(160).min(1);
/** Years that a plan can mean. */
const planDay = day.refine((written) => written >= '2000' && written < '2100', 'must lie between 2000 and 2099');
/** In kronor; null where nobody knows. */
const kronor = z.int().min(0).max(1_000_000_000_000).nullable();
const people = z.int().min(0).max(1_000_000).nullable();
const id = z.uuid();

export const priorityFields = z.strictObject({
  subject,
  why: prose,
  fromDecision: z
    .strictObject({ decision: id, position: z.int().min(1).max(5) })
    .nullable()
    .describe('null: chosen by hand'),
});

/** Which released row a goal starts from; the server pins it as it was released. */
export const rowAddress = z.strictObject({
  instrument: code,
  wave: code,
  factor: code,
  statistic: z.enum(['share', 'mean']),
  group: z.record(code, code).describe('Without the wave'),
});
/** What people say of a goal that they judge themselves. */
export const ownAnswer = z
  .strictObject({ verdict: z.enum(ownVerdicts), day: planDay, why: line(400) })
  .nullable()
  .describe('null: not judged yet');
/** What the newest wave said of a goal. */
export const waveAnswer = z.object({ wave: z.string(), day: z.string(), sentence: text });
export const goalFields = z.strictObject({
  priority: id,
  statement: line(400).min(1),
  judged: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('survey'), row: rowAddress, target: z.number().min(0).max(100), wave: code }),
    z.strictObject({ by: z.literal('people'), baseline: line(400).min(1), target: line(400).min(1), answer: ownAnswer.default(null) }),
  ]),
  judgedDay: planDay,
  expectedFrom: planDay,
  expectedYears: z.int().min(0).max(10),
});

const measureShape = {
  goal: id,
  assignment: id.nullable(),
  library: code.nullable().describe('Which kind of the measure library'),
  title,
  what: prose,
  forWhom: line(400),
  place: line(400),
  dose: line(400),
  responsible: line(200).describe('A board, an organisation or a function: it may be published'),
  responsiblePerson: z.string().max(100).nullable().describe('A member, who gets the reminders and is never published'),
  startsOn: planDay.nullable(),
  endsOn: planDay.nullable(),
  cost: kronor,
  status: z.enum(measureStatuses),
  statusReason: line(400),
  evidence: z.enum(evidenceTiers),
};
export const measureFields = z
  .strictObject(measureShape)
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'lies before the start',
  })
  .refine(({ status, statusReason }) => status !== 'blocked' || statusReason !== '', {
    path: ['statusReason'],
    message: 'must say what hinders the measure',
  });

export const followUpFields = z.strictObject({
  measure: id,
  plannedOn: planDay,
  doneOn: planDay.nullable(),
  delivered: prose,
  reach: people,
  learnt: prose,
});

const ages = z.enum(ageBands);
export const resourceFields = z.strictObject({
  subject,
  ages: z.array(ages).min(1).max(ageBands.length),
  title,
  provider: line(200),
  reach: people,
  quality: z.enum(resourceQualities),
  cost: kronor,
  note: prose,
});
export const needFields = z.strictObject({ subject, ages, level: z.enum(needLevels), why: line(400) });

const councilGoalShape = { title, direction: prose, periodFrom: planDay, periodTo: planDay };
export const councilGoalFields = z
  .strictObject(councilGoalShape)
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, { path: ['periodTo'], message: 'lies before the start' });
const councilLinkShape = { councilGoal: id, priority: id, since: planDay, until: planDay.nullable() };
export const councilLinkFields = z
  .strictObject(councilLinkShape)
  .refine(({ since, until }) => until === null || since <= until, { path: ['until'], message: 'lies before the start' });
const board = line(120).min(1);
export const assignmentFields = z.strictObject({
  councilGoal: id.nullable(),
  title,
  leadingBoard: board,
  boards: z.array(board).max(30),
  outsideParties: z.array(board).max(30),
  decidedBy: line(120),
  paragraph: line(40),
  reference: line(60),
  decidedOn: planDay.nullable(),
  budget: kronor,
  dueOn: planDay.nullable(),
  state: prose,
});

export const pageFields = z.strictObject({ published: z.boolean(), intro: prose });

export type PriorityFields = z.infer<typeof priorityFields>;
export type GoalFields = z.infer<typeof goalFields>;
export type MeasureFields = z.infer<typeof measureFields>;
export type FollowUpFields = z.infer<typeof followUpFields>;
export type ResourceFields = z.infer<typeof resourceFields>;
export type NeedFields = z.infer<typeof needFields>;
export type CouncilGoalFields = z.infer<typeof councilGoalFields>;
export type CouncilLinkFields = z.infer<typeof councilLinkFields>;
export type AssignmentFields = z.infer<typeof assignmentFields>;
export type PageFields = z.infer<typeof pageFields>;

const revision = z.int().min(1).describe('Whoever changes it says which one was read');
const area = z.string().describe('Its code; empty for the whole municipality');
/** The parts as they are read. */
export const planItems = {
  priority: z.object({ ...priorityFields.shape, priority: id, area, revision }),
  goal: z.object({
    ...goalFields.shape,
    judged: z.discriminatedUnion('by', [
      z.object({
        by: z.literal('survey'),
        instrument: z.string(),
        goal: z.object({
          baseline: releasedRowSchema.describe('As it was released when the goal was written'),
          target: z.number(),
          direction: z.enum(['increase', 'decrease']),
          judgedAt: z.object({ wave: z.string(), day: z.string() }),
          expected: z.object({ from: z.string(), years: z.int() }),
          smallestDetectable: z.number().nullable().describe('The smallest change that the survey can detect; null: none'),
        }),
      }),
      z.object({ by: z.literal('people'), baseline: z.string(), target: z.string(), answer: ownAnswer }),
    ]),
    goal: id,
    revision,
  }),
  measure: z.object({ ...measureShape, measure: id, revision }),
  followUp: z.object({ ...followUpFields.shape, followUp: id, revision }),
  resource: z.object({ ...resourceFields.shape, resource: id, area, revision }),
  need: z.object({ ...needFields.shape, need: id, area, revision }),
  councilGoal: z.object({ ...councilGoalShape, councilGoal: id, revision }),
  councilLink: z.object({ ...councilLinkShape, councilLink: id, revision }),
  assignment: z.object({ ...assignmentFields.shape, assignment: id, revision }),
  page: z.object({ ...pageFields.shape, area, revision }),
};
