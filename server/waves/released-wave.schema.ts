/** The shape of a ReleasedWave for the OpenAPI document, and for tests that hold it against what is really sent. */
import { z } from 'zod';
import { comparisons } from '../../analysis/disclosure/released.ts';
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

const row = z.object({
  factor: z.string(),
  kind,
  statistic,
  group,
  n: number.describe('To the nearest 5'),
  value: number,
  low: number,
  high: number,
  referenceShare: number,
  protection,
});
const comparison = z.object({
  factor: z.string(),
  kind,
  statistic,
  group,
  comparison: z.enum(comparisons),
  otherValue: number,
  difference: number,
  low: number,
  high: number,
  word: z.enum(['clearlyHigher', 'clearlyLower', 'noClearDifference']).nullable(),
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
    }),
  ),
  groups: z.array(z.object({ id: z.string(), name: text, codes: z.array(z.object({ code: z.string(), label: text })) })),
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
  rows: z.array(row),
  comparisons: z.array(comparison),
});
