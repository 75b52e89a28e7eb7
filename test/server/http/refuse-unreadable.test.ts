import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseUnreadable } from '../../../server/http/refuse-unreadable.ts';

describe('refuseUnreadable', () => {
  const server = createServer((_, reply) => reply.end('read'));
  server.on('clientError', refuseUnreadable);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const send = (bytes: string): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(bytes);
    return text(socket);
  };

  it('says in both languages that an address is too long', async () => {
    const reply = await send(`GET /${'x'.repeat(30_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect(reply).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(reply).toContain('Adressen är för lång');
    expect(reply).toContain('The address is too long');
  });

  it('says that it could not read what is no request', async () => {
    for (const bytes of ['GET / a HTTP/1.1\r\n\r\n', 'BREW / HTTP/1.1\r\nhost: localhost\r\n\r\n', '\u0016\u0003\u0001 hello\r\n\r\n'])
      expect(await send(bytes), bytes).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*Servern kunde inte läsa frågan/);
  });
});
