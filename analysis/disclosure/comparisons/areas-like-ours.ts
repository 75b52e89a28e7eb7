import type { GroupCode, Instrument } from '../../../survey/instrument/instrument.ts';

/** Other areas that a comparison with *areas like ours* needs, at least. */
export const fewestAreasAlike = 3;

/**
 * The areas that agree with an area in everything that the instrument declares of it.
 *
 * @param group the tree that the codes belong to: `area` or `school`
 * @param codes codes of one level of it
 * @returns by code the codes of the others; a code of which nothing is declared has none
 */
export function areasAlike(
  instrument: Pick<Instrument, 'groups'>,
  group: string,
  codes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const declared = instrument.groups.find(({ id }) => id === group);
  const likeness = new Map(
    [...(declared?.codes ?? []), ...(declared?.coarser ?? [])].flatMap((code) => {
      const key = likenessOf(code);
      return key === null ? [] : [[code.code, key] as const];
    }),
  );
  return new Map(
    codes.map((code) => {
      const own = likeness.get(code);
      return [code, own === undefined ? [] : codes.filter((other) => other !== code && likeness.get(other) === own)];
    }),
  );
}

function likenessOf({ characteristics }: GroupCode): string | null {
  const entries = Object.entries(characteristics).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : JSON.stringify(entries);
}
