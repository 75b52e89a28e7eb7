import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { splitStrata } from '../estimation/split-strata.ts';
import { gradePositions } from '../weighting/grade-positions.ts';

/** Split once: a wave is asked for at its own release and as an earlier one of the next, and what is made of it is kept by its columns. */
const known = new WeakMap<Columns, { readonly groups: Instrument['groups']; readonly split: Columns }>();

/**
 * The wave with the strata that a release uses: where each declared stratum is one school, schools are split by grade (splitStrata), else as declared.
 * A file with other strata has a sample's design of its own, which is left alone.
 *
 * @returns the very columns given where nothing is split
 */
export function withStrataByGrade({ groups }: Pick<Instrument, 'groups'>, columns: Columns): Columns {
  const before = known.get(columns);
  if (before?.groups === groups) return before.split;
  const { of, count } = gradePositions(columns.groups.get('grade') ?? null, groups);
  const grade = Int32Array.from({ length: columns.n }, (_, row) => (of(row) === count ? -1 : of(row)));
  const design = count > 1 && strataAreSchools(columns) ? splitStrata(columns.design, grade) : columns.design;
  const split = design === columns.design ? columns : { ...columns, design };
  known.set(columns, { groups, split });
  return split;
}

/** Whether every stratum has pupils of one school. Rows without a school tell nothing; a stratum of such rows alone is no school. */
function strataAreSchools({ n, groups, design }: Columns): boolean {
  const school = groups.get('school');
  if (school === undefined) return false;
  const missing = groupMissing(school.index);
  const ofStratum = new Int32Array(design.strata).fill(-1);
  for (let row = 0; row < n; row++) {
    const one = school.index[row]!;
    if (one === missing) continue;
    const stratum = design.psuStratum[design.psu[row]!]!;
    if (ofStratum[stratum] === -1) ofStratum[stratum] = one;
    else if (ofStratum[stratum] !== one) return false;
  }
  return !ofStratum.includes(-1);
}
