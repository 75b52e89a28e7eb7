import type { CovariateLines } from './covariate-lines.ts';
import type { GroupedModel } from './grouped-logistic.ts';

/**
 * Patterns that can say something of an odds ratio: those inside, without the categories in which nobody or everybody has the outcome. As
 * leaving one out may leave another in which all are alike, this goes on until none is left.
 *
 * @param w weights per pattern: at risk r, outcome o at 4p + 2r + o
 */
export function keptPatterns(
  { patterns, partOf }: Pick<CovariateLines, 'patterns' | 'partOf'>,
  w: Float64Array,
  inside: readonly number[] | null,
): number[] {
  let kept = patterns.flatMap((_, pattern) => {
    const counted = inside === null || inside.includes(partOf[pattern]!);
    return counted && weightOf(w, pattern, 0) + weightOf(w, pattern, 1) > 0 ? [pattern] : [];
  });
  for (;;) {
    const silent = silentCategories(patterns, kept, w);
    const left = kept.filter((pattern) => !patterns[pattern]!.some((category, covariate) => silent[covariate]!.has(category)));
    if (left.length === kept.length) return kept;
    kept = left;
  }
}

const weightOf = (w: Float64Array, pattern: number, outcome: 0 | 1): number => w[4 * pattern + outcome]! + w[4 * pattern + 2 + outcome]!;

/** Per covariate, the categories in which all are alike in the outcome. */
function silentCategories(patterns: CovariateLines['patterns'], kept: readonly number[], w: Float64Array): Set<number>[] {
  const covariates = patterns[0]?.length ?? 0;
  return Array.from({ length: covariates }, (_, covariate) => {
    const no = new Map<number, number>();
    const yes = new Map<number, number>();
    for (const pattern of kept) {
      const category = patterns[pattern]![covariate]!;
      no.set(category, (no.get(category) ?? 0) + weightOf(w, pattern, 0));
      yes.set(category, (yes.get(category) ?? 0) + weightOf(w, pattern, 1));
    }
    return new Set([...no.keys()].filter((category) => no.get(category) === 0 || yes.get(category) === 0));
  });
}

/**
 * The model of the outcome on being at risk and the covariates: cell 2i is pattern kept[i] not at risk, 2i + 1 the same at risk; columns are
 * intercept, at risk, and per covariate its categories in use but the first. A category that follows from others (everybody without a grade
 * also lacks the sex) has no column, as in R.
 */
export function modelOf({ patterns }: Pick<CovariateLines, 'patterns'>, kept: readonly number[], w: Float64Array): GroupedModel {
  const covariates = patterns[0]?.length ?? 0;
  const categories = Array.from({ length: covariates }, (_, covariate) =>
    [...new Set(kept.map((pattern) => patterns[pattern]![covariate]!))]
      .sort((a, b) => a - b)
      .slice(1)
      .map((category) => Float64Array.from(kept, (pattern) => (patterns[pattern]![covariate] === category ? 1 : 0))),
  ).flat();
  const indicators = independent(new Float64Array(kept.length).fill(1), categories);
  const columns = 2 + indicators.length;
  const cells = 2 * kept.length;
  const x = new Float64Array(cells * columns);
  const no = new Float64Array(cells);
  const yes = new Float64Array(cells);
  kept.forEach((pattern, i) => {
    for (const risk of [0, 1]) {
      const cell = 2 * i + risk;
      no[cell] = w[4 * pattern + 2 * risk]!;
      yes[cell] = w[4 * pattern + 2 * risk + 1]!;
      x[cell * columns] = 1;
      x[cell * columns + 1] = risk;
      indicators.forEach((indicator, j) => (x[cell * columns + 2 + j] = indicator[i]!));
    }
  });
  return { columns, x, no, yes };
}

/** The columns that are no combination of the first one and those before them (Gram-Schmidt). */
function independent(first: Float64Array, columns: readonly Float64Array[]): Float64Array[] {
  const directions = [first.map((one) => one / Math.sqrt(first.length))];
  return columns.filter((column) => {
    let rest = column;
    for (const direction of directions) {
      const along = rest.reduce((sum, one, i) => sum + one * direction[i]!, 0);
      rest = rest.map((one, i) => one - along * direction[i]!);
    }
    const length = Math.hypot(...rest);
    if (length < 1e-9 * Math.hypot(...column)) return false;
    directions.push(rest.map((one) => one / length));
    return true;
  });
}
