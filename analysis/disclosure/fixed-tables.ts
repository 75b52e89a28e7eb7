/** The fixed tables: the only ways in which a wave is ever cut up for publication. */
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import { isBackground, type Instrument } from '../../survey/instrument/instrument.ts';
import { alwaysSpread, settleNotStated, settlePair, type Places, type SettledColumn } from './not-stated.ts';
import type { Group } from './released.ts';
import type { Threshold } from './split-gate.ts';

/** One way to cut up the municipality and each of its areas. */
export interface Split {
  /** `all`, or the variables joined by a comma. */
  readonly id: string;
  readonly by: readonly string[];
  readonly categories: readonly Group[];
  /** Numbers in use: the categories, then one for each group of pupils who did not state a variable of the split. */
  readonly width: number;
  /** Number per row, in [0, width); -1 for rows left out altogether. */
  readonly municipality: Int32Array;
  /** The same within areas. It differs where a small third answer to sex has a row of its own in the municipality alone. */
  readonly area: Int32Array;
  /** Splits of the same area that must be published before this one may. */
  readonly parents: readonly string[];
  /** For two variables: which category of the first and of the second (not stated included) each number in use belongs to. */
  readonly margins: readonly (readonly [number, number])[] | null;
}

export interface FixedTables {
  /** Codes of the areas; empty when the file has none. */
  readonly areas: readonly string[];
  readonly places: Places;
  readonly splits: readonly Split[];
  /** Variables of which some pupils' category was drawn at random. */
  readonly allocated: readonly string[];
}

/** A third answer to sex gets a row of its own, for the whole municipality only, from this many pupils. */
export const thirdAnswerPupils = 30;

/** Splits by which areas are compared with the rest, the reference and the previous wave. */
export const comparedSplits: readonly string[] = ['all', 'sex', 'grade'];

/** The fixed tables of an instrument, as lists of variables; `area` may be put before each of them. */
export function fixedSplits(instrument: Pick<Instrument, 'groups'>): readonly (readonly string[])[] {
  const has = (id: string): boolean => instrument.groups.some((group) => group.id === id);
  return [
    [],
    ...(has('sex') ? [['sex']] : []),
    ...(has('grade') ? [['grade']] : []),
    ...(has('sex') && has('grade') ? [['grade', 'sex']] : []),
    ...instrument.groups.filter(({ id }) => isBackground(id)).map(({ id }) => [id]),
  ];
}

/**
 * Cuts a wave up into the fixed tables.
 *
 * @param keep 0 for flagged responses that are left out, null to keep all
 * @param seed names the wave: pupils who did not state a variable are spread by it (not-stated.ts)
 */
