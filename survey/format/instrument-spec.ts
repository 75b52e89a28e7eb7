/**
 * What may arrive: an instrument as its author writes it (docs/instrument-format.md). Every schema here looks at shapes only; whether
 * names and codes fit each other is seen when the instrument is resolved (resolve-*.ts).
 */
import { z } from 'zod';
import { missingReasons, type MissingReason } from '../instrument/codebook.ts';
import { domains, type Condition } from '../instrument/instrument.ts';
import { choose, code, describe, finite, flag, id, isObject, list, oneOf, record, share, slug, strict, text, whole, words } from './schema-parts.ts';

const singlePsuRules = ['remove', 'certainty', 'adjust', 'average', 'fail'] as const;
const deviations = ['meanAbsolute', 'medianAbsolute'] as const;
const screeningVariants = ['all', 'unflagged'] as const;

const freeText = ['text', 'freeText', 'free-text', 'free text', 'open', 'string'];
const noFreeText = 'free text is not taken, because answers in words can tell who wrote them; leave the item out and put its column under mapping.ignore';

const OptionSpec = strict({ code, label: text, value: finite('a number, or null where the code stands for none').nullable().optional() }, 'an option { "code": …, "label": … }');

const MissingSpec = strict(Object.fromEntries(missingReasons.map((reason) => [reason, list(code, 'a list of codes [ … ]').optional()])) as { [R in MissingReason]: z.ZodOptional<z.ZodType<string[]>> });

const integerRange = z.tuple([whole('the lowest whole number'), whole('the highest whole number')], {
  error: () => 'must be two whole numbers [lowest, highest], such as [0, 30]',
});

/** Options, or whole numbers with further options, or both kinds of codes that mean missing. */
export const ResponseSetSpec = choose<ResponseSetSpec>((value) => {
  if (value === undefined) return 'is missing; give { "options": [ … ] } or { "integers": [lowest, highest] }';
  if (isObject(value) && Object.keys(value).some((key) => freeText.includes(key))) return noFreeText;
  return strict({ options: list(OptionSpec).optional(), integers: integerRange.optional(), missing: MissingSpec.optional() }, 'a response set { "options": [ … ] }').refine(
    (set) => (set.options?.length ?? 0) > 0 || set.integers !== undefined,
    'has no answers; give "options" or "integers"',
  ) as unknown as z.ZodType<ResponseSetSpec>;
});
export interface ResponseSetSpec {
  options?: { code: string; label: z.infer<typeof text>; value?: number | null }[];
  integers?: [number, number];
  missing?: { [R in MissingReason]?: string[] };
}

export const ConditionSpec: z.ZodType<Condition> = choose<Condition>((value) => {
  const forms = '{ "item": …, "in": [ … ] }, { "item": …, "atLeast": … }, { "item": …, "atMost": … }, { "all": [ … ] }, { "any": [ … ] } or { "not": … }';
  if (!isObject(value)) return `${value === undefined ? 'is missing; it' : 'is no condition; it'} must be ${forms}`;
  const conditions = z.lazy(() => list(ConditionSpec, 'a list of conditions [ … ]').refine((all) => all.length > 0, 'is empty; give at least one condition'));
  const given = ['all', 'any', 'not', 'in', 'atLeast', 'atMost'].filter((key) => key in value);
  if (given.length !== 1) return given.length === 0 ? `is no condition; it must be ${forms}` : `has both "${given.join('" and "')}"; join conditions with "all" or "any"`;
  const item = words('the id of an item');
  const shapes = {
    all: strict({ all: conditions }),
    any: strict({ any: conditions }),
    not: strict({ not: z.lazy(() => ConditionSpec) }),
    in: strict({ item, in: list(code, 'a list of codes [ … ]').refine((codes) => codes.length > 0, 'is empty; give at least one code') }),
    atLeast: strict({ item, atLeast: finite() }),
    atMost: strict({ item, atMost: finite() }),
  };
  return shapes[given[0] as keyof typeof shapes] as unknown as z.ZodType<Condition>;
});

