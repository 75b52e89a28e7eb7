/** Signing in: address and password, then the code where there is a second step; or at the municipality's own service. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failed, Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons, LinkButton } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { PasswordField, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { type Failure, failureOf, ReplyProblem } from '../shared/reply-problem.ts';
import {
  type ExampleSignIn,
  getMe,
  getSignInOptions,
  passSecondFactor,
  signIn,
  type SignInOptions,
  startSingleSignOn,
} from './account-api.ts';
import { accountTexts, roleTexts } from './texts.ts';
import { keepWayBack, takeWayBack } from './way-back.ts';
import { whereTo } from './where-to.ts';

/** What stands after the # when one comes back from the municipality's own service, as server/people/single-sign-on.routes.ts writes it. */
const doneThere = '#signed-in';
const failedThere = '#single-sign-on';
const isBack = (): boolean => location.hash === doneThere || location.hash === failedThere;

export function SignInPage() {
  const t = accountTexts.value.signIn;
  // Read once: the link past the header changes the address.
  const [to] = useState(() => (isBack() ? takeWayBack() : whereTo(location)));
  const goOn = () => location.assign(to);
  const [loaded, again] = useLoaded(async () => {
    const [options, me] = await Promise.all([getSignInOptions(), getMe()]);
    if (me.person && isBack()) location.replace(to);
    return { options, me };
  }, 'sign-in');
  /** The address of whoever has given the right password, while the code is asked for. */
  const [waiting, setWaiting] = useState<string | null>(null);
  return (
    <Shell title={waiting === null ? t.title : t.secondTitle}>
      <h1>{waiting === null ? t.title : t.secondTitle}</h1>
      <Show loaded={loaded} again={again}>
        {({ options, me }) =>
          waiting !== null ? (
            <SecondStep email={waiting} goOn={goOn} startAgain={() => setWaiting(null)} />
          ) : me.person ? (
            <Notice tone="info">
              <p>{t.signedInAs(me.person.name)}</p>
              <LinkButton href={to}>{t.goOn}</LinkButton>
            </Notice>
          ) : (
            <FirstStep options={options} to={to} goOn={goOn} needsCode={setWaiting} />
          )
        }
      </Show>
    </Shell>
  );
}

interface FirstStepProps {
  readonly options: SignInOptions;
  /** Where `goOn` leads. */
  readonly to: string;
  readonly goOn: () => void;
  readonly needsCode: (email: string) => void;
}

function FirstStep({ options, to, goOn, needsCode }: FirstStepProps) {
  const t = accountTexts.value;
  const [filled, setFilled] = useState<ExampleSignIn | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (filled) form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, [filled]);
  return (
    <>
      {location.hash === failedThere && (
        <Notice tone="warning">
          <p>{t.signIn.failedThere}</p>
        </Notice>
      )}
      {options.singleSignOn !== null && <SingleSignOn service={options.singleSignOn} to={to} />}
      <div ref={form} key={filled?.email ?? ''}>
        <Form
          submit={t.signIn.submit}
          problems={{ 401: t.signIn.wrong, 429: t.wait }}
          beside={<a href="/account/reset">{t.signIn.forgotten}</a>}
          onSend={async (values) => {
            const email = String(values.get('email'));
            const { next } = await signIn(email, String(values.get('password')));
            if (next === 'secondFactor') needsCode(email);
            else goOn();
          }}
        >
          <TextField name="email" type="email" label={t.email} autocomplete="username" defaultValue={filled?.email} />
          <PasswordField name="password" label={t.password} autocomplete="current-password" defaultValue={filled?.password} />
        </Form>
      </div>
      {options.examples && options.examples.length > 0 && <Examples examples={options.examples} fill={setFilled} />}
    </>
  );
}