export function fixedTables(
  instrument: Pick<Instrument, 'groups'>,
  columns: Columns,
  keep: Uint8Array | null,
  threshold: Threshold,
  seed: string,
): FixedTables {
  const areaColumn = columns.groups.get('area');
  const areas = areaColumn?.codes ?? [];
  const area = new Int32Array(columns.n);
  const missingArea = areaColumn === undefined ? 0 : groupMissing(areaColumn.index);
  for (let row = 0; row < columns.n; row++) {
    const code = areaColumn === undefined ? missingArea : areaColumn.index[row]!;
    area[row] = keep !== null && keep[row] === 0 ? -1 : code === missingArea ? areas.length : code;
  }
  const places: Places = { area, areas: areas.length + 1, psu: columns.design.psu };
  const allocated = new Set<string>();
  const settled = new Map<string, SettledColumn>();
  const categoriesOf = (id: string): Group[] => columns.groups.get(id)!.codes.map((code) => ({ [id]: code }));
  const settle = (id: string): SettledColumn => {
    const known = settled.get(id);
    if (known !== undefined) return known;
    const column = settleNotStated(stated(columns, id, area), places, threshold, `${seed}/${id}`);
    if (column.allocated) allocated.add(id);
    settled.set(id, column);
    return column;
  };
  const splits = fixedSplits(instrument)
    .filter((by) => by.every((id) => columns.groups.has(id)))
    .map((by): Split => {
      if (by.length === 0) {
        const everybody = area.map((one) => (one < 0 ? -1 : 0));
        return { id: 'all', by, categories: [{}], width: 1, municipality: everybody, area: everybody, parents: [], margins: null };
      }
      if (by.length === 1) {
        const id = by[0]!;
        const column = settle(id);
        const within = withNotStated(column.index, column.categories, area);
        return {
          id,
          by,
          categories: categoriesOf(id),
          width: column.categories + 1,
          area: within,
          municipality: id === 'sex' ? withThirdAnswers(columns, within, area) : within,
          parents: ['all'],
          margins: null,
        };
      }
      const [first, second] = by as readonly [string, string];
      const [a, b] = settlePair(settle(first), settle(second), places, threshold, `${seed}/${first},${second}`);
      if (a.allocated) allocated.add(first);
      if (b.allocated) allocated.add(second);
      // Each group that lacks one of the two is a category of its own: subtraction between the tables gives each.
      const width = b.categories + 1;
      const lacking = new Map<number, number>();
      const margins: (readonly [number, number])[] = categoriesOf(first).flatMap((_, inA) =>
        categoriesOf(second).map((__, inB) => [inA + 1, inB + 1] as const),
      );
      const categories = categoriesOf(first).flatMap((one) => categoriesOf(second).map((other) => ({ ...one, ...other })));
      const index = Int32Array.from(area, (one, row) => {
        if (one < 0) return -1;
        const inA = a.index[row]!;
        const inB = b.index[row]!;
        if (inA >= 0 && inB >= 0) return inA * b.categories + inB;
        const key = (inA + 1) * width + inB + 1;
        if (!lacking.has(key)) {
          lacking.set(key, categories.length + lacking.size);
          margins.push([inA + 1, inB + 1]);
        }
        return lacking.get(key)!;
      });
      return {
        id: by.join(','),
        by,
        categories,
        width: categories.length + lacking.size,
        municipality: index,
        area: index,
        parents: [first, second],
        margins,
      };
    });
  return { areas, places, splits, allocated: [...allocated] };
}

/**
 * The column as answered. Third answers to sex are spread within areas, in all of them alike: were they left out of the larger areas
 * only, the municipality's row for them would give away those of the smaller ones.
 */
function stated(columns: Columns, id: string, area: Int32Array): { categories: number; index: Int32Array } {
  const { codes, index } = columns.groups.get(id)!;
  const missing = groupMissing(index);
  const out = Int32Array.from(index, (code) => (code === missing ? -1 : code));
  if (id === 'sex')
    for (const third of thirdAnswers(codes, out, area))
      for (let row = 0; row < out.length; row++) if (out[row] === third.code) out[row] = alwaysSpread;
  return { categories: codes.length, index: out };
}

/** Answers to sex beyond the two most frequent ones. */
function thirdAnswers(codes: readonly string[], index: Int32Array, area: Int32Array): { code: number; pupils: number }[] {
  const pupils = new Float64Array(codes.length);
  for (let row = 0; row < index.length; row++) if (area[row]! >= 0 && index[row]! >= 0) pupils[index[row]!] = pupils[index[row]!]! + 1;
  return Array.from(pupils, (n, code) => ({ code, pupils: n }))
    .sort((a, b) => b.pupils - a.pupils || a.code - b.code)
    .slice(2)
    .filter((one) => one.pupils > 0);
}

function withThirdAnswers(columns: Columns, within: Int32Array, area: Int32Array): Int32Array {
  const { codes, index } = columns.groups.get('sex')!;
  const missing = groupMissing(index);
  const answered = Int32Array.from(index, (code) => (code === missing ? -1 : code));
  const own = new Set(
    thirdAnswers(codes, answered, area)
      .filter(({ pupils }) => pupils >= thirdAnswerPupils)
      .map(({ code }) => code),
  );
  return own.size === 0 ? within : within.map((category, row) => (category >= 0 && own.has(answered[row]!) ? answered[row]! : category));
}

const withNotStated = (index: Int32Array, categories: number, area: Int32Array): Int32Array =>
  index.map((category, row) => (area[row]! < 0 ? -1 : category < 0 ? categories : category));
