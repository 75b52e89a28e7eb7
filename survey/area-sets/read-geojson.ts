import { type Outcome, refused } from './area-problems.ts';
import { checkShape, type Feature, type FeatureFile, limits, type Shape } from './feature-file.ts';
import type { Position, Ring } from './mapped-area-set.ts';

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The features of a GeoJSON file (RFC 7946, and its forerunner with `crs`), whatever their geometry.
 *
 * @param bytes the file; a byte order mark is taken away
 * @returns the features, or what is wrong with the file as a whole. It never throws, whatever the bytes.
 */
export function readGeoJson(bytes: Uint8Array): Outcome<FeatureFile> {
  if (bytes.length > limits.megabytes * 2 ** 20) return refused({ kind: 'tooLarge', megabytes: limits.megabytes });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ kind: 'notUtf8' });
  }
  if (text.trim() === '') return refused({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(placeOf(error, text));
  }
  return readCollection(value);
}

/** The built-in parser tells the place in some words or none; for a file that ends too early it has none. */
function placeOf(error: unknown, text: string) {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const end = text.trimEnd().length;
  if (/unexpected end|unterminated/i.test(message) || position >= end) return { kind: 'cutOff' } as const;
  if (Number.isNaN(position)) return { kind: 'notJson', line: null, column: null } as const;
  const before = text.slice(0, position);
  return { kind: 'notJson', line: before.split('\n').length, column: position - before.lastIndexOf('\n') } as const;
}

function readCollection(value: unknown): Outcome<FeatureFile> {
  if (!isThing(value)) return refused({ kind: 'notFeatures' });
  const found = value['type'] === 'Feature' ? [value] : value['features'];
  if ((value['type'] !== 'FeatureCollection' && value['type'] !== 'Feature') || !Array.isArray(found))
    return refused({ kind: 'notFeatures' });
  if (found.length === 0) return refused({ kind: 'empty' });
  if (found.length > limits.features) return refused({ kind: 'tooManyFeatures', most: limits.features });
  const points = { left: limits.points as number };
  const features: Feature[] = [];
  for (const one of found) {
    if (!isThing(one) || one['type'] !== 'Feature') return refused({ kind: 'notFeatures' });
    const shape = readShape(one['geometry'], points);
    if (shape === null) return refused({ kind: 'tooManyPoints', most: limits.points });
    features.push({ properties: isThing(one['properties']) ? one['properties'] : {}, shape });
  }
  return { ok: true, value: { crs: crsOf(value['crs']), features } };
}

function crsOf(crs: unknown): string | null {
  const properties = isThing(crs) ? crs['properties'] : null;
  const name = isThing(properties) ? properties['name'] : null;
  return typeof name === 'string' ? name : null;
}

/** Null once there are more points than are read. */
function readShape(geometry: unknown, points: { left: number }): Shape | null {
  if (geometry === null || geometry === undefined) return { kind: 'none' };
  const type = isThing(geometry) && typeof geometry['type'] === 'string' ? geometry['type'] : '?';
  if (!isThing(geometry) || (type !== 'Polygon' && type !== 'MultiPolygon'))
    return { kind: 'wrong', problem: { kind: 'notAPolygon', type: type.slice(0, 40) } };
  const polygons: unknown = type === 'Polygon' ? [geometry['coordinates']] : geometry['coordinates'];
  const unreadable: Shape = { kind: 'wrong', problem: { kind: 'badPosition', ring: 1 } };
  if (!Array.isArray(polygons)) return unreadable;
  const parts: Ring[][] = [];
  for (const polygon of polygons as readonly unknown[]) {
    if (!Array.isArray(polygon)) return unreadable;
    const rings: Ring[] = [];
    for (const ring of polygon as readonly unknown[]) {
      if (!Array.isArray(ring)) return unreadable;
      points.left -= ring.length;
      if (points.left < 0) return null;
      rings.push((ring as readonly unknown[]).map(positionOf));
    }
    parts.push(rings);
  }
  return checkShape(parts);
}

/** Height and measure are dropped. */
const positionOf = (value: unknown): Position =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' ? [value[0], value[1]] : [Number.NaN, Number.NaN];
