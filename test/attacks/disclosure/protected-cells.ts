/** What the intruder wants to bound, and how narrow the bounds may be (docs/disclosure.md, "What stays open"). */
import type { DisclosureSettings, Group } from '../../../analysis/disclosure/released.ts';
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Knowledge } from './attack-by-bounds.ts';
import { chainOf } from './named-groups.ts';
import { keyOf, type Held } from './released-groups.ts';

/**
 * `wide`: the bounds of a protected group's number of pupils are at least so far apart. `atLeast`: of a protected or bounded group, it cannot
 * be ruled out that so many did, nor that so many did not.
 */
export const declared: Readonly<Record<Knowledge, { readonly wide: number; readonly atLeast: number }>> = {
  exact: { wide: 5, atLeast: 1 },
  printed: { wide: 10, atLeast: 2 },
};

export interface ProtectedCell {
  /** `pupils`: too few to be published; `answers`: published, but nearly all or nearly none are on one side. */
  readonly kind: 'pupils' | 'answers';
  readonly name: string;
  readonly group: Group;
}

/** Cells of the fixed tables that hold pupils and fail the rule, or whose count must not be told. */
export function protectedCells(
  instrument: Instrument,
  columns: Columns,
  { groups, rows }: Held,
  factor: string,
  given: Uint8Array,
  settings: DisclosureSettings,
  dimensions: readonly string[] = ['area', 'school', 'grade', 'sex'],
): ProtectedCell[] {
  const published = new Set(groups.map(({ group }) => keyOf(group)));
  return rows.flatMap((row): ProtectedCell[] => {
    if (row.factor !== factor || Object.keys(row.group).some((id) => id !== 'wave' && id !== 'stage' && !dimensions.includes(id)))
      return [];
    const pupils = statedIn(instrument, columns, row.group);
    const answered = pupils.filter((one) => given[one] !== 2);
    const yes = answered.filter((one) => given[one] === 1).length;
    const name = keyOf(row.group);
    const classes = new Set(pupils.map((one) => columns.design.psu[one])).size;
    if (!published.has(name))
      return pupils.length > 0 && (pupils.length < settings.minPupils || classes < settings.minPsus)
        ? [{ kind: 'pupils', name, group: row.group }]
        : [];
    return answered.length > 0 && row.value === null && Math.min(yes, answered.length - yes) <= settings.nearlyAllOrNone
      ? [{ kind: 'answers', name, group: row.group }]
      : [];
  });
}

/** Pupils who stated all codes of a group, by number. */
function statedIn(instrument: Instrument, columns: Columns, group: Group): number[] {
  const tests = Object.entries(group)
    .filter(([id]) => id !== 'wave')
    .map(([id, code]) => {
      const variable = id === 'stage' ? 'grade' : id;
      const { codes, index } = columns.groups.get(variable)!;
      const inside = codes.map((one) => chainOf(instrument, variable, one).includes(code));
      return (row: number): boolean => index[row] !== groupMissing(index) && inside[index[row]!]!;
    });
  return Array.from({ length: columns.n }, (_, row) => row).filter((row) => tests.every((test) => test(row)));
}
