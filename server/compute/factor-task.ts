import { factorEstimates, type FactorEstimate, type FactorEstimateOptions } from '../../analysis/factor-estimates.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';

/** Factor estimates for one worker thread: an instrument with that thread's scales. Columns in shared memory cross threads without a copy. */
export interface FactorTask {
  readonly instrument: Instrument;
  readonly columns: Columns;
  readonly by: readonly string[];
  readonly options: FactorEstimateOptions;
}

export const runTask = ({ instrument, columns, by, options }: FactorTask): FactorEstimate[] =>
  factorEstimates(instrument, columns, by, options);
