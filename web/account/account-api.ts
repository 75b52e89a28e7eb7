/** What the pages of signing in and the own account ask the server. */
import type { Grant, Role } from '../../server/access/roles.ts';
import type { Me } from '../../server/people/own-view.ts';
import { getJson, sendJson } from '../app/api.ts';

export type { Me } from '../../server/people/own-view.ts';

export interface ExampleSignIn {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
  readonly code: string | null;
}
export interface SignInOptions {
  readonly singleSignOn: string | null;
  readonly examples: readonly ExampleSignIn[] | null;
}
export interface NextStep {
  readonly next: 'done' | 'secondFactor';
}
export interface Invitation {
  readonly municipality: { readonly slug: string; readonly name: string } | null;
  readonly email: string | null;
  readonly grants: readonly Grant[];
  readonly as: 'new' | 'signIn' | 'self' | 'other';
}
export interface OwnSession {
  readonly id: string;
  readonly since: string;
  readonly until: string;
  readonly secondFactor: boolean;
  readonly current: boolean;
}
export interface NewSecondFactor {
  readonly secret: string;
  readonly qr: string;
  readonly recoveryCodes: readonly string[];
}

export const getMe = () => getJson<Me>('/api/me');
export const getSignInOptions = () => getJson<SignInOptions>('/api/sign-in');
export const signIn = (email: string, password: string) => sendJson<NextStep>('POST', '/api/sign-in', { email, password });
export const passSecondFactor = (proof: { readonly code: string } | { readonly recoveryCode: string }) =>
  sendJson<NextStep>('POST', '/api/sign-in/second-factor', proof);
export const startSingleSignOn = () => sendJson<{ readonly url: string }>('POST', '/api/single-sign-on');
export const askForReset = (email: string) => sendJson('POST', '/api/password-reset', { email });
export const confirmReset = (token: string, password: string) => sendJson('POST', '/api/password-reset/confirm', { token, password });
export const lookAtInvitation = (token: string) => sendJson<Invitation>('POST', '/api/invitations/look', { token });
export const acceptInvitation = (body: {
  readonly token: string;
  readonly account?: { readonly name: string; readonly email: string; readonly password: string };
  readonly municipality?: { readonly slug: string; readonly name: string };
}) => sendJson('POST', '/api/invitations/accept', body);
export const getSessions = () => getJson<OwnSession[]>('/api/me/sessions');
export const endSession = (id: string) => sendJson('DELETE', `/api/me/sessions/${encodeURIComponent(id)}`);
export const endOtherSessions = () => sendJson('DELETE', '/api/me/sessions');
export const changePassword = (current: string, next: string) => sendJson('POST', '/api/me/password', { current, next });
export const beginSecondFactor = (password: string) => sendJson<NewSecondFactor>('POST', '/api/me/second-factor', { password });
export const confirmSecondFactor = (code: string) => sendJson('POST', '/api/me/second-factor/confirm', { code });
export const dropSecondFactor = (password: string) => sendJson('POST', '/api/me/second-factor/off', { password });
export const newRecoveryCodes = (password: string) =>
  sendJson<{ readonly recoveryCodes: readonly string[] }>('POST', '/api/me/recovery-codes', { password });
