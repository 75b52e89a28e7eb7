import type { DesignColumns } from '../../survey/columns/columns.ts';

/** A part of a stratum has at least so many PSUs: with two, half of what they differ by would be taken for what the parts differ by. */
export const leastPsusOfPart = 3;

/**
 * Strata split by what their PSUs are, such as schools by grade, so that what grades differ by no longer counts as chance between classes. Neighbouring
 * parts with fewer than three PSUs are united, the smallest first, with the smaller of its neighbours. It depends on the design alone and never on answers.
 *
 * @param design as declared; every PSU lies in one stratum
 * @param part   per row, where its part stands among all (the grade, from 0), -1 for not stated. A PSU belongs where most of its rows do, the
 *   first of equals; a stratum with a PSU of which no row tells is left whole
 * @returns the design with new strata and no finite population correction, whose counts are of the old ones; the very design given where nothing is split
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., section 4.4 (strata after the fact); Rust and Rao (1996) for uniting strata
 */
export function splitStrata(design: DesignColumns, part: ArrayLike<number>): DesignColumns {
  const { psu, psuStratum, strata } = design;
  const ofPsu = mostFrequentPart(psu, psuStratum.length, part);
  const members: number[][] = Array.from({ length: strata }, () => []);
  psuStratum.forEach((stratum, at) => members[stratum]!.push(at));
  const split = new Int32Array(psuStratum.length);
  let count = 0;
  for (const psus of members)
    for (const united of partsOf(psus, ofPsu)) {
      for (const at of united) split[at] = count;
      count++;
    }
  return count === strata ? design : { ...design, psuStratum: split, strata: count, fpc: null };
}

/** PSUs of one stratum, apart where there are enough. */
function partsOf(psus: readonly number[], ofPsu: Int32Array): readonly (readonly number[])[] {
  if (psus.length === 0 || psus.some((at) => ofPsu[at]! < 0)) return [psus];
  const known = [...new Set(psus.map((at) => ofPsu[at]!))].sort((a, b) => a - b);
  return unite(known.map((one) => psus.filter((at) => ofPsu[at] === one)));
}

function unite(parts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const least = Math.min(...parts.map(({ length }) => length));
  if (parts.length < 2 || least >= leastPsusOfPart) return parts;
  const at = parts.findIndex(({ length }) => length === least);
  const from = (parts[at - 1]?.length ?? Infinity) <= (parts[at + 1]?.length ?? Infinity) ? at - 1 : at;
  return unite([...parts.slice(0, from), [...parts[from]!, ...parts[from + 1]!], ...parts.slice(from + 2)]);
}

/** Per PSU, -1 where no row tells. */
function mostFrequentPart(psu: Int32Array, psus: number, part: ArrayLike<number>): Int32Array {
  let parts = 0;
  for (let row = 0; row < psu.length; row++) parts = Math.max(parts, part[row]! + 1);
  const rows = new Int32Array(psus * parts);
  for (let row = 0; row < psu.length; row++) if (part[row]! >= 0) rows[psu[row]! * parts + part[row]!]!++;
  return Int32Array.from({ length: psus }, (_, at) => {
    const own = rows.subarray(at * parts, (at + 1) * parts);
    const most = own.reduce((a, b) => Math.max(a, b), 0);
    return most === 0 ? -1 : own.indexOf(most);
  });
}
