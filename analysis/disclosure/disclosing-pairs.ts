/** What a release would give away together with earlier releases of the same wave. */
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';
import { either } from './fixed-tables.ts';
import type { Coarsening, DisclosingPair, NamedGroup } from './ledger.ts';
import type { LedgerTable } from './ledger-tables.ts';
import { disclose, nestedCells, pupilsOf, smallOverlaps, type NestedCells } from './nested-pairs.ts';
import type { Threshold } from './split-gate.ts';
import { restsOn, treeOf, variablesOf } from './table-names.ts';

/**
 * Pairs of groups, one side from the release and one from an earlier one, whose difference is not empty and too few to be published; and pairs
 * that share too few of two tables that are cut alike: those few have moved from one group to another.
 *
 * @param now     tables of the release that is asked for
 * @param earlier tables of those of the same rows in the same order
 * @param psu     class per row
 */
export function disclosingPairs(
  now: readonly LedgerTable[],
  earlier: readonly (readonly LedgerTable[])[],
  psu: Int32Array,
  threshold: Threshold,
  instrument: Pick<Instrument, 'groups'>,
): DisclosingPair[] {
  const rows = Int32Array.from({ length: psu.length }, (_, row) => row);
  const pupils = pupilsOf(rows, psu);
  return earlier.flatMap((release) =>
    release.flatMap((theirs) =>
      now.flatMap((ours) => {
        const leftOut = ours.name === theirs.name || !shareVariable(ours, theirs) ? null : either(ours.drawn, theirs.drawn);
        const { ofA, ofB } = nestedCells(ours, theirs, pupils, threshold, leftOut);
        const few = (outer: LedgerTable, inner: LedgerTable) => (one: NestedCells) =>
          disclose(one, outer, inner, pupils, threshold, leftOut);
        const named = (table: LedgerTable, cells: readonly number[]): NamedGroup[] => cells.map((cell) => table.groups[cell]!);
        const moved = cutAlike(ours, theirs) ? smallOverlaps(ours, theirs, pupils, threshold, leftOut) : [];
        return [
          ...moved.map(([cell, other]) => ({ how: 'overlap' as const, all: named(ours, [cell]), without: named(theirs, [other]) })),
          ...ofA
            .filter(few(ours, theirs))
            .map(({ all, without }) => ({ how: 'difference' as const, all: named(ours, all), without: named(theirs, without) })),
          ...ofB
            .filter(few(theirs, ours))
            .map(({ all, without }) => ({ how: 'difference' as const, all: named(theirs, all), without: named(ours, without) })),
        ].map((pair) => ({ ...pair, words: inWords(pair, instrument) }));
      }),
    ),
  );
}

/**
 * The fewest tables that the release must do without so that it has none of the groups; a table that rests on one of them goes with it.
 * Null where that is the municipality itself: then nothing helps.
 */
export function coarseningOf(groups: readonly NamedGroup[]): Coarsening | null {
  const tables = [...new Set(groups.flatMap(({ release, table }) => (release === null ? [table] : [])))];
  return tables.includes('municipality') ? null : tables.filter((table) => !tables.some((other) => restsOn(table, other))).sort();
}

/** Whether both cut up the same places by the same variables, at whichever level: a pupil who stayed is in cells that lie within each other. */
function cutAlike({ name: one }: LedgerTable, { name: other }: LedgerTable): boolean {
  const trees = [treeOf(one), treeOf(other)];
  return (trees[0] === trees[1] || trees.includes('municipality')) && variablesOf(one).join() === variablesOf(other).join();
}

const shareVariable = (one: LedgerTable, other: LedgerTable): boolean =>
  variablesOf(one.name).some((id) => variablesOf(other.name).includes(id));

function inWords({ how, all, without }: Omit<DisclosingPair, 'words'>, instrument: Pick<Instrument, 'groups'>): Text {
  const side = (groups: readonly NamedGroup[], language: 'sv' | 'en'): string =>
    groups.map((group) => nameOf(group, instrument, language)).join(' + ');
  if (how === 'overlap')
    return {
      sv: `${side(all, 'sv')}, av dem ${side(without, 'sv')}`,
      en: `${side(all, 'en')}, those of them in ${side(without, 'en')}`,
    };
  return {
    sv: `${side(all, 'sv')}, utan ${side(without, 'sv')}`,
    en: `${side(all, 'en')}, without ${side(without, 'en')}`,
  };
}

const phrases = {
  sv: { whole: 'hela kommunen', rest: 'det som hålls inne av', notStated: 'ej angett', earlier: 'utgåva' },
  en: { whole: 'the whole municipality', rest: 'what is held back of', notStated: 'not stated', earlier: 'release' },
} as const;

/** What people call a group. */
export const nameOfGroup = (group: NamedGroup, instrument: Pick<Instrument, 'groups'>): Text => ({
  sv: nameOf(group, instrument, 'sv'),
  en: nameOf(group, instrument, 'en'),
});

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
