/** Two people have changed the same item: whose change of which field is kept. */

type Values = Readonly<Record<string, unknown>>;

export interface MergedFields {
  /** Everything that one of the two has changed; where both did, mine. */
  readonly values: Values;
  /** What both have changed, and not to the same: a person must choose. */
  readonly conflicts: readonly string[];
  /** What they alone have changed. */
  readonly theirsOnly: readonly string[];
}

/**
 * @param base   as it was read
 * @param mine   as I want it
 * @param theirs as somebody else has stored it since
 */
export function mergeFields(base: Values, mine: Values, theirs: Values): MergedFields {
  const values: Record<string, unknown> = {};
  const conflicts: string[] = [];
  const theirsOnly: string[] = [];
  for (const name of Object.keys(mine)) {
    const [iChanged, theyChanged] = [!same(base[name], mine[name]), !same(base[name], theirs[name])];
    values[name] = iChanged ? mine[name] : theirs[name];
    if (iChanged && theyChanged && !same(mine[name], theirs[name])) conflicts.push(name);
    if (!iChanged && theyChanged) theirsOnly.push(name);
  }
  return { values, conflicts, theirsOnly };
}

/** The database gives the keys of an object back in an order of its own. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, sorted(one)]),
        )
      : value;
