/** The network address that a request came from, for counting tries during minutes. It is written nowhere. */
import type { Context } from 'hono';
import { senderOf } from './seen-from-outside.ts';

/** An IPv6 address counts by its first 56 bits: so much a household gets, and one machine has as many addresses as it likes in it. */
export function clientAddress(context: Context): string {
  const address = senderOf(context) ?? 'none';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? (address.includes(':') ? networkOf(address) : address);
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  const [one = 0, two = 0, three = 0, four = 0] = groups.map((group) => Number.parseInt(group, 16));
  return [one, two, three, four & 0xff00].map((group) => group.toString(16)).join(':');
}
