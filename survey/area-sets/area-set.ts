/**
 * A dated area set: how the smallest units of the area variable are united into areas, and these into districts. It only ever unites, so
 * that what two sets tell of the same wave can be worked out, and checked, unit by unit.
 */
import { groupMissing, type Columns, type GroupColumn } from '../columns/columns.ts';
import { flatCode, type GroupCode, type GroupingVariable, type Instrument } from '../instrument/instrument.ts';
import type { HeadCounts, Register } from '../register/register.ts';
import type { Text } from '../text.ts';

export interface AreaSet {
  readonly id: string;
  readonly name: Text;
  /** The first day on which it is in force, such as 2026-01-01. */
  readonly validFrom: string;
  readonly areas: readonly UnitedArea[];
  /** Groups that unite areas, or other such groups, by their `within`. */
  readonly coarser: readonly GroupCode[];
}

export interface UnitedArea extends GroupCode {
  /** Codes of the smallest units; no unit is in two areas. A unit in no area of the set stands for itself. */
  readonly units: readonly string[];
}

/**
 * The instrument with the set's areas in place of the smallest units.
 *
 * @returns the same instrument when it has no area variable
 */
export function withAreaSet(instrument: Instrument, set: AreaSet): Instrument {
  const united = new Set(set.areas.flatMap(({ units }) => units));
  const groups = instrument.groups.map((group): GroupingVariable => {
    if (group.id !== 'area') return group;
    const others = group.codes.filter(({ code }) => !united.has(code)).map((one): GroupCode => ({ ...one, within: null }));
    return { ...group, codes: [...set.areas.map(areaCode), ...others], coarser: set.coarser };
  });
  return { ...instrument, groups };
}

const areaCode = ({ units: _units, ...code }: UnitedArea): GroupCode => code;

/**
 * The columns with each pupil's unit replaced by its area. Everything else, the order of rows above all, stays as it is.
 *
 * @returns the same columns when they have no area
 */
export function uniteAreas(columns: Columns, set: AreaSet): Columns {
  const column = columns.groups.get('area');
  if (column === undefined) return columns;
  const areaOf = areasByUnit(set);
  const names = column.codes.map((unit) => areaOf.get(unit) ?? unit);
  const codes = [...new Set([...set.areas.map(({ code }) => code).filter((code) => names.includes(code)), ...names])];
  const index = column.index.slice();
  const missing = groupMissing(index);
  const place = names.map((name) => codes.indexOf(name));
  for (let row = 0; row < index.length; row++) if (index[row] !== missing) index[row] = place[index[row]!]!;
  const united: GroupColumn = { codes, index };
  return { ...columns, groups: new Map([...columns.groups, ['area', united]]) };
}

const areasByUnit = (set: Pick<AreaSet, 'areas'>): ReadonlyMap<string, string> =>
  new Map(set.areas.flatMap(({ code, units }) => units.map((unit) => [unit, code] as const)));

/**
 * All borders of an instrument with a set, units that stand for themselves included, so that two of them can be laid side by side.
 *
 * @param set   null for the instrument's own areas, each of one unit
 * @param units codes that occur in files and that an open area variable need not declare
 */
export function bordersOf(instrument: Instrument, set: AreaSet | null, units: readonly string[] = []): AreaSet {
  const united = areasByUnit(set ?? { areas: [] });
  const own = instrument.groups.find(({ id }) => id === 'area');
  const declared = (set === null ? instrument : withAreaSet(instrument, set)).groups.find(({ id }) => id === 'area');
  const alone = [...new Set([...(own?.codes.map(({ code }) => code) ?? []), ...units])].filter((unit) => !united.has(unit));
  return {
    ...(set ?? { id: 'own', name: own?.name ?? { sv: 'area', en: 'area' }, validFrom: '' }),
    areas: [
      ...(set?.areas ?? []),
      ...alone.map((unit) => ({
        ...(declared?.codes.find(({ code }) => code === unit) ?? flatCode(unit, { sv: unit, en: unit })),
        units: [unit],
      })),
    ],
    coarser: declared?.coarser ?? [],
  };
}

/** The register with the head-counts of each area's units added up; what has no area stays as it is. */
export function uniteHeadCounts(register: Register, set: AreaSet): Register {
  const areaOf = areasByUnit(set);
  const unite = (counts: HeadCounts): HeadCounts => {
    const sums: Record<string, number> = {};
    for (const [unit, pupils] of Object.entries(counts)) {
      const area = areaOf.get(unit) ?? unit;
      sums[area] = (sums[area] ?? 0) + pupils;
    }
    return sums;
  };
  const waves = Object.entries(register.waves).map(([wave, one]) => [wave, { ...one, area: one.area && unite(one.area) }] as const);
  return { ...register, waves: Object.fromEntries(waves) };
}

/** The units of every area and of every coarser group of a set, by code. */
export function unitsOf(set: AreaSet): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  const above = new Map([...set.areas, ...set.coarser].map(({ code, within }) => [code, within]));
  for (const area of set.areas)
    for (let code: string | null = area.code; code !== null; code = above.get(code) ?? null)
      units.set(code, [...(units.get(code) ?? []), ...area.units]);
  return units;
}

/** Two areas are the same area while at least this share of the pupils of either lives in both. */
export const commonShare = 0.95;

/**
 * The areas (and coarser groups) of both sets whose borders have changed so much that a trend breaks there: less than 95 % of the pupils
 * who live in the area of the one set or of the other live in both. Areas of only one of the sets have no trend to break.
 *
 * @param headCounts pupils by unit; a unit without one counts as nobody. An area of which nobody is counted breaks unless its units are the same
 * @returns codes, in the order of the later set
 */
export function borderBreaks(before: AreaSet, after: AreaSet, headCounts: HeadCounts): string[] {
  const earlier = unitsOf(before);
  return [...unitsOf(after)].flatMap(([code, units]) => {
    const then = earlier.get(code);
    if (then === undefined) return [];
    const all = new Set([...then, ...units]);
    const common = units.filter((unit) => then.includes(unit));
    if (common.length === all.size) return [];
    const count = (some: Iterable<string>): number => [...some].reduce((sum, unit) => sum + (headCounts[unit] ?? 0), 0);
    const whole = count(all);
    return whole > 0 && count(common) >= commonShare * whole ? [] : [code];
  });
}
