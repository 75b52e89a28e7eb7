/**
 * What may arrive: an instrument as its author writes it (docs/instrument-format.md). Every schema here looks at shapes only; whether
 * names and codes fit each other is seen when the instrument is resolved (resolve-*.ts).
 */
import { z } from 'zod';
import { missingReasons, type MissingReason } from '../instrument/codebook.ts';
import { codeMeanings, domains, type CodeMeaning, type Condition } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { said } from './issue-words.ts';
import {
  choose,
  code,
  finite,
  flag,
  id,
  isObject,
  list,
  mustBe,
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
const noFreeText: Text = {
  en: 'free text is not taken, because answers in words can tell who wrote them; leave the item out and put its column under mapping.ignore',
  sv: 'fritext tas inte emot, eftersom svar i ord kan avslöja vem som skrev dem; utelämna frågan och skriv dess kolumn under mapping.ignore',
};
const codeList: Text = { en: 'a list of codes [ … ]', sv: 'en lista med koder [ … ]' };
const aWhole: Text = { en: 'a whole number of items', sv: 'ett helt antal frågor' };
const atLeastOne = said({ en: 'must be at least 1', sv: 'ska vara minst 1' });
const aboveZero = said({ en: 'must be above 0', sv: 'ska vara över 0' });

const OptionSpec = strict(
  {
    code,
    label: text,
    value: finite({ en: 'a number, or null where the code stands for none', sv: 'ett tal, eller null där koden inte står för något' })
      .nullable()
      .optional(),
  },
  { en: 'an option { "code": …, "label": … }', sv: 'ett svarsalternativ { "code": …, "label": … }' },
);

const MissingSpec = strict(
  Object.fromEntries(missingReasons.map((reason) => [reason, list(code, codeList).optional()])) as {
    [R in MissingReason]: z.ZodOptional<z.ZodType<string[]>>;
  },
);

const integerRange = z.tuple(
  [
    whole({ en: 'the lowest whole number', sv: 'det lägsta heltalet' }),
    whole({ en: 'the highest whole number', sv: 'det högsta heltalet' }),
  ],
  {
    error: () =>
      said({
        en: 'must be two whole numbers [lowest, highest], such as [0, 30]',
        sv: 'ska vara två heltal [lägsta, högsta], som [0, 30]',
      }),
  },
);

/** Options, or whole numbers with further options, or both kinds of codes that mean missing. */
const plainResponseSet = strict(
  { options: list(OptionSpec).optional(), integers: integerRange.optional(), missing: MissingSpec.optional() },
  { en: 'a response set { "options": [ … ] }', sv: 'en svarsuppsättning { "options": [ … ] }' },
).refine(
  (set) => (set.options?.length ?? 0) > 0 || set.integers !== undefined,
  said({ en: 'has no answers; give "options" or "integers"', sv: 'har inga svar; ge "options" eller "integers"' }),
) as unknown as z.ZodType<ResponseSetSpec>;
export const ResponseSetSpec = choose<ResponseSetSpec>((value) =>
  isObject(value) && Object.keys(value).some((key) => freeText.includes(key)) ? noFreeText : plainResponseSet,
);
export interface ResponseSetSpec {
  options?: { code: string; label: z.infer<typeof text>; value?: number | null }[];
  integers?: [number, number];
  missing?: { [R in MissingReason]?: string[] };
}

const manyConditions =
  '{ "item": …, "in": [ … ] }, { "item": …, "atLeast": … }, { "item": …, "atMost": … }, { "all": [ … ] }, { "any": [ … ] }';
const conditionForms: Text = { en: `${manyConditions} or { "not": … }`, sv: `${manyConditions} eller { "not": … }` };
const noCondition: Text = { en: `is no condition; it must be ${conditionForms.en}`, sv: `är inget villkor; ska vara ${conditionForms.sv}` };
const conditions = z.lazy(() =>
  list(ConditionSpec, { en: 'a list of conditions [ … ]', sv: 'en lista med villkor [ … ]' }).refine(
    (all) => all.length > 0,
    said({ en: 'is empty; give at least one condition', sv: 'är tom; ge minst ett villkor' }),
  ),
);
const itemId = words({ en: 'the id of an item', sv: 'en frågas id' });
const conditionShapes = {
  all: strict({ all: conditions }),
  any: strict({ any: conditions }),
  not: strict({ not: z.lazy(() => ConditionSpec) }),
  in: strict({
    item: itemId,
    in: list(code, codeList).refine(
      (codes) => codes.length > 0,
      said({ en: 'is empty; give at least one code', sv: 'är tom; ge minst en kod' }),
    ),
  }),
  atLeast: strict({ item: itemId, atLeast: finite() }),
  atMost: strict({ item: itemId, atMost: finite() }),
};

export const ConditionSpec: z.ZodType<Condition> = choose<Condition>((value) => {
  if (!isObject(value)) return value === undefined ? mustBe(conditionForms, value) : noCondition;
  const given = Object.keys(conditionShapes).filter((key) => key in value);
  if (given.length === 0) return noCondition;
  if (given.length > 1)
    return {
      en: `has both "${given.join('" and "')}"; join conditions with "all" or "any"`,
      sv: `har både "${given.join('" och "')}"; foga samman villkor med "all" eller "any"`,
    };
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
    if (value === undefined)
      return {
        en: 'is missing; name a response set or give { "options": [ … ] } or { "integers": [lowest, highest] }',
        sv: 'saknas; nämn en svarsuppsättning eller ge { "options": [ … ] } eller { "integers": [lägsta, högsta] }',
      };
    return ResponseSetSpec;
  }),
  missing: MissingSpec.optional(),
  shownWhen: ConditionSpec.optional(),
});
export type ItemSpec = z.infer<typeof ItemSpec>;

