/** The fixed tables: the only ways in which a wave is ever cut up for publication. */
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import { hasStages } from '../../survey/instrument/has-stages.ts';
import { stagesOfGrades } from '../../survey/instrument/stages-of-grades.ts';
import { isBackground, type Instrument } from '../../survey/instrument/instrument.ts';
import {
  alwaysSpread,
  settleNotStated,
  settlePair,
  type Partition,
  type Places,
  type SeededRows,
  type SettledColumn,
} from './not-stated.ts';
import { placeTrees, type PlaceTree } from './place-trees.ts';
import type { Group } from './released.ts';
import { passes, type Threshold } from './split-gate.ts';

/** One way to cut up the municipality and each of its places. */
export interface Split {
  /** `all`, or the variables joined by a comma. */
  readonly id: string;
  readonly by: readonly string[];
  readonly categories: readonly Group[];
  /** Numbers in use: the categories, then one for each group of pupils who did not state a variable of the split. */
  readonly width: number;
  /** Number per row, in [0, width); -1 for rows left out altogether. */
  readonly municipality: Int32Array;
  /** The same within areas and schools. It differs where a small third answer to sex has a row of its own in the municipality alone. */
  readonly area: Int32Array;
  /** Splits of the same place that must be published before this one may. */
  readonly parents: readonly string[];
  /**
   * Categories (not stated included) of two published splits that each number in use belongs to: for two variables of the first and of the
   * second, for grades their stage and 0. Null where the split has no parents but `all`.
   */
  readonly margins: readonly (readonly [number, number])[] | null;
  /** How deep in the trees it goes: 1 is the first level below the municipality. */
  readonly depths: number;
  /** 1 per row whose category was drawn here and is another one in other splits by the same variables; null for none. */
  readonly drawn: { readonly municipality: Uint8Array | null; readonly area: Uint8Array | null };
}

export interface FixedTables {
  /** area and school, as far as the file has them. */
  readonly trees: readonly PlaceTree[];
  /** The areas at the deepest level, and the schools beside them. */
  readonly places: Places;
  readonly splits: readonly Split[];
  /** Variables of which some pupils' category was drawn at random. */
  readonly allocated: readonly string[];
}

/** A third answer to sex gets a row of its own, for the whole municipality only, from this many pupils. */
export const thirdAnswerPupils = 30;

/** Splits by which places are compared with the rest, the reference and the previous wave. */
export const comparedSplits: readonly string[] = ['all', 'sex', 'stage', 'grade'];

/** The fixed tables of an instrument, as lists of variables; `area` or `school` may be put before each of them. */
export function fixedSplits(instrument: Pick<Instrument, 'groups'>): readonly (readonly string[])[] {
  const has = (id: string): boolean => instrument.groups.some((group) => group.id === id);
  return [
    [],
    ...(has('sex') ? [['sex']] : []),
    ...(hasStages(instrument) ? [['stage']] : []),
    ...(has('grade') ? [['grade']] : []),
    ...(has('sex') && has('grade') ? [['grade', 'sex']] : []),
    ...instrument.groups.filter(({ id }) => isBackground(id)).map(({ id }) => [id]),
  ];
}

/** Splits that all places have; the others are made for the municipality and the first level of each tree. */
const everywhere: readonly string[] = ['all', 'sex', 'stage', 'grade'];

/**
 * Cuts a wave up into the fixed tables.
 *
 * @param keep 0 for flagged responses that are left out, null to keep all
 * @param waves of the rows, in their order: pupils who did not state a variable are spread within their wave (not-stated.ts)
 */
