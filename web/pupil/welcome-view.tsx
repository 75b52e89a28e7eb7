import { useState } from 'preact/hooks';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import type { PupilDoor } from '../../server/fielding/pupil.service.ts';
import { codeLength, printAccessCode, readAccessCode, type ReadCode } from '../../survey/anonymity/access-code.ts';
import type { Begun } from './begin.ts';
import type { ClassKeys } from './class-keys.ts';
import { Heading } from './heading.tsx';
import { Help, LanguageChoice, Protection } from './more-view.tsx';

export type KeysState = ClassKeys | 'waiting' | 'noConnection' | 'wrong';
export type CodeProblem = Exclude<Begun['kind'], 'session' | 'idle'>;

/** What is wrong with a code that no sheet can have. */
function sayReading(words: PupilWords, read: Exclude<ReadCode, { kind: 'code' }>): string {
  switch (read.kind) {
    case 'empty':
      return words.code.empty;
    case 'tooShort':
      return words.code.tooShort(read.characters, codeLength);
    case 'tooLong':
      return words.code.tooLong(read.characters, codeLength);
    case 'strangeCharacter':
      return words.code.strange(read.character);
    case 'mistyped':
      return words.code.mistyped;
  }
}

const sayProblem = (words: PupilWords, problem: CodeProblem): string =>
  ({
    unknown: words.code.unknown,
    used: words.code.used,
    notNow: words.code.notNow,
    noConnection: words.trouble.noConnection,
    keys: words.trouble.keys,
  })[problem];

export function sayState(words: PupilWords, { state, opensAt }: PupilDoor, language: string): string | null {
  if (state === 'open') return null;
  if (state !== 'before') return words.notOpen[state];
  return words.notOpen.before(new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(opensAt)));
}

/** In a direction of its own: among Arabic letters a browser would tear a class such as 7A apart, and show the A on the other side. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What this is, and the way in. */
export function WelcomeView(props: {
  readonly words: PupilWords;
  readonly door: PupilDoor;
  readonly languages: readonly string[];
  readonly language: string;
  readonly tag: string;
  readonly chooseLanguage: (language: string) => void;
  readonly notice: string | null;
  readonly keys: KeysState;
  readonly code: string;
  readonly begun: boolean;
  readonly busy: boolean;
  readonly problem: CodeProblem | null;
  readonly askAgain: () => void;
  /** @param blank whether the pupil does not want to take part */
  readonly start: (code: string, blank: boolean) => void;
}) {
  const { words, door, keys, begun, busy } = props;
  const [typed, setTyped] = useState(props.code);
  const [told, setTold] = useState<string | null>(null);
  const fromSheet = readAccessCode(props.code);
  const [typing, setTyping] = useState(fromSheet.kind !== 'code');
  const closed = sayState(words, door, props.tag);
  const read = readAccessCode(typed);
  const fault = told ?? (props.problem && !busy ? sayProblem(words, props.problem) : null);
  const go = (blank: boolean) => {
    setTold(read.kind === 'code' ? null : sayReading(words, read));
    if (read.kind === 'code') props.start(read.code, blank);
    else document.getElementById('code')?.focus();
  };
  return (
    <section class="screen">
      <LanguageChoice words={words} languages={props.languages} language={props.language} choose={props.chooseLanguage} />
      {props.notice && (
        <p class="notice" role="status">
          {props.notice}
        </p>
      )}
      <Heading of="welcome">{words.title}</Heading>
      <p class="soft">{words.schoolAndClass(isolated(door.school), isolated(door.class))}</p>
      {door.rehearsal && <p class="notice">{words.rehearsal}</p>}
      {begun && <p class="notice">{words.code.begun}</p>}
      {!begun && (
        <div class="intro">
          <p>{words.intro.about}</p>
          <p>{words.intro.why(door.municipality.name)}</p>
          <p>{words.intro.voluntary}</p>
          <p>{words.intro.secret}</p>
          <p>{words.intro.groups}</p>
          <p>{words.intro.alone}</p>
          <Protection words={words} />
        </div>
      )}
      {/* Who has begun may go on when the class is done, and may ask whether a form has arrived when all is over. */}
      {closed && !(begun && door.state === 'paused') && (
        <p class="notice" role="status">
          {closed}
        </p>
      )}
      {closed && !begun ? (
        <nav class="stacked">
          <button type="button" class="button second" disabled={busy} onClick={props.askAgain}>
            {words.tryAgain}
          </button>
        </nav>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            go(false);
          }}
        >
          {keys === 'wrong' ? (
            <p class="fault" role="alert">
              {words.trouble.keys}
            </p>
          ) : (
            <div class="keywords" aria-busy={keys === 'waiting'}>
              <p class="soft">{words.keyWords.title}</p>
              {typeof keys === 'string' ? (
                <p>{keys === 'waiting' ? words.keyWords.wait : words.trouble.noConnection}</p>
              ) : (
                <p class="three" lang="sv" dir="ltr">
                  {keys.words.join(' · ')}
                </p>
              )}
              <p class="soft">{words.keyWords.compare}</p>
            </div>
          )}
          {typing ? (
            <div class="code">
              <label for="code">{words.code.label}</label>
              <input
                id="code"
                dir="ltr"
                value={typed}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                aria-describedby={fault ? 'code-hint code-fault' : 'code-hint'}
                aria-invalid={fault !== null}
                onInput={({ currentTarget }) => {
                  setTyped(currentTarget.value);
                  setTold(null);
                }}
              />
              <small id="code-hint">{words.code.hint}</small>
            </div>
          ) : (
            <div class="code">
              <p>
                {words.code.fromSheet('').replace(/\s*$/, ' ')}
                <bdi dir="ltr" class="three">
                  {printAccessCode(fromSheet.kind === 'code' ? fromSheet.code : '')}
                </bdi>
              </p>
              <button type="button" class="quiet" onClick={() => setTyping(true)}>
                {words.code.another}
              </button>
            </div>
          )}
          {fault && (
            <p id="code-fault" class="fault" role="alert">
              {fault}
            </p>
          )}
          <nav class="stacked">
            {keys === 'noConnection' ? (
              <button type="button" class="button" onClick={props.askAgain}>
                {words.tryAgain}
              </button>
            ) : (
              <button type="submit" class="button" disabled={busy || typeof keys === 'string'}>
                {busy ? words.code.checking : begun ? words.code.carryOn : words.code.start}
              </button>
            )}
            {!begun && (
              <button type="button" class="button quiet" disabled={busy || typeof keys === 'string'} onClick={() => go(true)}>
                {words.out.title}
              </button>
            )}
          </nav>
        </form>
      )}
      <Help words={words} studentHealth={door.studentHealth} />
    </section>
  );
}
