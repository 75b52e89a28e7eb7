/** `motvikt doctor`: what a person who runs an installation should know, one line each. */
import type { Stats } from 'node:fs';
import { realpath, stat, statfs } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { sql } from 'kysely';
import { checkups, type Checkup, operationTextsFor, type OperationTexts } from '../../notebooks/wording/operation-texts.ts';
import type { Language } from '../../survey/text.ts';
import { keysWithoutCopy } from '../backups/key-copies.ts';
import { liesIn } from '../backups/lies-in.ts';
import { schemaVersion } from '../backups/read-tables.ts';
import { findBackups } from '../backups/schedule-backups.ts';
import { CannotOpen } from '../cannot-start.ts';
import { embeddedFolder } from '../database/embedded-folder.ts';
import { FolderInUse } from '../database/folder-lock.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { betrayals, loggingOptions, type LoggingOptions, unseenOptions } from '../database/logging-options.rules.ts';
import { migrations } from '../database/migrations/index.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { findMunicipalities } from '../municipalities/municipality.repository.ts';
import { isLoopback, type Settings } from '../settings.ts';
import { findWaves } from '../waves/wave.repository.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readOneWord } from './read-one-word.ts';
import { complain, openCommandFolders, say, type Store, type StoreEnvironment, withSettings } from './with-store.ts';

export const runDoctor: CliCommand = (args, io) => doctorWith(args, io, {});

type Level = 'well' | 'warning' | 'fault';
interface Finding {
  readonly level: Level;
  readonly text: string;
}
type Texts = OperationTexts['doctor'];

export async function doctorWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { doctor: texts } = operationTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong' || asked.word !== null) return complain(io, 2, [texts.usage.trimEnd()]);
  return withSettings(io, environment, async (settings) => {
    const keys = await openCommandFolders(settings, true);
    const opened = await openToLook(settings, environment, io.language);
    const store = 'db' in opened ? { ...opened, keys, settings } : null;
    try {
      const look = async (of: Checkup): Promise<readonly Finding[]> => {
        if (isOfFiles(of)) return looksAtFiles[of](settings, texts);
        if (store !== null) return looksInDatabase[of](store, texts);
        return of === 'database' ? [opened as Finding, warning(texts.notLookedAt(namesOf(otherDatabaseCheckups, texts)))] : [];
      };
      const findings: (Finding & { readonly of: Checkup })[] = [];
      for (const of of checkups) findings.push(...(await look(of)).map((one) => ({ of, ...one })));
      return tell(findings, texts, io);
    } finally {
      await store?.close();
    }
  });
}

/** As it is: to look must change nothing, or what is behind would never be found. @returns the database, or what hinders it */
async function openToLook(settings: Settings, environment: StoreEnvironment, language: Language): Promise<OpenDatabase | Finding> {
  try {
    return await (environment.open ?? openDatabase)({ ...settings, asItIs: true });
  } catch (error) {
    if (error instanceof FolderInUse) return warning(operationTextsFor(language).doctor.serverHasIt(error.pid));
    if (error instanceof CannotOpen) return fault(error.says[language]);
    throw error;
  }
}

function tell(findings: readonly (Finding & { readonly of: Checkup })[], texts: Texts, io: CliIo): number {
  const width = (words: readonly string[]) => Math.max(...words.map((word) => word.length));
  const [wide, name] = [width([texts.well, texts.warning, texts.fault]), width(Object.values(texts.names))];
  for (const { of, level, text } of findings) io.stdout(`${texts[level].padEnd(wide)}  ${texts.names[of].padEnd(name)}  ${text}\n`);
  const count = (level: Level) => findings.filter((one) => one.level === level).length;
  io.stdout(`\n${texts.result(count('fault'), count('warning'))}\n`);
  return count('fault') > 0 ? 1 : 0;
}

const well = (text: string) => ({ level: 'well', text }) as const;
const warning = (text: string) => ({ level: 'warning', text }) as const;
const fault = (text: string) => ({ level: 'fault', text }) as const;
const minute = (at: Date | string): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const oldestPostgres = 150_000;
const furthestClock = 5;
const leastFreeBytes = 2e9;
const backupIsOldMs = 2 * 24 * 60 * 60 * 1000;

