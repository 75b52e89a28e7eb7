/** Queries on official statistics. Inside `inMunicipality`. */
import { sql } from 'kysely';
import type { Indicator, IndicatorValue } from '../../survey/indicators/indicator.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';

/** Files of a municipality are stored one after the other: the second of two that come at once is compared with what the first left. */
export const lockIndicators = (tx: TenantTransaction, municipality: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`indicators ${municipality}`}))`.execute(tx);

/** As the newest file describes them: by file, then in its order. */
export async function findIndicators(tx: TenantTransaction): Promise<Indicator[]> {
  const rows = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom('tenant.indicator')
        .distinctOn('indicator')
        .select(['indicator', 'name', 'unit', 'source', 'better', 'file', 'place'])
        .orderBy('indicator')
        .orderBy('file', 'desc')
        .as('newest'),
    )
    .selectAll()
    .orderBy('file')
    .orderBy('place')
    .execute();
  return rows.map(({ indicator, name, unit, source, better }) => ({ indicator, name, unit, source, better }));
}

/** Those in force, by indicator, area (the municipality first) and period. */
export async function findIndicatorValues(tx: TenantTransaction): Promise<IndicatorValue[]> {
  const rows = await tx
    .selectFrom('tenant.indicator_value')
    .distinctOn(['indicator', 'area', 'period'])
    .select(['indicator', 'area', 'period', 'value', 'mark'])
    .orderBy('indicator')
    .orderBy('area')
    .orderBy('period')
    .orderBy('file', 'desc')
    .execute();
  return rows.map(({ area, ...row }) => ({ ...row, area: area || null }));
}

export interface ImportedIndicatorFile {
  readonly file: number;
  readonly name: string;
  /** Who imported it; null for what came with the example. */
  readonly by: string | null;
  readonly at: Date;
}

/** The newest first. */
export async function findIndicatorFiles(tx: TenantTransaction): Promise<ImportedIndicatorFile[]> {
  const rows = await tx
    .selectFrom('tenant.indicator_file')
    .select(['file', 'name', 'person_name', 'imported_at'])
    .orderBy('file', 'desc')
    .execute();
  return rows.map(({ file, name, person_name, imported_at }) => ({ file, name, by: person_name, at: imported_at }));
}

/** Every value that was ever in force, the oldest of each first. */
export const findEveryValue = async (tx: TenantTransaction): Promise<(IndicatorValue & { readonly file: number })[]> =>
  (
    await tx
      .selectFrom('tenant.indicator_value')
      .select(['indicator', 'area', 'period', 'value', 'mark', 'file'])
      .orderBy('indicator')
      .orderBy('area')
      .orderBy('period')
      .orderBy('file')
      .execute()
  ).map(({ area, ...row }) => ({ ...row, area: area || null }));

/** Parameters of one statement are limited; a value has seven. */
const rowsAtOnce = 2_000;

/** @param who null: it comes with the example @returns its number */
export async function insertIndicatorFile(
  tx: TenantTransaction,
  municipality: string,
  who: { readonly person: string; readonly name: string } | null,
  name: string,
  { indicators, values }: { readonly indicators: readonly Indicator[]; readonly values: readonly IndicatorValue[] },
): Promise<number> {
  const before = await tx
    .selectFrom('tenant.indicator_file')
    .select(({ fn }) => fn.max('file').as('file'))
    .executeTakeFirst();
  const file = (before?.file ?? 0) + 1;
  await tx
    .insertInto('tenant.indicator_file')
    .values({ municipality, file, name, person: who?.person ?? null, person_name: who?.name ?? null })
    .execute();
  for (let start = 0; start < indicators.length; start += rowsAtOnce)
    await tx
      .insertInto('tenant.indicator')
      .values(
        indicators.slice(start, start + rowsAtOnce).map(({ indicator, name: called, unit, source, better }, i) => ({
          municipality,
          indicator,
          file,
          place: start + i,
          name: JSON.stringify(called),
          unit: JSON.stringify(unit),
          source,
          better,
        })),
      )
      .execute();
  for (let start = 0; start < values.length; start += rowsAtOnce)
    await tx
      .insertInto('tenant.indicator_value')
      .values(
        values.slice(start, start + rowsAtOnce).map(({ indicator, area, period, value, mark }) => ({
          municipality,
          indicator,
          area: area ?? '',
          period,
          file,
          value,
          mark,
        })),
      )
      .execute();
  return file;
}
