import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { WaveRegister } from '../../survey/register/register.ts';
import { keptRows } from '../factor-variables.ts';
import { weighToEnrolment } from '../weighting/weigh-to-enrolment.ts';

export interface WeighedWave {
  readonly columns: Columns;
  /** Variables by whose head-counts it was weighted; empty for none. */
  readonly by: readonly string[];
}

/** Weighed once: a wave is asked for at its own release and as an earlier one of the next, and its tables are kept by its columns. */
const known = new WeakMap<Columns, { readonly instrument: Instrument; readonly register: WaveRegister; readonly weighed: WeighedWave }>();

/**
 * The wave with the weights that its estimates use: those of the file where it has some, else to enrolment where the register says so, else none.
 * Weights are then used as if they had been given. What the head-counts explain of the answers is not taken off the standard errors,
 * which are a little too large rather than too small.
 */
export function weighWave(instrument: Instrument, columns: Columns, register: WaveRegister | null): WeighedWave {
  if (register === null || !register.postStratify || register.school === null || columns.design.weight !== null) return { columns, by: [] };
  const before = known.get(columns);
  // The instrument says whose answers are kept and what the grades are.
  if (before?.register === register && before.instrument === instrument) return before.weighed;
  const weights = weighToEnrolment(columns, register.school, instrument, keptRows(instrument, columns));
  const weighed =
    weights === null
      ? { columns, by: [] }
      : { columns: { ...columns, design: { ...columns.design, weight: weights.weight } }, by: weights.by };
  known.set(columns, { instrument, register, weighed });
  return weighed;
}
