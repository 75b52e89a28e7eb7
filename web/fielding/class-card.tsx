/** One class in a wave: how it stands, and what can be done next. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, Buttons } from '../shared/components/button.tsx';
import { minuteOf, timeOf } from '../shared/dates.ts';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import type { SchoolFielding, SurveyedClass } from './sitting-api.ts';

export type ClassAct = 'count' | 'print' | 'start' | 'end' | 'reopen' | 'script';

interface CardProps {
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
  readonly onAct: (act: ClassAct) => void;
  /** Whoever comes back from what they did with the class is where they were. */
  readonly takesFocus: boolean;
  /** Beside the facts, while the class answers. */
  readonly children?: ComponentChildren;
}

export function ClassCard({ fielding, one, onAct, takesFocus, children }: CardProps) {
  const { classes: t, ...acts } = schoolSurveyTexts.value;
  const id = `class-${one.class}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const possible = actsOf(fielding, one, new Date().toISOString());
  const isOutside = one.sittingAt !== null && (one.sittingAt < fielding.opensAt || one.sittingAt >= fielding.closesAt);
  const words = (act: ClassAct): string => (act === 'print' && one.sheet !== 'none' ? acts.print.again : acts[act].act);
  return (
    <article class={`class-card ${one.sitting}`} aria-labelledby={id}>
      <header>
        <h3 id={id} ref={heading} tabIndex={-1}>
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
        {one.board?.kind === 'ended' && (
          <>
            <dt>{t.board}</dt>
            <dd>{one.board.sent === 'all' ? t.all : t.someMissing}</dd>
          </>
        )}
      </dl>
      {one.board?.kind === 'running' && <RunningBoard board={one.board} expected={one.headCount - one.refusals} />}
      {one.board && <p class="hint">{t.seenAt(timeOf(one.board.seenAt))}</p>}
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

type Running = Extract<NonNullable<SurveyedClass['board']>, { kind: 'running' }>;

function RunningBoard({ board, expected }: { readonly board: Running; readonly expected: number }) {
  const t = schoolSurveyTexts.value.classes;
  const say = (count: Running['sent']) => (count === 'fewerThanFive' ? t.few : count);
  const numbers = [
    [t.started, say(board.started)],
    [t.sent, say(board.sent)],
    [t.expected, expected],
  ] as const;
  return (
    <ul class="board" aria-label={t.board}>
      {numbers.map(([label, value]) => (
        <li key={label}>
          {label} <b>{value}</b>
        </li>
      ))}
    </ul>
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
