/** A ballot on a phone: one candidate at a time, then all of it before it is sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../../server/workshops/room.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { language } from '../shared/language.ts';
import type { Scores } from './kept-phone.ts';
import { roomTexts } from './results.tsx';

interface BallotProps {
  readonly room: Room;
  readonly round: number;
  readonly scores: Scores;
  readonly onChange: (scores: Scores) => void;
  readonly onSend: (scores: Scores) => void;
}

export function BallotForm({ room, round, scores, onChange, onSend }: BallotProps) {
  const t = roomTexts.value.vote;
  const { candidates, criteria } = room;
  /** -1: before the first; as many as there are: all of it. */
  const [at, setAt] = useState(Object.keys(scores).length > 0 ? candidates.length : -1);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  const go = (to: number) => {
    setProblem(null);
    setAt(to);
  };
  const nameOf = (one: Room['candidates'][number]) => one.name[language.value] ?? one.name.sv;

  if (at === -1)
    return (
      <section class="room-card">
        <h2 ref={heading} tabIndex={-1}>
          {t.title(round)}
        </h2>
        <p>{t.intro}</p>
        <Button onClick={() => go(0)}>{t.start}</Button>
      </section>
    );
  if (at === candidates.length)
    return (
      <section class="room-card">
        <h2 ref={heading} tabIndex={-1}>
          {t.review}
        </h2>
        <ul class="room-review">
          {candidates.map((one, k) => (
            <li key={one.id}>
              <b>{nameOf(one)}</b>
              <span>{scores[one.id] ? scores[one.id]!.join(' · ') : t.skipped}</span>
              <Button kind="quiet" aria-label={t.change(nameOf(one))} onClick={() => go(k)}>
                {t.change('').replace(/[:\s]+$/, '')}
              </Button>
            </li>
          ))}
        </ul>
        <p class="hint">{t.reviewHint}</p>
        {problem && (
          <p class="room-problem" role="alert">
            {problem}
          </p>
        )}
        <Button onClick={() => (Object.keys(scores).length === 0 ? setProblem(t.none) : onSend(scores))}>{t.send}</Button>
      </section>
    );

  const one = candidates[at]!;
  const own = scores[one.id];
  const given = own ?? criteria.map(() => 0);
  const set = (criterion: number, score: number) => {
    setProblem(null);
    const now = given.map((before, k) => (k === criterion ? score : before));
    onChange({ ...scores, [one.id]: now });
  };
  const skip = () => {
    const { [one.id]: _gone, ...rest } = scores;
    onChange(rest);
    go(at + 1);
  };
  const next = () => (given.every((score) => score > 0) ? go(at + 1) : setProblem(t.scoreAll));
  return (
    <section class="room-card">
      <p class="hint">{t.of(at + 1, candidates.length)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {nameOf(one)}
      </h2>
      {one.note && <p>{one.note}</p>}
      {round === 2 && <EvidenceOf one={one} />}
      {criteria.map(({ id, question, lowest, highest }, criterion) => (
        <fieldset key={id} class="room-score">
          <legend>{question[language.value] ?? question.sv}</legend>
          <div class="room-scores">
            {Array.from({ length: room.scale[1] - room.scale[0] + 1 }, (_, k) => room.scale[0] + k).map((score) => (
              <label key={score}>
                <input
                  type="radio"
                  name={`${one.id}-${id}`}
                  checked={given[criterion] === score}
                  onChange={() => set(criterion, score)}
                  aria-label={`${score}${score === room.scale[0] ? `: ${lowest[language.value] ?? lowest.sv}` : score === room.scale[1] ? `: ${highest[language.value] ?? highest.sv}` : ''}`}
                />
                <span aria-hidden="true">{score}</span>
              </label>
            ))}
          </div>
          <p class="room-ends" aria-hidden="true">
            <span>{lowest[language.value] ?? lowest.sv}</span>
            <span>{highest[language.value] ?? highest.sv}</span>
          </p>
        </fieldset>
      ))}
      {problem && (
        <p class="room-problem" role="alert">
          {problem}
        </p>
      )}
      <Buttons>
        <Button onClick={next}>{t.next}</Button>
        <Button kind="secondary" onClick={skip}>
          {t.skip}
        </Button>
        {at > 0 && (
          <Button kind="quiet" onClick={() => go(at - 1)}>
            {t.back}
          </Button>
        )}
      </Buttons>
    </section>
  );
}

/** What the released figures say of a candidate. */
export function EvidenceOf({ one }: { readonly one: Room['candidates'][number] }) {
  const t = roomTexts.value;
  const sentences = one.evidence[language.value];
  return sentences.length === 0 ? (
    <p class="hint">{t.noEvidence}</p>
  ) : (
    <ul class="room-evidence" aria-label={t.evidence}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
