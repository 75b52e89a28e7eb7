import { dayOf } from '../shared/dates.ts';
import { planTexts } from './plan-texts.ts';

/** It keeps together where the line breaks; nothing where no day is known. */
export const sayDay = (day: string | null): string => (day === null ? '' : dayOf(day).replaceAll(' ', '\u00a0'));

/** "15 jan. 2024 – 30 juni 2025", "från 15 jan. 2024"; nothing where neither day is known. */
export function sayDays(from: string | null, to: string | null): string {
  const t = planTexts.value.plan;
  if (from !== null && to !== null) return `${sayDay(from)} – ${sayDay(to)}`;
  if (from !== null) return t.from(sayDay(from));
  return to === null ? '' : t.until(sayDay(to));
}
