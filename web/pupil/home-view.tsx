import { useState } from 'preact/hooks';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import type { AnswerList, AnswerOption, Question } from '../../survey/fielding/questionnaire.ts';
import { findAreas, matchingPlaces } from './find-areas.ts';
import { Heading } from './heading.tsx';
import { type Answer, Choice } from './question-view.tsx';

/** So few areas are all shown at once. */
const few = 8;
/** Of the places that were looked for, so many are named. */
const mostNamed = 3;
/** Not "another municipality" or "don't know". */
export const isArea = ({ noArea }: AnswerOption): boolean => noArea !== true;

/** Where an area lies, for somebody who is not sure of its name. */
export function placeOfArea(words: PupilWords, { within, near = [] }: AnswerOption, found: readonly string[] = []): string | undefined {
  const by = [...found.slice(0, mostNamed), ...near];
  const parts = [within && words.home.within(within), by.length > 0 && words.home.near(by.join(', '))].filter(
    (part) => typeof part === 'string',
  );
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Where a pupil lives: searched among names of areas and of schools near by, never an address. */
export function HomeView(props: {
  readonly words: PupilWords;
  readonly question: Question;
  readonly list: AnswerList;
  readonly answer: Answer;
  readonly give: (answer: Answer) => void;
}) {
  const { words, question, list, answer, give } = props;
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const areas = list.options.filter(isArea);
  const chosen = typeof answer === 'number' ? list.options[answer] : undefined;
  const searched = areas.length > few;
  const shown = !searched || all || typed.trim() !== '' ? findAreas(areas, typed) : areas.filter((area) => area === chosen);
  const choiceOf = (option: AnswerOption) => (
    <Choice
      key={option.code}
      name={question.id}
      label={option.label}
      detail={placeOfArea(words, option, matchingPlaces(option, typed))}
      chosen={option === chosen}
      choose={() => give(list.options.indexOf(option))}
    />
  );
  return (
    <fieldset>
      <legend>
        <Heading of={question.id}>{question.text}</Heading>
      </legend>
      {searched && (
        <div class="search">
          <label for="search">{areas.some(({ places }) => places) ? words.home.searchPlaces : words.home.search}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby="found"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <p id="found" role="status">
            {typed.trim() === '' && !all ? words.home.searchHint : shown.length === 0 ? words.home.none : words.home.found(shown.length)}
          </p>
        </div>
      )}
      {shown.map(choiceOf)}
      {searched && !all && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {words.home.showAll}
        </button>
      )}
      <p class="others">{words.home.others}</p>
      {list.options.filter((option) => !isArea(option)).map(choiceOf)}
      <Choice name={question.id} label={words.refuse} chosen={answer === 'refused'} apart choose={() => give('refused')} />
    </fieldset>
  );
}

/** The area that was chosen, asked about once more: names that look alike lie far apart. */
export function ConfirmHome(props: {
  readonly words: PupilWords;
  readonly area: AnswerOption;
  readonly yes: () => void;
  readonly no: () => void;
}) {
  const { words, area, yes, no } = props;
  const place = placeOfArea(words, area);
  return (
    <section class="screen">
      <Heading of="confirm-home">{words.home.chosen(area.label)}</Heading>
      {place && <p>{place}</p>}
      <p>{words.home.isRight}</p>
      <nav class="stacked">
        <button type="button" class="button" onClick={yes}>
          {words.home.right}
        </button>
        <button type="button" class="button second" onClick={no}>
          {words.home.again}
        </button>
      </nav>
    </section>
  );
}