function SingleSignOn({ service, to }: { readonly service: string; readonly to: string }) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const start = () => {
    setBusy(true);
    startSingleSignOn().then(
      ({ url }) => {
        keepWayBack(to);
        location.assign(url);
      },
      (error: unknown) => {
        setBusy(false);
        setFailed(failureOf(error));
      },
    );
  };
  if (failed !== null) return <Failed {...failed} again={() => (setFailed(null), start())} />;
  return (
    <Buttons>
      <Button kind="secondary" busy={busy} onClick={start}>
        {accountTexts.value.signIn.with(service)}
      </Button>
    </Buttons>
  );
}

function Examples({ examples, fill }: { readonly examples: readonly ExampleSignIn[]; readonly fill: (one: ExampleSignIn) => void }) {
  const t = accountTexts.value;
  const { names } = roleTexts.value;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t.examples.title}</h2>
      <p>{t.examples.lead(examples[0]!.password)}</p>
      <DataTable
        caption={t.examples.caption}
        captionUnseen
        columns={[
          { key: 'role', head: t.examples.role, cell: ({ role }) => names[role] },
          { key: 'email', head: t.email, cell: ({ email }) => email },
          {
            key: 'acts',
            head: t.examples.fill,
            acts: true,
            cell: (one) => (
              <Button kind="quiet" aria-label={t.examples.fillFor(names[one.role])} onClick={() => fill(one)}>
                {t.examples.fill}
              </Button>
            ),
          },
        ]}
        rows={examples}
        rowKey={({ email }) => email}
      />
    </section>
  );
}

interface SecondStepProps {
  readonly email: string;
  readonly goOn: () => void;
  readonly startAgain: () => void;
}

function SecondStep({ email, goOn, startAgain }: SecondStepProps) {
  const t = accountTexts.value;
  const [recovery, setRecovery] = useState(false);
  const [ranOut, setRanOut] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  // The example's accounts have no app: the page shows their code, which changes twice a minute.
  useEffect(() => {
    const look = () =>
      void getSignInOptions().then(
        ({ examples }) => setCode(examples?.find((one) => one.email === email)?.code ?? null),
        () => setCode(null),
      );
    look();
    const timer = setInterval(look, 10_000);
    return () => clearInterval(timer);
  }, [email]);
  // The button that led here is gone, and with it the focus.
  useEffect(() => document.querySelector<HTMLElement>('main input')?.focus(), [recovery]);
  if (ranOut)
    return (
      <Notice tone="warning" live takesFocus>
        <p>{t.signIn.ranOut}</p>
        <Button onClick={startAgain}>{t.signIn.startAgain}</Button>
      </Notice>
    );
  return (
    <>
      <p class="lead">{t.signIn.secondLead}</p>
      <Form
        key={String(recovery)}
        submit={t.signIn.secondSubmit}
        problems={{ 429: t.wait }}
        beside={
          <Button kind="quiet" onClick={() => setRecovery(!recovery)}>
            {recovery ? t.signIn.useCode : t.signIn.useRecovery}
          </Button>
        }
        onSend={async (values) => {
          try {
            await passSecondFactor(
              recovery
                ? { recoveryCode: String(values.get('recoveryCode')).trim() }
                : { code: String(values.get('code')).replace(/\s/g, '') },
            );
          } catch (error) {
            if (!(error instanceof ReplyProblem)) throw error;
            if (error.kind === 'signIn') return setRanOut(true);
            if (error.kind === 'wrongCode')
              return { fields: { [recovery ? 'recoveryCode' : 'code']: recovery ? t.wrongRecoveryCode : t.wrongCode } };
            throw error;
          }
          goOn();
        }}
      >
        {recovery ? (
          <TextField name="recoveryCode" label={t.recoveryCode} autocomplete="off" autocapitalize="none" spellcheck={false} />
        ) : (
          <TextField
            name="code"
            label={t.code}
            hint={code === null ? t.codeHint : t.examples.codeNow(code)}
            inputMode="numeric"
            autocomplete="one-time-code"
            pattern="\s*\d{3}\s*\d{3}\s*"
          />
        )}
      </Form>
    </>
  );
}
