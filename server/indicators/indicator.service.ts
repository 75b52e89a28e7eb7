/** Official statistics: the values in force, and files checked against them and stored whole or not at all. */
import { declaresIndicators, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import { compareIndicators, type IndicatorChanges } from '../../survey/indicators/compare-indicators.ts';
import type { Indicators } from '../../survey/indicators/indicator.ts';
import type { IndicatorReading } from '../../survey/indicators/indicator-problems.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { readIndicators } from '../../survey/indicators/read-indicators.ts';
import type { Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findPublishedFiles } from '../notebooks/notebook.repository.ts';
import { findIndicators, findIndicatorValues, insertIndicatorFile, lockIndicators } from './indicator.repository.ts';
import { findIndicatorTables } from './find-indicator-tables.ts';

export const readIndicatorFile = (bytes: Uint8Array, areas: ReadonlySet<string>): Promise<IndicatorReading<Indicators>> =>
  readIndicators(pieces(bytes), areas);

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

/** What a file would change. */
export async function changesOf(tx: TenantTransaction, file: Indicators): Promise<IndicatorChanges> {
  return compareIndicators(file, { indicators: await findIndicators(tx), values: await findIndicatorValues(tx) });
}

/** Stores what is new in a file. @returns what that was; a file that says nothing new leaves no trace */
export async function storeIndicators(
  tx: TenantTransaction,
  municipality: string,
  who: { readonly person: string; readonly name: string } | null,
  name: string,
  file: Indicators,
): Promise<IndicatorChanges> {
  await lockIndicators(tx, municipality);
  const changes = await changesOf(tx, file);
  if (changes.stored.values.length + changes.stored.indicators.length > 0)
    await insertIndicatorFile(tx, municipality, who, name, changes.stored);
  return changes;
}

/**
 * Every member sees them: they are public. A stranger is given those that a notebook for everyone shows, while it is not frozen.
 * @returns null where the reader is given none
 */
export async function findSeenIndicators(tx: TenantTransaction, sight: Sight): Promise<IndicatorTables | null> {
  if (sight.kind === 'everyone') {
    const published = await findPublishedFiles(tx, sight);
    const isShown = published.some(
      ({ tables, document }) => document === null && declaresIndicators(tables as readonly TableDeclaration[]),
    );
    if (!isShown) return null;
  }
  return findIndicatorTables(tx, sight.day);
}