export const SectionSpec = strict({
  id,
  title: text,
  items: list(itemId, { en: 'a list of item ids [ … ]', sv: 'en lista med frågors id [ … ]' }),
});
export type SectionSpec = z.infer<typeof SectionSpec>;

const thresholds = ['above', 'atLeast', 'below', 'atMost'] as const;
const value = finite({ en: 'a number, or null for missing', sv: 'ett tal, eller null för bortfall' }).nullable();

export type ThresholdSpec = { [T in (typeof thresholds)[number]]?: number } & { gives?: number | null; else?: number | null };
/** Code (or `lowest..highest`) to value, with `else` for all other codes. */
export type ValuesSpec = Record<string, number | null>;

const thresholdShapes = Object.fromEntries(
  thresholds.map((key) => [key, strict({ [key]: finite(), gives: value.optional(), else: value.optional() })]),
);
const ValuesSpec = record(value);

const RecodeSpec = choose<ThresholdSpec | ValuesSpec>((recode) => {
  if (!isObject(recode))
    return mustBe(
      {
        en: 'values per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }',
        sv: 'värden per kod, { "1": 1, "2": 0 }, eller en tröskel, { "above": 0 }',
      },
      recode,
    );
  const used = thresholds.filter((key) => key in recode);
  if (used.length > 1)
    return {
      en: `has both "${used.join('" and "')}"; a threshold has one`,
      sv: `har både "${used.join('" och "')}"; en tröskel har ett av dem`,
    };
  if (used.length === 1) return thresholdShapes[used[0]!] as unknown as z.ZodType<ThresholdSpec>;
  if (Object.keys(recode).length === 0)
    return {
      en: 'is empty; give a value per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }',
      sv: 'är tom; ge ett värde per kod, { "1": 1, "2": 0 }, eller en tröskel, { "above": 0 }',
    };
  return ValuesSpec;
});
export const isThreshold = (recode: ThresholdSpec | ValuesSpec): recode is ThresholdSpec => thresholds.some((key) => key in recode);

type ScaleItemSpec = { item: string; reversed?: boolean; recode?: ThresholdSpec | ValuesSpec };
const bareItem = z.string().transform((item) => ({ item })) as unknown as z.ZodType<ScaleItemSpec>;
const fullItem = strict(
  { item: itemId, reversed: flag.optional(), recode: RecodeSpec.optional() },
  { en: 'the id of an item, or { "item": …, "reversed": true }', sv: 'en frågas id, eller { "item": …, "reversed": true }' },
) as unknown as z.ZodType<ScaleItemSpec>;
const ScaleItemSpec = choose<ScaleItemSpec>((entry) => (typeof entry === 'string' ? bareItem : fullItem));

const CutPointSpec = strict({
  cut: finite(),
  referenceShare: share,
  n: whole({ en: 'the number of scored respondents', sv: 'antalet elever som har ett värde' }).min(1, atLeastOne),
});

