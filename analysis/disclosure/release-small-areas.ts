/** Model-based estimates of areas that are shown anyway: for precision, never in the place of a protected number. */
import { psuSizes } from '../estimation/psu-sizes.ts';
import { typicalVariance } from '../estimation/typical-variance.ts';
import { shrinkAreas } from '../small-areas/shrink-areas.ts';
import { cellsOfLevels } from './cells-of-levels.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedSmallArea } from './released.ts';
import { shownCell, sizedWhole, type Cell } from './released-cells.ts';
import { inUnit, onScale, unitOf, wholeDown, wholeUp } from './round-released.ts';
import type { WaveTables } from './wave-tables.ts';

/**
 * Fay-Herriot estimates of all pupils (no splits), per factor and level, where at least 15 areas of the level show a value. Only those take part:
 * a hidden or bounded area is neither estimated nor used.
 */
export function releaseSmallAreas(
  instrument: Pick<Instrument, 'groups'>,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedSmallArea[] {
  return cellsOfLevels(instrument, tables).flatMap((cells) =>
    tables.factors.flatMap((_, factor) => shrinkFactor(cells, factor, tables, settings, extra)),
  );
}

function shrinkFactor(
  cells: readonly Cell[],
  factor: number,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedSmallArea[] {
  const one = tables.factors[factor]!;
  const whole = sizedWhole(tables.municipality.get('all')!, one.variable, 0, tables);
  const direct = cells.flatMap((cell) => {
    const estimate = cell.level.estimates[one.variable]![cell.at]!;
    if (estimate.kind === 'notEstimable' || shownCell(cell, factor, tables, settings).value === null) return [];
    const sizes = psuSizes(cell.level.totals, tables.columns.design, one.variable, cell.at);
    const samplingVariance = typicalVariance({ estimate, sizes }, whole);
    return samplingVariance === null ? [] : [{ cell, value: estimate.value, samplingVariance }];
  });
  const unit = unitOf(one);
  return (shrinkAreas(direct) ?? []).map(({ value, low, high, ownWeight }, at) =>
    brand({
      factor: one.scale.id,
      kind: one.scale.kind,
      statistic: one.statistic,
      group: { ...extra, ...direct[at]!.cell.group },
      value: inUnit(Math.min(100, Math.max(0, Math.round(onScale(one, value)))), unit),
      low: inUnit(Math.max(0, wholeDown(onScale(one, low))), unit),
      high: inUnit(Math.min(100, wholeUp(onScale(one, high))), unit),
      ownWeight: inUnit(Math.round(ownWeight * 100), 0.01),
    }),
  );
}
