/** Rows of the tables besides profiles that a filter asks for: all waves asked for, the groups asked for, named. */
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { accepts, askedGroups, askedIn, isAsked, selectWaves, type Codes, type GroupFilter } from './factors.ts';
import type { WaveInfo } from './name-groups.ts';

/** @param also what a row must have besides its group, e.g. an outcome */
export function selectRows<Row extends { readonly group: Group }, Named>(
  waves: readonly ReleasedWave[],
  filter: GroupFilter,
  tableOf: (wave: ReleasedWave) => readonly Row[],
  nameIn: (info: WaveInfo) => (row: Row) => Named | null,
  also: readonly ((row: Row) => boolean)[] = [],
): Named[] {
  return selectWaves(waves, filter.wave).flatMap(({ wave, waveOrder }) => {
    const asked = askedIn(wave, askedGroups(filter));
    const name = nameIn({ ...wave, waveOrder });
    return tableOf(wave).flatMap((row) => {
      const named = isAsked(row.group, asked) && also.every((one) => one(row)) ? name(row) : null;
      return named === null ? [] : [named];
    });
  });
}

/** A condition on one field; none where nothing is asked. */
export const having = <Row>(codes: Codes | null | undefined, field: (row: Row) => string): ((row: Row) => boolean)[] =>
  codes == null ? [] : [(row) => accepts(codes, field(row))];
