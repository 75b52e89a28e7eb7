import type { ColumnSource, FileDesign, FileMapping, GroupingVariable, Item } from '../instrument/instrument.ts';
import type { MappingSpec } from './instrument-spec.ts';
import { formatPath, unknown, unknownIn, type Path, type ProblemSink } from './problems.ts';
import type { SpecParts } from './read-spec.ts';
import type { ItemIndex } from './resolve-items.ts';

/** An item or group that the mapping does not name is read from the column of its own name. */
export function resolveMapping(
  parts: SpecParts,
  items: readonly Item[],
  index: ItemIndex,
  groups: readonly GroupingVariable[],
  sink: ProblemSink,
): FileMapping | null {
  const spec = parts.mapping;
  if (!spec) return null;
  for (const id of Object.keys(spec.items ?? {}))
    if (!index.known.has(id)) sink.add(['mapping', 'items', id], unknown('item', id, index.known));
  const known = new Set([...groups.map(({ id }) => id), ...parts.broken.groups]);
  for (const id of Object.keys(spec.groups ?? {})) if (!known.has(id)) sink.add(['mapping', 'groups', id], unknown('group', id, known));
  const mapping: FileMapping = {
    empty: spec.empty ?? [],
    items: Object.fromEntries(items.map(({ id }) => [id, spec.items?.[id] ?? id])),
    ignore: spec.ignore ?? [],
    groups: Object.fromEntries(groups.map((group) => [group.id, resolveSource(spec, group, sink)])),
    design: resolveDesign(spec, known, sink),
  };
  checkColumns(mapping, parts, sink);
  checkEmpty(mapping, items, sink);
  return mapping;
}

function resolveSource(spec: MappingSpec, group: GroupingVariable, sink: ProblemSink): ColumnSource {
  const source = spec.groups?.[group.id] ?? {};
  const path: Path = ['mapping', 'groups', group.id];
  const codes = group.codes.map(({ code }) => code);
  const check = (code: string, place: Path): void => {
    if (!group.open && !codes.includes(code))
      sink.add(place, unknownIn({ en: `no code of group "${group.id}"`, sv: `gruppen "${group.id}" har ingen kod` }, code, codes));
  };
  if (source.constant !== undefined) {
    check(source.constant, [...path, 'constant']);
    return { constant: source.constant };
  }
  const recode = source.recode ?? {};
  for (const [from, to] of Object.entries(recode)) if (to !== '') check(to, [...path, 'recode', from]);
  // Codes that a recode does not name stay as they are. Where it shifts codes (2 becomes 6, 6 becomes 10), a forgotten old code would pass for a new one.
  const shifted = codes.find((code) => Object.hasOwn(recode, code));
  const forgotten = codes.find((code) => !Object.hasOwn(recode, code));
  if (shifted !== undefined && forgotten !== undefined && Object.values(recode).includes(forgotten))
    sink.add([...path, 'recode'], {
      en: `gives old codes new numbers, and "${forgotten}" is one of both; say what an old "${forgotten}" becomes (null for missing)`,
      sv: `ger gamla koder nya nummer, och "${forgotten}" hör till båda; säg vad gamla "${forgotten}" blir (null för bortfall)`,
    });
  return { column: source.column ?? group.id, recode: source.recode ?? null };
}

function resolveDesign(spec: MappingSpec, groups: ReadonlySet<string>, sink: ProblemSink): FileDesign {
  const { stratum = null, psu = null, weight = null, fpc = null, nested, strataWithin = [] } = spec.design ?? {};
  if (nested !== undefined && psu === null)
    sink.add(['mapping', 'design', 'nested'], {
      en: 'says how PSUs are numbered, but no "psu" is given; name its column or take "nested" away',
      sv: 'säger hur urvalsenheter (PSU) numreras, men ingen "psu" är angiven; nämn dess kolumn eller ta bort "nested"',
    });
  for (const [i, id] of strataWithin.entries())
    if (!groups.has(id)) sink.add(['mapping', 'design', 'strataWithin', i], unknown('group', id, groups));
  // Numbers that repeat between strata are the rule in survey files, and reading unique numbers as nested changes nothing.
  return { stratum, psu, weight, fpc, nested: nested ?? psu !== null, strataWithin };
}

/** Column names compare without regard to case. A column may be both an item and a group; all other double use is a mistake. */
function checkColumns(mapping: FileMapping, parts: SpecParts, sink: ProblemSink): void {
  const users = new Map<string, { path: Path; isGroup: boolean }[]>();
  const use = (column: string, path: Path, isGroup = false): void => {
    const key = column.toLowerCase();
    const before = users.get(key) ?? [];
    const clash = before.find((user) => user.isGroup === isGroup || (!isGroup && path[1] !== 'items' && !user.isGroup));
    if (clash)
      sink.add(path, {
        en: `column "${column}" is already read at ${formatPath(clash.path)}`,
        sv: `kolumnen "${column}" läses redan i ${formatPath(clash.path)}`,
      });
    users.set(key, [...before, { path, isGroup }]);
  };
  const itemPath = new Map(parts.items.map(({ spec, path }) => [spec.id, path]));
  for (const [id, column] of Object.entries(mapping.items))
    use(column, parts.mapping?.items?.[id] ? ['mapping', 'items', id] : [...itemPath.get(id)!, 'id']);
  for (const [id, source] of Object.entries(mapping.groups)) if ('column' in source) use(source.column, ['mapping', 'groups', id], true);
  for (const role of ['stratum', 'psu', 'weight', 'fpc'] as const) {
    const column = mapping.design[role];
    if (column !== null) use(column, ['mapping', 'design', role]);
  }
  for (const [i, column] of mapping.ignore.entries()) {
    const user = users.get(column.toLowerCase())?.[0];
    if (user)
      sink.add(['mapping', 'ignore', i], {
        en: `column "${column}" is read at ${formatPath(user.path)}; it cannot be left out too`,
        sv: `kolumnen "${column}" läses i ${formatPath(user.path)}; den kan inte också utelämnas`,
      });
  }
}

/** A text that means an empty cell can be no code. */
function checkEmpty(mapping: FileMapping, items: readonly Item[], sink: ProblemSink): void {
  for (const [i, text] of mapping.empty.entries()) {
    const item = items.find(({ codebook }) => codebook.options.some(({ code }) => code === text) || Object.hasOwn(codebook.missing, text));
    if (item)
      sink.add(['mapping', 'empty', i], {
        en: `"${text}" is also a code of item "${item.id}"; it can mean one of the two`,
        sv: `"${text}" är också en kod i frågan "${item.id}"; den kan bara betyda det ena`,
      });
  }
}
