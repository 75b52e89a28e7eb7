/** A wave that was released with an area set, and what another wave is compared with when borders have changed since. */
import type { EarlierWave } from '../../analysis/disclosure/release-wave.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import { readAreaSet } from '../../survey/format/read-area-set.ts';
import { type AreaSet, borderBreaks, bordersOf, uniteAreas, uniteHeadCounts, withAreaSet } from '../../survey/area-sets/area-set.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';

/** A wave with the area set that it is released with; null is the instrument's own areas. */
export interface PlacedWave {
  readonly wave: string;
  /** The version that it answered, whose places it has. */
  readonly instrument: Instrument;
  /** With the smallest units; answers as the release's version has them (bringToVersion). */
  readonly columns: Columns;
  readonly areaSet: AreaSet | null;
}

/** An earlier wave, what is shown of it aside. */
export type PlacedEarlierWave = Omit<EarlierWave, 'released'>;

/** What a release is made from: places as the wave's area set has them. */
export interface PlacedRelease {
  readonly instrument: Instrument;
  readonly columns: Columns;
  readonly previous: PlacedEarlierWave | null;
  readonly first: PlacedEarlierWave | null;
  readonly register: Register | null;
}

/** A set that was read before it was stored. */
export function storedAreaSet(text: string | null, instrument: Instrument): AreaSet | null {
  if (text === null) return null;
  const read = readAreaSet(text, instrument);
  if (!read.ok) throw new Error(`A stored area set cannot be read: ${read.problems[0]?.words.en}`);
  return read.areaSet;
}

/**
 * Each wave gets the places of its own version and set, so that what is compared is what was published. Borders are held against each other by the
 * head-counts of the later wave; without them only areas of the same units are the same.
 *
 * @param instrument what the release is made with: the version of `now`, complete with cut points and breaks
 */
export function placeWaves(
  instrument: Instrument,
  now: PlacedWave,
  { previous, first }: { readonly previous: PlacedWave | null; readonly first: PlacedWave | null },
  register: Register | null,
): PlacedRelease {
  const placed = (one: PlacedWave) => (one.areaSet === null ? one.columns : uniteAreas(one.columns, one.areaSet));
  const groupsOf = (one: PlacedWave) => (one.areaSet === null ? one.instrument : withAreaSet(one.instrument, one.areaSet)).groups;
  const units = (one: PlacedWave) => one.columns.groups.get('area')?.codes ?? [];
  const earlier = (one: PlacedWave | null): PlacedEarlierWave | null => {
    if (one === null) return null;
    const plain = { wave: one.wave, columns: placed(one) };
    if (one.areaSet === null && now.areaSet === null && one.instrument === now.instrument) return plain;
    const all = [...units(one), ...units(now)];
    const [before, after] = [bordersOf(one.instrument, one.areaSet, all), bordersOf(now.instrument, now.areaSet, all)];
    return { ...plain, groups: groupsOf(one), brokenAreas: borderBreaks(before, after, register?.waves[now.wave]?.area ?? {}) };
  };
  return {
    instrument: { ...instrument, groups: groupsOf(now) },
    columns: placed(now),
    previous: earlier(previous),
    first: earlier(first),
    register: register && (now.areaSet === null ? register : uniteHeadCounts(register, now.areaSet)),
  };
}
