import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import type { AnswerList, Question } from '../../survey/fielding/questionnaire.ts';
import { Heading } from './heading.tsx';

export type Answer = number | 'refused' | undefined;

/** A row that can be chosen, the whole width of the screen. */
export function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly detail?: string;
  readonly chosen: boolean;
  readonly apart?: boolean;
  readonly choose: () => void;
}) {
  return (
    <label class={props.apart ? 'choice apart' : 'choice'}>
      <input type="radio" name={props.name} checked={props.chosen} onChange={props.choose} />
      <span>
        <bdi>{props.label}</bdi>
        {props.detail && (
          <small>
            <bdi>{props.detail}</bdi>
          </small>
        )}
      </span>
    </label>
  );
}

/** One question with its answers, and apart from them as easy a row to say nothing. */
export function QuestionView(props: {
  readonly words: PupilWords;
  readonly question: Question;
  readonly list: AnswerList;
  readonly answer: Answer;
  readonly give: (answer: Answer) => void;
}) {
  const { words, question, list, answer, give } = props;
  const { numbers } = list;
  const count = numbers ? numbers.max - numbers.min + 1 : 0;
  return (
    <fieldset>
      <legend>
        <Heading of={question.id}>{question.text}</Heading>
      </legend>
      {numbers && (
        <select
          aria-label={question.text}
          value={typeof answer === 'number' && answer < count ? String(answer) : ''}
          onChange={({ currentTarget }) => give(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
        >
          <option value="">–</option>
          {Array.from({ length: count }, (_, index) => (
            <option key={index} value={index}>
              {numbers.min + index}
            </option>
          ))}
        </select>
      )}
      {list.options.map(({ code, label }, index) => (
        <Choice key={code} name={question.id} label={label} chosen={answer === count + index} choose={() => give(count + index)} />
      ))}
      <Choice name={question.id} label={words.refuse} chosen={answer === 'refused'} apart choose={() => give('refused')} />
    </fieldset>
  );
}
