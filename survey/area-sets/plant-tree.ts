/** From areas on their way to one tree: every area lies in one other, but for the root. */
import type { AreaFileReading } from './area-file-reading.ts';
import type { AreaProblem } from './area-problems.ts';
import type { DraftArea } from './draft-areas.ts';
import { limits } from './feature-file.ts';
import type { PlanarGeometry } from './mapped-area-set.ts';

export interface TreeArea {
  readonly code: string;
  readonly name: string;
  readonly within: string | null;
  /** Smallest units, for an area that no other lies in. */
  readonly units: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
  /** Its own shape; null for an area that is united from what lies in it. */
  readonly parts: PlanarGeometry['coordinates'] | null;
  /** Shapes of the smallest units that it was made of. */
  readonly made: readonly PlanarGeometry['coordinates'][];
}

/** @returns every area after the one that it lies in; less when problems were added */
export function plantTree(drafts: readonly DraftArea[], reading: AreaFileReading, problems: AreaProblem[]): TreeArea[] {
  const areas = new Map<string, TreeArea>();
  const place = (area: TreeArea) => {
    const there = areas.get(area.code);
    if (there === undefined) areas.set(area.code, area);
    else if (there.within !== area.within)
      problems.push({ kind: 'differentAbove', code: area.code, above: [there.within ?? '', area.within ?? ''] });
  };
  for (const { above } of drafts)
    above.forEach(({ code, name }, i) =>
      place({ code, name, within: above[i - 1]?.code ?? null, units: [], keys: {}, parts: null, made: [] }),
    );
  for (const draft of drafts) {
    const { code, above, parts } = draft;
    const own = above.at(-1)?.code ?? null;
    if (reading.unite && own !== null) {
      const area = areas.get(own)!;
      areas.set(own, {
        ...area,
        units: [...area.units, ...(draft.units ?? [code])],
        made: parts === null ? area.made : [...area.made, parts],
      });
    } else if (areas.has(code)) problems.push({ kind: 'areaInItself', code });
    else
      areas.set(code, {
        code,
        name: draft.name,
        within: own ?? draft.parent,
        units: draft.units ?? [code],
        keys: draft.keys,
        parts,
        made: [],
      });
  }
  refuseOrphans(areas, problems);
  if (problems.length > 0) return [];
  addRoot(areas, reading);
  const tree = inOrder(areas, problems);
  refuseSharedUnits(tree, problems);
  return tree;
}

function refuseOrphans(areas: ReadonlyMap<string, TreeArea>, problems: AreaProblem[]): void {
  for (const { code, within } of areas.values())
    if (within !== null && !areas.has(within)) problems.push({ kind: 'noParent', code, parent: within });
}

/** A file that has one area which unites the others has a root already. */
function addRoot(areas: Map<string, TreeArea>, { root }: AreaFileReading): void {
  if (root === null || areas.has(root.code)) return;
  const tops = [...areas.values()].filter(({ within }) => within === null);
  if (tops.length === 1 && [...areas.values()].some(({ within }) => within === tops[0]!.code)) return;
  for (const top of tops) areas.set(top.code, { ...top, within: root.code });
  areas.set(root.code, { ...root, within: null, units: [], keys: {}, parts: null, made: [] });
}

function inOrder(areas: ReadonlyMap<string, TreeArea>, problems: AreaProblem[]): TreeArea[] {
  const below = new Map<string | null, TreeArea[]>();
  for (const area of areas.values()) below.set(area.within, [...(below.get(area.within) ?? []), area]);
  const roots = below.get(null) ?? [];
  const tree: TreeArea[] = [];
  let level = roots;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limits.levels) return (problems.push({ kind: 'tooDeep', code: level[0]!.code, most: limits.levels }), []);
    for (const area of level) tree.push(below.has(area.code) ? { ...area, units: [] } : area);
    level = level.flatMap(({ code }) => below.get(code) ?? []);
  }
  if (tree.length < areas.size) problems.push({ kind: 'circle', codes: circleIn(areas, new Set(tree.map(({ code }) => code))) });
  else if (roots.length > 1) problems.push({ kind: 'severalRoots', codes: roots.slice(0, 5).map(({ code }) => code), count: roots.length });
  return tree;
}

/** Up from any area that no root reaches, one comes back to an area that one has seen. */
function circleIn(areas: ReadonlyMap<string, TreeArea>, reached: ReadonlySet<string>): string[] {
  const path: string[] = [];
  let at = [...areas.keys()].find((code) => !reached.has(code))!;
  while (!path.includes(at)) {
    path.push(at);
    at = areas.get(at)!.within!;
  }
  return path.slice(path.indexOf(at));
}

function refuseSharedUnits(tree: readonly TreeArea[], problems: AreaProblem[]): void {
  const owner = new Map<string, string>();
  for (const { code, units } of tree)
    for (const unit of units) {
      const other = owner.get(unit);
      if (other !== undefined) problems.push({ kind: 'unitTwice', unit, codes: [other, code] });
      else owner.set(unit, code);
    }
}
