/** Numbers as people read them: "34 %" with a no-break space and "0,5" in Swedish, "34%" and "0.5" in English; true minus in both. */
import type { Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';

const noBreakSpace = '\u00a0';
const minus = '\u2212';
const enDash = '\u2013';

/** A number with at most `decimals` decimals and thousands apart: 1 204 or 1,204. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = Number(Math.abs(value).toFixed(decimals));
  const [whole, fraction] = String(rounded).split('.') as [string, string?];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? noBreakSpace : ',') : whole;
  const sign = value < 0 && rounded !== 0 ? minus : '';
  return sign + grouped + (fraction ? (language === 'sv' ? ',' : '.') + fraction : '');
}

const percentSign = (language: Language): string => (language === 'sv' ? `${noBreakSpace}%` : '%');

/** A share in [0, 1] as whole percent. */
export const formatPercent = (share: number, language: Language): string =>
  formatNumber(toPercent(share), language) + percentSign(language);

/** Shares arrive as whole percent in [0, 1]: 0.29 * 100 is 28.999999999999996, and this is 29. */
export const toPercent = (share: number): number => Math.round(share * 100);

/** A value in the unit of its statistic: a share as percent, a mean (0-100) as a whole number. */
export const formatValue = (value: number, statistic: Statistic, language: Language): string =>
  statistic === 'share' ? formatPercent(value, language) : formatNumber(Math.round(value), language);

/** "26–43 %"; the unit stands once. */
export const formatInterval = (low: number, high: number, statistic: Statistic, language: Language): string =>
  `${formatBounds(low, high, statistic, language)}${statistic === 'share' ? percentSign(language) : ''}`;

/** "26–43", for places where the unit stands beside it already. */
export function formatBounds(low: number, high: number, statistic: Statistic, language: Language): string {
  const whole = (value: number) => formatNumber(statistic === 'share' ? toPercent(value) : Math.round(value), language);
  return `${whole(low)}${enDash}${whole(high)}`;
}

/** "+7" or "−11": a difference in percentage points or points of 0-100, with its sign. */
export function formatSigned(difference: number, statistic: Statistic, language: Language): string {
  const points = statistic === 'share' ? toPercent(difference) : Math.round(difference);
  return (points > 0 ? '+' : '') + formatNumber(points, language);
}
