/**
 * What may arrive: an instrument as its author writes it (docs/instrument-format.md). Every schema here looks at shapes only; whether
 * names and codes fit each other is seen when the instrument is resolved (resolve-*.ts).
 */
import { z } from 'zod';
import { missingReasons, type MissingReason } from '../instrument/codebook.ts';
import { codeMeanings, domains, type CodeMeaning, type Condition } from '../instrument/instrument.ts';
import {
  choose,
  code,
  describe,
  finite,
  flag,
  id,
  isObject,
  list,
  oneOf,
  record,
  share,
  slug,
  strict,
  text,
  whole,
  words,
} from './schema-parts.ts';

const singlePsuRules = ['remove', 'certainty', 'adjust', 'average', 'fail'] as const;
const deviations = ['meanAbsolute', 'medianAbsolute'] as const;
const screeningVariants = ['all', 'unflagged'] as const;

const freeText = ['text', 'freeText', 'free-text', 'free text', 'open', 'string'];
const noFreeText =
  'free text is not taken, because answers in words can tell who wrote them; leave the item out and put its column under mapping.ignore';

const OptionSpec = strict(
  { code, label: text, value: finite('a number, or null where the code stands for none').nullable().optional() },
  'an option { "code": …, "label": … }',
);

const MissingSpec = strict(
  Object.fromEntries(missingReasons.map((reason) => [reason, list(code, 'a list of codes [ … ]').optional()])) as {
    [R in MissingReason]: z.ZodOptional<z.ZodType<string[]>>;
  },
);

const integerRange = z.tuple([whole('the lowest whole number'), whole('the highest whole number')], {
  error: () => 'must be two whole numbers [lowest, highest], such as [0, 30]',
});

/** Options, or whole numbers with further options, or both kinds of codes that mean missing. */
const plainResponseSet = strict(
  { options: list(OptionSpec).optional(), integers: integerRange.optional(), missing: MissingSpec.optional() },
  'a response set { "options": [ … ] }',
).refine(
  (set) => (set.options?.length ?? 0) > 0 || set.integers !== undefined,
  'has no answers; give "options" or "integers"',
) as unknown as z.ZodType<ResponseSetSpec>;
export const ResponseSetSpec = choose<ResponseSetSpec>((value) =>
  isObject(value) && Object.keys(value).some((key) => freeText.includes(key)) ? noFreeText : plainResponseSet,
);
export interface ResponseSetSpec {
  options?: { code: string; label: z.infer<typeof text>; value?: number | null }[];
  integers?: [number, number];
  missing?: { [R in MissingReason]?: string[] };
}

const conditionForms =
  '{ "item": …, "in": [ … ] }, { "item": …, "atLeast": … }, { "item": …, "atMost": … }, { "all": [ … ] }, { "any": [ … ] } or { "not": … }';
const conditions = z.lazy(() =>
  list(ConditionSpec, 'a list of conditions [ … ]').refine((all) => all.length > 0, 'is empty; give at least one condition'),
);
const itemId = words('the id of an item');
const conditionShapes = {
  all: strict({ all: conditions }),
  any: strict({ any: conditions }),
  not: strict({ not: z.lazy(() => ConditionSpec) }),
  in: strict({
    item: itemId,
    in: list(code, 'a list of codes [ … ]').refine((codes) => codes.length > 0, 'is empty; give at least one code'),
  }),
  atLeast: strict({ item: itemId, atLeast: finite() }),
  atMost: strict({ item: itemId, atMost: finite() }),
};

export const ConditionSpec: z.ZodType<Condition> = choose<Condition>((value) => {
  if (!isObject(value)) return `${value === undefined ? 'is missing; it' : 'is no condition; it'} must be ${conditionForms}`;
  const given = Object.keys(conditionShapes).filter((key) => key in value);
  if (given.length === 0) return `is no condition; it must be ${conditionForms}`;
  if (given.length > 1) return `has both "${given.join('" and "')}"; join conditions with "all" or "any"`;
  return conditionShapes[given[0] as keyof typeof conditionShapes] as unknown as z.ZodType<Condition>;
});

