/** What cannot be read as a request at all (an address of many thousand signs, bytes that are no HTTP) is refused in words too. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Node's own refusal is a bare status line, which a browser shows as a fault of its own. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const status = tooLong ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const words = tooLong
    ? 'Adressen är för lång. Kontrollera den, eller börja om på startsidan.\nThe address is too long. Check it, or begin again at the first page.\n'
    : 'Servern kunde inte läsa frågan. Försök igen.\nThe server could not read the request. Try again.\n';
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: text/plain; charset=utf-8',
      `content-length: ${Buffer.byteLength(words)}`,
      'x-content-type-options: nosniff',
      'connection: close',
      '',
      words,
    ].join('\r\n'),
  );
}