type DatabaseCheckup = 'database' | 'schema' | 'logging' | 'clock' | 'keys';
type FileCheckup = Exclude<Checkup, DatabaseCheckup>;
const isOfFiles = (of: Checkup): of is FileCheckup => of in looksAtFiles;
const otherDatabaseCheckups = ['schema', 'logging', 'clock', 'keys'] as const satisfies readonly DatabaseCheckup[];
const namesOf = (those: readonly Checkup[], { names }: Texts): string => those.map((one) => names[one]).join(', ');

const looksInDatabase: Readonly<Record<DatabaseCheckup, (store: Store, texts: Texts) => Promise<readonly Finding[]>>> = {
  database: async ({ db, kind }, texts) => {
    const { rows } = await sql<{
      number: number;
      version: string;
    }>`select current_setting('server_version_num')::int as number, current_setting('server_version') as version`.execute(db);
    const { number, version } = rows[0]!;
    return [
      number < oldestPostgres ? fault(texts.tooOld(version)) : well(texts.answers(kind, version)),
      ...(kind === 'embedded' ? [warning(texts.embeddedPilots)] : []),
    ];
  },

  schema: async ({ db }, texts) => {
    const { has, behind, isAhead } = await standingOf(db);
    if (isAhead) return [fault(texts.ahead(has))];
    return [behind.length > 0 ? fault(texts.behind(behind.join(', '))) : well(texts.newest(has))];
  },

  logging: async ({ db }, texts) => {
    const { user, options } = await db.transaction().execute(async (tx) => {
      // The user that signs in may be shown more than the role that it takes.
      await sql`set local role none`.execute(tx);
      const { rows } = await sql<{ user: string; name: keyof LoggingOptions | null; setting: string }>`
        select session_user::text as "user", name, setting from (select) as once
        left join pg_settings on name = any (${`{${loggingOptions.join(',')}}`}::text[])`.execute(tx);
      return { user: rows[0]!.user, options: Object.fromEntries(rows.map(({ name, setting }) => [name, setting])) as LoggingOptions };
    });
    const [found, unseen] = [betrayals(options), unseenOptions(options)];
    if (found.length + unseen.length === 0) return [well(texts.logsNothing)];
    return [
      ...found.map(({ setting, value, reason }) => fault(texts.logs(setting, value, texts.logReasons[reason]))),
      ...(unseen.length > 0 ? [warning(texts.unseen(unseen.join(', '), user))] : []),
    ];
  },

  clock: async ({ db }, texts) => {
    const before = Date.now();
    const { rows } = await sql<{ ms: number }>`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`.execute(db);
    // Halfway through the question is as near as one can tell.
    const apart = Math.abs(rows[0]!.ms - (before + Date.now()) / 2) / 1000;
    return [apart > furthestClock ? fault(texts.clockFar(apart.toFixed(0))) : well(texts.clockNear(apart.toFixed(1)))];
  },

  keys: async ({ db, keys }, texts) => {
    const { behind, isAhead } = await standingOf(db);
    if (isAhead || behind.length > 0) return [warning(texts.afterSchema)];
    const missing: string[] = [];
    let waves = 0;
    for (const { municipality, slug } of await findMunicipalities(db))
      for (const { instrument, wave, key_id } of await inMunicipality(db, municipality, (tx) => findWaves(tx))) {
        waves++;
        await keys.read(key_id).catch(() => missing.push(`${slug} ${instrument} ${wave}`));
      }
    return [missing.length > 0 ? fault(texts.keysMissing(missing.join(', '))) : well(texts.everyKey(waves))];
  },
};

/** What this program needs of the schema, against what is there. */
async function standingOf(
  db: Store['db'],
): Promise<{ readonly has: string; readonly behind: readonly string[]; readonly isAhead: boolean }> {
  const has = await schemaVersion(db);
  const known = Object.keys(migrations);
  return { has, behind: known.filter((name) => name > has), isAhead: !known.includes(has) };
}

