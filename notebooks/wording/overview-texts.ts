/** What the overview says to who leads the work. */
import type { Language } from '../../survey/text.ts';
import type { HygieneFaultKind } from '../plan/hygiene.ts';

export interface OverviewTexts {
  readonly title: string;
  readonly titleOf: (area: string) => string;
  readonly lead: string;
  readonly asOf: (day: string) => string;
  readonly print: string;
  readonly areas: string;
  readonly area: string;
  readonly noPlan: string;
  readonly noPlanNext: string;
  readonly priorities: string;
  readonly goals: string;
  readonly notJudged: string;
  readonly noGoals: string;
  readonly goalStates: string;
  readonly goal: string;
  readonly fromTo: (baseline: string, target: string) => string;
  readonly since: (label: string) => string;
  readonly judgedAt: (wave: string, day: string) => string;
  readonly judgedBy: (wave: string) => string;
  readonly byPeople: (baseline: string, target: string, day: string, isJudged: boolean) => string;
  readonly now: (value: string) => string;
  readonly before: (wave: string, verdict: string) => string;
  readonly why: string;
  readonly others: string;
  readonly source: string;
  readonly trends: string;
  readonly trendsLead: string;
  readonly chosen: string;
  readonly outcomes: string;
  readonly noTrends: string;
  readonly participation: string;
  readonly noParticipation: string;
  readonly delivered: string;
  readonly deliveredLead: string;
  readonly measure: string;
  readonly status: string;
  readonly responsible: string;
  readonly latest: string;
  readonly reach: string;
  readonly notFollowedUp: string;
  readonly notCounted: string;
  readonly besides: (n: number) => string;
  readonly nothingBegun: string;
  readonly hygiene: string;
  readonly hygieneGood: string;
  readonly faults: Readonly<Record<HygieneFaultKind, (n: number) => string>>;
  readonly due: (day: string) => string;
  readonly changes: string;
  readonly changesSince: string;
  readonly show: string;
  readonly newVerdicts: (n: number) => string;
  readonly newMilestones: (n: number) => string;
  readonly otherChanges: (n: number) => string;
  readonly nothingChanged: string;
  readonly acts: Readonly<Record<'made' | 'removed' | 'restored' | 'done' | 'judged' | 'changed', string>>;
  readonly statusChange: (from: string, to: string) => string;
  readonly milestones: string;
  readonly phase: (phase: number, name: string) => string;
  readonly phaseLevels: (reached: number, of: number) => string;
  readonly toMilestones: string;
  readonly toPlan: string;
  readonly method: string;
}

