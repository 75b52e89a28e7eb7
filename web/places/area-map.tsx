/** Areas drawn from their planar coordinates, as they are: metres east and north, so that the order of points does not matter. */
import { language } from '../shared/language.ts';
import type { AreaFeature } from './places-api.ts';

interface AreaMapProps {
  readonly label: string;
  readonly features: readonly AreaFeature[];
}

export function AreaMap({ label, features }: AreaMapProps) {
  const above = new Set(features.map(({ properties }) => properties.within));
  // The smallest are filled, and what they lie in is drawn around them.
  const leaves = features.filter(({ id }) => !above.has(id));
  const others = features.filter(({ id }) => above.has(id));
  const { left, top, width, height } = boundsOf(features);
  const path = (feature: AreaFeature): string =>
    feature.geometry.coordinates
      .flat()
      .map((ring) => `M${ring.map(([east, north]) => `${round(east - left)},${round(top - north)}`).join('L')}Z`)
      .join('');
  const margin = Math.max(width, height) / 100;
  return (
    <svg
      class="area-map"
      role="img"
      aria-label={label}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      preserveAspectRatio="xMidYMid meet"
    >
      {leaves.map((one) => (
        <path key={one.id} class="area" d={path(one)} fill-rule="evenodd">
          <title>{`${one.properties.name[language.value]} (${one.id})`}</title>
        </path>
      ))}
      {others.map((one) => (
        <path key={one.id} class="around" d={path(one)} />
      ))}
    </svg>
  );
}

const round = (metres: number): number => Math.round(metres * 10) / 10;

function boundsOf(features: readonly AreaFeature[]): { left: number; top: number; width: number; height: number } {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { geometry } of features)
    for (const rings of geometry.coordinates)
      for (const ring of rings)
        for (const [east, north] of ring) {
          left = Math.min(left, east);
          right = Math.max(right, east);
          bottom = Math.min(bottom, north);
          top = Math.max(top, north);
        }
  return { left, top, width: right - left, height: top - bottom };
}
