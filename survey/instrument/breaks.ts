import { inWaveOrder } from './wave-order.ts';

/**
 * Whether a break lies between two waves: at a wave after the earlier one, up to and with the later one.
 *
 * @param breaks waves at which something changed (Scale.breaks, borders of an area)
 * @param listed codes of the instrument's waves, in its order
 */
export function isBrokenBetween(earlier: string, later: string, breaks: readonly string[], listed: readonly string[]): boolean {
  if (breaks.length === 0) return false;
  const order = inWaveOrder([earlier, later, ...breaks], listed);
  const [from, to] = [order.indexOf(earlier), order.indexOf(later)];
  return breaks.some((one) => order.indexOf(one) > from && order.indexOf(one) <= to);
}
