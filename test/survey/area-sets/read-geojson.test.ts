import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeoJson } from '../../../survey/area-sets/read-geojson.ts';
import { box, bytesOf, collection, feature, polygon } from './squares.ts';

const problems = (value: unknown) => {
  const read = readGeoJson(value instanceof Uint8Array ? value : bytesOf(value));
  return read.ok ? [] : read.problems;
};
const one = (geometry: unknown) => {
  const read = readGeoJson(bytesOf(collection([feature({ code: 'A' }, geometry)])));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.features[0]!.shape;
};

describe('readGeoJson', () => {
  it('says what is wrong with a file as a whole', () => {
    expect(problems('')).toEqual([{ kind: 'empty' }]);
    expect(problems(' \n ')).toEqual([{ kind: 'empty' }]);
    expect(problems(collection([]))).toEqual([{ kind: 'empty' }]);
    expect(problems('[1, 2]')).toEqual([{ kind: 'notFeatures' }]);
    expect(problems('null')).toEqual([{ kind: 'notFeatures' }]);
    expect(problems({ type: 'Topology', objects: {} })).toEqual([{ kind: 'notFeatures' }]);
    expect(problems({ type: 'FeatureCollection', features: [1] })).toEqual([{ kind: 'notFeatures' }]);
    expect(problems(new Uint8Array([0x7b, 0xe5, 0x7d]))).toEqual([{ kind: 'notUtf8' }]);
    expect(problems('{"type":"FeatureCollection",\n"features": oj}')).toMatchObject([{ kind: 'notJson' }]);
  });

  it('knows a file that ends in the middle, wherever it was cut', () => {
    const whole = JSON.stringify(collection([feature({ code: 'A', name: 'Å' }, polygon(box(0, 0)))]));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        expect(problems(whole.slice(0, length))).toEqual([{ kind: 'cutOff' }]);
      }),
    );
  });

  it('stops at more features or points than are read', () => {
    expect(problems(collection(Array.from({ length: 20_001 }, () => feature({}, null))))).toEqual([
      { kind: 'tooManyFeatures', most: 20_000 },
    ]);
    const ring = `[${'[1,1],'.repeat(600_000)}[1,1]]`;
    const many = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[${ring},${ring}]}}]}`;
    expect(problems(many)).toEqual([{ kind: 'tooManyPoints', most: 1_000_000 }]);
  });

  it('takes a byte order mark, heights, a single feature, parts and holes', () => {
    expect(problems(bytesOf(`\uFEFF${JSON.stringify(feature({}, null))}`))).toEqual([]);
    const high = box(0, 0).map((position) => [...position, 12.5, 7]);
    expect(one(polygon(high))).toEqual({ kind: 'polygons', parts: [[box(0, 0)]] });
    const parts = [[box(0, 0, 3, 3), box(1, 1)], [box(5, 5)]];
    expect(one({ type: 'MultiPolygon', coordinates: parts })).toEqual({ kind: 'polygons', parts });
    expect(one(null)).toEqual({ kind: 'none' });
    expect(one(polygon())).toEqual({ kind: 'none' });
  });

  it('says what is wrong with a shape, and at which border', () => {
    const open = box(1, 1).slice(0, 4);
    const wrong = (geometry: unknown) => {
      const shape = one(geometry);
      return shape.kind === 'wrong' ? shape.problem : shape.kind;
    };
    expect(wrong(polygon(box(0, 0, 3, 3), open))).toEqual({ kind: 'ringNotClosed', ring: 2 });
    expect(wrong(polygon([box(0, 0)[0], box(0, 0)[1], box(0, 0)[0]]))).toEqual({ kind: 'ringTooShort', ring: 1 });
    expect(
      wrong(
        polygon([
          [1, 2],
          ['a', 3],
        ]),
      ),
    ).toEqual({ kind: 'badPosition', ring: 1 });
    expect(wrong({ type: 'Point', coordinates: [1, 2] })).toEqual({ kind: 'notAPolygon', type: 'Point' });
    expect(wrong({ type: 'GeometryCollection', geometries: [] })).toEqual({ kind: 'notAPolygon', type: 'GeometryCollection' });
    expect(wrong({ type: 'Polygon', coordinates: 'x' })).toMatchObject({ kind: 'badPosition' });
    expect(wrong({ type: 'MultiPolygon', coordinates: [1] })).toMatchObject({ kind: 'badPosition' });
    expect(wrong(7)).toMatchObject({ kind: 'notAPolygon' });
  });

  it('never throws, whatever JSON stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (geometry, properties) => {
        const file = { type: 'FeatureCollection', crs: properties, features: [{ type: 'Feature', geometry, properties }] };
        expect(readGeoJson(bytesOf(file)).ok).toBe(true);
        readGeoJson(bytesOf(geometry));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readGeoJson(bytes)));
  });
});
