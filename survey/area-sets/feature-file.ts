/** A file of features, from GeoJSON or GeoPackage alike: shapes with properties, before anything is asked of them. */
import type { AreaProblem } from './area-problems.ts';
import type { Ring } from './mapped-area-set.ts';

export interface FeatureFile {
  /** What the file says of its coordinate system, word for word; null when it says nothing. */
  readonly crs: string | null;
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
}

/** In the file's own coordinates; rings are closed and have at least four positions. */
export type Shape =
  | { readonly kind: 'polygons'; readonly parts: readonly (readonly Ring[])[] }
  | { readonly kind: 'none' }
  /** What is wrong with it; told only if the feature is asked for. */
  | { readonly kind: 'wrong'; readonly problem: ShapeProblem };

type OfShape = Extract<AreaProblem, { readonly kind: 'notAPolygon' | 'badPosition' | 'ringNotClosed' | 'ringTooShort' }>;
type WithoutArea<P> = P extends unknown ? Omit<P, 'area'> : never;
export type ShapeProblem = WithoutArea<OfShape>;

/** A municipality has some hundreds of areas; the whole country has 6,160 DeSO. */
export const limits = { megabytes: 64, features: 20_000, areas: 2_000, points: 1_000_000, levels: 8 } as const;

/** The parts as given, or the first thing that is wrong with them. @param parts rings of positions, of any origin */
export function checkShape(parts: readonly (readonly Ring[])[]): Shape {
  let number = 0;
  for (const rings of parts)
    for (const ring of rings) {
      number++;
      for (const [x, y] of ring)
        if (!Number.isFinite(x) || !Number.isFinite(y)) return { kind: 'wrong', problem: { kind: 'badPosition', ring: number } };
      const [first, last] = [ring[0], ring.at(-1)];
      if (first && last && (first[0] !== last[0] || first[1] !== last[1]))
        return { kind: 'wrong', problem: { kind: 'ringNotClosed', ring: number } };
      if (ring.length < 4) return { kind: 'wrong', problem: { kind: 'ringTooShort', ring: number } };
    }
  return number === 0 ? { kind: 'none' } : { kind: 'polygons', parts };
}

/** Property names in the order in which they first occur, with some of their values. */
export function propertiesOf({ features }: FeatureFile): { readonly name: string; readonly values: readonly string[] }[] {
  const seen = new Map<string, Set<string>>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties)) {
      const values = seen.get(name) ?? seen.set(name, new Set()).get(name)!;
      const text = textOf(value);
      if (text !== null && values.size < 5) values.add(text.slice(0, 80));
    }
  return [...seen].slice(0, 100).map(([name, values]) => ({ name, values: [...values] }));
}

/** A property's value as text: numbers as they are written, surrounding space taken away; null for nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return null;
  // Some systems write å as a and a ring.
  const text = value.normalize('NFC').trim();
  return text === '' ? null : text;
}
