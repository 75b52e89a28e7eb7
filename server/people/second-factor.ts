/** A code of the second factor, wherever it is typed: checked by the library, used once, and the session that it opens is marked. */
import { endSessions, findPerson, markSecondFactor, type PersonRow, useCode } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { type Answer, askLibrary } from './ask-library.ts';
import { withCookies } from './with-cookies.ts';

export type SecondFactorCode = { readonly code: string } | { readonly recoveryCode: string };

export interface Passed {
  readonly person: PersonRow;
  /** The session that has passed, which need not be the one of the request: the library may have made another in its place. */
  readonly session: string;
}

/**
 * The library takes the first code of a new app as its confirmation too, and recovery codes before that: whoever calls this has made sure
 * that the factor is on, or means to switch it on.
 *
 * @param session of the request; null on the way to one
 * @returns who has passed, or the code of the refusal: the library's own, or `USED_CODE`
 */
export async function passSecondFactor(
  { db, auth, clock }: Accounts,
  headers: Headers,
  given: SecondFactorCode,
  session: string | null,
): Promise<Answer<Passed>> {
  const { api } = await auth();
  const asked = { headers, asResponse: true } as const;
  const answer = await askLibrary(
    'code' in given
      ? api.verifyTOTP({ body: { code: given.code }, ...asked })
      : api.verifyBackupCode({ body: { code: given.recoveryCode }, ...asked }),
  );
  if (!answer.ok) return answer;
  const now = await api.getSession({ headers: withCookies(headers, answer.cookies) });
  const person = now && (await findPerson(db, now.user.id));
  if (!now || !person) return { ok: false, status: 401, code: 'SESSION_ENDED', cookies: answer.cookies };
  // Everybody uses the accounts of the example, and more than once in half a minute.
  const oncePerCode = 'code' in given && !person.example;
  if (!person.two_factor_enabled || (oncePerCode && !(await useCode(db, person.id, given.code, new Date(clock()))))) {
    if (now.session.id !== session) await endSessions(db, person.id, { only: now.session.id });
    return { ok: false, status: 401, code: 'USED_CODE', cookies: [] };
  }
  await markSecondFactor(db, { token: now.session.token }, true);
  return { ok: true, value: { person, session: now.session.id }, cookies: answer.cookies };
}
