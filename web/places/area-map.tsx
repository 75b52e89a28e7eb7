/** Areas drawn from their planar coordinates, as they are: metres east and north, so that the order of points does not matter. */
import { language } from '../shared/language.ts';
import { labelPlace } from '../../survey/area-sets/label-place.ts';
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
  const labels = leaves.flatMap((one) => {
    const text = one.properties.name[language.value];
    const place = labelPlace(one.geometry);
    const room = place.width / margin / text.length;
    // What has no room stands in the table, and on the area for whoever points at it.
    return room < letterWidth * sizes.desk ? [] : [{ id: one.id, text, place, tight: room < letterWidth * sizes.phone }];
  });
  return (
    <svg
      class="area-map"
      role="img"
      aria-label={label}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      preserveAspectRatio="xMidYMid meet"
      style={{ '--on-desk': `${margin * sizes.desk}px`, '--on-phone': `${margin * sizes.phone}px` }}
    >
      {leaves.map((one) => (
        <path key={one.id} class="area" d={path(one)} fill-rule="evenodd">
          <title>{`${one.properties.name[language.value]} (${one.id})`}</title>
        </path>
      ))}
      {others.map((one) => (
        <path key={one.id} class="around" d={path(one)} />
      ))}
      {labels.map(({ id, text, place, tight }) => (
        <text key={id} class={tight ? 'tight' : undefined} x={round(place.east - left)} y={round(top - place.north)}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Letters are as high as this, in hundredths of the map: it is drawn narrower on a phone. */
const sizes = { desk: 2.6, phone: 3.4 } as const;
/** How wide a letter of a name is on the whole, of its height, with some room beside the name. */
const letterWidth = 0.6;

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
