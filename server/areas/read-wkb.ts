/** Polygons in well-known binary (OGC 06-103r4, 8.2), as GeoPackage keeps them; with limits, since counts in it may say anything. */
import type { Position, Ring } from '../../survey/area-sets/mapped-area-set.ts';

export type WkbReading =
  | { readonly kind: 'polygons'; readonly parts: readonly (readonly Ring[])[]; readonly points: number }
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'tooManyPoints' };

const typeNames = ['Geometry', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection'];
const polygon = 3;
const multiPolygon = 6;

/** @throws {RangeError} when the bytes end before what they announce */
export function readWkb(bytes: Uint8Array, mostPoints: number): WkbReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let points = 0;

  /** Byte order, type and dimensions; Z and M as ISO has them (1000, 2000, 3000) and as PostGIS does (the highest bits). */
  function header(): { little: boolean; type: number; dimensions: number } {
    const little = view.getUint8(at) === 1;
    const code = view.getUint32(at + 1, little);
    at += 5;
    const thousands = Math.floor((code & 0x0fff_ffff) / 1000);
    const flags = (code >>> 31) + ((code >>> 30) & 1);
    if (code & 0x2000_0000) at += 4;
    return { little, type: (code & 0x0fff_ffff) % 1000, dimensions: 2 + (thousands === 3 ? 2 : thousands > 0 ? 1 : flags) };
  }

  function count(little: boolean, bytesEach: number): number {
    const number = view.getUint32(at, little);
    at += 4;
    if (number * bytesEach > bytes.length - at) throw new RangeError('more is announced than there is');
    return number;
  }

  function rings(little: boolean, dimensions: number): Ring[] {
    return Array.from({ length: count(little, 4) }, () => {
      const length = count(little, 8 * dimensions);
      points += length;
      return Array.from({ length: points > mostPoints ? 0 : length }, (): Position => {
        const position: Position = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
        at += 8 * dimensions;
        return position;
      });
    });
  }

  const { little, type, dimensions } = header();
  const parts: Ring[][] = [];
  if (type === polygon) parts.push(rings(little, dimensions));
  else if (type === multiPolygon)
    for (let left = count(little, 9); left > 0 && points <= mostPoints; left--) {
      const part = header();
      if (part.type !== polygon) throw new RangeError('a part is no polygon');
      parts.push(rings(part.little, part.dimensions));
    }
  else return { kind: 'other', type: typeNames[type] ?? `type ${type}` };
  return points > mostPoints ? { kind: 'tooManyPoints' } : { kind: 'polygons', parts, points };
}
