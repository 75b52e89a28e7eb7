/** The coordinate systems of Swedish maps, and the way from each of them to SWEREF 99 TM. */
import proj4 from 'proj4';
import type { Position } from './mapped-area-set.ts';
import { degrees, localZones, planar } from './system-codes.ts';

const grs80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const definitions: Readonly<Record<string, string>> = {
  [degrees]: '+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs',
  [planar]: `+proj=utm +zone=33 ${grs80}`,
  ...Object.fromEntries(
    Object.entries(localZones).map(([code, meridian]) => [
      code,
      `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=150000 +y_0=0 ${grs80}`,
    ]),
  ),
};

const sameAsDegrees = new Set(['OGC:CRS84', 'EPSG:4258', 'EPSG:4619']);

/**
 * The code of a system by any of its usual names: `EPSG:3006`, `urn:ogc:def:crs:EPSG::3006`, `http://www.opengis.net/def/crs/EPSG/0/3006`.
 *
 * @returns null for a system that is not read
 */
export function systemNamed(name: string): string | null {
  const [, authority = '', code = ''] = /(EPSG|OGC)[:/](?:[\d.]*[:/])?(CRS84|\d+)$/i.exec(name.trim()) ?? [];
  const written = `${authority.toUpperCase()}:${code.toUpperCase()}`;
  if (sameAsDegrees.has(written)) return degrees;
  return Object.hasOwn(definitions, written) ? written : null;
}

/**
 * From a system to SWEREF 99 TM.
 *
 * @param system one of `knownSystems`
 * @returns a function from a position to metres east and north, rounded to the decimetre, so that shared borders stay shared
 */
export function toPlanar(system: string): (position: Position) => Position {
  const { forward } = proj4(definitions[system]!, definitions[planar]!);
  const decimetre = (metres: number) => Math.round(metres * 10) / 10;
  return system === planar
    ? ([x, y]) => [decimetre(x), decimetre(y)]
    : ([x, y]) => {
        const [east, north] = forward([x, y]);
        return [decimetre(east!), decimetre(north!)];
      };
}

/** Whether a planar position can be in Sweden, with a wide margin. */
export const isInSweden = ([east, north]: Position): boolean =>
  east > 200_000 && east < 1_000_000 && north > 6_050_000 && north < 7_750_000;
