/**
 * Design effect against simple random sampling without replacement: the one with replacement over the share of the population that
 * stayed out of the sample.
 *
 * @param withReplacement  design effect of an estimate
 * @param n                rows used
 * @param populationSize   sum of the weights of these rows, which must be expansion weights
 * @returns null when the sample is the whole population, or more
 * @see Kish (1965), Survey Sampling, section 8.2; R: svymean(deff = TRUE)
 */
export function designEffectWithoutReplacement(withReplacement: number, n: number, populationSize: number): number | null {
  return n < populationSize ? withReplacement / (1 - n / populationSize) : null;
}
