import { useState } from 'preact/hooks';
import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { PasswordField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { changePassword } from './account-api.ts';
import { accountTexts } from './texts.ts';
import { passwordProblems } from './password-problems.ts';

/** Changing the password; where one signs in elsewhere, that there is none. */
export function PasswordPart({ hasPassword }: { readonly hasPassword: boolean }) {
  const texts = accountTexts.value;
  const t = texts.account;
  const [done, setDone] = useState(false);
  return (
    <section aria-labelledby="password">
      <h2 id="password">{t.passwordTitle}</h2>
      {!hasPassword ? (
        <p>{t.passwordElsewhere}</p>
      ) : done ? (
        <Notice tone="done" live takesFocus>
          <p>{t.passwordDone}</p>
        </Notice>
      ) : (
        <Form
          submit={t.passwordSubmit}
          kind="secondary"
          problems={{ 429: texts.wait }}
          onSend={passwordProblems(
            async (values) => {
              await changePassword(String(values.get('current')), String(values.get('next')));
              setDone(true);
            },
            { current: 'current', next: 'next' },
          )}
        >
          <PasswordField name="current" label={t.passwordCurrent} autocomplete="current-password" />
          <PasswordField
            name="next"
            label={texts.newPassword}
            hint={texts.newPasswordHint(passwordLength.least)}
            autocomplete="new-password"
            minLength={passwordLength.least}
            maxLength={passwordLength.most}
          />
        </Form>
      )}
    </section>
  );
}
