/** Rows of the tables besides profiles that a filter asks for: all waves asked for, the groups asked for, named. */
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { selectWaves, accepts, askedGroups, type Codes } from './factors.ts';
import { groupVariables } from './group-index.ts';
import type { WaveInfo } from './name-groups.ts';

/** What tables of places and groups are asked by; a variable that is left out or null means all of them together. */
export interface GroupFilter {
  readonly wave?: Codes | null;
  readonly area?: Codes | null;
  readonly school?: Codes | null;
  readonly grade?: Codes | null;
  readonly stage?: Codes | null;
  readonly sex?: Codes | null;
  readonly factor?: Codes | null;
  readonly [other: string]: Codes | null | undefined;
}

/** @param also what a row must have besides its group, e.g. an outcome */
export function selectRows<Row extends { readonly group: Group }, Named>(
  waves: readonly ReleasedWave[],
  filter: GroupFilter,
  tableOf: (wave: ReleasedWave) => readonly Row[],
  nameIn: (info: WaveInfo) => (row: Row) => Named | null,
  also: readonly ((row: Row) => boolean)[] = [],
): Named[] {
  const asked = askedGroups(filter);
  return selectWaves(waves, filter.wave).flatMap(({ wave, waveOrder }) => {
    const name = nameIn({ ...wave, waveOrder });
    return tableOf(wave).flatMap((row) => {
      const here =
        groupVariables(row.group).length === asked.length &&
        asked.every(([variable, codes]) => row.group[variable] !== undefined && accepts(codes, row.group[variable]));
      const named = here && also.every((one) => one(row)) ? name(row) : null;
      return named === null ? [] : [named];
    });
  });
}

/** A condition on one field; none where nothing is asked. */
export const having = <Row>(codes: Codes | null | undefined, field: (row: Row) => string): ((row: Row) => boolean)[] =>
  codes == null ? [] : [(row) => accepts(codes, field(row))];
