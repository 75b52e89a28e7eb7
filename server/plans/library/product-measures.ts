/** The kinds of measures that come with the product: the JSON files beside this one, one per arena. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { arenas, type KnownMeasure, oldestAge } from '../../../notebooks/measures/known-measure.ts';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export const ages = z
  .strictObject({ from: z.int().min(0).max(oldestAge), to: z.int().min(0).max(oldestAge) })
  .refine(({ from, to }) => from <= to, 'must not end before it begins');
const file = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: text,
    what: text,
    factors: z.array(z.string()).min(1),
    ages,
    tier: z.enum(evidenceTiers),
    note: text,
  }),
);

let read: readonly KnownMeasure[] | null = null;

/** Read once: its files come with the program. */
export const productMeasures = (): readonly KnownMeasure[] =>
  (read ??= arenas.flatMap((arena) =>
    file
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, `${arena}.json`), 'utf8')))
      .map((one): KnownMeasure => ({ ...one, arena })),
  ));
