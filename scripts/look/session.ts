/** Asks the server as its pages do: signed in as somebody, or as nobody. */
import type { APIRequestContext, Browser, BrowserContext } from 'playwright-core';

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

interface SignIns {
  readonly examples: readonly { readonly email: string; readonly password: string; readonly code: string | null }[];
}

export interface House {
  /** Without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
}

/** Whoever is not an account of the example. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Signs in as one of the example's accounts, by the part of its address before the @, or as somebody else. */
export async function signIn({ browser, address }: House, who: string | Account): Promise<Session> {
  const context = await browser.newContext();
  const headers = { origin: address };
  const example = async () => {
    const { examples } = (await (await context.request.get(`${address}/api/sign-in`)).json()) as SignIns;
    return examples.find(({ email }) => email.startsWith(`${String(who)}@`))!;
  };
  const { email, password } = typeof who === 'string' ? await example() : who;
  await context.request.post(`${address}/api/sign-in`, { data: { email, password }, headers });
  const code = typeof who === 'string' ? (await example()).code : null;
  if (code !== null) await context.request.post(`${address}/api/sign-in/second-factor`, { data: { code }, headers });
  const session = await context.storageState();
  await context.close();
  return session;
}

/** A request to the server in a session; a reply that is no success is an error. */
export type Ask = <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Reply>;

export async function askIn<Result>(
  { browser, address }: House,
  session: Session | undefined,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(session ? { storageState: session } : {});
  const request: APIRequestContext = context.request;
  try {
    return await work(async (method, path, data) => {
      const reply = await request.fetch(address + path, { method, headers: { origin: address }, ...(data !== undefined && { data }) });
      if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`);
      return reply.json();
    });
  } finally {
    await context.close();
  }
}
