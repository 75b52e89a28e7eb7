import { useState } from 'preact/hooks';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { asksHome, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { askedInOrder, type GivenAnswers, shownQuestions } from '../../survey/fielding/shown-questions.ts';
import { EndView } from './end-view.tsx';
import { ConfirmHome, HomeView, isArea } from './home-view.tsx';
import { type Answer, QuestionView } from './question-view.tsx';
import { firstOpen, type Place, placeAfter, placeBefore, placeIn } from './way.ts';

/** One question a screen, from the first to the end. */
export function FormView(props: {
  readonly words: PupilWords;
  readonly questionnaire: Questionnaire;
  readonly answers: GivenAnswers;
  readonly at: Place | undefined;
  readonly change: (answers: GivenAnswers, at: Place) => void;
  readonly send: () => void;
  readonly busy: boolean;
}) {
  const { words, questionnaire, answers, change, send, busy } = props;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const places = askedInOrder(questionnaire, shownQuestions(questionnaire, answers));
  const order = places.map(({ id }) => id);
  const at = props.at === undefined ? (order[0] ?? null) : placeIn(order, props.at);
  const before = placeBefore(order, at);
  const back = () => before !== undefined && change(answers, before);
  if (at === null) {
    const given = order.map((id) => answers.get(id));
    const refused = given.filter((answer) => answer === 'refused').length;
    const skipped = given.filter((answer) => answer === undefined).length;
    return (
      <EndView
        words={words}
        counts={{ all: order.length, answered: order.length - refused - skipped, refused, skipped }}
        toSkipped={() => {
          setOnlyOpen(true);
          change(answers, firstOpen(order, answers)!);
        }}
        back={back}
        send={send}
        busy={busy}
      />
    );
  }
  const { part, inPart, ofPart } = places.find(({ id }) => id === at)!;
  const parts = questionnaire.parts;
  const question = questionnaire.questions.find(({ id }) => id === at)!;
  const list = questionnaire.answerLists[question.answers]!;
  const answer = answers.get(at);
  const give = (given: Answer) => {
    const changed = new Map(answers);
    if (given === undefined) changed.delete(at);
    else changed.set(at, given);
    change(changed, at);
  };
  const next = () => {
    setConfirming(false);
    change(answers, placeAfter(order, at, answers, onlyOpen));
  };
  const chosen = typeof answer === 'number' ? list.options[answer] : undefined;
  const area = asksHome(question) && chosen && isArea(chosen) ? chosen : undefined;
  const title = parts[part]!.title ?? (part === 0 ? words.about : words.rest);
  const done = Math.round((100 * (part + inPart / ofPart)) / parts.length);
  if (confirming && area) return <ConfirmHome words={words} area={area} yes={next} no={() => setConfirming(false)} />;
  const View = asksHome(question) ? HomeView : QuestionView;
  return (
    <form
      class="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (area) setConfirming(true);
        else next();
      }}
    >
      <div class="progress">
        <span>{words.part(part + 1, parts.length, title)}</span>
        <progress max={100} value={done} aria-label={words.part(part + 1, parts.length, title)} />
      </div>
      <View key={at} words={words} question={question} list={list} answer={answer} give={give} />
      <p class="soft until">{words.untilSent}</p>
      <nav>
        {before !== undefined && (
          <button type="button" class="button quiet back" onClick={back}>
            {words.back}
          </button>
        )}
        <button type="submit" class={answer === undefined ? 'button second' : 'button'}>
          {answer === undefined ? words.skip : words.next}
        </button>
      </nav>
    </form>
  );
}
