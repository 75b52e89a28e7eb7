/**
 * How a request looks to whoever sent it: the address they asked at, and their own. Behind reverse proxies the connection tells neither;
 * what the proxies say is believed as far as the setting TRUSTED_PROXIES reaches, counted from our side, and not at all without it.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

export interface Connection {
  /** As the connection has it. */
  readonly url: string;
  readonly remote: string | undefined;
  readonly header: (name: string) => string | undefined;
}
export interface SeenFromOutside {
  /** As `https://motvikt.kommun.example`. */
  readonly origin: string;
  readonly client: string | undefined;
}

/** @param hops how many proxies of ours stand before the server; each adds or sets one entry of the X-Forwarded headers */
export function seenFromOutside({ url, remote, header }: Connection, hops: number): SeenFromOutside {
  const { protocol, host } = new URL(url);
  if (hops === 0) return { origin: `${protocol}//${host}`, client: remote };
  // An entry further left than our own proxies wrote was sent by the caller.
  const told = (name: string) =>
    header(name)
      ?.split(',')
      .map((entry) => entry.trim())
      .at(-hops);
  const scheme = told('x-forwarded-proto') ?? only(header('x-forwarded-proto'));
  const name = told('x-forwarded-host') ?? only(header('x-forwarded-host'));
  return {
    origin: `${scheme === 'https' ? 'https:' : scheme === 'http' ? 'http:' : protocol}//${name !== undefined && isHost(name) ? name.toLowerCase() : host}`,
    client: told('x-forwarded-for') ?? remote,
  };
}

/** Most proxies set scheme and host once, however many they are. */
const only = (value: string | undefined) => (value === undefined || value.includes(',') ? undefined : value.trim());
const isHost = (text: string): boolean => URL.canParse(`http://${text}`) && /^[\w.:[\]-]+$/.test(text);

export const seeFromOutside =
  (hops: number): MiddlewareHandler =>
  async (context, next) => {
    const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
    const seen = seenFromOutside(
      { url: context.req.url, remote: incoming?.socket?.remoteAddress, header: (name) => context.req.header(name) },
      hops,
    );
    context.set('seenFromOutside', seen);
    await next();
  };

const seenOf = (context: Context): SeenFromOutside | undefined => context.get('seenFromOutside') as SeenFromOutside | undefined;
/** The scheme and host that the reader's browser has in its address. */
export const originOf = (context: Context): string => seenOf(context)?.origin ?? new URL(context.req.url).origin;
export const senderOf = (context: Context): string | undefined => seenOf(context)?.client;
