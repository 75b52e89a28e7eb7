/**
 * The library for passwords, second factors, sessions and single sign-on, on our database and under our names (schema accounts). It is read
 * at the first use (accounts.ts) and never mounted: our own routes call what they need of it, so nothing else of it can be reached.
 */
import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '../database/in-municipality.ts';
import type { Log } from '../log.ts';
import { cookiePrefixOf } from './cookie-prefix.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { type SingleSignOn, takeProfile } from './single-sign-on.ts';

export interface AuthParts {
  readonly db: Database;
  readonly secret: string;
  /** As people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Log;
  readonly singleSignOn: SingleSignOn | null;
  readonly sendResetLink: (person: { readonly name: string; readonly email: string }, token: string) => Promise<void>;
}

export type Auth = ReturnType<typeof createAuth>;

/** Whoever comes to work in the morning signs in once that day. */
const sessionSeconds = 12 * 3600;
export const resetLinkSeconds = 3600;

export function createAuth({ db, secret, publicUrl, log, singleSignOn, sendResetLink }: AuthParts) {
  const nobodysTokens = async <Row extends object>(row: Row) => ({
    data: { ...row, accessToken: null, refreshToken: null, idToken: null },
  });
  return betterAuth({
    appName: 'Motvikt',
    baseURL: publicUrl,
    basePath: '/api/accounts',
    secret,
    database: { db: db as never, type: 'postgres', schemaName: 'accounts' },
    telemetry: { enabled: false },
    // Its messages only: what comes beside them may name people.
    logger: { level: 'error', log: (_level, message) => log.error('accounts', new Error(message)) },
    // Our own limits stand in front of our own routes.
    rateLimit: { enabled: false },
    advanced: {
      ipAddress: { disableIpTracking: true },
      cookiePrefix: cookiePrefixOf(publicUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      // It counts UTF-16 units; our own rule counts characters.
      maxPasswordLength: 2 * passwordLength.most,
      password: { hash: (password) => hashPassword(password), verify: verifyPassword },
      resetPasswordTokenExpiresIn: resetLinkSeconds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendResetLink(user, token),
    },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
    session: {
      modelName: 'session',
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      freshAge: 0,
      fields: {
        userId: 'person',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        secondFactor: { type: 'boolean', fieldName: 'second_factor', required: false, defaultValue: false, input: false },
        // Without a default here: a session that the library puts in the place of another (a factor is set up) takes this over from it.
        singleSignOn: { type: 'boolean', fieldName: 'single_sign_on', required: false, input: false },
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person',
        providerId: 'provider',
        accountId: 'account',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      accountLinking: { enabled: true, trustedProviders: singleSignOn?.rules.trustEmail ? [singleSignOn.providerId] : [] },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      storeIdentifier: 'hashed',
    },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } },
      account: { create: { before: nobodysTokens }, update: { before: nobodysTokens } },
    },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    plugins: [
      twoFactor({
        issuer: 'Motvikt',
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'second_factor',
            fields: {
              userId: 'person',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      ...(singleSignOn === null
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: singleSignOn.providerId,
                  discoveryUrl: `${singleSignOn.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  requireIdTokenVerification: true,
                  clientId: singleSignOn.clientId,
                  clientSecret: singleSignOn.clientSecret,
                  scopes: ['openid', 'email', 'profile', ...(singleSignOn.rules.scopes ?? [])],
                  pkce: true,
                  // Refused before anything is stored.
                  mapProfileToUser: async (profile) => {
                    const person = await takeProfile(profile as Readonly<Record<string, unknown>>);
                    if (person === null) throw new APIError('FORBIDDEN', { message: 'No role here' });
                    return person;
                  },
                },
              ],
            }),
          ]),
    ],
  });
}
