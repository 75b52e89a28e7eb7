import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../../server/mail/smtp.ts';

/** The least of RFC 5321, without TLS: keeps what it is told. */
let server: Server;
let said: string[];
let port: number;
beforeEach(async () => {
  said = [];
  server = createServer((socket) => {
    let inData = false;
    socket.write('220 here\r\n');
    socket.setEncoding('utf8');
    socket.on('error', () => {});
    socket.on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').filter((one) => one !== '')) {
        said.push(line);
        if (inData) {
          inData = line !== '.';
          if (!inData) socket.write('250 taken\r\n');
        } else if (/^DATA/i.test(line)) {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 well\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const letter = { to: 'a@b.se', subject: 'Nytt lösenord\r\nBcc: x@y.se', text: 'Länken: https://x/y#z' };

describe('smtpMailer', () => {
  it('hands a letter to the mail server, to its one reader, whatever stands in the subject', async () => {
    await smtpMailer(`smtp://127.0.0.1:${port}`, 'Motvikt <motvikt@kommun.example>').send(letter);
    expect(said.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
      expect.stringContaining('FROM:<motvikt@kommun.example>'),
      expect.stringContaining('TO:<a@b.se>'),
    ]);
    expect(said.filter((line) => /^Bcc:/i.test(line))).toEqual([]);
    expect(said).toContain('To: a@b.se');
  });

  it('says no password over an open line', async () => {
    const sending = smtpMailer(`smtp://me:secret@127.0.0.1:${port}`, 'motvikt@kommun.example').send(letter);
    await expect(sending).rejects.toThrow();
    expect(said.join('\n')).not.toMatch(/AUTH|secret|MAIL/);
  });
});
