import { describe, expect, it } from 'vitest';
import { labelPlace } from '../../../survey/area-sets/label-place.ts';

const multi = (...polygons: [number, number][][][]) => ({ type: 'MultiPolygon' as const, coordinates: polygons });
const ring = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

describe('labelPlace', () => {
  it('is about the middle of a rectangle, with its whole width', () => {
    const place = labelPlace(multi([ring(100, 0, 40, 24)]));
    expect(place).toMatchObject({ east: 120, width: 40 });
    expect(Math.abs(place.north - 12)).toBeLessThanOrEqual(1);
  });
  it('is in the wide arm of an L, not in its corner', () => {
    // 40 wide below 10, 10 wide above.
    const place = labelPlace(multi([[[0, 0], [40, 0], [40, 10], [10, 10], [10, 40], [0, 40], [0, 0]]])); // prettier-ignore
    expect(place).toMatchObject({ east: 20, width: 40 });
    expect(place.north).toBeLessThan(10);
  });
  it('is beside a hole, and in the largest of several parts', () => {
    const holed = labelPlace(multi([ring(0, 0, 100, 10), ring(10, 0.001, 30, 9.998)]));
    expect(holed).toMatchObject({ east: 70, width: 60 });
    expect(labelPlace(multi([ring(0, 0, 10, 10)], [ring(50, 0, 30, 10)]))).toMatchObject({ east: 65, width: 30 });
  });
});
