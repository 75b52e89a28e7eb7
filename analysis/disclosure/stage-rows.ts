import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { spreadUnstated } from './spread-unstated.ts';

/** The stage of every pupil, for the tables that are made of the municipality and its stages only. */
export interface StageRows {
  /** Codes of the grade variable's coarser groups that grades belong to; empty without any. */
  readonly stages: readonly string[];
  /** Per row: position in `stages`, `stages.length` for a grade without stage (and for everybody where there are none), -1 for rows left out. */
  readonly index: Int32Array;
}

/**
 * Pupils who did not state their grade are spread over the stages: the municipality less its stages would otherwise be these few. (Tables
 * by grade leave them out where they are enough; here each pair of questions would need enough of them in all of its cells.)
 *
 * @param keep 0 for flagged responses that are left out, null to keep all
 * @param seed names the wave
 */
export function stageRows(instrument: Pick<Instrument, 'groups'>, columns: Columns, keep: Uint8Array | null, seed: string): StageRows {
  const leftOut = keep === null ? null : keep.map((one) => (one === 0 ? 1 : 0));
  const grade = columns.groups.get('grade');
  const stageOf = new Map(instrument.groups.find(({ id }) => id === 'grade')?.codes.map(({ code, within }) => [code, within]));
  const stages = [...new Set(grade?.codes.flatMap((code) => stageOf.get(code) ?? []))];
  if (grade === undefined || stages.length === 0)
    return { stages: [], index: Int32Array.from({ length: columns.n }, (_, row) => (leftOut?.[row] === 1 ? -1 : 0)) };
  const missing = groupMissing(grade.index);
  const positions = grade.codes.map((code) => {
    const stage = stageOf.get(code) ?? null;
    return stage === null ? stages.length : stages.indexOf(stage);
  });
  const stated = Int32Array.from(grade.index, (code) => (code === missing ? -1 : positions[code]!));
  return { stages, index: spreadUnstated(stated, stages.length + 1, leftOut, `${seed}/stage`) };
}
