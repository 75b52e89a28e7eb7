/** Which column of a file is what, by the instrument's mapping. */
import { nearest } from '../format/suggest.ts';
import type { ColumnSource, Instrument } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { hasControls } from './has-controls.ts';
import type { FileProblem } from './import-problems.ts';
import { taken, unreadable, wrongFile } from './import-wording.ts';

/** Something that the instrument takes from a column of the file. */
export type ColumnUse =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'group'; readonly group: string; readonly recode: Readonly<Record<string, string>> | null }
  | { readonly kind: 'design'; readonly variable: DesignVariable };
export type DesignVariable = 'stratum' | 'psu' | 'weight' | 'fpc';

export interface MatchedHeader {
  /** Uses with the number of their column, from 0. */
  readonly uses: readonly { readonly column: number; readonly use: ColumnUse }[];
  /** Grouping variables that have one code for the whole file. */
  readonly constants: ReadonlyMap<string, string>;
}

interface Wanted {
  readonly column: string;
  readonly use: ColumnUse;
  readonly what: Text;
}

/**
 * Matches the columns of a file with what the instrument's mapping takes from them. Names compare without regard to case and
 * surrounding space.
 *
 * @param given codes of grouping variables that hold for the whole file, before the mapping
 * @returns the uses, or every column that is unknown, missing or there twice; of what is no table, or a header that is one strange column, only that
 */
export function matchHeader(
  instrument: Instrument,
  names: readonly string[],
  given: Readonly<Record<string, string>> = {},
): MatchedHeader | { readonly problems: readonly FileProblem[] } {
  const { mapping } = instrument;
  if (!mapping)
    return {
      problems: [problem(null, wrongFile.noMapping(instrument.id))],
    };
  const problems: FileProblem[] = [];
  const constants = new Map<string, string>();
  const wanted: Wanted[] = instrument.items.map(({ id }) => ({
    column: mapping.items[id] ?? id,
    use: { kind: 'item', item: id },
    what: taken.item(id),
  }));
  for (const { id } of instrument.groups) {
    const source: ColumnSource | undefined = Object.hasOwn(given, id) ? { constant: given[id]! } : mapping.groups[id];
    if (!source) problems.push(problem(null, wrongFile.noSource(id)));
    else if ('constant' in source) constants.set(id, source.constant);
    else wanted.push({ column: source.column, use: { kind: 'group', group: id, recode: source.recode }, what: taken.group(id) });
  }
  for (const variable of ['stratum', 'psu', 'weight', 'fpc'] as const) {
    const column = mapping.design[variable];
    if (column !== null) wanted.push({ column, use: { kind: 'design', variable }, what: taken.design(variable) });
  }

  const places = new Map<string, number[]>();
  names.forEach((name, i) => places.set(key(name), [...(places.get(key(name)) ?? []), i]));
  const wantedKeys = new Map(wanted.map(({ column }) => [key(column), column]));
  const ignored = new Set(mapping.ignore.map(key));
  const unknown = [...places.keys()].filter((name) => !wantedKeys.has(name) && !ignored.has(name));
  const nameOf = (name: string) => names[places.get(name)![0]!]!.trim();

  const uses: MatchedHeader['uses'][number][] = [];
  const missing: Wanted[] = [];
  for (const want of wanted) {
    const columns = places.get(key(want.column)) ?? [];
    if (columns.length === 1) uses.push({ column: columns[0]!, use: want.use });
    else if (columns.length === 0) missing.push(want);
    else problems.push(problem(want.column, wrongFile.columnTwice(columns.length, want.what)));
  }
  // Ignored columns are candidates too: a mapping may name the wrong one of two.
  const free = [...places.keys()].filter((name) => !wantedKeys.has(name)).map(nameOf);
  const meantBy = new Map<string, string>();
  for (const { column, what } of missing) {
    const meant = nearest(column, free);
    if (meant !== null) meantBy.set(meant, column);
    problems.push(problem(column, wrongFile.noColumn(column, what, meant)));
  }
  if (!ignored.has('*')) {
    const others: string[] = [];
    for (const name of unknown) {
      const meant =
        name === ''
          ? null
          : (meantBy.get(nameOf(name)) ??
            nearest(
              nameOf(name),
              missing.map(({ column }) => column),
            ));
      if (name === '') problems.push(problem(null, wrongFile.namelessColumns(places.get(name)!)));
      else if (meant === null) others.push(nameOf(name));
      else problems.push(problem(nameOf(name), wrongFile.unknownColumn(nameOf(name), meant)));
    }
    if (others.length > 0) problems.push(problem(others.length === 1 ? others[0]! : null, wrongFile.unknownColumns(others)));
  }
  if (problems.length > 0 && uses.length === 0 && names.some(hasControls)) return { problems: [problem(null, unreadable.noTable)] };
  if (problems.length > 0 && uses.length === 0 && names.length === 1) return { problems: [problem(null, wrongFile.oneColumn(names[0]!))] };
  return problems.length > 0 ? { problems } : { uses, constants };
}

const problem = (column: string | null, message: Text): FileProblem => ({ line: column === null ? null : 1, column, message });

/** How names of columns are compared. */
const key = (name: string) => name.trim().normalize('NFC').toLowerCase();
