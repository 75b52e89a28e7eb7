import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';
import { startServer } from '../../server/start.ts';

describe('startServer', () => {
  it('leaves nothing behind where the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const folder = join(tmpdir(), `motvikt-taken-port-${process.pid}`);
    const read = readSettings({ DATA_DIR: join(folder, 'data'), KEY_DIR: join(folder, 'keys'), PORT: String(port), HOST: '127.0.0.1' });
    if (!read.ok) throw new Error(read.mistakes.join('\n'));
    const log = { info() {}, error() {} } as unknown as Parameters<typeof startServer>[1]['log'];
    await expect(startServer(read.settings, { log, progress: () => {} })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    expect(existsSync(folder)).toBe(false);
    blocker.close();
  });
});
