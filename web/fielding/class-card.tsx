/** One class in a wave: how it stands, and what can be done next. */
import type { ComponentChildren } from 'preact';
import { Button, Buttons } from '../shared/components/button.tsx';
import { minuteOf, timeOf } from '../shared/dates.ts';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import type { SchoolFielding, SurveyedClass } from './sitting-api.ts';

export type ClassAct = 'count' | 'print' | 'start' | 'end' | 'reopen' | 'script';

interface CardProps {
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
  readonly onAct: (act: ClassAct) => void;
  /** Beside the facts, while the class answers. */
  readonly children?: ComponentChildren;
}

export function ClassCard({ fielding, one, onAct, children }: CardProps) {
  const { classes: t, ...acts } = schoolSurveyTexts.value;
  const id = `class-${one.class}`;
  const possible = actsOf(fielding, one, new Date().toISOString());
  const isOutside = one.sittingAt !== null && (one.sittingAt < fielding.opensAt || one.sittingAt >= fielding.closesAt);
  const words = (act: ClassAct): string => (act === 'print' && one.sheet !== 'none' ? acts.print.again : acts[act].act);
  return (
    <article class={`class-card ${one.sitting}`} aria-labelledby={id}>
      <header>
        <h3 id={id}>
          <bdi>{one.name}</bdi>
        </h3>
        <span class="state">{t.sittings[one.sitting]}</span>
      </header>
      <dl>
        <dt>{t.pupils}</dt>
        <dd>{t.counted(one.headCount, one.refusals)}</dd>
        <dt>{t.booked}</dt>
        <dd>
          {one.sittingAt === null ? t.notBooked : minuteOf(one.sittingAt)}
          {isOutside && <p class="hint">{t.bookedOutside}</p>}
        </dd>
        {fielding.state === 'open' && (
          <>
            <dt>{t.sheet}</dt>
            <dd>{t.sheets[one.sheet]}</dd>
          </>
        )}
        {one.board && (
          <>
            <dt>{t.board}</dt>
            <dd>
              <Board board={one.board} expected={one.headCount - one.refusals} />
            </dd>
          </>
        )}
      </dl>
      {children}
      {possible.hint && <p class="hint">{possible.hint === 'printFirst' ? t.printFirst : t.notYet(minuteOf(fielding.opensAt))}</p>}
      <Buttons>
        {possible.acts.map((act, k) => (
          <Button key={act} kind={k === 0 ? 'secondary' : 'quiet'} aria-label={`${words(act)}: ${one.name}`} onClick={() => onAct(act)}>
            {words(act)}
          </Button>
        ))}
      </Buttons>
    </article>
  );
}

function Board({ board, expected }: { readonly board: NonNullable<SurveyedClass['board']>; readonly expected: number }) {
  const t = schoolSurveyTexts.value.classes;
  const say = (count: number | 'fewerThanFive') => (count === 'fewerThanFive' ? t.few : count);
  return (
    <>
      {board.kind === 'ended' ? (
        <p>{board.sent === 'all' ? t.all : t.someMissing}</p>
      ) : (
        <ul class="board">
          {(
            [
              [t.started, say(board.started)],
              [t.sent, say(board.sent)],
              [t.expected, expected],
            ] as const
          ).map(([label, value]) => (
            <li key={label}>
              {label} <b>{value}</b>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{t.seenAt(timeOf(board.seenAt))}</p>
    </>
  );
}

/** The next step first; what cannot be done now is not offered, with a word on why where it is the next step. */
function actsOf(
  { state, opensAt, closesAt }: SchoolFielding,
  { sitting, sheet, headCount, refusals }: SurveyedClass,
  now: string,
): { readonly acts: readonly ClassAct[]; readonly hint?: 'printFirst' | 'notYet' } {
  if (state === 'closing' || state === 'closed') return { acts: [] };
  if (state !== 'open') return { acts: ['count', 'script'] };
  if (sitting === 'running') return { acts: ['end', 'script', 'count'] };
  if (now >= closesAt) return { acts: ['script'] };
  const print: readonly ClassAct[] = headCount > refusals ? ['print'] : [];
  if (sheet === 'none') return { acts: [...print, 'count', 'script'], hint: 'printFirst' };
  if (now < opensAt) return { acts: ['count', ...print, 'script'], hint: 'notYet' };
  return { acts: [sitting === 'ended' ? 'reopen' : 'start', 'count', ...print, 'script'] };
}
