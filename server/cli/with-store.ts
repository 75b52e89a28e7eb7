/** Opens what `npm start` uses (DATA_DIR, KEY_DIR, DATABASE_URL) for one command, and says in words what hinders it. */
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import { CannotOpen } from '../cannot-start.ts';
import { FolderInUse } from '../database/folder-lock.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { ensureMunicipality, findMunicipalities, findMunicipality } from '../municipalities/municipality.repository.ts';
import { openFolders } from '../open-folders.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { readSettingsAndFiles, type Settings } from '../settings.ts';
import type { CliIo } from './cli-io.ts';

export interface StoreEnvironment {
  /** Settings; tests give their own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** How the database is opened; a test keeps one open over several commands. */
  readonly open?: (settings: Settings) => Promise<OpenDatabase>;
}
export interface Store extends OpenDatabase {
  readonly keys: WaveKeys;
  readonly settings: Settings;
}

/** @returns the exit code of `work`, or that of what hindered it */
export async function withSettings(
  io: CliIo,
  { environment = process.env }: StoreEnvironment,
  work: (settings: Settings) => Promise<number>,
): Promise<number> {
  const read = readSettingsAndFiles(environment);
  if (!read.ok) return complain(io, 2, read.mistakes);
  try {
    return await work(read.settings);
  } catch (error) {
    if (error instanceof CannotOpen)
      return complain(io, 1, [
        error.says[io.language],
        ...(error instanceof FolderInUse ? [storeCommandTextsFor(io.language).closeServer] : []),
      ]);
    if ((error as NodeJS.ErrnoException).syscall) return complain(io, 1, [(error as Error).message]);
    throw error;
  }
}

/** @returns the exit code of `work`, or that of what hindered it */
export const withStore = (io: CliIo, environment: StoreEnvironment, work: (store: Store) => Promise<number>): Promise<number> =>
  withSettings(io, environment, async (settings) => {
    const keys = await openCommandFolders(settings);
    const store = { ...(await (environment.open ?? openDatabase)(settings)), keys, settings };
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });

/** With PostgreSQL a command has nothing in DATA_DIR. */
export const openCommandFolders = ({ keyDir, dataDir, databaseUrl }: Settings, asTheyAre = false): Promise<WaveKeys> =>
  openFolders({ keyDir, dataDir: databaseUrl === null ? dataDir : null, asTheyAre });

/**
 * The municipality's id; null when it is not there, which has then been said.
 *
 * @param named what `--municipality` says; null means the only one beside the example, or the example where that is alone
 */
export async function municipalityOf(
  { db }: Store,
  named: string | null,
  io: CliIo,
  options: MunicipalityOptions = {},
): Promise<string | null> {
  const slug = named ?? (await onlyMunicipality(db, options.exampleByName ?? false));
  if (slug === null) {
    const known = (await findMunicipalities(db)).map((one) => one.slug).join(', ');
    complain(io, 1, [commandTextsFor(io.language).import.whichMunicipality(known)]);
    return null;
  }
  if (slug === exampleMunicipality.slug) await ensureMunicipality(db, exampleMunicipality);
  const found = await findMunicipality(db, slug);
  if (found) return found.municipality;
  const known = (await findMunicipalities(db)).map((one) => one.slug).join(', ');
  complain(io, 1, [commandTextsFor(io.language).import.noMunicipality(slug, known)]);
  return null;
}

interface MunicipalityOptions {
  /** The example is meant only where it is named: its accounts are anybody's, so that no real answers may get there by chance. */
  readonly exampleByName?: boolean;
}

/** Null where nothing tells which one is meant. */
async function onlyMunicipality(db: OpenDatabase['db'], exampleByName: boolean): Promise<string | null> {
  const others = (await findMunicipalities(db)).map(({ slug }) => slug).filter((slug) => slug !== exampleMunicipality.slug);
  if (others.length > 0) return others.length === 1 ? others[0]! : null;
  return exampleByName ? null : exampleMunicipality.slug;
}

export function say(io: CliIo, text: string): number {
  io.stdout(text);
  return 0;
}
export function complain(io: CliIo, code: number, lines: readonly string[]): number {
  io.stderr(`${lines.join('\n')}\n`);
  return code;
}
