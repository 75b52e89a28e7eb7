/**
 * Errors as they leave the house: RFC 9457 problem details. One file, used by `app.onError` and `app.notFound`, turns an error's code
 * into a problem. Details never carry answers, SQL or a stack.
 */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Text } from '../survey/text.ts';

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The id of this request, as it stands in the log; what pupils' devices ask has none. */
  readonly instance?: string;
  /** `words` are the detail for people, where a page shows it as it is. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string; readonly words?: Text }[];
}

export const problemSchema = z
  .object({
    type: z.string().describe('What kind of problem: urn:motvikt:problem:<kind>'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe('The id of this request'),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON pointer to what is wrong'),
          detail: z.string(),
          words: z.object({ sv: z.string(), en: z.string() }).optional().describe('The detail in the languages of the pages'),
        }),
      )
      .optional(),
  })
  .describe('RFC 9457 problem details');

/** Kind of problem to status and title: the title is the same for every problem of its kind. */
const kinds = {
  notFound: [404, 'Not found'],
  methodNotAllowed: [405, 'Method not allowed'],
  invalidRequest: [400, 'The request is not valid'],
  signIn: [401, 'Sign in first'],
  secondFactor: [403, 'A second factor is needed'],
  forbidden: [403, 'Not allowed'],
  otherSite: [403, 'The request comes from another site'],
  conflict: [409, 'Not possible as things are'],
  changedMeanwhile: [409, 'Changed meanwhile'],
  wrongCredentials: [401, 'Not signed in'],
  wrongPassword: [400, 'The password is not right'],
  wrongCode: [400, 'The code is not right'],
  weakPassword: [400, 'The password will not do'],
  emailTaken: [409, 'There is such an account already'],
  linkClosed: [410, 'The link does not work any more'],
  codeUsed: [409, 'The code has been used'],
  notNow: [410, 'Answers are not taken now'],
  tooManyTries: [429, 'Too many tries'],
  tooLarge: [413, 'The request is too large'],
  misdirected: [421, 'This server does not answer for that host'],
  unavailable: [503, 'Not available at the moment'],
  internal: [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemKind = keyof typeof kinds;

/** Thrown by a route: an outcome that the caller shall read in words. */
export class ProblemError extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly errors?: Problem['errors'],
  ) {
    super(detail);
  }
}

/** What the caller may know of any error. */
export function problemOf(error: unknown, requestId?: string): Problem {
  const { kind, detail, errors } = describe(error, requestId);
  const [status, title] = kinds[kind];
  const instance = requestId !== undefined && { instance: `urn:uuid:${requestId}` };
  return { type: `urn:motvikt:problem:${kind}`, title, status, detail, ...instance, ...(errors && { errors }) };
}

function describe(error: unknown, requestId?: string): { kind: ProblemKind; detail: string; errors?: Problem['errors'] } {
  if (error instanceof ProblemError) return error;
  if (error instanceof z.ZodError)
    return { kind: 'invalidRequest', detail: 'Some values are not as they should be.', errors: pointersOf(error) };
  if (error instanceof HTTPException && error.status === 413)
    return { kind: 'tooLarge', detail: 'The body of the request is larger than this server reads.' };
  if (error instanceof HTTPException && error.status < 500) return { kind: 'invalidRequest', detail: 'The request could not be read.' };
  if (isUnstorable(error)) return { kind: 'invalidRequest', detail: 'Some text holds a character that cannot be stored.' };
  if (isTimeout(error)) return { kind: 'unavailable', detail: 'The database is busy. Please try again in a moment.' };
  if (requestId === undefined) return { kind: 'internal', detail: 'Please try again in a moment.' };
  return { kind: 'internal', detail: 'The error is in the log under the id of this request.' };
}

export const pointersOf = (error: z.ZodError): NonNullable<Problem['errors']> =>
  error.issues.map(({ path, message }) => ({
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }));

/** PostgreSQL keeps no NUL, neither in text nor in jsonb, and takes no half of a letter in jsonb. */
function isUnstorable(error: unknown): boolean {
  const { code = '', detail = '' } = (error ?? {}) as { code?: string; detail?: string };
  return ['22021', '22P05'].includes(code) || (code === '22P02' && /surrogate/.test(detail));
}

/** `pg` has no code for a pool that gives no connection in time. */
const isTimeout = (error: unknown) => error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);

export function problemReply(context: Context, error: unknown): Response {
  const problem = problemOf(error, context.get('requestId') as string | undefined);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
