/** What a release would give away together with earlier releases of the same wave. */
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';
import { either } from './fixed-tables.ts';
import { hasPupil, type Coarsening, type DisclosingPair, type NamedGroup, type ReleasedGroup, type ReleasedGroups } from './ledger.ts';
import { disclose, nestedCells, pupilsOf, type CellTable, type NestedCells } from './nested-pairs.ts';
import type { Threshold } from './split-gate.ts';
import { restsOn, variablesOf } from './table-names.ts';

/**
 * Pairs of groups, one side from the release and one from an earlier one, whose difference is not empty and too few to be published.
 *
 * @param now     the release that is asked for
 * @param earlier those of the same rows in the same order
 * @param psu     class per row
 */
export function disclosingPairs(
  now: ReleasedGroups,
  earlier: readonly ReleasedGroups[],
  psu: Int32Array,
  threshold: Threshold,
  instrument: Pick<Instrument, 'groups'>,
): DisclosingPair[] {
  const rows = Int32Array.from({ length: now.pupils }, (_, row) => row);
  const pupils = pupilsOf(rows, psu);
  const own = tablesOf(now, null);
  return earlier.flatMap((release, at) =>
    tablesOf(release, at).flatMap((theirs) =>
      own.flatMap((ours) => {
        const leftOut = ours.name === theirs.name || !shareVariable(ours, theirs) ? null : either(ours.drawn, theirs.drawn);
        const { ofA, ofB } = nestedCells(ours, theirs, pupils, threshold, leftOut);
        const few = (outer: BitTable, inner: BitTable) => (one: NestedCells) => disclose(one, outer, inner, pupils, threshold, leftOut);
        const named = (table: BitTable, cells: readonly number[]): NamedGroup[] => cells.map((cell) => table.groups[cell]!);
        return [
          ...ofA.filter(few(ours, theirs)).map(({ all, without }) => ({ all: named(ours, all), without: named(theirs, without) })),
          ...ofB.filter(few(theirs, ours)).map(({ all, without }) => ({ all: named(theirs, all), without: named(ours, without) })),
        ].map((pair) => ({ ...pair, words: inWords(pair, instrument) }));
      }),
    ),
  );
}

/**
 * The fewest tables that the release must do without so that none of the pairs is left; a table that rests on one of them goes with it.
 * Null where that is the municipality itself: then nothing helps.
 */
export function coarseningOf(pairs: readonly DisclosingPair[]): Coarsening | null {
  const tables = [
    ...new Set(
      pairs.flatMap(({ all, without }) => [...all, ...without]).flatMap(({ release, table }) => (release === null ? [table] : [])),
    ),
  ];
  return tables.includes('municipality') ? null : tables.filter((table) => !tables.some((other) => restsOn(table, other))).sort();
}

interface BitTable extends CellTable {
  readonly name: string;
  readonly groups: readonly NamedGroup[];
  readonly drawn: Uint8Array | null;
}

/** The partition that the groups of a table are, with the cell of each row. */
function tablesOf({ pupils, groups }: ReleasedGroups, release: number | null): BitTable[] {
  const byTable = new Map<string, ReleasedGroup[]>();
  for (const group of groups) byTable.set(group.table, [...(byTable.get(group.table) ?? []), group]);
  return [...byTable].map(([name, all]) => {
    const known = all.filter(({ kind }) => kind !== 'drawn');
    const marks = all.find(({ kind }) => kind === 'drawn');
    const cellOf = new Int32Array(pupils).fill(-1);
    known.forEach(({ bits }, cell) => {
      for (let row = 0; row < pupils; row++) if (hasPupil(bits, row)) cellOf[row] = cell;
    });
    return {
      name,
      cells: known.length,
      cellOf,
      groups: known.map(({ key, kind, table }) => ({ key, kind, release, table })),
      drawn: marks === undefined ? null : Uint8Array.from({ length: pupils }, (_, row) => (hasPupil(marks.bits, row) ? 1 : 0)),
    };
  });
}

const shareVariable = (one: BitTable, other: BitTable): boolean => variablesOf(one.name).some((id) => variablesOf(other.name).includes(id));

function inWords({ all, without }: Pick<DisclosingPair, 'all' | 'without'>, instrument: Pick<Instrument, 'groups'>): Text {
  const side = (groups: readonly NamedGroup[], language: 'sv' | 'en'): string =>
    groups.map((group) => nameOf(group, instrument, language)).join(' + ');
  return {
    sv: `${side(all, 'sv')}, utan ${side(without, 'sv')}`,
    en: `${side(all, 'en')}, without ${side(without, 'en')}`,
  };
}

const phrases = {
  sv: { whole: 'hela kommunen', rest: 'det som hålls inne av', notStated: 'ej angett', earlier: 'utgåva' },
  en: { whole: 'the whole municipality', rest: 'what is held back of', notStated: 'not stated', earlier: 'release' },
} as const;

function nameOf({ key, kind, release }: NamedGroup, { groups }: Pick<Instrument, 'groups'>, language: 'sv' | 'en'): string {
  const say = phrases[language];
  const label = (variable: string, code: string): string => {
    const declared = groups.find(({ id }) => id === (variable === 'stage' ? 'grade' : variable));
    return [...(declared?.codes ?? []), ...(declared?.coarser ?? [])].find((one) => one.code === code)?.label[language] ?? code;
  };
  const { area, school, ...codes } = key;
  const place = area !== undefined ? label('area', area) : school !== undefined ? label('school', school) : say.whole;
  const parts = [
    kind === 'rest' ? `${say.rest} ${place}` : place,
    ...Object.entries(codes).map(([variable, code]) => label(variable, code)),
    ...(kind === 'notStated' ? [say.notStated] : []),
  ];
  return `${parts.join(' · ')}${release === null ? '' : ` (${say.earlier} ${release + 1})`}`;
}
