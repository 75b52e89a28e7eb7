/**
 * An area set with its map: one tree whose root is the whole municipality, and for each area where it lies. What a release needs of it is
 * the area set alone (`areaSetOf`): how smallest units are united.
 */
import type { GroupCode } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import type { AreaSet } from './area-set.ts';

/** Longitude and latitude, or east and north; more dimensions are dropped. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];

/** GeoJSON's form, in metres of SWEREF 99 TM (EPSG:3006), east before north, to the decimetre. */
export interface PlanarGeometry {
  readonly type: 'MultiPolygon';
  /** Parts; of each the border first, then holes. */
  readonly coordinates: readonly (readonly Ring[])[];
}

export interface MappedArea {
  readonly code: string;
  readonly name: Text;
  /** Code of the area that it lies in; null for the one root. */
  readonly within: string | null;
  /** Codes of the smallest units that it unites; none for an area that other areas lie in. */
  readonly units: readonly string[];
  /** Codes of the same area in other divisions, such as `deso` and `regso`. */
  readonly keys: Readonly<Record<string, string>>;
  readonly characteristics: Readonly<Record<string, string>>;
  readonly geometry: PlanarGeometry;
}

/** What a set is called, and from when it holds. */
export interface AreaSetHead {
  readonly id: string;
  readonly name: Text;
  /** The first day on which it is in force, such as 2026-01-01. */
  readonly validFrom: string;
}

export interface MappedAreaSet extends AreaSetHead {
  /** Every area after the one that it lies in. */
  readonly areas: readonly MappedArea[];
}

/**
 * The area set as releases know it. Areas that no other lies in unite units; the others are coarser groups; the root is the whole
 * municipality, which every release has of itself.
 */
export function areaSetOf({ id, name, validFrom, areas }: MappedAreaSet): AreaSet {
  const root = areas.find(({ within }) => within === null)?.code;
  const code = ({ code: own, name: label, within, characteristics }: MappedArea): GroupCode => ({
    code: own,
    label,
    within: within === root ? null : within,
    meaning: null,
    characteristics,
  });
  return {
    id,
    name,
    validFrom,
    areas: areas.filter(({ units }) => units.length > 0).map((area) => ({ ...code(area), units: area.units })),
    coarser: areas.filter(({ units, within }) => units.length === 0 && within !== null).map(code),
  };
}

/** An area and all that it lies in, the root last; empty for a code that is none. */
export function pathOf(areas: readonly Pick<MappedArea, 'code' | 'within'>[], code: string): string[] {
  const within = new Map(areas.map((area) => [area.code, area.within]));
  const path: string[] = [];
  for (let at: string | null = within.has(code) ? code : null; at !== null && !path.includes(at); at = within.get(at) ?? null)
    path.push(at);
  return path;
}
