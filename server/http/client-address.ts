/** The network address that a request came from, for counting tries during minutes. It is written nowhere. */
import type { Context } from 'hono';
import { senderOf } from './seen-from-outside.ts';

/** An IPv6 address counts by its network, since one machine has as many as it likes there. */
export function clientAddress(context: Context): string {
  const address = senderOf(context) ?? 'none';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? (address.includes(':') ? networkOf(address) : address);
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const filled =
    tail === undefined
      ? first
      : [...first, ...Array<string>(Math.max(0, 8 - first.length - tail.split(':').filter(Boolean).length)).fill('0')];
  return filled.slice(0, 4).join(':');
}