export const ItemSpec = strict({
  id,
  concept: text,
  question: text.optional(),
  answers: choose<string | ResponseSetSpec>((value) => {
    if (typeof value === 'string' && freeText.includes(value)) return noFreeText;
    if (typeof value === 'string') return z.string();
    if (value === undefined) return 'is missing; name a response set or give { "options": [ … ] } or { "integers": [lowest, highest] }';
    return ResponseSetSpec;
  }),
  missing: MissingSpec.optional(),
  shownWhen: ConditionSpec.optional(),
});
export type ItemSpec = z.infer<typeof ItemSpec>;

export const SectionSpec = strict({ id, title: text, items: list(words('the id of an item'), 'a list of item ids [ … ]') });
export type SectionSpec = z.infer<typeof SectionSpec>;

const thresholds = ['above', 'atLeast', 'below', 'atMost'] as const;
const given = finite('a number, or null for missing').nullable();

export type ThresholdSpec = { [T in (typeof thresholds)[number]]?: number } & { gives?: number | null; else?: number | null };
/** Code (or `lowest..highest`) to value, with `else` for all other codes. */
export type ValuesSpec = Record<string, number | null>;

const RecodeSpec = choose<ThresholdSpec | ValuesSpec>((value) => {
  if (!isObject(value)) return `must be values per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }, not ${describe(value)}`;
  const used = thresholds.filter((key) => key in value);
  if (used.length > 1) return `has both "${used.join('" and "')}"; a threshold has one`;
  if (used.length === 1) return strict({ [used[0]!]: finite(), gives: given.optional(), else: given.optional() }) as unknown as z.ZodType<ThresholdSpec>;
  if (Object.keys(value).length === 0) return 'is empty; give a value per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }';
  return record(given) as z.ZodType<ValuesSpec>;
});
export const isThreshold = (recode: ThresholdSpec | ValuesSpec): recode is ThresholdSpec => thresholds.some((key) => key in recode);

const ScaleItemSpec = choose<{ item: string; reversed?: boolean; recode?: ThresholdSpec | ValuesSpec }>((value) => {
  if (typeof value === 'string') return z.string().transform((item) => ({ item })) as unknown as z.ZodType<{ item: string }>;
  return strict({ item: words('the id of an item'), reversed: flag.optional(), recode: RecodeSpec.optional() }, 'the id of an item, or { "item": …, "reversed": true }') as unknown as z.ZodType<{ item: string }>;
});

const CutPointSpec = strict({ cut: finite(), referenceShare: share, n: whole('the number of scored respondents').min(1, 'must be at least 1') });

export const ScaleSpec = strict({
  id,
  kind: oneOf(['risk', 'protective', 'outcome']),
  domain: oneOf(domains).optional(),
  name: text,
  shareLabel: text.optional(),
  items: list(ScaleItemSpec, 'a list of items [ … ]').refine((items) => items.length > 0, 'is empty; a scale needs at least one item'),
  recode: RecodeSpec.optional(),
  harmonise: flag.optional(),
  minAnswered: whole('a whole number of items').min(1, 'must be at least 1').optional(),
  statistic: oneOf(['share', 'mean']).optional(),
  unit: text.optional(),
  cutPoints: strict({ version: words('the id of an entry of cutPointVersions'), byGrade: record(CutPointSpec, 'cut points per grade { "all": { … } }') }).optional(),
});
export type ScaleSpec = z.infer<typeof ScaleSpec>;

export const CutPointVersionSpec = strict({
  population: text,
  deviation: oneOf(deviations).optional(),
  multiplier: finite().positive('must be above 0').optional(),
  weighted: flag.optional(),
  screening: oneOf(screeningVariants).optional(),
});
export type CutPointVersionSpec = z.infer<typeof CutPointVersionSpec>;

