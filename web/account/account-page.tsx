/** One's own account: roles, second step, password, sessions. */
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { EmailAddress } from '../shared/components/email-address.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { getMe, type Me } from './account-api.ts';
import { GrantList } from './grant-list.tsx';
import { PasswordPart } from './password-part.tsx';
import { SecondFactorPart } from './second-factor-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { accountTexts } from './texts.ts';

export type Person = NonNullable<Me['person']>;

export function AccountPage() {
  const t = accountTexts.value.account;
  const [loaded, again] = useLoaded(async () => {
    const { person, municipalities } = await getMe();
    // Whoever is nobody is offered to sign in, as on every page that needs it.
    if (person === null) throw new ReplyProblem(401);
    return { person, municipalities };
  }, 'account');
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <Show loaded={loaded} again={again}>
        {({ person, municipalities }) => (
          <>
            <p class="lead">
              <bdi>{person.name}</bdi>, <EmailAddress email={person.email} />
            </p>
            {person.example && (
              <Notice tone="info">
                <p>{t.example}</p>
              </Notice>
            )}
            <section aria-labelledby="roles">
              <h2 id="roles">{t.rolesTitle}</h2>
              {municipalities.length === 0 && <p>{t.noRoles}</p>}
              {municipalities.map(({ slug, name, grants }) => (
                <div key={slug}>
                  <h3>{name}</h3>
                  <GrantList grants={grants} />
                </div>
              ))}
              {!person.secondFactor.passed && municipalities.some(({ roles }) => roles.includes('admin') || roles.includes('analyst')) && (
                <p>{t.needsSecond}</p>
              )}
            </section>
            {!person.example && person.hasPassword && <SecondFactorPart {...person.secondFactor} again={again} />}
            {!person.example && <PasswordPart hasPassword={person.hasPassword} />}
            <SessionsPart key={`${person.secondFactor.on} ${person.secondFactor.passed}`} />
          </>
        )}
      </Show>
    </Shell>
  );
}
