/** Accounts over a test's database, with letters that a test can read, a clock it can turn, and a browser that keeps cookies. */
import type { Hono } from 'hono';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { createLog } from '../../server/log.ts';
import type { Letter } from '../../server/mail/mailer.ts';
import { openAccountsSecret } from '../../server/people/accounts-secret.ts';
import { type Accounts, openAccounts } from '../../server/people/accounts.ts';
import type { SingleSignOn } from '../../server/people/single-sign-on.ts';

export interface AccountsUnderTest {
  readonly app: Hono;
  readonly accounts: Accounts;
  readonly letters: Letter[];
  readonly logLines: string[];
  /** Lets time pass for what counts tries and links; the library's own clock is the machine's. */
  pass(ms: number): void;
}

export async function accountsUnderTest(
  { db, keyDir }: { readonly db: Database; readonly keyDir: string },
  {
    publicUrl = 'http://localhost',
    example = false,
    singleSignOn = null,
  }: { readonly publicUrl?: string; readonly example?: boolean; readonly singleSignOn?: SingleSignOn | null } = {},
): Promise<AccountsUnderTest> {
  const letters: Letter[] = [];
  const logLines: string[] = [];
  let passed = 0;
  const log = createLog((line) => logLines.push(line));
  const accounts = openAccounts({
    db,
    secret: await openAccountsSecret(keyDir),
    publicUrl: () => publicUrl,
    mailer: { kind: 'outbox', send: async (letter) => void letters.push(letter) },
    log,
    singleSignOn,
    example,
    clock: () => Date.now() + passed,
  });
  return {
    app: createApp({ db, accounts, log, version: 'test' }),
    accounts,
    letters,
    logLines,
    pass: (ms) => {
      passed += ms;
    },
  };
}

export interface Visit {
  readonly status: number;
  /** Kind of problem, without its prefix; undefined for no problem. */
  readonly problem?: string;
  readonly body: never;
  readonly headers: Headers;
}

export interface TestBrowser {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Visit>;
  post(path: string, body?: unknown): Promise<Visit>;
  delete(path: string): Promise<Visit>;
}

/** @param address network address that its requests come from */
export function testBrowser(app: Hono, address = '127.0.0.1', origin = 'http://localhost'): TestBrowser {
  const cookies = new Map<string, string>();
  const ask = async (method: string, path: string, body?: unknown): Promise<Visit> => {
    const reply = await app.request(
      new URL(path, origin).href,
      {
        method,
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'user-agent': 'Telling Browser 1.0',
          ...(method === 'GET' ? {} : { origin, 'sec-fetch-site': 'same-origin' }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      { incoming: { socket: { remoteAddress: address } } },
    );
    for (const cookie of reply.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(/;\s*/);
      const name = pair.slice(0, pair.indexOf('='));
      const gone = attributes.some((one) => /^max-age=0$/i.test(one));
      if (gone) cookies.delete(name);
      else cookies.set(name, pair.slice(name.length + 1));
    }
    const text = await reply.text();
    const value = (reply.headers.get('content-type') ?? '').includes('json') ? (JSON.parse(text) as { type?: string }) : null;
    const kind = value?.type?.startsWith('urn:motvikt:problem:') ? value.type.slice('urn:motvikt:problem:'.length) : undefined;
    return { status: reply.status, ...(kind !== undefined && { problem: kind }), body: value as never, headers: reply.headers };
  };
  return {
    cookies,
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    delete: (path) => ask('DELETE', path),
  };
}
