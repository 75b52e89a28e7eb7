/** Parts of a plan in words: what a goal asks for, and the value of any field as conflicts, the history and files show it. */
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { JudgedFields, OwnAnswer, StoredJudging } from '../plan/goal-fields.ts';
import { type FieldedKind, planFields, type PlanField, type PlanReference } from '../plan/plan-fields.ts';
import type { Language, Text } from '../../survey/text.ts';
import { formatNumber, formatSigned, formatValue, toPercent } from './format-numbers.ts';
import { planTextsFor } from './plan-texts.ts';
import { textsFor } from './texts.ts';
import { verdictName } from './verdict-texts.ts';

/** What the ids in a plan are called. */
export interface PlanNames {
  readonly reference: (to: PlanReference, id: string) => string;
  readonly subject: (subject: Subject) => string;
}

/** "8 procentenheter", "4 steg på skalan 0–100": a change without its sign. */
export function saySize(change: number, statistic: ReleasedRow['statistic'], language: Language): string {
  const texts = textsFor(language);
  const formatted = formatSigned(Math.abs(change), statistic, language).replace('+', '');
  return statistic === 'share'
    ? texts.points(Math.abs(toPercent(change)), formatted)
    : texts.chart.steps(Math.abs(Math.round(change)), formatted);
}

/** "Från 38 % till 30 %". */
export function sayGoal(judged: StoredJudging, language: Language): string {
  const t = planTextsFor(language).goal;
  if (judged.by === 'people') return sayGoalOfPeople(judged, language);
  const { baseline, target } = judged.goal;
  return t.fromTo(formatValue(baseline.value!, baseline.statistic, language), formatValue(target, baseline.statistic, language));
}

const sayGoalOfPeople = ({ baseline, target }: { readonly baseline: string; readonly target: string }, language: Language): string =>
  planTextsFor(language).goal.fromToInWords(baseline.replace(/\.$/, ''), target);

/** What was last said of a goal: by a wave of the survey, or by the people who judge it themselves. */
export interface GoalAnswered {
  readonly own: OwnAnswer | null;
  readonly answer: { readonly wave: string; readonly sentence: Text } | null;
}

/** "I mätomgången 2025: Målet är nått …"; null where nothing has been said yet. */
export function sayGoalAnswer({ own, answer }: GoalAnswered, sayDay: (day: string) => string, language: Language): string | null {
  const t = planTextsFor(language);
  if (own) return `${t.goal.answered(sayDay(own.day))} ${sayOwnAnswer(own, language)}`;
  return answer && `${t.doing.answer(answer.wave)} ${answer.sentence[language]}`;
}

/** "Målet är nått. Alla tolv lampor lyser." */
export const sayOwnAnswer = ({ verdict, why }: OwnAnswer, language: Language): string =>
  [`${verdictName(verdict, language)}.`, why && `${why.replace(/\.$/, '')}.`].filter((part) => part !== '').join(' ');

/** The value of a field; an empty one is a dash. */
export function sayField(kind: FieldedKind, name: string, value: unknown, names: PlanNames, language: Language): string {
  const field = (planFields[kind] as readonly PlanField[]).find((one) => one.name === name);
  if (!field || value === null || value === undefined || value === '') return '–';
  const said = sayValue(field, value, names, language);
  return said === '' ? '–' : said;
}

function sayValue(field: PlanField, value: unknown, names: PlanNames, language: Language): string {
  const texts = planTextsFor(language);
  switch (field.as) {
    case 'number':
      return field.unit === 'kronor' ? texts.plan.kronor(formatNumber(value as number, language)) : formatNumber(value as number, language);
    case 'choice':
      return choiceName(field.name, String(value), language);
    case 'choices':
      return (value as readonly string[]).map((one) => choiceName(field.name, one, language)).join(', ');
    case 'list':
      return (value as readonly string[]).join(', ');
    case 'reference':
      return names.reference(field.to, value as string);
    case 'subject':
      return names.subject(value as Subject);
    case 'judged':
      return sayJudged(value as JudgedFields, language);
    case 'fromDecision':
      return '✓';
    default:
      return String(value);
  }
}

/** As the form has it: the baseline's value is with the server. */
function sayJudged(judged: JudgedFields, language: Language): string {
  const t = planTextsFor(language).goal;
  if (judged.by === 'people') {
    const said = `${t.byPeople}. ${sayGoalOfPeople(judged, language)}`;
    // The history has goals from before people could answer.
    return judged.answer ? `${said}. ${t.answered(judged.answer.day)} ${sayOwnAnswer(judged.answer, language)}` : said;
  }
  const group = Object.entries(judged.row.group)
    .filter(([variable]) => variable !== 'area')
    .map(([variable, code]) => `${variable} ${code}`)
    .join(', ');
  const parts = [`${t.row} ${judged.row.wave}`, group, `${t.to} ${formatValue(judged.target, judged.row.statistic, language)}`];
  return `${t.bySurvey}: ${parts.filter((part) => part !== '').join(', ')} (${judged.wave})`;
}

/** What an answer of a choice is called. */
export function choiceName(field: string, value: string, language: Language): string {
  const t = planTextsFor(language);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: t.statuses,
    evidence: t.evidence,
    ages: t.ages,
    level: t.needs,
    quality: t.qualities,
    published: { true: t.yes, false: t.no },
  };
  return lists[field]?.[value] ?? value;
}
