import type { Instrument } from '../../survey/instrument/instrument.ts';
import { cellsOfSplit, type Cell } from './released-cells.ts';
import type { WaveTables } from './wave-tables.ts';

/**
 * The places that are compared with each other, all their pupils: areas or schools of one level of their tree. Other municipalities are no
 * area of this one and stand outside.
 */
export function cellsOfLevels({ groups }: Pick<Instrument, 'groups'>, tables: WaveTables): Cell[][] {
  const outside = new Set(
    groups.flatMap(({ id, codes }) =>
      codes.filter(({ meaning }) => meaning === 'outside').map(({ code }) => JSON.stringify({ [id]: code })),
    ),
  );
  const inside = (cell: Cell): boolean => !outside.has(JSON.stringify(cell.group));
  return tables.levels.map((level) => cellsOfSplit(tables, 'all', level).filter(inside));
}