export const ValidityRuleSpec = strict({ id, name: text, flagWhen: ConditionSpec });
export type ValidityRuleSpec = z.infer<typeof ValidityRuleSpec>;

const GroupCodeSpec = choose<{ code: string; label?: z.infer<typeof text> }>((value) =>
  isObject(value)
    ? (strict({ code, label: text.optional() }) as unknown as z.ZodType<{ code: string }>)
    : (code.transform((written) => ({ code: written })) as unknown as z.ZodType<{ code: string }>),
);
export const GroupSpec = strict({ id, name: text.optional(), codes: list(GroupCodeSpec, 'a list of codes [ … ]').optional(), open: flag.optional() });
export type GroupSpec = z.infer<typeof GroupSpec>;

const column = words('the name of a column');
const SourceSpec = choose<{ column?: string; recode?: Record<string, string>; constant?: string }>((value) => {
  if (typeof value === 'string') return z.string().transform((name) => ({ column: name })) as unknown as z.ZodType<{ column: string }>;
  if (isObject(value) && 'constant' in value) return strict({ constant: code }) as unknown as z.ZodType<{ constant: string }>;
  return strict({ column: column.optional(), recode: record(code, 'new codes per code { "2": 6 }').optional() }, 'a column name, { "column": …, "recode": { … } } or { "constant": … }') as unknown as z.ZodType<{ column: string }>;
});

export const MappingSpec = strict({
  empty: list(z.string({ error: () => 'must be a text that means an empty cell, such as "NA"' }), 'a list of texts [ … ]').optional(),
  items: record(column, 'column names per item { "item": "column" }').optional(),
  ignore: choose<string[]>((value) => (value === '*' ? (z.string().transform(() => ['*']) as unknown as z.ZodType<string[]>) : list(column, 'a list of column names [ … ], or "*"'))).optional(),
  groups: record(SourceSpec, 'sources per group { "area": "district_id" }').optional(),
  design: strict({
    stratum: column.optional(),
    psu: column.optional(),
    weight: column.optional(),
    fpc: column.optional(),
    nested: flag.optional(),
    strataWithin: list(words('the id of a group'), 'a list of group ids [ … ]').optional(),
  }).optional(),
});
export type MappingSpec = z.infer<typeof MappingSpec>;

export const CutPointRuleSpec = strict({ deviation: oneOf(deviations).optional(), multiplier: finite().positive('must be above 0').optional() });

const version: z.ZodType<string> = choose((value) =>
  typeof value === 'number' ? (z.number().transform(String) as unknown as z.ZodType<string>) : words('a version such as "1"').refine((name) => /^[\w.-]{1,32}$/.test(name), 'is no usable version; use letters, digits, ".", "-" and "_"'),
);

/** The keys of the file's top level. */
export const topLevel = {
  id: slug,
  version,
  title: text,
  origin: text,
  synthetic: flag.optional(),
  responseSets: record(ResponseSetSpec, 'response sets by name { "yesNo": { … } }').optional(),
  items: list(ItemSpec, 'a list of items [ … ]'),
  sections: list(SectionSpec, 'a list of sections [ … ]').optional(),
  scales: list(ScaleSpec, 'a list of scales [ … ]').optional(),
  cutPointVersions: record(CutPointVersionSpec, 'versions by name { "2024": { … } }').optional(),
  cutPointRule: CutPointRuleSpec.optional(),
  validityRules: list(ValidityRuleSpec, 'a list of rules [ … ]').optional(),
  screening: oneOf(screeningVariants).optional(),
  groups: list(GroupSpec, 'a list of groups [ … ]'),
  singlePsu: oneOf(singlePsuRules).optional(),
  mapping: MappingSpec.optional(),
};

/** The whole file. `readInstrument` reads it part by part with the same schemas, so that a mistake in one part hides none in another. */
export const InstrumentSpec = strict(topLevel, 'an instrument { "id": …, "version": …, "items": [ … ] … }');
export type InstrumentSpec = z.infer<typeof InstrumentSpec>;
