/** A verdict as a mark: its name in words, with a shape beside it, so that nobody needs the colour. */
import type { Verdict } from '../../analysis/priorities/judge-goal.ts';
import { verdictName } from '../../notebooks/wording/verdict-texts.ts';
import type { Overview } from '../../server/overview/overview.service.ts';
import { language } from '../app/settings.ts';

export type GoalState = Verdict | 'notJudged';

/** What was last said of a goal: by the survey, or by the people who judge it themselves. */
export const stateOf = ({ judged, verdicts }: Overview['goals'][number]): GoalState =>
  (judged.by === 'people' ? judged.answer?.verdict : verdicts[0]?.verdict) ?? 'notJudged';

/** In the order in which a list shows them: what needs a decision first. */
export const statesInOrder: readonly GoalState[] = [
  'wrongWay',
  'noClearChange',
  'onTheWay',
  'reached',
  'tooEarly',
  'cannotTell',
  'notJudged',
];

export function VerdictMark({ state, notJudged, n }: { readonly state: GoalState; readonly notJudged: string; readonly n?: number }) {
  return (
    <span class={`ov-mark ${state}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {n !== undefined && `${n} `}
      {state === 'notJudged' ? notJudged : verdictName(state, language.value)}
    </span>
  );
}

/** A tick in a ring, an arrow forward, a level line, an arrow back, an hour-glass, a question mark, an empty ring. */
const shapes: Readonly<Record<GoalState, string>> = {
  reached: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M7.5 12.3l3 3 6-6.3',
  onTheWay: 'M4 12h15M13 6l6 6-6 6',
  noClearChange: 'M4 9.5h16M4 14.5h16',
  wrongWay: 'M20 12H5M11 6l-6 6 6 6',
  tooEarly: 'M6 3h12M6 21h12M7 3c0 5 10 6 10 9s-10 4-10 9M17 3c0 5-10 6-10 9s10 4 10 9',
  cannotTell: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.4-1.7 2.7M12 18.6v.3',
  notJudged: 'M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15',
};
