import { directionOf, nameOfLanguage, tagOf } from '../../notebooks/wording/pupil/languages.ts';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { Heading } from './heading.tsx';

export type TextSize = 0 | 1 | 2;

/** Whom to talk to: first the school's own, then who answers everybody. */
export function Help({ words, studentHealth }: { readonly words: PupilWords; readonly studentHealth: string }) {
  return (
    <section class="help">
      <h2>{words.help.title}</h2>
      <p>{words.help.text}</p>
      <ul>
        {studentHealth.trim() !== '' && (
          <li>
            {words.help.atSchool}: <bdi>{studentHealth}</bdi>
          </li>
        )}
        {words.help.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function Protection({ words }: { readonly words: PupilWords }) {
  return (
    <details>
      <summary>{words.intro.moreTitle}</summary>
      <ul>
        {words.intro.more.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function LanguageChoice(props: {
  readonly words: PupilWords;
  readonly languages: readonly string[];
  readonly language: string;
  readonly choose: (language: string) => void;
}) {
  const { words, languages, language, choose } = props;
  if (languages.length < 2) return null;
  return (
    <div class="pills" role="group" aria-label={words.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={tagOf(one)}
          dir={directionOf(one)}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {nameOfLanguage(one)}
        </button>
      ))}
    </div>
  );
}

/** Beside the questions: language, text size, help, how answers are protected, and the way not to take part. */
export function MoreView(props: {
  readonly words: PupilWords;
  readonly languages: readonly string[];
  readonly language: string;
  readonly chooseLanguage: (language: string) => void;
  readonly notice: string | null;
  readonly size: TextSize;
  readonly chooseSize: (size: TextSize) => void;
  readonly studentHealth: string;
  readonly close: () => void;
  /** null where there is nothing to step out of. */
  readonly stepOut: (() => void) | null;
}) {
  const { words, size, chooseSize, close, stepOut } = props;
  return (
    <section class="screen">
      <Heading of="more">{words.more}</Heading>
      <h2>{words.language}</h2>
      <LanguageChoice words={words} languages={props.languages} language={props.language} choose={props.chooseLanguage} />
      {props.notice && (
        <p class="notice" role="status">
          {props.notice}
        </p>
      )}
      <h2>{words.textSize.title}</h2>
      <div class="pills" role="group" aria-label={words.textSize.title}>
        {words.textSize.sizes.map((name, at) => (
          <button key={name} type="button" aria-pressed={at === size} onClick={() => chooseSize(at as TextSize)}>
            {name}
          </button>
        ))}
      </div>
      <Help words={words} studentHealth={props.studentHealth} />
      <Protection words={words} />
      <p class="soft">{words.leaveHint}</p>
      <nav class="stacked">
        <button type="button" class="button" onClick={close}>
          {words.toForm}
        </button>
        {stepOut && (
          <button type="button" class="button quiet" onClick={stepOut}>
            {words.out.title}
          </button>
        )}
      </nav>
    </section>
  );
}
