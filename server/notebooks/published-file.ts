/**
 * What is published, as one file: the revision word for word, where the areas lie, and every release that its cells are given, each by its
 * number in the ledger and by the hash of what it holds. The ledger never changes a release, so that the file says all there is to see, now and later. A file is
 * known by its own hash.
 */
import { createHash } from 'node:crypto';
import { declaresIndicators, isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import type { AreaShape } from '../../survey/area-sets/area-shapes.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import type { Text } from '../../survey/text.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findIndicatorTables } from '../indicators/find-indicator-tables.ts';
import { findShapes } from '../releases/find-shapes.ts';
import { findNewestReleases } from '../releases/release.repository.ts';
import { today } from '../today.ts';
import { listSurveys } from '../waves/survey.service.ts';
import type { RevisionRow } from './notebook.repository.ts';

export interface FrozenWave {
  readonly wave: string;
  readonly label: Text;
  /** In the ledger, within the wave. */
  readonly release: number;
  /** Of what the release holds. */
  readonly etag: string;
  /** When its numbers were released. */
  readonly releasedAt: string;
}
export interface FrozenSurvey {
  readonly instrument: string;
  readonly title: Text;
  readonly origin: Text;
  readonly synthetic: boolean;
  readonly waves: readonly FrozenWave[];
}
export interface PublishedFile {
  readonly notebook: string;
  readonly revision: number;
  readonly title: Text;
  readonly summary: Text;
  readonly source: string;
  readonly tables: readonly TableDeclaration[];
  readonly surveys: readonly FrozenSurvey[];
  /** Where the areas of each wave lie: a new map would else move them on a page that is published. Files that were made before have none. */
  readonly shapes?: readonly FrozenShapes[];
  /** Official statistics as they were; only of a document that declares them. */
  readonly indicators?: IndicatorTables;
}
interface FrozenShapes {
  readonly instrument: string;
  readonly wave: string;
  readonly areas: readonly AreaShape[];
}

/** The released waves that a document declares, as they are now. */
export async function declaredSurveys(tx: TenantTransaction, tables: readonly TableDeclaration[]): Promise<FrozenSurvey[]> {
  const releases = new Map((await findNewestReleases(tx)).map((row) => [JSON.stringify([row.instrument, row.wave]), row]));
  return (await listSurveys(tx))
    .map(({ instrument, title, origin, synthetic, waves }) => ({
      instrument,
      title,
      origin,
      synthetic,
      waves: waves.flatMap(({ wave, label, state }): FrozenWave[] => {
        const release = releases.get(JSON.stringify([instrument, wave]));
        if (!release || state !== 'published' || !isDeclared(tables, instrument, wave)) return [];
        return [{ wave, label, release: release.number, etag: release.etag, releasedAt: release.made_at.toISOString() }];
      }),
    }))
    .filter(({ waves }) => waves.length > 0);
}

/** What a revision would be published with now: its released waves, and the indicators where it declares official statistics. */
export interface OfferedTables {
  readonly surveys: readonly FrozenSurvey[];
  /** Each with its newest period. */
  readonly indicators: readonly { readonly indicator: string; readonly name: Text; readonly newest: string }[];
}
export async function offeredTables(tx: TenantTransaction, tables: readonly TableDeclaration[]): Promise<OfferedTables> {
  const { indicators, values } = declaresIndicators(tables) ? await findIndicatorTables(tx, today()) : { indicators: [], values: [] };
  return {
    surveys: await declaredSurveys(tx, tables),
    indicators: indicators.flatMap(({ indicator, name }) => {
      const newest = values
        .filter((value) => value.indicator === indicator)
        .reduce((last, { period }) => (period > last ? period : last), '');
      return newest === '' ? [] : [{ indicator, name, newest }];
    }),
  };
}

/** The file of a revision with the releases of now, as text and by its hash. */
export async function makeFile(tx: TenantTransaction, row: RevisionRow): Promise<{ readonly file: string; readonly document: string }> {
  const { notebook, revision, title, summary, source } = row;
  const tables = row.tables as readonly TableDeclaration[];
  const surveys = await declaredSurveys(tx, tables);
  const shapes: FrozenShapes[] = [];
  for (const { instrument, waves } of surveys)
    for (const { wave } of waves) shapes.push({ instrument, wave, areas: await findShapes(tx, instrument, wave) });
  const indicators = declaresIndicators(tables) ? { indicators: await findIndicatorTables(tx, today()) } : {};
  const made: PublishedFile = { notebook, revision, title, summary, source, tables, surveys, shapes, ...indicators };
  const document = JSON.stringify(made);
  return { document, file: createHash('sha256').update(document).digest('hex') };
}

export const readPublishedFile = (document: string): PublishedFile => JSON.parse(document) as PublishedFile;
