/** A profile on paper: one that is higher than a sheet is drawn in parts, each with its own legend and scale, so that no row is cut. */
import type { TopLevelSpec } from 'vega-lite';
import type { ShownRow } from '../library/rows.ts';
import { domainOf } from './chart-scale.ts';
import type { ChartOptions } from './interval-rows.ts';
import { groupRows } from './profile-layout.ts';
import { profile } from './profile.ts';

/** How much lower the parts are tried to be, in pixels: about half a row. */
const step = 12;

/**
 * @param most pixels that a part may be high
 * @returns the whole profile where it is no higher; else as few parts as may be, about equally high: none of two rows beside one that fills a sheet. They
 *          begin with a group, or, where a group alone is higher, within it. Their scales end at the same share, so that they can be held side by side
 */
export function profileParts(rows: readonly ShownRow[], options: ChartOptions, most: number): readonly TopLevelSpec[] {
  const whole = profile(rows, options);
  if (heightOf(whole) <= most) return [whole];
  const [shares, means] = (['share', 'mean'] as const).map((statistic) => rows.filter((row) => row.statistic === statistic));
  const max = options.max ?? domainOf(shares!, 'share')[1];
  const draw = (some: readonly ShownRow[]) => profile(some, { ...options, max });
  const groups = [...groupRows(shares!), ...groupRows(means!)];
  let parts = filled(groups, (some) => heightOf(draw(some)) <= most);
  for (let lower = most - step; lower > 0; lower -= step) {
    const fits = (some: readonly ShownRow[]) => heightOf(draw(some)) <= lower;
    const evener = filled(groups, fits);
    if (evener.length > parts.length || !evener.every(fits)) break;
    parts = evener;
  }
  return parts.map(draw);
}

/** Each part takes group after group, until the next would not fit. */
function filled(groups: readonly (readonly ShownRow[])[], fits: (some: readonly ShownRow[]) => boolean): (readonly ShownRow[])[] {
  const parts: (readonly ShownRow[])[] = [];
  for (const group of groups.flatMap((one) => piecesOf(one, fits))) {
    const together = [...(parts.at(-1) ?? []), ...group];
    if (parts.length > 0 && fits(together)) parts[parts.length - 1] = together;
    else parts.push(group);
  }
  return parts;
}

/** A group in halves, and these in halves, until each fits. */
function piecesOf(rows: readonly ShownRow[], fits: (some: readonly ShownRow[]) => boolean): (readonly ShownRow[])[] {
  if (rows.length === 1 || fits(rows)) return [rows];
  const half = Math.ceil(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)].flatMap((piece) => piecesOf(piece, fits));
}

const heightOf = (spec: TopLevelSpec): number => {
  const { height, padding } = spec as unknown as {
    readonly height: number;
    readonly padding: { readonly top: number; readonly bottom: number };
  };
  return height + padding.top + padding.bottom;
};