export function fixedTables(
  instrument: Pick<Instrument, 'groups'>,
  columns: Columns,
  keep: Uint8Array | null,
  threshold: Threshold,
  waves: readonly SeededRows[],
): FixedTables {
  const trees = placeTrees(instrument, columns, keep);
  const kept = Int32Array.from({ length: columns.n }, (_, row) => (keep !== null && keep[row] === 0 ? -1 : 0));
  const finest = placesOf(kept, trees, columns, (tree) => ({ area: tree.place, areas: tree.levels.at(-1)!.places }));
  const first = placesOf(kept, trees, columns, ({ place, levels: [top] }) => ({
    area: place.map((one) => (one < 0 ? -1 : top!.of[one]!)),
    areas: top!.places,
  }));
  const third = thirdAnswers(instrument, columns, kept);
  const allocated = new Set<string>();
  const settled = new Map<string, SettledColumn>();
  const categoriesOf = (id: string): Group[] => columns.groups.get(id)!.codes.map((code) => ({ [id]: code }));
  const settle = (id: string): SettledColumn => {
    const known = settled.get(id);
    if (known !== undefined) return known;
    const column = settleNotStated(stated(columns, id, third), finest, threshold, waves, id);
    if (column.allocated) allocated.add(id);
    settled.set(id, column);
    return column;
  };
  const depthsOf = (id: string): number => (everywhere.includes(id) ? Infinity : 1);
  const staged = hasStages(instrument) && columns.groups.has('grade');
  const splits = fixedSplits(instrument)
    .filter((by) => by.every((id) => columns.groups.has(id === 'stage' ? 'grade' : id)))
    .map((by): Split => {
      const id = by.length === 0 ? 'all' : by.join(',');
      const depths = depthsOf(id);
      if (by.length === 0)
        return { id, by, categories: [{}], width: 1, municipality: kept, area: kept, parents: [], margins: null, depths, drawn: noneDrawn };
      if (id === 'stage') {
        const { codes, of } = stagesOfGrades(instrument, columns.groups.get('grade')!.codes);
        const grade = settle('grade');
        const index = Int32Array.from(kept, (one, row) => (one < 0 ? -1 : grade.index[row]! < 0 ? codes.length : of[grade.index[row]!]!));
        const categories = codes.map((stage) => ({ stage }));
        return {
          id,
          by,
          categories,
          width: codes.length + 1,
          municipality: index,
          area: index,
          parents: ['all'],
          margins: null,
          depths,
          drawn: noneDrawn,
        };
      }
      if (by.length === 1) {
        const column = settle(id);
        const within = withNotStated(column.index, column.categories, kept);
        const municipality = id === 'sex' ? withThirdAnswers(columns, within, third, threshold) : within;
        const stages = id === 'grade' && staged ? stagesOfGrades(instrument, columns.groups.get('grade')!.codes) : null;
        return {
          id,
          by,
          categories: categoriesOf(id),
          width: column.categories + 1,
          area: within,
          municipality,
          parents: stages === null ? ['all'] : ['all', 'stage'],
          margins: stages === null ? null : [...stages.of, stages.codes.length].map((stage) => [stage, 0] as const),
          depths,
          drawn: { municipality: unlike(municipality, within), area: null },
        };
      }
      const [one, other] = by as readonly [string, string];
      const [a, b] = settlePair(settle(one), settle(other), first, threshold, waves, `${one},${other}`);
      if (a.allocated) allocated.add(one);
      if (b.allocated) allocated.add(other);
      // Each group that lacks one of the two is a category of its own: subtraction between the tables gives each.
      const width = b.categories + 1;
      const lacking = new Map<number, number>();
      const margins: (readonly [number, number])[] = categoriesOf(one).flatMap((_, inA) =>
        categoriesOf(other).map((__, inB) => [inA + 1, inB + 1] as const),
      );
      const categories = categoriesOf(one).flatMap((ofOne) => categoriesOf(other).map((ofOther) => ({ ...ofOne, ...ofOther })));
      const index = Int32Array.from(kept, (left, row) => {
        if (left < 0) return -1;
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
      const drawn = either(unlike(a.index, settle(one).index), unlike(b.index, settle(other).index));
      return {
        id,
        by,
        categories,
        width: categories.length + lacking.size,
        municipality: index,
        area: index,
        parents: [one, other],
        margins,
        depths,
        drawn: { municipality: drawn, area: drawn },
      };
    });
  return { trees, places: finest, splits, allocated: [...allocated] };
}

const noneDrawn = { municipality: null, area: null };

const unlike = (one: Int32Array, other: Int32Array): Uint8Array | null => {
  const rows = Uint8Array.from(one, (category, row) => (category === other[row] ? 0 : 1));
  return rows.includes(1) ? rows : null;
};

/** The rows that either marks. */
export const either = (one: Uint8Array | null, other: Uint8Array | null): Uint8Array | null =>
  one === null || other === null ? (one ?? other) : one.map((marked, row) => marked | other[row]!);

/** The ways in which the municipality is cut into places; itself alone where the file has no areas. */
function placesOf(kept: Int32Array, trees: readonly PlaceTree[], columns: Columns, cut: (tree: PlaceTree) => Partition): Places {
  const whole: Partition = { area: kept, areas: 1 };
  const [first, ...others] = [...(trees[0]?.variable === 'area' ? [] : [whole]), ...trees.map(cut)];
  return { ...first!, psu: columns.design.psu, others };
}

/** Answers to sex beyond the two that mean girls and boys, or beyond the two most frequent ones where no code says what it means. */
interface ThirdAnswers {
  /** Number per row among the column's codes, -1 for girls, boys and not stated; null where nobody gave a third answer. */
  readonly answer: Int32Array | null;
}

function thirdAnswers(instrument: Pick<Instrument, 'groups'>, columns: Columns, kept: Int32Array): ThirdAnswers {
  const column = columns.groups.get('sex');
  if (column === undefined) return { answer: null };
  const { codes, index } = column;
  const missing = groupMissing(index);
  const pupils = new Float64Array(codes.length);
  index.forEach((code, row) => {
    if (kept[row]! >= 0 && code !== missing) pupils[code] = pupils[code]! + 1;
  });
  const meant = instrument.groups.find(({ id }) => id === 'sex')?.codes.filter(({ meaning }) => meaning !== null) ?? [];
  const third = new Set(
    meant.length > 0
      ? codes.flatMap((code, at) => (meant.some((one) => one.code === code) ? [] : [at]))
      : Array.from(pupils, (n, at) => ({ at, n }))
          .sort((a, b) => b.n - a.n || a.at - b.at)
          .slice(2)
          .map(({ at }) => at),
  );
  const answer = Int32Array.from(index, (code, row) => (kept[row]! >= 0 && code !== missing && third.has(code) ? code : -1));
  return { answer: answer.some((code) => code >= 0) ? answer : null };
}

/**
 * The column as answered. Third answers to sex are spread within areas, in all of them alike: were they left out of the larger areas
 * only, the municipality's row for them would give away those of the smaller ones.
 */
function stated(columns: Columns, id: string, third: ThirdAnswers): { categories: number; index: Int32Array } {
  const { codes, index } = columns.groups.get(id)!;
  const missing = groupMissing(index);
  const out = Int32Array.from(index, (code, row) =>
    code === missing ? -1 : id === 'sex' && third.answer !== null && third.answer[row]! >= 0 ? alwaysSpread : code,
  );
  return { categories: codes.length, index: out };
}

/** The municipality's split by sex: third answers that enough pupils of enough classes gave stand by themselves. */
function withThirdAnswers(columns: Columns, within: Int32Array, { answer }: ThirdAnswers, threshold: Threshold): Int32Array {
  if (answer === null) return within;
  const pupils = new Map<number, { n: number; classes: Set<number> }>();
  answer.forEach((code, row) => {
    if (code < 0) return;
    const one = pupils.get(code) ?? { n: 0, classes: new Set<number>() };
    one.n++;
    one.classes.add(columns.design.psu[row]!);
    pupils.set(code, one);
  });
  const own = new Set(
    [...pupils].filter(([, { n, classes }]) => n >= thirdAnswerPupils && passes(n, classes.size, threshold)).map(([code]) => code),
  );
  return own.size === 0 ? within : within.map((category, row) => (category >= 0 && own.has(answer[row]!) ? answer[row]! : category));
}

const withNotStated = (index: Int32Array, categories: number, kept: Int32Array): Int32Array =>
  index.map((category, row) => (kept[row]! < 0 ? -1 : category < 0 ? categories : category));
