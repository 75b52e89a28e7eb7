/** How well the questions of a scale hang together: of the whole municipality, and of nothing smaller. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Scale } from '../../survey/instrument/instrument.ts';
import { keptRows } from '../factor-variables.ts';
import { designBasedAlpha } from '../reliability/design-based-alpha.ts';
import { brand, type DisclosureSettings, type Group, type HiddenReason, type ReleasedReliability } from './released.ts';
import { inUnit, roundPupils } from './round-released.ts';
import { releaseRule } from './wave-tables.ts';

type Numbers = Pick<ReleasedReliability, 'n' | 'alpha' | 'low' | 'high' | 'items' | 'protection'>;

/** With fewer complete answers an alpha says little of the scale and much of these pupils. */
export const leastComplete = 100;

/**
 * One row per scale of two items or more. Numbers rest on pupils who answered every item, and are shown from 100 of these, from as many
 * classes as the settings ask for; `n` is all pupils of the wave, since how many answered a question is not told.
 *
 * @param extra codes (the wave) of every row's group
 */
export function releaseReliability(
  instrument: Pick<Instrument, 'scales' | 'screening' | 'items' | 'validityRules'>,
  columns: Columns,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedReliability[] {
  const keep = keptRows(instrument, columns);
  const pupils = keep === null ? columns.n : keep.reduce((sum, one) => sum + one, 0);
  return instrument.scales
    .filter(({ items }) => items.length > 1)
    .map((scale) =>
      brand({
        factor: scale.id,
        group: extra,
        ...shown(scale, designBasedAlpha(columns.design, itemValues(scale, columns, keep), releaseRule)),
      }),
    );

  function shown(scale: Scale, result: ReturnType<typeof designBasedAlpha>): Numbers {
    const hidden = (reason: HiddenReason): Numbers => ({
      n: reason === 'protected' ? null : roundPupils(pupils, settings),
      alpha: null,
      low: null,
      high: null,
      items: scale.items.map(({ item }) => ({ item, itemRest: null })),
      protection: { state: 'hidden', reason },
    });
    // A scale that nobody was asked is no secret.
    if (result.n === 0) return hidden('tooUncertain');
    if (result.n < leastComplete || (result.kind === 'alpha' && result.psus < settings.minPsus)) return hidden('protected');
    if (result.kind !== 'alpha' || result.df < settings.minDf) return hidden('tooUncertain');
    const half = (result.high - result.low) / 2;
    if (half > settings.hiddenHalfWidth) return hidden('tooUncertain');
    return {
      n: roundPupils(pupils, settings),
      alpha: inUnit(Math.round(result.alpha * 100), 0.01),
      low: inUnit(Math.floor(result.low * 100), 0.01),
      high: inUnit(Math.ceil(result.high * 100), 0.01),
      items: scale.items.map(({ item }, i) => {
        const one = result.itemRest[i]!;
        return { item, itemRest: one === null ? null : inUnit(Math.round(one * 100), 0.01) };
      }),
      protection: { state: half > settings.uncertainHalfWidth ? 'uncertain' : 'shown' },
    };
  }
}

/** One array per item of the scale; NaN where it is not answered, or the pupil is left out. */
export function itemValues({ items }: Scale, columns: Columns, keep: Uint8Array | null): readonly Float64Array[] {
  return items.map(({ item, values }) => {
    const index = columns.items.get(item)!;
    const numbers = new Float64Array(index.length);
    for (let row = 0; row < index.length; row++) numbers[row] = keep !== null && keep[row] === 0 ? NaN : (values[index[row]!] ?? NaN);
    return numbers;
  });
}