const plural = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const sv: OverviewTexts = {
  title: 'Överblick',
  titleOf: (area) => `Överblick: ${area}`,
  lead: 'Rör sig de långsiktiga målen, och lever planen? Varje siffra har sin osäkerhet och leder till analysen den kommer från.',
  asOf: (day) => `Läget ${day}`,
  print: 'Skriv ut',
  areas: 'Områden',
  area: 'Område',
  noPlan: 'Det finns ingen plan här än',
  noPlanNext: 'När en kunskapsallians har valt faktorer och skrivit mål syns de här.',
  priorities: 'Prioriterat',
  goals: 'Mål',
  notJudged: 'Inte bedömt än',
  noGoals: 'Planen har inga mål än.',
  goalStates: 'Hur målen går',
  goal: 'Mål',
  fromTo: (baseline, target) => `från ${baseline} till ${target}`,
  since: (label) => `utgångsläge ${label}`,
  judgedAt: (wave, day) => `bedöms i mätomgången ${wave}, omkring ${day}`,
  judgedBy: (wave) => `Bedömt med mätomgången ${wave}`,
  byPeople: (baseline, target, day, isJudged) =>
    `Från ”${baseline}” till ”${target}”. ${isJudged ? `Bedömt av er själva ${day}.` : `Bedöms av er själva senast ${day}.`}`,
  now: (value) => `Nu: ${value}`,
  before: (wave, verdict) => `Förra bedömningen (${wave}): ${verdict}`,
  why: 'Varför',
  others: 'Jämfört med områden som inte valde samma sak',
  source: 'Se analysen',
  trends: 'Utveckling',
  trendsLead: 'Senaste mätomgången och förändringen sedan den förra. Bara ”säkert” betyder att det knappast är slump.',
  chosen: 'Faktorer som planen gäller',
  outcomes: 'Problembeteenden',
  noTrends: 'Det finns inga godkända tabeller att visa.',
  participation: 'Deltagande',
  noParticipation: 'Det finns inga elevantal att räkna deltagandet mot.',
  delivered: 'Vad planen har levererat',
  deliveredLead: 'Det som senast skrevs vid uppföljning. Samma person kan ha nåtts av flera insatser.',
  measure: 'Insats',
  status: 'Läge',
  responsible: 'Ansvarig',
  latest: 'Senaste uppföljning',
  reach: 'Antal nådda',
  notFollowedUp: 'Inte uppföljd',
  notCounted: 'ej räknat',
  besides: (n) => `och ${n} till i planen`,
  nothingBegun: 'Ingen insats har börjat än.',
  hygiene: 'Planens skick',
  hygieneGood: 'Inget är sent och inget saknas.',
  faults: {
    followUpOverdue: (n) => plural(n, 'uppföljning är försenad', 'uppföljningar är försenade'),
    measurePastItsEnd: (n) =>
      plural(n, 'insats har passerat sitt slutdatum utan att avslutas', 'insatser har passerat sitt slutdatum utan att avslutas'),
    measureNotBegun: (n) => plural(n, 'insats skulle ha börjat', 'insatser skulle ha börjat'),
    goalNotJudged: (n) => plural(n, 'mål skulle ha bedömts', 'mål skulle ha bedömts'),
    goalWithoutMeasure: (n) => plural(n, 'mål saknar insats', 'mål saknar insats'),
    measureWithoutFollowUp: (n) => plural(n, 'insats saknar planerad uppföljning', 'insatser saknar planerad uppföljning'),
    priorityWithoutGoal: (n) => plural(n, 'prioritering saknar mål', 'prioriteringar saknar mål'),
  },
  due: (day) => `skulle vara ${day}`,
  changes: 'Vad har ändrats',
  changesSince: 'Sedan',
  show: 'Visa',
  newVerdicts: (n) => plural(n, 'ny bedömning av mål', 'nya bedömningar av mål'),
  newMilestones: (n) => plural(n, 'milstolpe bedömd', 'milstolpar bedömda'),
  otherChanges: (n) => plural(n, 'annan ändring i planen', 'andra ändringar i planen'),
  nothingChanged: 'Inget har ändrats.',
  acts: { made: 'ny', removed: 'borttagen', restored: 'tillbakatagen', done: 'gjord', judged: 'bedömt', changed: 'ändrad' },
  statusChange: (from, to) => `${from} → ${to}`,
  milestones: 'Milstolpar',
  phase: (phase, name) => `Fas ${phase}: ${name}`,
  phaseLevels: (reached, of) => `${reached} av ${of} på nivå 3 eller 4`,
  toMilestones: 'Till milstolparna',
  toPlan: 'Till planen',
  method:
    'Alla värden är godkända tabeller: avrundade, med osäkerhetsintervall, och utan grupper som är för små. Enkätens bedömningar görs av sig själva när en mätomgång släpps.',
};