const looksAtFiles: Readonly<Record<FileCheckup, (settings: Settings, texts: Texts) => Promise<readonly Finding[]>>> = {
  // Settings that are wrong never come here: they are told before anything is opened.
  settings: async ({ dataDir, keyDir, backupDir }, texts) => {
    // What the settings' own check cannot see: links.
    const [data, keys, backups] = await Promise.all([dataDir, keyDir, backupDir].map(pathWithoutLinks));
    const beside = [
      ...(liesIn(keys!, data!) ? [texts.besideKeys('DATA_DIR', data!, keys!)] : []),
      ...(liesIn(backups!, keys!) || liesIn(keys!, backups!) ? [texts.besideKeys('BACKUP_DIR', backups!, keys!)] : []),
    ];
    return beside.length > 0 ? beside.map(fault) : [well(texts.inForce(dataDir, keyDir))];
  },

  keyFolder: async ({ keyDir }, texts) => {
    const { mode } = await stat(keyDir);
    const shown = (mode & 0o777).toString(8);
    return [(mode & 0o077) === 0 ? well(texts.mode(shown)) : fault(texts.modeOpen(shown))];
  },

  dataFolder: async ({ dataDir, backupDir, databaseUrl }, texts) => {
    // The files in BACKUP_DIR are readable by this user alone, but whoever may write there can take them away.
    const open = [
      ...(databaseUrl === null ? [dataDir, embeddedFolder(dataDir)].map((folder) => ({ folder, closed: 0o077 })) : []),
      { folder: backupDir, closed: 0o022 },
    ].map(async ({ folder, closed }) => {
      const mode = (await ifThere(folder))?.mode ?? 0;
      return (mode & closed) === 0 ? [] : [fault(texts.folderOpen(folder, (mode & 0o777).toString(8)))];
    });
    const found = (await Promise.all(open)).flat();
    return found.length > 0 ? found : [well(texts.foldersClosed)];
  },

  keyCopies: async ({ keyDir }, texts) => {
    const { missing, lastCopy } = await keysWithoutCopy(keyDir);
    if (missing > 0) return [warning(texts.notCopied(missing))];
    return lastCopy === null ? [] : [well(texts.copiedAll(minute(lastCopy)))];
  },

  backups: async ({ backupDir, databaseUrl }, texts) => {
    const [newest] = await findBackups(backupDir, new Date());
    if (!newest) return [warning(databaseUrl === null ? texts.noBackup(backupDir) : texts.ownBackups)];
    return [
      Date.now() - newest.madeAt.getTime() > backupIsOldMs
        ? warning(texts.oldBackup(minute(newest.madeAt)))
        : well(texts.lastBackup(minute(newest.madeAt), newest.path)),
    ];
  },

  disk: async ({ dataDir, backupDir }, texts) => {
    const disks = new Map<number, { readonly at: string; readonly folders: string[] }>();
    for (const [name, folder] of [
      ['DATA_DIR', dataDir],
      ['BACKUP_DIR', backupDir],
    ] as const) {
      const at = await nearestThere(folder);
      const { dev } = await stat(at);
      (disks.get(dev) ?? disks.set(dev, { at, folders: [] }).get(dev)!).folders.push(name);
    }
    return Promise.all(
      [...disks.values()].map(async ({ at, folders }) => {
        const { bavail, bsize } = await statfs(at);
        const free = bavail * bsize;
        return (free < leastFreeBytes ? fault : well)(
          (free < leastFreeBytes ? texts.littleFree : texts.free)((free / 1e9).toFixed(1), folders.join(', ')),
        );
      }),
    );
  },

  tls: async ({ host, publicUrl }, texts) => {
    if (publicUrl?.startsWith('https://')) return [well(texts.tlsThere(publicUrl))];
    return [isLoopback(host) ? well(texts.loopback) : fault(texts.noTls)];
  },
};

/** Also of a folder that is not there yet. */
async function pathWithoutLinks(folder: string): Promise<string> {
  const at = await nearestThere(folder);
  return join(await realpath(at), relative(at, folder));
}

const ifThere = (path: string): Promise<Stats | null> =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** The folder itself, or the one above it that is there. */
const nearestThere = (folder: string): Promise<string> =>
  stat(folder).then(
    () => folder,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && dirname(folder) !== folder) return nearestThere(dirname(folder));
      throw error;
    },
  );
