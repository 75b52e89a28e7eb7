/** The request's cookies as they will be after the reply. */
export function withCookies(headers: Headers, set: readonly string[]): Headers {
  const jar = new Map((headers.get('cookie') ?? '').split(/;\s*/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair] as const));
  for (const cookie of set) {
    const pair = cookie.split(';', 1)[0]!;
    jar.set(pair.slice(0, pair.indexOf('=')), pair);
  }
  return new Headers({ cookie: [...jar.values()].join('; ') });
}
