/** The provider of single sign-on from the settings, and its rules from their file. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { CannotStart } from '../cannot-start.ts';
import { slug } from '../http/schemas.ts';
import type { Settings } from '../settings.ts';
import { scopeSchema } from './grant-schema.ts';
import { fits } from './grants.rules.ts';
import type { SingleSignOn } from './single-sign-on.ts';
import type { ClaimRules } from './single-sign-on.rules.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(80),
  roles: z
    .array(
      z
        .strictObject({
          claim: z.string().min(1),
          is: z.string().min(1),
          municipality: slug,
          role: z.enum(roles),
          scope: scopeSchema.default({ kind: 'municipality' }),
        })
        .refine(({ role, scope: { kind } }) => fits(role, kind), { error: 'this role is not bound to that' }),
    )
    .min(1),
  secondFactor: z.strictObject({ claim: z.string().min(1), isOneOf: z.array(z.string()).min(1) }).optional(),
  trustEmail: z.boolean().optional(),
  scopes: z.array(z.string()).optional(),
});

/** null where no provider is set. @throws {CannotStart} when the file of the rules cannot be used */
export async function readSingleSignOn({ singleSignOn }: Settings): Promise<SingleSignOn | null> {
  if (singleSignOn === null) return null;
  const { issuer, clientId, clientSecret, rulesFile } = singleSignOn;
  return { providerId: 'single-sign-on', issuer, clientId, clientSecret, rules: await readRules(rulesFile) };
}

async function readRules(path: string): Promise<ClaimRules> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CannotStart(`OIDC_RULES (${path}) cannot be read: ${error.message}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotStart(`OIDC_RULES (${path}) is not JSON: ${(error as Error).message}.`);
  }
  const read = schema.safeParse(value);
  if (!read.success)
    throw new CannotStart(
      `OIDC_RULES (${path}) is not right: ${read.error.issues.map(({ path: where, message }) => `${where.join('.') || 'the whole'}: ${message}`).join('; ')}.`,
    );
  return read.data;
}
