import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';
import type { Settings } from './settings.ts';

/** Looked at before the set-up, which takes a while the first time; nobody should wait for it only to learn that the port is taken. */
export async function checkPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw portProblem(error, { host, port });
  }
  await new Promise((resolve) => probe.close(resolve));
}

export function portProblem(error: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} on ${host} is in use, perhaps by another Motvikt. Stop it, or choose another port: PORT=4001 npm start`,
      );
    case 'EACCES':
      return new CannotStart(`Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=4000 npm start`);
    case 'EADDRNOTAVAIL':
      return new CannotStart(`This machine has no address ${host}. Choose another: HOST=127.0.0.1 npm start`);
    default:
      return error;
  }
}
