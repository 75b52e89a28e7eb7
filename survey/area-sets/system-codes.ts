/** Codes of the coordinate systems that are read, for pages, which carry no projections. */

/** The one that maps are stored and drawn in: SWEREF 99 TM. */
export const planar = 'EPSG:3006';
/** Longitude before latitude, in degrees. WGS 84, ETRS 89 and SWEREF 99 lie less than a metre apart. */
export const degrees = 'EPSG:4326';
/** Central meridians of the local zones (Lantmäteriet, SWEREF 99: projections). */
export const localZones: Readonly<Record<string, number>> = {
  'EPSG:3007': 12,
  'EPSG:3008': 13.5,
  'EPSG:3009': 15,
  'EPSG:3010': 16.5,
  'EPSG:3011': 18,
  'EPSG:3012': 14.25,
  'EPSG:3013': 15.75,
  'EPSG:3014': 17.25,
  'EPSG:3015': 18.75,
  'EPSG:3016': 20.25,
  'EPSG:3017': 21.75,
  'EPSG:3018': 23.25,
};
export const knownSystems: readonly string[] = [planar, degrees, ...Object.keys(localZones)];
