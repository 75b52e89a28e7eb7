/** How tables are named where one of them is meant: the cost of protection, the ledger, what to leave out of a release. */
import type { Split } from './fixed-tables.ts';
import type { PlaceTree } from './place-trees.ts';

const times = ' × ';

/**
 * "municipality", "municipality × sex", "area × grade", or, where the tree has several levels, "area 2 × grade" (1 is the topmost).
 *
 * @param tree null for the municipality
 */
export const tableName = ({ by }: Pick<Split, 'by'>, tree: Pick<PlaceTree, 'variable' | 'levels'> | null, depth: number): string =>
  [tree === null ? 'municipality' : tree.levels.length === 1 ? tree.variable : `${tree.variable} ${depth}`, ...by].join(times);

/** "municipality", or the variable of the tree whose places a table has. */
export const treeOf = (table: string): string => table.split(times)[0]!.split(' ')[0]!;

/** The variables of a table's split; grades and their stages are one variable. */
export const variablesOf = (table: string): readonly string[] =>
  table
    .split(times)
    .slice(1)
    .map((id) => (id === 'stage' ? 'grade' : id));

/**
 * Whether a table is released only where another one is: it cuts the same or smaller places of the same tree in the same way or more finely.
 */
export function restsOn(table: string, other: string): boolean {
  const [place, ...by] = table.split(times) as [string, ...string[]];
  const [otherPlace, ...otherBy] = other.split(times) as [string, ...string[]];
  const [tree, depth = '1'] = place.split(' ');
  const [otherTree, otherDepth = '1'] = otherPlace.split(' ');
  const within = otherPlace === 'municipality' || (tree === otherTree && Number(depth) >= Number(otherDepth));
  const finer = otherBy.every((id) => by.includes(id) || (id === 'stage' && by.includes('grade')));
  return table !== other && within && finer;
}
