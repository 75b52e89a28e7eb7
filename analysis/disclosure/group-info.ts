/** Names of a release's groups, for those who read it. */
import { isBackground, type Instrument } from '../../survey/instrument/instrument.ts';
import { treeVariables } from './place-trees.ts';
import type { GroupInfo } from './released.ts';
import { cellsOfSplit } from './released-cells.ts';
import type { WaveTables } from './wave-tables.ts';

/**
 * Grouping variables with the codes that occur in the wave, named as the instrument names them, else by the code itself; then the coarser
 * groups that occur, each with the group above it.
 */
export function groupInfo(instrument: Instrument, tables: WaveTables): GroupInfo[] {
  return instrument.groups
    .filter(({ id }) => isTree(id) || id === 'sex' || id === 'grade' || isBackground(id))
    .map(({ id, name, codes, coarser }) => {
      const occurring = occurringCodes(tables, id);
      const declared = new Map([...codes, ...coarser].map((one) => [one.code, one]));
      const unions = new Set(coarser.map(({ code }) => code));
      return {
        id,
        name,
        codes: [...occurring.filter((code) => !unions.has(code)), ...occurring.filter((code) => unions.has(code))].map((code) => ({
          code,
          label: declared.get(code)?.label ?? { sv: code, en: code },
          within: declared.get(code)?.within ?? null,
        })),
      };
    });
}

const isTree = (id: string): boolean => (treeVariables as readonly string[]).includes(id);

/** Codes of respondents first come first, coarser ones beside them. */
function occurringCodes(tables: WaveTables, id: string): string[] {
  if (isTree(id))
    return tables.levels
      .filter(({ variable }) => variable === id)
      .flatMap((level) => cellsOfSplit(tables, 'all', level).map(({ group }) => group[id]!));
  const codes = (split: string): string[] =>
    tables.municipality.has(split) ? cellsOfSplit(tables, split, 'municipality').map(({ group }) => group[split]!) : [];
  return [...new Set([...codes(id), ...(id === 'grade' ? codes('stage') : [])])];
}