const en: OverviewTexts = {
  title: 'Overview',
  titleOf: (area) => `Overview: ${area}`,
  lead: 'Do the long-term goals move, and is the plan alive? Every number has its uncertainty, and leads to the analysis that it comes from.',
  asOf: (day) => `As of ${day}`,
  print: 'Print',
  areas: 'Areas',
  area: 'Area',
  noPlan: 'There is no plan here yet',
  noPlanNext: 'When a knowledge alliance has chosen factors and written goals, they are shown here.',
  priorities: 'Priorities',
  goals: 'Goals',
  notJudged: 'Not judged yet',
  noGoals: 'The plan has no goals yet.',
  goalStates: 'How goals go',
  goal: 'Goal',
  fromTo: (baseline, target) => `from ${baseline} to ${target}`,
  since: (label) => `baseline ${label}`,
  judgedAt: (wave, day) => `judged at the wave ${wave}, about ${day}`,
  judgedBy: (wave) => `Judged by the wave ${wave}`,
  byPeople: (baseline, target, day, isJudged) =>
    `From “${baseline}” to “${target}”. ${isJudged ? `You judged it yourselves on ${day}.` : `You judge it yourselves by ${day}.`}`,
  now: (value) => `Now: ${value}`,
  before: (wave, verdict) => `The verdict before (${wave}): ${verdict}`,
  why: 'Why',
  others: 'Against areas that did not choose the same',
  source: 'See the analysis',
  trends: 'Trends',
  trendsLead: 'The latest wave, and the change since the one before. “Clearly” alone means that it is hardly chance.',
  chosen: 'Factors that the plan is about',
  outcomes: 'Problem behaviours',
  noTrends: 'There are no released tables to show.',
  participation: 'Participation',
  noParticipation: 'There are no numbers of pupils to hold participation against.',
  delivered: 'What the plan has delivered',
  deliveredLead: 'What was last written at a follow-up. One person may have been reached by several measures.',
  measure: 'Measure',
  status: 'Status',
  responsible: 'Responsible',
  latest: 'Latest follow-up',
  reach: 'Reach',
  notFollowedUp: 'Not followed up',
  notCounted: 'not counted',
  besides: (n) => `and ${n} more in the plan`,
  nothingBegun: 'No measure has begun yet.',
  hygiene: 'Plan hygiene',
  hygieneGood: 'Nothing is late and nothing is missing.',
  faults: {
    followUpOverdue: (n) => plural(n, 'follow-up is overdue', 'follow-ups are overdue'),
    measurePastItsEnd: (n) =>
      plural(n, 'measure is past its last day and has not ended', 'measures are past their last day and have not ended'),
    measureNotBegun: (n) => plural(n, 'measure should have begun', 'measures should have begun'),
    goalNotJudged: (n) => plural(n, 'goal should have been judged', 'goals should have been judged'),
    goalWithoutMeasure: (n) => plural(n, 'goal has no measure', 'goals have no measure'),
    measureWithoutFollowUp: (n) => plural(n, 'measure has no follow-up planned', 'measures have no follow-up planned'),
    priorityWithoutGoal: (n) => plural(n, 'priority has no goal', 'priorities have no goal'),
  },
  due: (day) => `was due ${day}`,
  changes: 'What has changed',
  changesSince: 'Since',
  show: 'Show',
  newVerdicts: (n) => plural(n, 'new verdict on a goal', 'new verdicts on goals'),
  newMilestones: (n) => plural(n, 'milestone judged', 'milestones judged'),
  otherChanges: (n) => plural(n, 'other change of the plan', 'other changes of the plan'),
  nothingChanged: 'Nothing has changed.',
  acts: { made: 'new', removed: 'taken away', restored: 'brought back', done: 'done', judged: 'judged', changed: 'changed' },
  statusChange: (from, to) => `${from} → ${to}`,
  milestones: 'Milestones',
  phase: (phase, name) => `Phase ${phase}: ${name}`,
  phaseLevels: (reached, of) => `${reached} of ${of} at level 3 or 4`,
  toMilestones: 'To the milestones',
  toPlan: 'To the plan',
  method:
    'All values are released tables: rounded, with intervals, and without groups that are too small. The survey’s verdicts are made by themselves when a wave is released.',
};

export const overviewTextsFor = (language: Language): OverviewTexts => ({ sv, en })[language];
