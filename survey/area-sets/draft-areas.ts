/** From features to areas on their way: what each is called, where it lies, and its shape in planar coordinates. */
import type { AreaFileReading } from './area-file-reading.ts';
import { type AreaProblem, mostProblems } from './area-problems.ts';
import { isInSweden } from './coordinate-systems.ts';
import { isPlainName } from '../plain-name.ts';
import { type Feature, textOf } from './feature-file.ts';
import type { PlanarGeometry, Position } from './mapped-area-set.ts';

export interface NamedArea {
  readonly code: string;
  readonly name: string;
}
export interface DraftArea extends NamedArea {
  /** Areas that are no features, from the widest. */
  readonly above: readonly NamedArea[];
  /** Code of another feature. */
  readonly parent: string | null;
  /** null: it is one unit itself. */
  readonly units: readonly string[] | null;
  readonly keys: Readonly<Record<string, string>>;
  /** In metres; null where the file has no shape for it. */
  readonly parts: PlanarGeometry['coordinates'] | null;
}

/** A feature with its place in the file, from 1. */
export interface NumberedFeature {
  readonly feature: Feature;
  readonly number: number;
}

/** @returns all areas, or fewer when problems were added */
export function draftAreas(
  features: readonly NumberedFeature[],
  reading: AreaFileReading,
  project: (position: Position) => Position,
  problems: AreaProblem[],
): DraftArea[] {
  const drafts: DraftArea[] = [];
  const numbers = new Map<string, number[]>();
  for (const { feature, number } of features) {
    if (problems.length >= mostProblems) break;
    const draft = draftArea(feature, number, reading, project);
    if ('kind' in draft) problems.push(draft);
    else {
      drafts.push(draft);
      numbers.set(draft.code, [...(numbers.get(draft.code) ?? []), number]);
    }
  }
  for (const [code, features] of numbers)
    if (features.length > 1) problems.push({ kind: 'codeTwice', code, features: features.slice(0, 10) });
  return drafts;
}

function draftArea(
  { properties, shape }: Feature,
  number: number,
  reading: AreaFileReading,
  project: (position: Position) => Position,
): DraftArea | AreaProblem {
  const code = textOf(properties[reading.code]);
  if (code === null) return { kind: 'noCode', feature: number, property: reading.code };
  const name = nameIn(properties, reading.name) ?? code;
  const above = reading.levels.flatMap((level) => {
    const own = textOf(properties[level.code]);
    return own === null ? [] : [{ code: own, name: nameIn(properties, level.name) ?? own, from: level }];
  });
  for (const one of [{ code, name, from: reading }, ...above]) {
    if (!isPlainName(one.code)) return { kind: 'badCode', feature: number, property: one.from.code };
    if (!isPlainName(one.name)) return { kind: 'badName', feature: number, property: one.from.name ?? one.from.code };
  }
  const area = { code };
  if (shape.kind === 'wrong') return { ...shape.problem, area } as AreaProblem;
  const parts = shape.kind === 'none' ? null : shape.parts.map((rings) => rings.map((ring) => ring.map(project)));
  if (parts?.some((rings) => rings.some((ring) => ring.some((position) => !isInSweden(position))))) return { kind: 'outsideSweden', area };
  const parent = reading.parent === null ? null : textOf(properties[reading.parent]);
  return {
    code,
    name,
    above: above.map(({ code: own, name: called }) => ({ code: own, name: called })),
    // A root may name itself.
    parent: parent === code ? null : parent,
    units: reading.units === null ? null : unitsIn(properties[reading.units]),
    keys: Object.fromEntries(
      Object.entries(reading.keys).flatMap(([key, property]) => {
        const value = textOf(properties[property]);
        return value !== null && isPlainName(value) ? [[key, value]] : [];
      }),
    ),
    parts,
  };
}

const nameIn = (properties: Feature['properties'], property: string | null): string | null =>
  property === null ? null : textOf(properties[property]);

/** As a list, or as codes with spaces, commas or semicolons between. */
function unitsIn(value: unknown): readonly string[] | null {
  const found = Array.isArray(value) ? value.map(textOf) : (textOf(value)?.split(/[\s,;]+/) ?? []);
  const codes = found.filter((code): code is string => code !== null && code !== '' && isPlainName(code));
  return codes.length === 0 ? null : [...new Set(codes)];
}
