/** The pupil's form as a whole: from the class' page to the thanks. Effects are here and in what it calls; the screens only show. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { directionOf, tagOf } from '../../notebooks/wording/pupil/languages.ts';
import type { GivenAnswers } from '../../survey/fielding/shown-questions.ts';
import { begin, type Session } from './begin.ts';
import { takeCodeFromAddress } from './code-from-address.ts';
import { hasDraft, wipeDrafts } from './draft-store.ts';
import type { DraftStage } from './draft.ts';
import { FormView } from './form-view.tsx';
import { Heading } from './heading.tsx';
import { askBeforeClosing } from './leave.ts';
import { lockAnswers } from './lock-answers.ts';
import { Help, MoreView, type TextSize } from './more-view.tsx';
import type { PupilAddress } from './pupil-api.ts';
import { useReader } from './read-aloud.ts';
import { SendingView } from './sending-view.tsx';
import { TopBar } from './top-bar.tsx';
import { useClass } from './use-class.ts';
import { useIdle } from './use-idle.ts';
import { type CodeProblem, WelcomeView } from './welcome-view.tsx';

const draw = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

type View =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'form'; readonly session: Session }
  | { readonly kind: 'sending'; readonly session: Session; readonly form: Extract<DraftStage, { stage: 'sending' }> }
  | { readonly kind: 'sent' }
  | { readonly kind: 'idle' };

export function PupilPage({ address, code: fromAddress }: { readonly address: PupilAddress; readonly code: string }) {
  const own = useClass(address);
  const { door, keys, language, words } = own;
  const answered = `/m/${encodeURIComponent(address.slug)}/answered`;
  const reader = useReader(tagOf(language));
  const [view, setView] = useState<View>({ kind: 'welcome' });
  /** What lies over the form. */
  const [over, setOver] = useState<'more' | 'out' | null>(null);
  const [code, setCode] = useState(fromAddress);
  const [begun, setBegun] = useState(hasDraft);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const [size, setSize] = useState<TextSize>(0);
  const main = useRef<HTMLElement>(null);
  const holds = view.kind === 'form' || (view.kind === 'welcome' && begun);

  const saveStage = (session: Session, stage: Session['stage']): Session => {
    void session.kept.save({ class: address.class, savedAt: Date.now(), ...stage });
    return { ...session, stage };
  };
  const show = (next: View) => {
    reader?.stop();
    setOver(null);
    setView(next);
  };

  useEffect(() => {
    Object.assign(document.documentElement, { lang: tagOf(language), dir: directionOf(language) });
    if (words) document.title = words.title;
  }, [language, words]);
  useEffect(() => void (document.documentElement.dataset['size'] = String(size)), [size]);
  useEffect(() => askBeforeClosing(view.kind === 'form' || view.kind === 'sending'), [view.kind]);
  useIdle(holds, () => {
    wipeDrafts();
    setBegun(false);
    setCode('');
    show({ kind: 'idle' });
  });
  useEffect(() => {
    // Another sheet scanned into the same tab.
    const scanned = () => {
      const another = takeCodeFromAddress();
      if (another !== '') setCode(another);
    };
    addEventListener('hashchange', scanned);
    return () => removeEventListener('hashchange', scanned);
  }, []);
  // The browser's own way back leads to the question before, and not away from the answers.
  const goBack = useRef<() => void>(() => {});
  goBack.current = () => {
    if (over) setOver(null);
    else main.current?.querySelector<HTMLButtonElement>('nav .back')?.click();
  };
  useEffect(() => {
    if (view.kind !== 'form') return;
    history.pushState(null, '');
    const back = () => {
      history.pushState(null, '');
      goBack.current();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [view.kind]);

  // The document's own text is seen until they are there, or where they do not come.
  if (!words) return null;
  const trouble = !isSecureContext ? words.trouble.unsafe : typeof AbortSignal.timeout !== 'function' ? words.trouble.oldBrowser : null;

  const start = async (typed: string, blank: boolean) => {
    if (typeof keys === 'string') return;
    setBusy(true);
    setProblem(null);
    // Nothing uses up a code before all is there that the form needs.
    const isThere = await own.fetchQuestionnaire();
    // A key that nothing can be blinded under is no honest one.
    const result = isThere
      ? await begin(address, keys, typed, draw, Date.now).catch(() => ({ kind: 'keys' }) as const)
      : ({ kind: 'noConnection' } as const);
    setBusy(false);
    if (result.kind === 'idle') return show({ kind: 'idle' });
    if (result.kind !== 'session') return setProblem(result.kind);
    const { session } = result;
    setCode('');
    setBegun(true);
    if (session.stage.stage === 'sending') return show({ kind: 'sending', session, form: session.stage });
    show({ kind: 'form', session });
    if (blank) setOver('out');
  };
  const change = (answers: GivenAnswers, at: string | null) => {
    if (view.kind !== 'form' || view.session.stage.stage !== 'answering') return;
    if (at !== view.session.stage.at) reader?.stop();
    setView({ ...view, session: saveStage(view.session, { ...view.session.stage, answers: [...answers], at }) });
  };
  const send = async (answers: GivenAnswers | null) => {
    if (view.kind !== 'form' || typeof keys === 'string' || busy || !own.questionnaire) return;
    setBusy(true);
    const { token, signature } = view.session.stage;
    const form = { stage: 'sending', token, signature, sealed: await lockAnswers(keys, own.questionnaire, token, answers) } as const;
    setBusy(false);
    // From here on nobody can read the answers, here or elsewhere.
    show({ kind: 'sending', session: saveStage(view.session, form), form });
  };
  const arrived = () => {
    if (view.kind === 'sending') view.session.kept.remove();
    setBegun(false);
    show({ kind: 'sent' });
  };
  const chooseLanguage = (wanted: string) => {
    reader?.stop();
    void own.chooseLanguage(wanted);
  };
  const notice = own.languageFailed ? words.trouble.languageLater : null;
  const spoken = () =>
    [...(main.current?.querySelectorAll('h1, h2, p, li, label > span, label:not(.choice)') ?? [])]
      .filter((element) => !element.closest('details:not([open])'))
      .map((element) => element.textContent ?? '')
      .filter((text) => text.trim() !== '');

  const screen = () => {
    if (trouble) return <Message heading={words.title} text={trouble} />;
    if (typeof door === 'string') {
      if (door === 'waiting') return <p role="status">{words.loading}</p>;
      return door === 'nowhere' ? (
        <Message heading={words.title} text={words.trouble.noSuchClass} />
      ) : (
        <Message heading={words.title} text={words.trouble.noConnection} button={words.tryAgain} press={own.askAgain} />
      );
    }
    const languages = door.languages.map((one) => one.language);
    if (over === 'more')
      return (
        <MoreView
          words={words}
          languages={languages}
          language={language}
          chooseLanguage={chooseLanguage}
          notice={notice}
          size={size}
          chooseSize={setSize}
          studentHealth={door.studentHealth}
          close={() => setOver(null)}
          stepOut={view.kind === 'form' ? () => setOver('out') : null}
        />
      );
    switch (view.kind) {
      case 'welcome':
        return (
          <WelcomeView
            key={code}
            words={words}
            door={door}
            languages={languages}
            language={language}
            tag={tagOf(language)}
            chooseLanguage={chooseLanguage}
            notice={notice}
            keys={keys}
            code={code}
            begun={begun}
            busy={busy}
            problem={problem}
            askAgain={own.askAgain}
            start={start}
          />
        );
      case 'form': {
        const { stage } = view.session;
        if (stage.stage !== 'answering' || !own.questionnaire) return null;
        if (over === 'out')
          return (
            <section class="screen">
              <Heading of="out">{words.out.ask}</Heading>
              <p>{words.out.text}</p>
              <nav class="stacked">
                <button type="button" class="button" disabled={busy} onClick={() => send(null)}>
                  {words.out.send}
                </button>
                <button type="button" class="button quiet" onClick={() => setOver(null)}>
                  {words.out.stay}
                </button>
              </nav>
            </section>
          );
        const answers = new Map(stage.answers);
        return (
          <FormView
            words={words}
            questionnaire={own.questionnaire}
            answers={answers}
            at={stage.at}
            change={change}
            send={() => send(answers)}
            busy={busy}
          />
        );
      }
      case 'sending':
        return <SendingView words={words} address={address} form={view.form} arrived={arrived} />;
      case 'sent':
        return (
          <section class="screen">
            <Heading of="sent">{words.sent.title}</Heading>
            <p role="status">{words.sent.text}</p>
            <p>
              {words.sent.results}{' '}
              <a href={answered} dir="ltr">
                {(location.host + answered).split('/').flatMap((part, at) => (at === 0 ? [part] : ['/', <wbr key={at} />, part]))}
              </a>
            </p>
            <p>{words.sent.close}</p>
            <Help words={words} studentHealth={door.studentHealth} />
          </section>
        );
      case 'idle':
        return (
          <Message heading={words.idle.title} text={words.idle.text} button={words.idle.start} press={() => show({ kind: 'welcome' })} />
        );
    }
  };
  return (
    <main ref={main}>
      <TopBar
        words={words}
        reader={reader}
        spoken={spoken}
        more={{ shown: over === 'more', toggle: () => setOver(over === 'more' ? null : 'more') }}
      />
      {screen()}
    </main>
  );
}

/** A sentence that fills the screen, with the one thing that can be done. */
function Message(props: { readonly heading: string; readonly text: string; readonly button?: string; readonly press?: () => void }) {
  return (
    <section class="screen">
      <Heading of={props.text}>{props.heading}</Heading>
      <p role="status">{props.text}</p>
      {props.button && (
        <nav class="stacked">
          <button type="button" class="button" onClick={props.press}>
            {props.button}
          </button>
        </nav>
      )}
    </section>
  );
}
