/** A new password: asking for the link, and, where the address carries one, choosing. */
import { useState } from 'preact/hooks';
import { Shell } from '../app/shell.tsx';
import { LinkButton } from '../shared/components/button.tsx';
import { PasswordField, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { askForReset, confirmReset } from './account-api.ts';
import { closedOr } from './closed-or.ts';
import { useToken } from './use-token.ts';
import { accountTexts } from './texts.ts';

type State = 'ask' | 'sent' | 'choose' | 'done' | 'closed';

export function ResetPage() {
  const t = accountTexts.value;
  const token = useToken();
  const [state, setState] = useState<State>(token === null ? 'ask' : 'choose');
  const title = state === 'choose' ? t.reset.chooseTitle : t.reset.title;
  return (
    <Shell title={title}>
      <h1>{title}</h1>
      {state === 'ask' && (
        <>
          <p class="lead">{t.reset.lead}</p>
          <Form
            submit={t.reset.submit}
            onSend={async (values) => {
              await askForReset(String(values.get('email')));
              setState('sent');
            }}
          >
            <TextField name="email" type="email" label={t.email} autocomplete="username" />
          </Form>
        </>
      )}
      {state === 'sent' && (
        <Notice tone="info" title={t.reset.sentTitle} live takesFocus>
          <p>{t.reset.sent}</p>
        </Notice>
      )}
      {state === 'choose' && (
        <Form
          submit={t.reset.chooseSubmit}
          onSend={closedOr(
            async (values) => {
              await confirmReset(token!, String(values.get('password')));
              setState('done');
            },
            () => setState('closed'),
            { password: t.guessable },
          )}
        >
          <PasswordField
            name="password"
            label={t.newPassword}
            hint={t.newPasswordHint(passwordLength.least)}
            autocomplete="new-password"
            minLength={passwordLength.least}
            maxLength={passwordLength.most}
          />
        </Form>
      )}
      {state === 'done' && (
        <Notice tone="done" title={t.reset.doneTitle} live takesFocus>
          <p>{t.reset.done}</p>
          <LinkButton href="/sign-in">{t.signIn.title}</LinkButton>
        </Notice>
      )}
      {state === 'closed' && (
        <Notice tone="warning" title={t.reset.closedTitle} live takesFocus>
          <p>{t.reset.closed}</p>
          <LinkButton href="/account/reset">{t.reset.askAgain}</LinkButton>
        </Notice>
      )}
    </Shell>
  );
}
