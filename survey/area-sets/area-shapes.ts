/** The map of a wave's areas: which stored map they are on, and their shapes as small as a chart needs them. */
import type { GroupCode } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import type { MappedArea, PlanarGeometry, Ring } from './mapped-area-set.ts';

/** Where an area lies, under the code that the wave's tables have for it. */
export interface AreaShape {
  readonly code: string;
  readonly name: Text;
  /** Code of the area that it lies in, of those that are there; null for none. */
  readonly within: string | null;
  /** Whole metres east and north, as GeoJSON's MultiPolygon. */
  readonly polygons: PlanarGeometry['coordinates'];
}

/**
 * Whether these areas are on that map: all of them, and under the same names, since another division may have the same codes for other places.
 *
 * @param codes the wave's areas
 * @param map   areas of one map
 */
export function areOnMap(codes: readonly Pick<GroupCode, 'code' | 'label'>[], map: readonly Pick<MappedArea, 'code' | 'name'>[]): boolean {
  const names = new Map(map.map(({ code, name }) => [code, name]));
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  return (
    codes.length > 0 &&
    codes.every(({ code, label }) => {
      const name = names.get(code);
      return name !== undefined && (same(name.sv, label.sv) || same(name.en, label.en));
    })
  );
}

/**
 * Shapes of these areas alone: what a map has besides is nobody's business who reads the tables.
 *
 * @returns in the order of the map; empty where none of them is on it
 */
export function shapesOf(codes: readonly Pick<GroupCode, 'code'>[], map: readonly MappedArea[]): AreaShape[] {
  const asked = new Set(codes.map(({ code }) => code));
  return map
    .filter(({ code }) => asked.has(code))
    .map(({ code, name, within, geometry }) => ({
      code,
      name,
      within: within !== null && asked.has(within) ? within : null,
      polygons: geometry.coordinates
        .map((rings) => rings.map(inMetres).filter((ring) => ring.length > 3))
        .filter((rings) => rings.length > 0),
    }));
}

/** A chart is some hundred pixels wide: decimetres are bytes for nothing. Points that fall together are one. */
const inMetres = (ring: Ring): Ring =>
  ring
    .map(([east, north]) => [Math.round(east), Math.round(north)] as const)
    .filter(([east, north], k, all) => k === 0 || east !== all[k - 1]![0] || north !== all[k - 1]![1]);
