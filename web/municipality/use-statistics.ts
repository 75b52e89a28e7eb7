/** The municipality's official statistics, for forms and pages that speak of one of them. */
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { apiOf, getJson } from '../app/api.ts';
import { useLoaded } from '../app/load.ts';

/** @returns null until they are there, and where they cannot be had: what speaks of them does without */
export function useStatistics(slug: string): IndicatorTables | null {
  const [loaded] = useLoaded(() => getJson<IndicatorTables>(`${apiOf(slug)}/indicators`), slug);
  return loaded.state === 'there' && loaded.value.indicators.length > 0 ? loaded.value : null;
}
