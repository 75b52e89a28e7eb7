import { describe, expect, it } from 'vitest';
import { findBorderProblems } from '../../../survey/area-sets/check-borders.ts';
import { type PlanarShape, planarShape } from '../../../survey/area-sets/planar-shapes.ts';
import type { TreeArea } from '../../../survey/area-sets/plant-tree.ts';
import { box } from './squares.ts';

/** Shapes that count how often they are clipped: their borders are read for nothing else. */
function counted(areas: readonly (readonly [code: string, within: string | null, ring: number[][]])[]) {
  let clippings = 0;
  const shapes = new Map<string, PlanarShape>();
  const tree = areas.map(([code, within, ring]): TreeArea => {
    const parts = [[ring as [number, number][]]];
    const { paths, ...shape } = planarShape(parts);
    shapes.set(code, {
      ...shape,
      get paths() {
        return ((clippings += 0.5), paths);
      },
    });
    return { code, name: code, within, units: [], keys: {}, parts, made: [] };
  });
  return { problems: findBorderProblems(tree, shapes), clippings: () => clippings };
}

describe('findBorderProblems', () => {
  it('looks no further than for as many problems as anybody reads, however many areas lie on each other', () => {
    const { problems, clippings } = counted(Array.from({ length: 100 }, (_, i) => [`A${i}`, null, box(0, 0)]));
    expect(problems).toHaveLength(200);
    expect(clippings()).toBe(200);
  });

  it('clips no areas whose bounds lie apart, beside each other or one above the other', () => {
    const grid = Array.from({ length: 36 }, (_, i) => [`A${i}`, null, box(i % 6, Math.floor(i / 6))] as const);
    const { problems, clippings } = counted(grid);
    expect(problems).toEqual([]);
    expect(clippings()).toBe(0);
  });

  it('finds areas outside the one that they lie in after those that overlap', () => {
    const { problems } = counted([
      ['M', null, box(0, 0, 2, 2)],
      ['A', 'M', box(5, 0)],
      ['B', 'M', box(5, 0)],
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(['overlap', 'outsideParent', 'outsideParent']);
  });
});
