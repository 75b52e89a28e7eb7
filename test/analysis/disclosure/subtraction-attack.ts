/**
 * The intruder of the disclosure tests: knows the exact number of pupils (and of any answer) in every released group and looks for a
 * protected group that follows from them by adding and subtracting. A group's numbers follow exactly when its pupils, as a row of
 * ones and zeros, are a linear combination of the released groups' rows.
 */

/** One entry per pupil: 1 for members. */
export type Members = Uint8Array;

/** Which of the groups follow from the released ones. */
export function groupsFound(released: readonly Members[], wanted: readonly Members[]): boolean[] {
  const pupils = wanted[0]?.length ?? 0;
  // Pupils who are in the same groups are one unknown.
  const alike = new Map<string, number>();
  for (let pupil = 0; pupil < pupils; pupil++) {
    const signature = [...released, ...wanted].map((members) => members[pupil]).join('');
    if (!alike.has(signature)) alike.set(signature, pupil);
  }
  const unknowns = [...alike.values()];
  const rowOf = (members: Members): number[] => unknowns.map((pupil) => members[pupil]!);
  const basis: { pivot: number; row: number[] }[] = [];
  for (const members of released) {
    const left = reduce(rowOf(members), basis);
    const pivot = largest(left);
    if (Math.abs(left[pivot]!) > tolerance) basis.push({ pivot, row: left.map((one) => one / left[pivot]!) });
  }
  return wanted.map((members) => reduce(rowOf(members), basis).every((one) => Math.abs(one) <= tolerance));
}

const tolerance = 1e-7;

function reduce(row: number[], basis: readonly { pivot: number; row: readonly number[] }[]): number[] {
  const left = [...row];
  for (const { pivot, row: known } of basis) {
    const factor = left[pivot]!;
    if (factor !== 0) for (let at = 0; at < left.length; at++) left[at] = left[at]! - factor * known[at]!;
  }
  return left;
}

function largest(row: readonly number[]): number {
  let at = 0;
  row.forEach((one, i) => {
    if (Math.abs(one) > Math.abs(row[at]!)) at = i;
  });
  return at;
}
