import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch, square } from '../../../notebooks/charts/hatch.ts';

describe('hatch', () => {
  it('draws slanted lines from border to border', () => {
    expect(hatch([square(5, 5, 10, 10)], 10)).toEqual([
      { x: 0, y: 5, x2: 5, y2: 0 },
      { x: 5, y: 10, x2: 10, y2: 5 },
    ]);
  });

  it('leaves holes empty', () => {
    const lines = hatch([square(50, 50, 100, 100), square(50, 50, 60, 60)], 10);
    for (const { x, y, x2, y2 } of lines) {
      const [middleX, middleY] = [(x + x2) / 2, (y + y2) / 2];
      expect(middleX > 20.1 && middleX < 79.9 && middleY > 20.1 && middleY < 79.9).toBe(false);
    }
  });

  it('stays inside any square, and has nothing in nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (width, height) => {
        for (const { x, y, x2, y2 } of hatch([square(0, 0, width, height)], 7)) {
          for (const [px, py] of [
            [x, y],
            [x2, y2],
          ])
            expect(Math.abs(px!) <= width / 2 + 1e-6 && Math.abs(py!) <= height / 2 + 1e-6).toBe(true);
        }
      }),
    );
    expect(hatch([], 7)).toEqual([]);
  });
});
