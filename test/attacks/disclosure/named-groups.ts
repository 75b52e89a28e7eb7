/**
 * Groups of pupils that somebody could name: every place of either tree, or of both at once, by grade or stage, by sex and by background,
 * those who did not state one of them included; and every class, by sex too.
 */
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

export interface NamedGroup {
  readonly name: string;
  /** Its pupils by number. */
  readonly rows: readonly number[];
  readonly classes: number;
}

/** @param variables which grouping variables may stand together in a name */
export function namedGroups(
  instrument: Instrument,
  columns: Columns,
  variables: readonly string[] = ['area', 'school', 'grade', 'sex', 'born'],
): NamedGroup[] {
  const { psu } = columns.design;
  // Per variable, per code (the last one: not stated): what it may be called, '' for leaving the variable out.
  const words = variables.map((id) => {
    const { codes, index } = columns.groups.get(id)!;
    const names = [
      ...codes.map((code) => ['', ...chainOf(instrument, id, code).map((one) => ` ${id}=${one}`)]),
      ['', ` ${id}=(not stated)`],
    ];
    return (row: number): readonly string[] => names[index[row] === groupMissing(index) ? codes.length : index[row]!]!;
  });
  const found = new Map<string, { rows: number[]; classes: Set<number> }>();
  for (let row = 0; row < columns.n; row++) {
    const names = words.reduce<readonly string[]>((before, of) => before.flatMap((name) => of(row).map((word) => name + word)), ['']);
    const sex = words[variables.indexOf('sex')]?.(row).at(-1) ?? '';
    for (const name of [...names, ` class=${psu[row]}`, ` class=${psu[row]}${sex} `]) {
      const group = found.get(name) ?? { rows: [], classes: new Set<number>() };
      group.rows.push(row);
      group.classes.add(psu[row]!);
      found.set(name, group);
    }
  }
  return [...found].map(([name, { rows, classes }]) => ({ name: name.trim() || 'all', rows, classes: classes.size }));
}

/** A code and what it is part of, from the finest. */
export function chainOf(instrument: Instrument, id: string, code: string): string[] {
  const group = instrument.groups.find((one) => one.id === id);
  const known = [...(group?.codes ?? []), ...(group?.coarser ?? [])];
  const chain: string[] = [];
  for (let at: string | null = code; at !== null;) {
    const here: string = at;
    chain.push(here);
    at = known.find((one) => one.code === here)?.within ?? null;
  }
  return chain;
}
