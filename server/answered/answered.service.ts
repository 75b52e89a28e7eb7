/** What pupils get back of a wave that they answered: released rows alone, and only of waves that are published to everyone. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Text } from '../../survey/text.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { findFieldings } from '../fielding/fielding.repository.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { ProblemError } from '../problem.ts';
import { findRelease, findReleased } from '../releases/release.repository.ts';
import { listSeenSurveys, seenTables } from '../waves/seen-surveys.ts';
import type { PlacesTask } from './places-task.ts';

export interface AnsweredWave {
  readonly instrument: string;
  readonly wave: string;
  readonly label: Text;
  /** With rows of places alone. */
  readonly places: ReleasedWave;
}

/** Made with the first page that is asked for. */
let pool: WorkerPool<PlacesTask, ReleasedWave> | null = null;
/** By the tag of a release's content: releases are few and never change. */
const kept = new Map<string, Promise<ReleasedWave>>();

function placesOf({ document, etag }: { readonly document: Uint8Array; readonly etag: string }): Promise<ReleasedWave> {
  const known = kept.get(etag);
  if (known) return known;
  pool ??= new WorkerPool<PlacesTask, ReleasedWave>(new URL('./places-task.ts', import.meta.url), 1);
  const made = pool.run({ document });
  kept.set(etag, made);
  made.catch(() => kept.delete(etag));
  return made;
}

interface Seen {
  readonly instrument: string;
  readonly wave: string;
  readonly label: Text;
  readonly release: { readonly document: Uint8Array; readonly etag: string };
}

/**
 * The newest wave of each survey that everyone may see. Whoever asks is not looked at: a pupil on a school's computer sees what every other sees.
 *
 * @returns null where nothing is published, of a municipality in which pupils are or have been asked
 * @throws {ProblemError} notFound
 */
export async function findAnswered(db: Database, slug: string): Promise<readonly AnsweredWave[] | null> {
  const seen = await ifPublished(db, slug, async (isSeen, surveys) => {
    const found: Seen[] = [];
    for (const { instrument, waves } of surveys) {
      const newest = waves.findLast(({ state, quality }) => state === 'published' && quality.source !== 'pool');
      const release = newest && (await isSeen(instrument, newest.wave));
      if (newest && release) found.push({ instrument, wave: newest.wave, label: newest.label, release });
    }
    return found;
  });
  if (seen === null || seen.length === 0) return nothingYet(db, slug);
  return Promise.all(seen.map(async ({ release, ...one }) => ({ ...one, places: await placesOf(release) })));
}

/** One of them, whatever came after it. @throws {ProblemError} notFound */
export async function findAnsweredWave(db: Database, slug: string, instrument: string, wave: string): Promise<AnsweredWave> {
  const seen = await ifPublished(db, slug, async (isSeen, surveys): Promise<Seen | null> => {
    const label = surveys.find((one) => one.instrument === instrument)?.waves.find((one) => one.wave === wave)?.label;
    const release = label && (await isSeen(instrument, wave));
    return label && release ? { instrument, wave, label, release } : null;
  });
  if (seen === null) throw nothingThere();
  return { instrument, wave, label: seen.label, places: await placesOf(seen.release) };
}

type SeenSurveys = Awaited<ReturnType<typeof listSeenSurveys>>;

/** @returns null to everyone where the municipality has published nothing */
async function ifPublished<T>(
  db: Database,
  slug: string,
  work: (isSeen: (instrument: string, wave: string) => Promise<Seen['release'] | undefined>, surveys: SeenSurveys) => Promise<T>,
): Promise<T | null> {
  try {
    return await inPublished(db, null, slug, async (tx, sight) => {
      const seen = await seenTables(tx, sight);
      const release = async (instrument: string, wave: string) => {
        const which = seen(instrument, wave);
        if (which === null) return undefined;
        return which === 'newest' ? findReleased(tx, instrument, wave) : findRelease(tx, instrument, wave, which);
      };
      return work(release, await listSeenSurveys(tx, sight));
    });
  } catch (error) {
    if (error instanceof ProblemError && error.kind === 'notFound') return null;
    throw error;
  }
}

/** @throws {ProblemError} notFound where nobody knows that there is such a municipality */
async function nothingYet(db: Database, slug: string): Promise<null> {
  const municipality = await findMunicipality(db, slug);
  const fieldings = municipality ? await inMunicipality(db, municipality.municipality, findFieldings) : [];
  // From the opening on its keys and questions are public.
  if (!fieldings.some(({ key_list: keys }) => keys !== null)) throw nothingThere();
  return null;
}

const nothingThere = () => new ProblemError('notFound', 'There is nothing at this address.');
