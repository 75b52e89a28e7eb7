/** Codes of a group variable in the order of their tree: a district before its areas, a stage before its grades. */
import type { GroupInfo } from '../../analysis/disclosure/released.ts';

export interface TreeCode {
  readonly code: string;
  readonly label: GroupInfo['codes'][number]['label'];
  /** How many coarser groups it is part of: 0 at the top. */
  readonly depth: number;
  /** Whether other codes are part of it. */
  readonly coarser: boolean;
}

/** A code within one that the wave does not have stands at the top. */
export function codesAsTree({ codes }: GroupInfo): TreeCode[] {
  const known = new Set(codes.map(({ code }) => code));
  const parts = new Map<string | null, GroupInfo['codes'][number][]>();
  for (const one of codes) {
    const above = one.within !== null && known.has(one.within) && one.within !== one.code ? one.within : null;
    parts.set(above, [...(parts.get(above) ?? []), one]);
  }
  // What unites others stands before what stands alone.
  const under = (above: string | null, depth: number): TreeCode[] =>
    [...(parts.get(above) ?? [])]
      .sort((a, b) => Number(parts.has(b.code)) - Number(parts.has(a.code)))
      .flatMap(({ code, label }) => [{ code, label, depth, coarser: parts.has(code) }, ...under(code, depth + 1)]);
  return under(null, 0);
}
