/** The shape of a stored release for the OpenAPI document, and for tests that hold it against what is really sent (docs/released-format.md). */
import { z } from 'zod';
import { comparisons, comparisonWords } from '../../analysis/disclosure/released.ts';
import { domains } from '../../survey/instrument/instrument.ts';
import { text } from '../http/schemas.ts';

const protection = z.discriminatedUnion('state', [
  z.object({ state: z.literal('shown') }),
  z.object({ state: z.literal('uncertain') }).describe('Wide interval: marked'),
  z
    .object({ state: z.literal('bounded'), side: z.enum(['under', 'over']) })
    .describe('Nearly none or nearly all: low and high carry the bound'),
  z.object({ state: z.literal('hidden'), reason: z.enum(['protected', 'tooUncertain']) }),
]);
const kind = z.enum(['risk', 'protective', 'outcome']);
const statistic = z.enum(['share', 'mean']);
const group = z.record(z.string(), z.string()).describe('Codes as they stand in the file; a variable that is left out means all');
const number = z.number().nullable();
const n = number.describe('Rounded: to the nearest `roundN` of the settings');
const place = z.int().min(1);
const what = { factor: z.string(), kind, statistic, group };
/** Waves that an earlier version released have no such field: a closed wave never changes. */
const later = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().describe('Not in waves that Motvikt released before it made these');

/** A table whose rows have these fields. */
const tableOf = ({ shape }: z.ZodObject) =>
  z.union([
    z
      .object({
        columns: z.object(
          Object.fromEntries(
            Object.entries(shape).map(([field, value]) => [field, z.object({ values: z.array(value), at: z.array(z.int().min(0)) })]),
          ),
        ),
      })
      .describe('By columns: row i has values[at[i]] of every column'),
    z.array(z.object(shape)).describe('One object per row: in waves that Motvikt released before it wrote columns'),
  ]);

export const releasedRowSchema = z.object({
  ...what,
  n,
  value: number,
  low: number,
  high: number,
  referenceShare: number,
  coverage: later(number),
  protection,
});
const comparison = z.object({
  ...what,
  comparison: z.enum(comparisons),
  otherValue: number,
  difference: number,
  low: number,
  high: number,
  word: z.enum(comparisonWords).nullable(),
  protection,
});
const rank = z.object({
  ...what,
  among: z.enum(['areas', 'factors']),
  of: place,
  place,
  low: place.describe('Possible places, jointly for all that are ranked, 95 %'),
  high: place,
  surelyAmongThreeHighest: z.boolean(),
});
const smallArea = z
  .object({ ...what, value: z.number(), low: z.number(), high: z.number(), ownWeight: z.number() })
  .describe('Model-based: the direct estimate drawn towards the mean of the areas');
const association = z.object({
  factor: z.string(),
  outcome: z.string(),
  group,
  n,
  oddsRatio: number,
  low: number,
  high: number,
  attributableFraction: number,
  attributableLow: number,
  attributableHigh: number,
  protection,
});
const span = z.tuple([z.int(), z.int()]);
const riskCount = z.object({
  outcome: z.string(),
  group,
  risks: span,
  protections: span.nullable(),
  n,
  value: number,
  low: number,
  high: number,
  protection,
});
const reliability = z.object({
  factor: z.string(),
  group,
  n,
  alpha: number,
  low: number,
  high: number,
  items: z.array(z.object({ item: z.string(), itemRest: number })),
  protection,
});
const coverage = z.object({
  group,
  register: z.enum(['area', 'school']),
  registered: n,
  responses: n,
  coverage: number,
  participation: number,
  schools: z.object({ all: z.int(), takingPart: z.int() }).nullable(),
  protection,
});

export const releasedWaveSchema = z.object({
  instrument: z.object({ id: z.string(), version: z.string(), title: text, origin: text }),
  synthetic: z.boolean(),
  wave: z.string(),
  factors: z.array(
    z.object({
      id: z.string(),
      kind,
      domain: z.enum(domains).nullable(),
      name: text,
      shareLabel: text,
      statistic,
      unit: text.nullable(),
      range: z.tuple([z.number(), z.number()]),
      breaks: later(z.array(z.string())),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      name: text,
      codes: z.array(z.object({ code: z.string(), label: text, within: later(z.string().nullable()) })),
    }),
  ),
  settings: z.object({
    validFrom: z.string(),
    minPupils: z.int(),
    minPsus: z.int(),
    nearlyAllOrNone: z.int(),
    uncertainHalfWidth: z.number(),
    hiddenHalfWidth: z.number(),
    minDf: z.number(),
    roundN: z.int(),
  }),
  rows: tableOf(releasedRowSchema),
  comparisons: tableOf(comparison),
  ranks: later(tableOf(rank)),
  smallAreas: later(tableOf(smallArea)),
  associations: later(tableOf(association)),
  riskCounts: later(tableOf(riskCount)),
  reliability: later(tableOf(reliability)),
  coverage: later(tableOf(coverage)),
  method: later(
    z.object({
      allocatedAtRandom: z.array(z.string()),
      derivedCutPoints: z.array(z.string()),
      cost: later(z.array(z.object({ level: z.string(), rows: z.int(), shown: z.int() }))),
      pooledWaves: later(z.array(z.string())),
      postStratifiedBy: later(z.array(z.string())),
      strataSplitBy: later(z.array(z.string())),
      borderBreaks: later(z.array(z.object({ since: z.string(), areas: z.array(z.string()) }))),
    }),
  ),
});
