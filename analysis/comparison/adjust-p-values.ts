import { requireRange } from '../errors.ts';

/** A p-value in [0, 1]; null is not defined and stays so, outside the family. */
export type PValues = readonly (number | null)[];

/**
 * Benjamini-Hochberg: p-values adjusted so that calling those under q "clear" keeps the expected share of false calls under q.
 *
 * @returns adjusted p-values in the same order, in [0, 1]; null stays null and does not count
 * @throws {AnalysisError} `outOfRange` for a p-value outside [0, 1]
 * @see Benjamini and Hochberg (1995), JRSS B 57, 289-300; R: p.adjust(method = "BH")
 */
export const benjaminiHochberg = (p: PValues): (number | null)[] => stepUp('benjaminiHochberg', p, (rank, n) => n / rank);

/** Benjamini-Yekutieli: as Benjamini-Hochberg, under any dependence. @see Benjamini and Yekutieli (2001), Annals of Statistics 29; R: "BY" */
export const benjaminiYekutieli = (p: PValues): (number | null)[] => stepUp('benjaminiYekutieli', p, (rank, n) => (harmonic(n) * n) / rank);

/** Holm's step-down: keeps the chance of any false call under the level. @see Holm (1979), Scandinavian Journal of Statistics 6; R: "holm" */
export function holm(p: PValues): (number | null)[] {
  return adjust('holm', p, (sorted) => {
    let running = 0;
    return sorted.map((value, i) => (running = Math.max(running, Math.min(1, (sorted.length - i) * value))));
  });
}

/** Bonferroni: every p-value times their number. R: "bonferroni" */
export const bonferroni = (p: PValues): (number | null)[] =>
  adjust('bonferroni', p, (sorted) => sorted.map((value) => Math.min(1, sorted.length * value)));

function stepUp(operation: string, p: PValues, factor: (rank: number, n: number) => number): (number | null)[] {
  return adjust(operation, p, (sorted) => {
    const result = [...sorted];
    let running = 1;
    for (let i = sorted.length - 1; i >= 0; i--) result[i] = running = Math.min(running, factor(i + 1, sorted.length) * sorted[i]!);
    return result;
  });
}

function harmonic(n: number): number {
  let sum = 0;
  for (let i = 1; i <= n; i++) sum += 1 / i;
  return sum;
}

/** Sorts what is there, adjusts it, and puts it back where it was. */
function adjust(operation: string, p: PValues, adjustSorted: (sorted: readonly number[]) => readonly number[]): (number | null)[] {
  const family = p.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  for (const { value } of family) requireRange(operation, 'p-value', value, 0, 1);
  family.sort((a, b) => a.value - b.value);
  const adjusted = adjustSorted(family.map(({ value }) => value));
  const result: (number | null)[] = p.map(() => null);
  family.forEach(({ at }, i) => (result[at] = adjusted[i]!));
  return result;
}
