import { afterEach, describe, expect, it, vi } from 'vitest';
import { askUntraced, receivedOf } from '../../../web/shared/ask-untraced.ts';

/** What stands between a phone and the server answers in the server's stead. */
const answersWith = (status: number, contentType: string, body = '{}') =>
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'content-type': contentType } }));
afterEach(() => vi.unstubAllGlobals());

describe('askUntraced', () => {
  it('gives what the server says, and the status of what it refuses', async () => {
    answersWith(200, 'application/json; charset=utf-8', '{"a":1}');
    expect(await askUntraced('/api')).toEqual({ kind: 'there', value: { a: 1 } });
    for (const status of [400, 404, 409, 410]) {
      answersWith(status, 'application/problem+json');
      expect(await askUntraced('/api')).toEqual({ kind: 'refused', status });
    }
  });

  it('takes a server that is not well, and one that is not ours, for no connection', async () => {
    for (const [status, contentType, body] of [
      [503, 'application/problem+json', '{}'],
      [429, 'application/problem+json', '{}'],
      [200, 'text/html', '<h1>Sign in to the Wi-Fi</h1>'],
      [403, 'text/html; charset=utf-8', '<h1>Blocked by the filter</h1>'],
      [200, 'application/json', '<h1>'],
    ] as const) {
      answersWith(status, contentType, body);
      expect(await askUntraced('/api'), `${status} ${contentType}`).toEqual({ kind: 'noConnection' });
    }
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await askUntraced('/api')).toEqual({ kind: 'noConnection' });
  });
});

describe('receivedOf', () => {
  it('believes nothing to be stored that the server does not say is', async () => {
    answersWith(200, 'application/json', '{"received":true}');
    expect(await askUntraced('/api', {}, receivedOf)).toEqual({ kind: 'there', value: { received: true } });
    answersWith(200, 'application/json', '{"ok":true}');
    expect(await askUntraced('/api', {}, receivedOf)).toEqual({ kind: 'noConnection' });
  });
});
