import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { findAreas } from '../areas/area-set.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findIndicators, findIndicatorValues } from './indicator.repository.ts';

/** All that is in force. @param day on which areas have their names, as 2026-11-22 */
export async function findIndicatorTables(tx: TenantTransaction, day: string): Promise<IndicatorTables> {
  const indicators = await findIndicators(tx);
  const values = await findIndicatorValues(tx);
  const named = new Set(values.map(({ area }) => area));
  const areas = (await findAreas(tx, day)).filter(({ code }) => named.has(code)).map(({ code, name }) => ({ code, name }));
  return { indicators, values, areas };
}