export const ScaleSpec = strict({
  id,
  kind: oneOf(['risk', 'protective', 'outcome']),
  domain: oneOf(domains).optional(),
  name: text,
  shareLabel: text.optional(),
  items: list(ScaleItemSpec, { en: 'a list of items [ … ]', sv: 'en lista med frågor [ … ]' }).refine(
    (items) => items.length > 0,
    said({ en: 'is empty; a scale needs at least one item', sv: 'är tom; en skala behöver minst en fråga' }),
  ),
  recode: RecodeSpec.optional(),
  harmonise: flag.optional(),
  minAnswered: whole(aWhole).min(1, atLeastOne).optional(),
  statistic: oneOf(['share', 'mean']).optional(),
  unit: text.optional(),
  breaks: list(code, { en: 'a list of waves [ … ]', sv: 'en lista med mätomgångar [ … ]' }).optional(),
  cutPoints: strict({
    version: words({ en: 'the id of an entry of cutPointVersions', sv: 'id för en version i cutPointVersions' }),
    byGrade: record(CutPointSpec, { en: 'cut points per grade { "all": { … } }', sv: 'gränser per årskurs { "all": { … } }' }),
  }).optional(),
});
export type ScaleSpec = z.infer<typeof ScaleSpec>;

export const CutPointVersionSpec = strict({
  population: text,
  deviation: oneOf(deviations).optional(),
  multiplier: finite().positive(aboveZero).optional(),
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
  characteristics: record(code, {
    en: 'what the area is like { "housing": "flats" }',
    sv: 'hur området är { "housing": "flats" }',
  }).optional(),
};
const labelledCode = strict({ ...labelled, meaning: oneOf(codeMeanings).optional() }) as unknown as z.ZodType<GroupCodeSpec>;
const GroupCodeSpec = choose<GroupCodeSpec>((entry) => (isObject(entry) ? labelledCode : bareCode));
const coarserCode = strict(labelled) as unknown as z.ZodType<GroupCodeSpec>;
const CoarserCodeSpec = choose<GroupCodeSpec>((entry) => (isObject(entry) ? coarserCode : bareCode));
export const GroupSpec = strict({
  id,
  name: text.optional(),
  question: text.optional(),
  codes: list(GroupCodeSpec, codeList).optional(),
  coarser: list(CoarserCodeSpec, {
    en: 'a list of groups that unite codes [ … ]',
    sv: 'en lista med grupper som förenar koder [ … ]',
  }).optional(),
  open: flag.optional(),
});
export type GroupSpec = z.infer<typeof GroupSpec>;

export const PoolSpec = strict(
  {
    id: code,
    waves: z.tuple([code, code], {
      error: () =>
        said({ en: 'must be the codes of two waves [earlier, later]', sv: 'ska vara koderna för två mätomgångar [tidigare, senare]' }),
    }) as unknown as z.ZodType<[string, string]>,
  },
  { en: 'a pool { "id": …, "waves": [earlier, later] }', sv: 'en sammanslagning { "id": …, "waves": [tidigare, senare] }' },
);
export type PoolSpec = z.infer<typeof PoolSpec>;

const column = words({ en: 'the name of a column', sv: 'namnet på en kolumn' });
/** In the model, the empty text stands for missing, as it does in a file. */
const missingCode = z.null().transform(() => '') as unknown as z.ZodType<string>;
const newCode = choose<string>((to) => (to === null ? missingCode : code));
type SourceSpec = { column?: string; recode?: Record<string, string>; constant?: string };
const bareColumn = column.transform((name) => ({ column: name })) as unknown as z.ZodType<SourceSpec>;
const constantSource = strict({ constant: code }) as unknown as z.ZodType<SourceSpec>;
const columnSource = strict(
  {
    column: column.optional(),
    recode: record(newCode, { en: 'new codes per code { "2": 6 }', sv: 'nya koder per kod { "2": 6 }' }).optional(),
  },
  {
    en: 'a column name, { "column": …, "recode": { … } } or { "constant": … }',
    sv: 'ett kolumnnamn, { "column": …, "recode": { … } } eller { "constant": … }',
  },
) as unknown as z.ZodType<SourceSpec>;
const SourceSpec = choose<SourceSpec>((source) =>
  typeof source === 'string' ? bareColumn : isObject(source) && 'constant' in source ? constantSource : columnSource,
);

const everyColumn = z.string().transform(() => ['*']) as unknown as z.ZodType<string[]>;
const columnList = list(column, { en: 'a list of column names [ … ], or "*"', sv: 'en lista med kolumnnamn [ … ], eller "*"' });
export const MappingSpec = strict({
  empty: list(
    z.string({
      error: () =>
        said({ en: 'must be a text that means an empty cell, such as "NA"', sv: 'ska vara en text som betyder en tom cell, som "NA"' }),
    }),
    { en: 'a list of texts [ … ]', sv: 'en lista med texter [ … ]' },
  ).optional(),
  items: record(column, { en: 'column names per item { "item": "column" }', sv: 'kolumnnamn per fråga { "item": "column" }' }).optional(),
  ignore: choose<string[]>((names) => (names === '*' ? everyColumn : columnList)).optional(),
  groups: record(SourceSpec, {
    en: 'sources per group { "area": "district_id" }',
    sv: 'källor per grupp { "area": "district_id" }',
  }).optional(),
  design: strict({
    stratum: column.optional(),
    psu: column.optional(),
    weight: column.optional(),
    fpc: column.optional(),
    nested: flag.optional(),
    strataWithin: list(words({ en: 'the id of a group', sv: 'en grupps id' }), {
      en: 'a list of group ids [ … ]',
      sv: 'en lista med gruppers id [ … ]',
    }).optional(),
  }).optional(),
});
export type MappingSpec = z.infer<typeof MappingSpec>;

export const CutPointRuleSpec = strict({
  deviation: oneOf(deviations).optional(),
  multiplier: finite().positive(aboveZero).optional(),
});

const numberedVersion = z.number().transform(String) as unknown as z.ZodType<string>;
const namedVersion = words({ en: 'a version such as "1"', sv: 'en version som "1"' }).refine(
  (name) => /^[\w.@-]{1,120}$/.test(name),
  said({
    en: 'is no usable version; use letters, digits, ".", "-", "_" and "@"',
    sv: 'går inte att använda som version; bokstäver, siffror, ".", "-", "_" och "@"',
  }),
);
const version = choose<string>((name) => (typeof name === 'number' ? numberedVersion : namedVersion));

export const anInstrument: Text = {
  en: 'an instrument { "id": …, "version": …, "items": [ … ] … }',
  sv: 'ett instrument { "id": …, "version": …, "items": [ … ] … }',
};

/** The keys of the file's top level. */
export const topLevel = {
  id: slug,
  version,
  title: text,
  origin: text,
  synthetic: flag.optional(),
  responseSets: record(ResponseSetSpec, {
    en: 'response sets by name { "yesNo": { … } }',
    sv: 'svarsuppsättningar efter namn { "yesNo": { … } }',
  }).optional(),
  items: list(ItemSpec, { en: 'a list of items [ … ]', sv: 'en lista med frågor [ … ]' }),
  sections: list(SectionSpec, { en: 'a list of sections [ … ]', sv: 'en lista med avsnitt [ … ]' }).optional(),
  scales: list(ScaleSpec, { en: 'a list of scales [ … ]', sv: 'en lista med skalor [ … ]' }).optional(),
  cutPointVersions: record(CutPointVersionSpec, {
    en: 'versions by name { "2024": { … } }',
    sv: 'versioner efter namn { "2024": { … } }',
  }).optional(),
  cutPointRule: CutPointRuleSpec.optional(),
  validityRules: list(ValidityRuleSpec, { en: 'a list of rules [ … ]', sv: 'en lista med regler [ … ]' }).optional(),
  screening: oneOf(screeningVariants).optional(),
  groups: list(GroupSpec, { en: 'a list of groups [ … ]', sv: 'en lista med grupper [ … ]' }),
  pools: list(PoolSpec, { en: 'a list of pools [ … ]', sv: 'en lista med sammanslagningar [ … ]' }).optional(),
  singlePsu: oneOf(singlePsuRules).optional(),
  mapping: MappingSpec.optional(),
};

/** The whole file. `readInstrument` reads it part by part with the same schemas, so that a mistake in one part hides none in another. */
export const InstrumentSpec = strict(topLevel, anInstrument);
export type InstrumentSpec = z.infer<typeof InstrumentSpec>;
