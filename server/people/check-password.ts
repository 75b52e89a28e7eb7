import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { ProblemError } from '../problem.ts';
import { type PasswordFault, passwordFault } from './password.rules.ts';

const words: Readonly<Record<PasswordFault, string>> = {
  tooShort: `must have at least ${passwordLength.least} characters`,
  tooLong: `must have at most ${passwordLength.most} characters`,
  guessable: 'is too easy to guess',
};

/** @param pointer to the password in the body @throws {ProblemError} weakPassword */
export function checkPassword(password: string, { name, email }: { readonly name: string; readonly email: string }, pointer: string): void {
  const fault = passwordFault(password, [name, email]);
  if (fault !== null) throw new ProblemError('weakPassword', `The password ${words[fault]}.`, [{ pointer, detail: words[fault] }]);
}
