import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../../server/http/client-address.ts';
import { seeFromOutside } from '../../../server/http/seen-from-outside.ts';

describe('clientAddress', () => {
  const app = new Hono().use(seeFromOutside(0)).get('/', (context) => context.text(clientAddress(context)));
  const of = async (remoteAddress?: string) => (await app.request('/', {}, { incoming: { socket: { remoteAddress } } })).text();

  it('is the address of a machine in the old kind of network', async () => {
    expect([await of('192.0.2.7'), await of('::ffff:192.0.2.7'), await of()]).toEqual(['192.0.2.7', '192.0.2.7', 'none']);
  });

  it('is what a household gets in the new kind, of which each machine has as many addresses as it likes', async () => {
    const home = await of('2001:db8:0:1200::1');
    for (const other of ['2001:db8:0:12ff:ffff::2', '2001:0db8::1234:1:2:3:4']) expect(await of(other), other).toBe(home);
    for (const other of ['2001:db8:0:1300::1', '2001:db8:1:1200::1']) expect(await of(other), other).not.toBe(home);
    expect(await of('::1')).toBe(await of('0:0:0:0:0:0:0:2'));
  });
});
