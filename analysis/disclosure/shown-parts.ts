/**
 * Which parts of a whole (stages of the municipality) may be shown beside it. The whole less the parts that are shown is the union of the
 * others, so that one must pass the rule as well: while it does not, the smallest shown part is held back too.
 *
 * @param sizes  pupils per part; a part without any is not shown and holds nothing back
 * @param passes the rule for the union of some parts; it must hold for all of them together
 * @param never  parts that are never shown by themselves (pupils without a stage)
 * @returns 1 per part that may be shown
 */
export function shownParts(
  sizes: ArrayLike<number>,
  passes: (members: readonly number[]) => boolean,
  never: ReadonlySet<number> = new Set(),
): Uint8Array {
  const used = Array.from(sizes, (_, part) => part).filter((part) => sizes[part]! > 0);
  const shown = new Set(used.filter((part) => !never.has(part) && passes([part])));
  for (;;) {
    const held = used.filter((part) => !shown.has(part));
    if (held.length === 0 || shown.size === 0 || passes(held)) return Uint8Array.from(sizes, (_, part) => (shown.has(part) ? 1 : 0));
    shown.delete([...shown].reduce((least, part) => (sizes[part]! < sizes[least]! ? part : least)));
  }
}
