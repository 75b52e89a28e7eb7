import { useState } from 'preact/hooks';
import { Button, Buttons } from '../shared/components/button.tsx';
import { CodeText } from '../shared/components/code-text.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { PasswordField, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  type NewSecondFactor,
  newRecoveryCodes,
  passSecondFactor,
} from './account-api.ts';
import { passwordProblems } from './password-problems.ts';
import { accountTexts } from './texts.ts';

interface PartProps {
  readonly on: boolean;
  /** In this session. */
  readonly passed: boolean;
  /** Asks again how it stands. */
  readonly again: () => void;
}

type Doing = 'begin' | 'remove' | 'codes' | null;

/** The second step: turning it on with a picture and a first code, confirming a session, new recovery codes, turning it off. */
export function SecondFactorPart({ on, passed, again }: PartProps) {
  const t = accountTexts.value.account;
  const [doing, setDoing] = useState<Doing>(null);
  const [made, setMade] = useState<NewSecondFactor | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = () => setDoing(null);
  // Nothing is asked before the codes are kept: they are shown once, and an answer might take their place.
  const ready = () => {
    setMade(null);
    setCodes(null);
    again();
  };
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{t.secondTitle}</h2>
      {made ? (
        <SetUp made={made} done={() => (setCodes(made.recoveryCodes), setMade(null))} />
      ) : codes ? (
        <RecoveryCodes codes={codes} done={ready} />
      ) : (
        <>
          <p>{on ? (passed ? t.secondOn : t.secondOnNotPassed) : t.secondOff}</p>
          {on && !passed ? (
            <CodeForm submit={t.secondConfirm} send={(code) => passSecondFactor({ code })} done={again} />
          ) : (
            <Buttons>
              {on ? (
                <>
                  <Button kind="secondary" onClick={() => setDoing('codes')}>
                    {t.recoveryNew}
                  </Button>
                  <Button kind="quiet" onClick={() => setDoing('remove')}>
                    {t.secondRemove}
                  </Button>
                </>
              ) : (
                <Button kind="secondary" onClick={() => setDoing('begin')}>
                  {t.secondSetUp}
                </Button>
              )}
            </Buttons>
          )}
        </>
      )}
      {doing === 'begin' && (
        <PasswordDialog
          title={t.secondSetUp}
          submit={t.continue}
          onClose={close}
          onSend={async (password) => {
            setMade(await beginSecondFactor(password));
            close();
          }}
        />
      )}
      {doing === 'codes' && (
        <PasswordDialog
          title={t.recoveryNew}
          submit={t.continue}
          onClose={close}
          onSend={async (password) => {
            setCodes((await newRecoveryCodes(password)).recoveryCodes);
            close();
          }}
        />
      )}
      {doing === 'remove' && (
        <PasswordDialog
          title={t.secondRemoveTitle}
          lead={t.secondRemoveLong}
          submit={t.secondRemove}
          onClose={close}
          onSend={async (password) => {
            await dropSecondFactor(password);
            close();
            again();
          }}
        />
      )}
    </section>
  );
}

function SetUp({ made, done }: { readonly made: NewSecondFactor; readonly done: () => void }) {
  const t = accountTexts.value.account;
  return (
    <>
      <p>{t.secondScan}</p>
      <img class="qr" src={`data:image/svg+xml,${encodeURIComponent(made.qr)}`} alt={t.secondQr} width={220} height={220} />
      <p>
        {t.secondKey}: <CodeText code={made.secret} label={t.secondKey} />
      </p>
      <CodeForm submit={t.secondConfirm} send={confirmSecondFactor} done={done} />
    </>
  );
}

function RecoveryCodes({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const t = accountTexts.value.account;
  return (
    <>
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.recoveryTitle}
      </h3>
      <p>{t.recoveryLead}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code translate={false}>{code}</code>
          </li>
        ))}
      </ul>
      <Buttons>
        <Button onClick={done}>{t.recoveryKept}</Button>
      </Buttons>
    </>
  );
}

function CodeForm({
  submit,
  send,
  done,
}: {
  readonly submit: string;
  readonly send: (code: string) => Promise<unknown>;
  readonly done: () => void;
}) {
  const t = accountTexts.value;
  return (
    <Form
      submit={submit}
      problems={{ 429: t.wait }}
      onSend={passwordProblems(
        async (values) => {
          await send(String(values.get('code')).replace(/\s/g, ''));
          done();
        },
        { code: 'code' },
      )}
    >
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        inputMode="numeric"
        autocomplete="one-time-code"
        pattern="\s*\d{3}\s*\d{3}\s*"
      />
    </Form>
  );
}

interface PasswordDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly onClose: () => void;
  readonly onSend: (password: string) => Promise<void>;
}

function PasswordDialog({ title, lead, submit, onClose, onSend }: PasswordDialogProps) {
  const t = accountTexts.value;
  return (
    <Dialog title={title} onClose={onClose}>
      {lead !== undefined && <p>{lead}</p>}
      <Form
        submit={submit}
        problems={{ 429: t.wait }}
        onSend={passwordProblems((values) => onSend(String(values.get('password'))), { current: 'password' })}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t.account.cancel}
          </Button>
        }
      >
        <PasswordField name="password" label={t.account.confirmPassword} autocomplete="current-password" />
      </Form>
    </Dialog>
  );
}
