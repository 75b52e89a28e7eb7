/** A goal as it is read, as the form and the server take it. */
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Goal } from '../../analysis/priorities/goal.ts';
import type { OwnVerdict } from './vocabulary.ts';

/** Which released row a goal starts from. */
export interface RowAddress {
  readonly instrument: string;
  readonly wave: string;
  readonly factor: string;
  readonly statistic: 'share' | 'mean';
  /** Without the wave. */
  readonly group: Readonly<Record<string, string>>;
}
/** What people say of a goal that they judge themselves. */
export interface OwnAnswer {
  readonly verdict: OwnVerdict;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly why: string;
}
interface JudgedByPeople {
  readonly by: 'people';
  readonly baseline: string;
  readonly target: string;
  /** null: not judged yet. */
  readonly answer: OwnAnswer | null;
}
export type JudgedFields =
  { readonly by: 'survey'; readonly row: RowAddress; readonly target: number; readonly wave: string } | JudgedByPeople;

export type StoredJudging = { readonly by: 'survey'; readonly instrument: string; readonly goal: Goal } | JudgedByPeople;

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
