/** Where stolen data would go: a server on this machine that counts whatever arrives, down to a bare connection or a lone datagram. */
import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EvilServer {
  readonly address: string;
  /** Method and address of each request that arrived. */
  readonly requests: readonly string[];
  /** Connections that were opened, with a request or without. */
  connections(): number;
  /** Datagrams on the same port. */
  packets(): number;
  close(): void;
}

export async function evilServer(): Promise<EvilServer> {
  const requests: string[] = [];
  let connections = 0;
  let packets = 0;
  const server = createServer((request, reply) => {
    requests.push(`${request.method} ${request.url}`);
    reply.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'content-type': typeOf(request.url ?? ''),
    });
    reply.end('1');
  });
  server.on('connection', () => connections++);
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  const port = await listen(server);
  const socket = createSocket('udp4');
  socket.on('message', () => packets++);
  await bind(socket, port);
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    packets: () => packets,
    close() {
      socket.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

const typeOf = (url: string): string =>
  /\.m?js/.test(url) ? 'text/javascript' : /\.css/.test(url) ? 'text/css' : /\.svg/.test(url) ? 'image/svg+xml' : 'text/html';
const listen = (server: Server) =>
  new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
const bind = (socket: Socket, port: number) => new Promise<void>((done) => socket.bind(port, '127.0.0.1', done));
