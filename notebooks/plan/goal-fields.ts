/** A goal as it is read, as the form and the server take it. */
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Goal } from '../../analysis/priorities/goal.ts';

/** Which released row a goal starts from. */
export interface RowAddress {
  readonly instrument: string;
  readonly wave: string;
  readonly factor: string;
  readonly statistic: 'share' | 'mean';
  /** Without the wave. */
  readonly group: Readonly<Record<string, string>>;
}
export type JudgedFields =
  | { readonly by: 'survey'; readonly row: RowAddress; readonly target: number; readonly wave: string }
  | { readonly by: 'people'; readonly baseline: string; readonly target: string };

export type StoredJudging =
  | { readonly by: 'survey'; readonly instrument: string; readonly goal: Goal }
  | { readonly by: 'people'; readonly baseline: string; readonly target: string };

export const rowAddress = (instrument: string, { factor, statistic, group: { wave, ...group } }: ReleasedRow): RowAddress => ({
  instrument,
  wave: wave!,
  factor,
  statistic,
  group,
});

export const judgedFields = (judged: StoredJudging): JudgedFields =>
  judged.by === 'people'
    ? judged
    : {
        by: 'survey',
        row: rowAddress(judged.instrument, judged.goal.baseline),
        target: judged.goal.target,
        wave: judged.goal.judgedAt.wave,
      };
