import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { alwaysSpread, settleNotStated } from './not-stated.ts';
import type { Threshold } from './split-gate.ts';

/** The stage of every pupil, for the tables that are made of the municipality and its stages only. */
export interface StageRows {
  /** Codes of the grade variable's coarser groups that grades belong to; empty without any. */
  readonly stages: readonly string[];
  /** Per row: position in `stages`, `stages.length` for a grade without stage (and for everybody where there are none), -1 for rows left out. */
  readonly index: Int32Array;
}

/**
 * Pupils who did not state their grade are spread at random over the stages, in proportion to the others, once for the wave: the
 * municipality less its stages would otherwise be these few. (Tables by grade leave them out where they are enough; here each pair of questions
 * would need enough of them in all of its cells.)
 *
 * @param keep 0 for flagged responses that are left out, null to keep all
 * @param seed names the wave
 */
export function stageRows(
  instrument: Pick<Instrument, 'groups'>,
  columns: Columns,
  keep: Uint8Array | null,
  threshold: Threshold,
  seed: string,
): StageRows {
  const variable = instrument.groups.find(({ id }) => id === 'grade');
  const grade = columns.groups.get('grade');
  const stageOf = new Map(variable?.codes.map(({ code, within }) => [code, within]));
  const stages = [...new Set(grade?.codes.flatMap((code) => stageOf.get(code) ?? []))];
  const out = (row: number): boolean => keep !== null && keep[row] === 0;
  if (grade === undefined || stages.length === 0)
    return { stages: [], index: Int32Array.from({ length: columns.n }, (_, row) => (out(row) ? -1 : 0)) };
  const missing = groupMissing(grade.index);
  const positions = grade.codes.map((code) => {
    const stage = stageOf.get(code) ?? null;
    return stage === null ? stages.length : stages.indexOf(stage);
  });
  const everywhere = Int32Array.from({ length: columns.n }, (_, row) => (out(row) ? -1 : 0));
  const settled = settleNotStated(
    {
      categories: stages.length + 1,
      index: Int32Array.from(grade.index, (code) => (code === missing ? alwaysSpread : positions[code]!)),
    },
    { area: everywhere, areas: 1, psu: columns.design.psu },
    threshold,
    `${seed}/stage`,
  );
  return { stages, index: settled.index.map((stage, row) => (out(row) ? -1 : stage < 0 ? stages.length : stage)) };
}
