import { z } from 'zod';
import {
  anInstrument,
  CutPointVersionSpec,
  GroupSpec,
  InstrumentSpec,
  ItemSpec,
  ResponseSetSpec,
  ScaleSpec,
  SectionSpec,
  topLevel,
  ValidityRuleSpec,
  type MappingSpec,
} from './instrument-spec.ts';
import type { Path, ProblemSink } from './problems.ts';
import { readPart } from './read-part.ts';
import { aList, anObject, describe, isObject, mustBe } from './schema-parts.ts';

/** One part of the file that has the right shape, with its place. */
export interface Part<Spec> {
  readonly path: Path;
  readonly spec: Spec;
}

export interface BrokenPart<Spec> {
  readonly path: Path;
  readonly spec: Partial<Spec>;
  /** Keys that the file has but `spec` has not; a misspelt key stands for any other. */
  readonly left: (key: keyof Spec & string) => boolean;
}

/**
 * The file's parts, as far as they have the right shape. Parts that have not are told of once and left out; `broken` keeps their names, so
 * that what refers to them is not told of as well.
 */
export interface SpecParts {
  readonly head: Partial<
    Omit<InstrumentSpec, 'responseSets' | 'items' | 'sections' | 'scales' | 'cutPointVersions' | 'validityRules' | 'groups' | 'mapping'>
  >;
  readonly responseSets: ReadonlyMap<string, Part<ResponseSetSpec>>;
  readonly items: readonly Part<ItemSpec>[];
  /** How many entries the list of items has, broken ones too. */
  readonly itemCount: number;
  readonly sections: readonly Part<SectionSpec>[];
  readonly scales: readonly Part<ScaleSpec>[];
  /** Scales with a mistake in some of their keys, without these: the other keys are judged all the same. */
  readonly brokenScales: readonly BrokenPart<ScaleSpec>[];
  readonly cutPointVersions: ReadonlyMap<string, Part<CutPointVersionSpec>>;
  readonly validityRules: readonly Part<ValidityRuleSpec>[];
  readonly groups: readonly Part<GroupSpec>[];
  readonly mapping: MappingSpec | null;
  /** False when a whole list (items, groups …) is missing or no list: what refers into it cannot be judged. */
  readonly whole: boolean;
  readonly broken: {
    readonly items: ReadonlySet<string>;
    readonly responseSets: ReadonlySet<string>;
    readonly groups: ReadonlySet<string>;
    readonly cutPointVersions: ReadonlySet<string>;
  };
}

function readList<Spec>(
  schema: z.ZodType<Spec>,
  file: Record<string, unknown>,
  key: string,
  needed: boolean,
  sink: ProblemSink,
): { parts: Part<Spec>[]; broken: Set<string> } {
  const parts: Part<Spec>[] = [];
  const broken = new Set<string>();
  const value = file[key];
  if (value === undefined && !needed) return { parts, broken };
  if (!Array.isArray(value)) sink.add([key], mustBe(aList, value));
  else
    for (const [i, entry] of value.entries()) {
      const spec = readPart(schema, entry, [key, i], sink);
      if (spec !== undefined) parts.push({ path: [key, i], spec });
      else if (isObject(entry) && typeof entry['id'] === 'string') broken.add(entry['id']);
    }
  return { parts, broken };
}

function readRecord<Spec>(
  schema: z.ZodType<Spec>,
  file: Record<string, unknown>,
  key: string,
  sink: ProblemSink,
): { parts: Map<string, Part<Spec>>; broken: Set<string> } {
  const parts = new Map<string, Part<Spec>>();
  const broken = new Set<string>();
  const value = file[key];
  if (value === undefined) return { parts, broken };
  if (!isObject(value)) sink.add([key], mustBe(anObject, value));
  else
    for (const [name, entry] of Object.entries(value)) {
      const spec = readPart(schema, entry, [key, name], sink);
      if (spec !== undefined) parts.set(name, { path: [key, name], spec });
      else broken.add(name);
    }
  return { parts, broken };
}

/** What is sound in the entries of a list that are not among its parts. */
function soundKeys<Spec>(
  schema: z.ZodType<Partial<Spec>>,
  list: unknown,
  key: string,
  parts: readonly Part<Spec>[],
): readonly BrokenPart<Spec>[] {
  if (!Array.isArray(list)) return [];
  const whole = new Set(parts.map(({ path }) => path[1]));
  return list.flatMap((entry: unknown, i) => {
    if (whole.has(i) || !isObject(entry)) return [];
    const issues = schema.safeParse(entry).error?.issues ?? [];
    const broken = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])])));
    const sound = schema.safeParse(Object.fromEntries(Object.entries(entry).filter(([name]) => !broken.has(name))));
    const misspelt = issues.some(({ code }) => code === 'unrecognized_keys');
    return sound.success ? [{ path: [key, i], spec: sound.data, left: (name) => misspelt || broken.has(name) }] : [];
  });
}

const inParts = ['responseSets', 'items', 'sections', 'scales', 'cutPointVersions', 'validityRules', 'groups', 'mapping'];

/** Null when the file is no object at all. */
export function readSpec(file: unknown, sink: ProblemSink): SpecParts | null {
  if (!isObject(file)) {
    const given = describe(file);
    sink.add([], {
      en: `the file must hold ${anInstrument.en}, not ${given.en}`,
      sv: `filen ska innehålla ${anInstrument.sv}, inte ${given.sv}`,
    });
    return null;
  }
  // The top level's own keys, so that an unknown key or a bad title is found whatever the parts are like.
  const plain = Object.fromEntries(Object.entries(file).filter(([key]) => !inParts.includes(key)));
  const headSchema = InstrumentSpec.partial({ items: true, groups: true });
  const head = readPart(headSchema as unknown as z.ZodType<Partial<InstrumentSpec>>, plain, [], sink) ?? {};
  const responseSets = readRecord(ResponseSetSpec, file, 'responseSets', sink);
  const items = readList(ItemSpec, file, 'items', true, sink);
  const cutPointVersions = readRecord(CutPointVersionSpec, file, 'cutPointVersions', sink);
  const groups = readList(GroupSpec, file, 'groups', true, sink);
  const scales = readList(ScaleSpec, file, 'scales', false, sink);
  return {
    head,
    responseSets: responseSets.parts,
    items: items.parts,
    itemCount: Array.isArray(file['items']) ? file['items'].length : 0,
    sections: readList(SectionSpec, file, 'sections', false, sink).parts,
    scales: scales.parts,
    brokenScales: soundKeys(ScaleSpec.partial(), file['scales'], 'scales', scales.parts),
    cutPointVersions: cutPointVersions.parts,
    validityRules: readList(ValidityRuleSpec, file, 'validityRules', false, sink).parts,
    groups: groups.parts,
    mapping:
      file['mapping'] === undefined
        ? null
        : (readPart(topLevel.mapping.unwrap() as unknown as z.ZodType<MappingSpec>, file['mapping'], ['mapping'], sink) ?? null),
    whole:
      ['items', 'groups'].every((key) => Array.isArray(file[key])) &&
      ['responseSets', 'cutPointVersions'].every((key) => file[key] === undefined || isObject(file[key])),
    broken: { items: items.broken, responseSets: responseSets.broken, groups: groups.broken, cutPointVersions: cutPointVersions.broken },
  };
}
