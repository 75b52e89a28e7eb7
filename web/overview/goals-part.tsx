/** Goals with their verdicts: the sentence and its interval, why, and areas that did not choose the same. */
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { DifferenceInDifferences, NoDifferenceInDifferences } from '../../analysis/priorities/difference-in-differences.ts';
import { sayDifference } from '../../notebooks/wording/difference-texts.ts';
import { formatInterval, formatValue } from '../../notebooks/wording/format-numbers.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { sayOwnAnswer } from '../../notebooks/wording/say-plan.ts';
import { sayReasons, verdictName } from '../../notebooks/wording/verdict-texts.ts';
import { language } from '../app/settings.ts';
import { dayOf } from '../shared/dates.ts';
import { changeAddress } from './notebook-address.ts';
import type { PartProps } from './overview-page.tsx';
import { stateOf, statesInOrder, VerdictMark } from './verdict-mark.tsx';

type Goal = PartProps['shown']['goals'][number];

/** Two pages have room for so many; the others are in the plan. */
const mostPrinted = 10;

export function GoalsPart(part: PartProps) {
  const { t, shown } = part;
  const sorted = shown.goals.toSorted((a, b) => statesInOrder.indexOf(stateOf(a)) - statesInOrder.indexOf(stateOf(b)));
  return (
    <section>
      <h2>{t.goals}</h2>
      {sorted.length === 0 && <p>{t.noGoals}</p>}
      <ul class="ov-goals">
        {sorted.map((goal, at) => (
          <li key={goal.goal} class={at < mostPrinted ? undefined : 'ov-beyond'}>
            <OneGoal {...part} goal={goal} />
          </li>
        ))}
      </ul>
      {sorted.length > mostPrinted && <p class="ov-print-only">{t.besides(sorted.length - mostPrinted)}</p>}
    </section>
  );
}

function OneGoal({ t, slug, shown, notebooks, goal }: PartProps & { readonly goal: Goal }) {
  const priority = shown.priorities.find((one) => one.priority === goal.priority)!;
  const subject = shown.subjects.find(({ key }) => key === priority.subject);
  const [told, before] = goal.verdicts;
  const to = language.value;
  const { judged } = goal;
  const own = judged.by === 'people' ? judged.answer : null;
  const row = judged.by === 'survey' ? judged.goal.baseline : null;
  const survey = judged.by === 'survey' ? judged.instrument : null;
  const factor = shown.released.flatMap(({ waves }) => waves.at(-1)?.factors ?? []).find(({ id }) => id === row?.factor);
  const source =
    row && survey && changeAddress({ slug, survey, area: row.group['area'] ?? null, sex: row.group['sex'], factor }, notebooks);
  return (
    <>
      <div class="ov-goal-head">
        <VerdictMark state={stateOf(goal)} notJudged={t.notJudged} />
        <h3>{goal.statement}</h3>
      </div>
      <p class="ov-about">
        {[shown.area === '-' && priority.areaName[to], subject?.name[to], goal.groupName?.[to]].filter(Boolean).join(' · ')}
      </p>
      {told && <p class="ov-sentence">{told.sentence[to]}</p>}
      {own && <p class="ov-sentence">{sayOwnAnswer(own, to)}</p>}
      <p class="ov-numbers">
        {judged.by === 'people' ? (
          t.byPeople(judged.baseline, judged.target, dayOf(own?.day ?? goal.judgedDay), own !== null)
        ) : (
          <>
            {t.goal} {t.fromTo(valueWithInterval(row!), formatValue(judged.goal.target, row!.statistic, to))},{' '}
            {t.since(judged.baselineLabel[to])}. {told?.now && <>{t.now(valueWithInterval(told.now))}. </>}
            {told ? t.judgedBy(told.waveLabel[to]) : upper(t.judgedAt(judged.waveLabel[to], dayOf(goal.judgedDay)))}.{' '}
            {source && <a href={source}>{t.source}</a>}
          </>
        )}
      </p>
      {told && (
        <details class="ov-why">
          <summary>{t.why}</summary>
          <ul>
            {sayReasons(told.judged, { statistic: told.goal.baseline.statistic }, to).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {before && <li>{t.before(before.waveLabel[to], verdictName(before.verdict, to))}</li>}
          </ul>
          {told.others && <Others t={t} others={told.others} statistic={told.goal.baseline.statistic} />}
        </details>
      )}
    </>
  );
}

type Compared = DifferenceInDifferences | NoDifferenceInDifferences;

function Others({ t, others, statistic }: Pick<PartProps, 't'> & { readonly others: Compared; readonly statistic: 'share' | 'mean' }) {
  const { sentence, cautions } = sayDifference(others, statistic, language.value);
  return (
    <>
      <h4>{t.others}</h4>
      <p>{sentence}</p>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </>
  );
}

/** "38 % (34–43 %)", or the words that stand in its place. */
export function valueWithInterval({ value, low, high, statistic, protection }: ReleasedRow): string {
  const to = language.value;
  const texts = textsFor(to);
  if (value === null)
    return protection.state === 'bounded'
      ? texts[protection.side](formatValue((protection.side === 'under' ? high : low) ?? 0, statistic, to))
      : texts.hidden(texts.reasons[protection.state === 'hidden' ? protection.reason : 'protected']);
  const shown = formatValue(value, statistic, to);
  return low === null || high === null ? shown : `${shown} (${formatInterval(low, high, statistic, to)})`;
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
