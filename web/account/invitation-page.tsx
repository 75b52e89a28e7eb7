/** Whoever opens an invitation's link: a new account, or more roles on the one they have. */
import { useState } from 'preact/hooks';
import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { LinkButton } from '../shared/components/button.tsx';
import { PasswordField, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { acceptInvitation, getMe, type Invitation, lookAtInvitation, type Me } from './account-api.ts';
import { closedOr } from './closed-or.ts';
import { GrantList } from './grant-list.tsx';
import { useToken } from './use-token.ts';
import { accountTexts } from './texts.ts';

export function InvitationPage() {
  const t = accountTexts.value.invitation;
  const token = useToken();
  const [state, setState] = useState<'open' | 'closed' | 'done'>(token === null ? 'closed' : 'open');
  const [loaded, again] = useLoaded(async () => {
    if (token === null) return null;
    const invitation = await lookAtInvitation(token).catch((error: unknown) => {
      if (error instanceof ReplyProblem && error.kind === 'linkClosed') return null;
      throw error;
    });
    return invitation && { invitation, me: await getMe() };
  }, 'invitation');
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <Show loaded={loaded} again={again}>
        {(found) =>
          state === 'done' ? (
            <Notice tone="done" title={t.doneTitle} live takesFocus>
              <p>{t.done}</p>
              <LinkButton href="/">{accountTexts.value.signIn.goOn}</LinkButton>
            </Notice>
          ) : state === 'closed' || found === null ? (
            <Notice tone="warning" title={t.closedTitle} live>
              <p>{t.closed}</p>
            </Notice>
          ) : (
            <Open token={token!} {...found} done={() => setState('done')} closed={() => setState('closed')} />
          )
        }
      </Show>
    </Shell>
  );
}

interface OpenProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly me: Me;
  readonly done: () => void;
  readonly closed: () => void;
}

function Open({ token, invitation, me, done, closed }: OpenProps) {
  const texts = accountTexts.value;
  const t = texts.invitation;
  const { municipality, email, grants, as } = invitation;
  const lead = (
    <>
      <p class="lead">{municipality === null ? t.founding : t.lead(municipality.name)}</p>
      {municipality !== null && (
        <>
          <h2>{t.roles}</h2>
          <GrantList grants={grants} />
        </>
      )}
    </>
  );
  // The token left the address: it comes back with whoever signs in first.
  const back = `/sign-in#to=${encodeURIComponent(`${location.pathname}#${token}`)}`;
  if (as === 'other')
    return (
      <Notice tone="warning">
        <p>{t.other(email!)}</p>
      </Notice>
    );
  if (as === 'signIn')
    return (
      <>
        {lead}
        <Notice tone="info">
          <p>{t.signInFirst}</p>
          <LinkButton href={back}>{texts.signIn.title}</LinkButton>
        </Notice>
      </>
    );
  return (
    <>
      {lead}
      <Form
        submit={as === 'self' ? t.acceptAs(me.person?.name ?? '') : t.submit}
        problems={{ 409: t.taken }}
        onSend={closedOr(
          async (values) => {
            const text = (name: string) => String(values.get(name)).trim();
            await acceptInvitation({
              token,
              ...(as === 'new' && { account: { name: text('name'), email: text('email'), password: String(values.get('password')) } }),
              ...(municipality === null && { municipality: { name: text('municipality'), slug: text('slug') } }),
            });
            done();
          },
          closed,
          { password: texts.guessable },
        )}
      >
        {municipality === null && (
          <>
            <TextField name="municipality" label={t.municipalityName} maxLength={120} autocomplete="off" />
            <TextField
              name="slug"
              label={t.municipalitySlug}
              hint={t.municipalitySlugHint}
              maxLength={80}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              autocapitalize="none"
              autocomplete="off"
              spellcheck={false}
            />
          </>
        )}
        {as === 'new' && (
          <>
            <TextField name="name" label={texts.name} maxLength={120} autocomplete="name" />
            <TextField
              name="email"
              type="email"
              label={texts.email}
              autocomplete="username"
              defaultValue={email ?? ''}
              readOnly={email !== null}
            />
            <PasswordField
              name="password"
              label={texts.password}
              hint={texts.newPasswordHint(passwordLength.least)}
              autocomplete="new-password"
              minLength={passwordLength.least}
              maxLength={passwordLength.most}
            />
          </>
        )}
      </Form>
    </>
  );
}