const setName = z.string();
export const ItemSpec = strict({
  id,
  concept: text,
  question: text.optional(),
  answers: choose<string | ResponseSetSpec>((value) => {
    if (typeof value === 'string' && freeText.includes(value)) return noFreeText;
    if (typeof value === 'string') return setName;
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
const value = finite('a number, or null for missing').nullable();

export type ThresholdSpec = { [T in (typeof thresholds)[number]]?: number } & { gives?: number | null; else?: number | null };
/** Code (or `lowest..highest`) to value, with `else` for all other codes. */
export type ValuesSpec = Record<string, number | null>;

const thresholdShapes = Object.fromEntries(
  thresholds.map((key) => [key, strict({ [key]: finite(), gives: value.optional(), else: value.optional() })]),
);
const ValuesSpec = record(value);

const RecodeSpec = choose<ThresholdSpec | ValuesSpec>((recode) => {
  if (!isObject(recode)) return `must be values per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }, not ${describe(recode)}`;
  const used = thresholds.filter((key) => key in recode);
  if (used.length > 1) return `has both "${used.join('" and "')}"; a threshold has one`;
  if (used.length === 1) return thresholdShapes[used[0]!] as unknown as z.ZodType<ThresholdSpec>;
  if (Object.keys(recode).length === 0) return 'is empty; give a value per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }';
  return ValuesSpec;
});
export const isThreshold = (recode: ThresholdSpec | ValuesSpec): recode is ThresholdSpec => thresholds.some((key) => key in recode);

type ScaleItemSpec = { item: string; reversed?: boolean; recode?: ThresholdSpec | ValuesSpec };
const bareItem = z.string().transform((item) => ({ item })) as unknown as z.ZodType<ScaleItemSpec>;
const fullItem = strict(
  { item: itemId, reversed: flag.optional(), recode: RecodeSpec.optional() },
  'the id of an item, or { "item": …, "reversed": true }',
) as unknown as z.ZodType<ScaleItemSpec>;
const ScaleItemSpec = choose<ScaleItemSpec>((entry) => (typeof entry === 'string' ? bareItem : fullItem));

const CutPointSpec = strict({
  cut: finite(),
  referenceShare: share,
  n: whole('the number of scored respondents').min(1, 'must be at least 1'),
});

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
  breaks: list(code, 'a list of waves [ … ]').optional(),
  cutPoints: strict({
    version: words('the id of an entry of cutPointVersions'),
    byGrade: record(CutPointSpec, 'cut points per grade { "all": { … } }'),
  }).optional(),
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

type GroupCodeSpec = {
  code: string;
  label?: z.infer<typeof text>;
  within?: string;
  meaning?: CodeMeaning;
  characteristics?: Record<string, string>;
};
const bareCode = code.transform((written) => ({ code: written })) as unknown as z.ZodType<GroupCodeSpec>;
const labelled = {
  code,
  label: text.optional(),
  within: code.optional(),
  characteristics: record(code, 'what the area is like { "housing": "flats" }').optional(),
};
const labelledCode = strict({ ...labelled, meaning: oneOf(codeMeanings).optional() }) as unknown as z.ZodType<GroupCodeSpec>;
const GroupCodeSpec = choose<GroupCodeSpec>((entry) => (isObject(entry) ? labelledCode : bareCode));
const coarserCode = strict(labelled) as unknown as z.ZodType<GroupCodeSpec>;
const CoarserCodeSpec = choose<GroupCodeSpec>((entry) => (isObject(entry) ? coarserCode : bareCode));
export const GroupSpec = strict({
  id,
  name: text.optional(),
  question: text.optional(),
  codes: list(GroupCodeSpec, 'a list of codes [ … ]').optional(),
  coarser: list(CoarserCodeSpec, 'a list of groups that unite codes [ … ]').optional(),
  open: flag.optional(),
});
export type GroupSpec = z.infer<typeof GroupSpec>;

export const PoolSpec = strict(
  {
    id: code,
    waves: z.tuple([code, code], { error: () => 'must be the codes of two waves [earlier, later]' }) as unknown as z.ZodType<
      [string, string]
    >,
  },
  'a pool { "id": …, "waves": [earlier, later] }',
);
export type PoolSpec = z.infer<typeof PoolSpec>;

const column = words('the name of a column');
/** In the model, the empty text stands for missing, as it does in a file. */
const missingCode = z.null().transform(() => '') as unknown as z.ZodType<string>;
const newCode = choose<string>((to) => (to === null ? missingCode : code));
type SourceSpec = { column?: string; recode?: Record<string, string>; constant?: string };
const bareColumn = column.transform((name) => ({ column: name })) as unknown as z.ZodType<SourceSpec>;
const constantSource = strict({ constant: code }) as unknown as z.ZodType<SourceSpec>;
const columnSource = strict(
  { column: column.optional(), recode: record(newCode, 'new codes per code { "2": 6 }').optional() },
  'a column name, { "column": …, "recode": { … } } or { "constant": … }',
) as unknown as z.ZodType<SourceSpec>;
const SourceSpec = choose<SourceSpec>((source) =>
  typeof source === 'string' ? bareColumn : isObject(source) && 'constant' in source ? constantSource : columnSource,
);

const everyColumn = z.string().transform(() => ['*']) as unknown as z.ZodType<string[]>;
const columnList = list(column, 'a list of column names [ … ], or "*"');
export const MappingSpec = strict({
  empty: list(z.string({ error: () => 'must be a text that means an empty cell, such as "NA"' }), 'a list of texts [ … ]').optional(),
  items: record(column, 'column names per item { "item": "column" }').optional(),
  ignore: choose<string[]>((names) => (names === '*' ? everyColumn : columnList)).optional(),
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

export const CutPointRuleSpec = strict({
  deviation: oneOf(deviations).optional(),
  multiplier: finite().positive('must be above 0').optional(),
});

const numberedVersion = z.number().transform(String) as unknown as z.ZodType<string>;
const namedVersion = words('a version such as "1"').refine(
  (name) => /^[\w.@-]{1,120}$/.test(name),
  'is no usable version; use letters, digits, ".", "-", "_" and "@"',
);
const version = choose<string>((name) => (typeof name === 'number' ? numberedVersion : namedVersion));

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
  pools: list(PoolSpec, 'a list of pools [ … ]').optional(),
  singlePsu: oneOf(singlePsuRules).optional(),
  mapping: MappingSpec.optional(),
};

/** The whole file. `readInstrument` reads it part by part with the same schemas, so that a mistake in one part hides none in another. */
export const InstrumentSpec = strict(topLevel, 'an instrument { "id": …, "version": …, "items": [ … ] … }');
export type InstrumentSpec = z.infer<typeof InstrumentSpec>;
