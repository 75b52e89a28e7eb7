import type { AreaFileReading } from './area-file-reading.ts';
import { type AreaProblem, type Outcome, refused } from './area-problems.ts';
import { findBorderProblems, shapeAreas } from './check-borders.ts';
import { isInSweden, systemNamed, toPlanar } from './coordinate-systems.ts';
import { degrees } from './system-codes.ts';
import { draftAreas, type NumberedFeature } from './draft-areas.ts';
import { type FeatureFile, limits, propertiesOf, textOf } from './feature-file.ts';
import type { AreaSetHead, MappedAreaSet, Position } from './mapped-area-set.ts';
import { geometryOf } from './planar-shapes.ts';
import { plantTree } from './plant-tree.ts';

/**
 * A file of areas as an area set: one tree of areas that lie where they should. Properties that the reading does not name are dropped.
 *
 * @param file    features in any system of `knownSystems`
 * @param reading which property says what
 * @returns the set with planar coordinates, or all that is wrong with it (at most 200), one stage at a time: the file, its areas, their
 * tree, their borders. It never throws, whatever the file
 */
export function readAreaFile(file: FeatureFile, head: AreaSetHead, reading: AreaFileReading): Outcome<MappedAreaSet> {
  const known = propertiesOf(file).map(({ name }) => name);
  const missing = propertiesAsked(reading).filter((property) => !known.includes(property));
  if (missing.length > 0) return refused(...missing.map((property) => ({ kind: 'noProperty', property, known }) as const));
  const { only } = reading;
  const features = file.features
    .map((feature, i) => ({ feature, number: i + 1 }))
    .filter(({ feature }) => only === null || textOf(feature.properties[only.property]) === only.value);
  if (features.length === 0) return refused(only === null ? { kind: 'empty' } : { kind: 'noneLeft', ...only });
  const system = systemOf(features, reading.crs ?? file.crs);
  if (typeof system !== 'string') return refused(system);

  const problems: AreaProblem[] = [];
  const drafts = draftAreas(features, reading, toPlanar(system), problems);
  if (problems.length > 0) return refused(...problems);
  const tree = plantTree(drafts, reading, problems);
  if (tree.length > limits.areas) problems.push({ kind: 'tooManyAreas', most: limits.areas });
  if (problems.length > 0) return refused(...problems);
  const shapes = shapeAreas(tree, problems);
  if (problems.length === 0) problems.push(...findBorderProblems(tree, shapes));
  if (problems.length > 0) return refused(...problems);
  const areas = tree.map(({ code, name, within, units, keys, parts }) => ({
    code,
    name: { sv: name, en: name },
    within,
    units,
    keys,
    characteristics: {},
    geometry: parts === null ? geometryOf(shapes.get(code)!) : { type: 'MultiPolygon' as const, coordinates: parts },
  }));
  return { ok: true, value: { ...head, areas } };
}

const propertiesAsked = ({ only, code, name, parent, levels, units, keys }: AreaFileReading): string[] => [
  ...new Set(
    [only?.property, code, name, parent, units, ...levels.flatMap((level) => [level.code, level.name]), ...Object.values(keys)].filter(
      (property) => typeof property === 'string',
    ),
  ),
];

/** What the file says, unless the reader says otherwise; without either, degrees if the numbers can be such. */
function systemOf(features: readonly NumberedFeature[], named: string | null): string | AreaProblem {
  const system = named === null ? degrees : systemNamed(named);
  if (system === null) return { kind: 'unknownCrs', name: named!.slice(0, 80) };
  const first = firstPosition(features);
  if (first === null) return system;
  const [x, y] = first;
  if (system === degrees && (Math.abs(x) > 180 || Math.abs(y) > 90)) return { kind: 'crsNeeded' };
  const lies = (position: Position) => isInSweden(toPlanar(system)(position));
  return !lies(first) && lies([y, x]) ? { kind: 'axesSwapped' } : system;
}

function firstPosition(features: readonly NumberedFeature[]): Position | null {
  for (const { feature } of features) if (feature.shape.kind === 'polygons') return feature.shape.parts[0]?.[0]?.[0] ?? null;
  return null;
}
