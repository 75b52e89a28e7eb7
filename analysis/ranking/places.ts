/**
 * Places by value, 1 being the highest; equal values share the smallest of their places (competition ranking: 1, 2, 2, 4).
 *
 * @param values as they are shown: what is equal there is equal here
 */
export const sharedPlaces = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => b - a);
  return values.map((value) => sorted.indexOf(value) + 1);
};
