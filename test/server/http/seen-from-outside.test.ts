import { describe, expect, it } from 'vitest';
import { seenFromOutside } from '../../../server/http/seen-from-outside.ts';

const seen = (headers: Readonly<Record<string, string>>, hops: number) =>
  seenFromOutside({ url: 'http://inside:4000/x', remote: '10.0.0.1', header: (name) => headers[name] }, hops);
const forwarded = {
  'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.2',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'Motvikt.kommun.example',
};

describe('seenFromOutside', () => {
  it('believes nobody where no proxy is trusted', () => {
    expect(seen(forwarded, 0)).toEqual({ origin: 'http://inside:4000', client: '10.0.0.1' });
  });

  it('counts proxies from our side: what a caller has written before them is not believed', () => {
    expect(seen(forwarded, 1).client).toBe('10.0.0.2');
    expect(seen(forwarded, 2).client).toBe('203.0.113.9');
    // More proxies than entries: somebody came around one of them.
    expect(seen(forwarded, 4).client).toBe('10.0.0.1');
  });

  it('takes scheme and host from them, however many set them', () => {
    for (const hops of [1, 2, 3]) expect(seen(forwarded, hops).origin).toBe('https://motvikt.kommun.example');
    expect(seen({ 'x-forwarded-host': 'evil.example, motvikt.kommun.example', 'x-forwarded-proto': 'ftp, https' }, 1).origin).toBe(
      'https://motvikt.kommun.example',
    );
    expect(seen({ 'x-forwarded-proto': 'https' }, 1).origin).toBe('https://inside:4000');
  });

  it('keeps its own where they say nothing that it could be', () => {
    for (const host of ['', 'a b', "x'; script-src *", 'a/b', 'user@host'])
      expect(seen({ 'x-forwarded-host': host, 'x-forwarded-proto': 'javascript' }, 1).origin, host).toBe('http://inside:4000');
  });
});
