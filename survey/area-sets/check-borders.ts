/** How areas lie to each other: beside their siblings, and in their parents. */
import { type AreaProblem, mostProblems } from './area-problems.ts';
import { type PlanarShape, plainArea, planarShape, sharedArea, uniteShapes } from './planar-shapes.ts';
import type { TreeArea } from './plant-tree.ts';

/** Siblings may share this much of the smaller one: borders that were simplified each by itself do. */
export const sharedByBorders = 0.02;
/** This much of an area may lie outside the one that it lies in. */
export const outsideByBorders = 0.1;
/** A border that crosses itself covers another area than it runs around. */
const crossing = 0.01;

/** The shape of every area: its own, else what lies in it united. @returns by code; less when problems were added */
export function shapeAreas(tree: readonly TreeArea[], problems: AreaProblem[]): Map<string, PlanarShape> {
  const shapes = new Map<string, PlanarShape>();
  // Every area stands after the one that it lies in.
  for (const { code, parts, made } of tree.toReversed()) {
    const inner = tree.filter(({ within }) => within === code).flatMap((area) => shapes.get(area.code) ?? []);
    if (parts !== null) {
      const shape = planarShape(parts);
      const plain = plainArea(parts);
      if (shape.area < 1 || Math.abs(shape.area - plain) > crossing * plain) problems.push({ kind: 'crossesItself', area: { code } });
      shapes.set(code, shape);
    } else if (made.length + inner.length > 0) shapes.set(code, uniteShapes([...made.map(planarShape), ...inner]));
    else problems.push({ kind: 'noGeometry', area: { code } });
  }
  return shapes;
}

/** @returns by no more of the clipping, which is slow, than it takes to find as many as anybody reads */
export function findBorderProblems(tree: readonly TreeArea[], shapes: ReadonlyMap<string, PlanarShape>): AreaProblem[] {
  const problems: AreaProblem[] = [];
  for (const problem of borderProblems(tree, shapes)) if (problems.push(problem) === mostProblems) break;
  return problems;
}

function* borderProblems(tree: readonly TreeArea[], shapes: ReadonlyMap<string, PlanarShape>): Generator<AreaProblem> {
  const siblings = new Map<string | null, TreeArea[]>();
  for (const area of tree) siblings.set(area.within, [...(siblings.get(area.within) ?? []), area]);
  for (const group of siblings.values()) yield* overlaps(group, shapes);
  for (const { code, within } of tree) {
    // An area that was united from what lies in it holds it.
    if (within === null || tree.find((one) => one.code === within)?.parts === null) continue;
    const [own, parent] = [shapes.get(code)!, shapes.get(within)!];
    const share = 1 - sharedArea(own, parent) / own.area;
    if (share > outsideByBorders) yield { kind: 'outsideParent', code, parent: within, share };
  }
}

/** From west to east, so that only neighbours are laid side by side. */
function* overlaps(group: readonly TreeArea[], shapes: ReadonlyMap<string, PlanarShape>): Generator<AreaProblem> {
  const sorted = group.map(({ code }) => ({ code, shape: shapes.get(code)! })).sort((a, b) => a.shape.bounds.left - b.shape.bounds.left);
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length && sorted[j]!.shape.bounds.left < sorted[i]!.shape.bounds.right; j++) {
      const [a, b] = [sorted[i]!, sorted[j]!];
      const share = sharedArea(a.shape, b.shape) / Math.min(a.shape.area, b.shape.area);
      if (share > sharedByBorders) yield { kind: 'overlap', codes: [a.code, b.code], share };
    }
}
