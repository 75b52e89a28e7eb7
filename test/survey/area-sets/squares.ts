/** Made-up areas for tests: rectangles in planar coordinates, near the middle of Sweden, in whole kilometres. */
import { readGeoJson } from '../../../survey/area-sets/read-geojson.ts';
import type { FeatureFile } from '../../../survey/area-sets/feature-file.ts';
import type { AreaFileReading } from '../../../survey/area-sets/area-file-reading.ts';

export const corner = [580_000, 6_580_000] as const;
const at = (x: number, y: number) => [corner[0] + x * 1000, corner[1] + y * 1000];
/** Rings may be given as they should not be. */
export const box = (x: number, y: number, width = 1, height = 1) => [
  at(x, y),
  at(x + width, y),
  at(x + width, y + height),
  at(x, y + height),
  at(x, y),
];
export const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
export const feature = (properties: Record<string, unknown>, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const planarSystem = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
export const collection = (features: readonly unknown[], crs: unknown = planarSystem) => ({ type: 'FeatureCollection', crs, features });
export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export function fileOf(features: readonly unknown[], crs?: unknown): FeatureFile {
  const read = readGeoJson(bytesOf(collection(features, crs)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

export const head = { id: 'areas-2026', name: { sv: 'Områden', en: 'Areas' }, validFrom: '2026-01-01' };
/** `code` and `within`, names as codes, under a root `M` where several stand alone. */
export const plainReading: AreaFileReading = {
  crs: null,
  only: null,
  code: 'code',
  name: null,
  parent: null,
  levels: [],
  unite: false,
  units: null,
  keys: {},
  root: { code: 'M', name: 'Municipality' },
};
