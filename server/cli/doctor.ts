/** `motvikt doctor`: what a person who runs an installation should know, one line each. */
import { stat, statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import { checkups, type Checkup, operationTextsFor, type OperationTexts } from '../../notebooks/wording/operation-texts.ts';
import { keysWithoutCopy } from '../backups/key-copies.ts';
import { schemaVersion } from '../backups/read-tables.ts';
import { findBackups } from '../backups/schedule-backups.ts';
import { betrayals, type LoggingOptions } from '../database/logging-options.rules.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { migrations } from '../database/migrations/index.ts';
import { findMunicipalities } from '../municipalities/municipality.repository.ts';
import { findWaves } from '../waves/wave.repository.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readOneWord } from './read-one-word.ts';
import { isLoopback } from '../settings.ts';
import { complain, say, type Store, type StoreEnvironment, withStore } from './with-store.ts';

export const runDoctor: CliCommand = (args, io) => doctorWith(args, io, {});

type Level = 'well' | 'warning' | 'fault';
interface Finding {
  readonly of: Checkup;
  readonly level: Level;
  readonly text: string;
}
type Look = (store: Store, texts: OperationTexts['doctor']) => Promise<readonly Omit<Finding, 'of'>[]>;

export async function doctorWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { doctor: texts } = operationTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong' || asked.word !== null) return complain(io, 2, [texts.usage.trimEnd()]);
  return withStore(io, environment, async (store) => {
    const findings: Finding[] = [];
    for (const of of checkups) findings.push(...(await looks[of](store, texts)).map((found) => ({ of, ...found })));
    const width = (words: readonly string[]) => Math.max(...words.map((word) => word.length));
    const [wide, name] = [width([texts.well, texts.warning, texts.fault]), width(Object.values(texts.names))];
    for (const { of, level, text } of findings) io.stdout(`${texts[level].padEnd(wide)}  ${texts.names[of].padEnd(name)}  ${text}\n`);
    const count = (level: Level) => findings.filter((one) => one.level === level).length;
    io.stdout(`\n${texts.result(count('fault'), count('warning'))}\n`);
    return count('fault') > 0 ? 1 : 0;
  });
}

const well = (text: string) => ({ level: 'well', text }) as const;
const warning = (text: string) => ({ level: 'warning', text }) as const;
const fault = (text: string) => ({ level: 'fault', text }) as const;
const minute = (at: Date | string): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const oldestPostgres = 150_000;
const furthestClock = 5;
const leastFreeBytes = 2e9;
const backupIsOldMs = 2 * 24 * 60 * 60 * 1000;

const looks: Readonly<Record<Checkup, Look>> = {
  // Settings that are wrong never come here: they are told before anything is opened.
  settings: async ({ settings }, texts) => [well(texts.inForce(settings.dataDir, settings.keyDir))],

  keyFolder: async ({ settings }, texts) => {
    const { mode } = await stat(settings.keyDir);
    const shown = (mode & 0o777).toString(8);
    return [(mode & 0o077) === 0 ? well(texts.mode(shown)) : fault(texts.modeOpen(shown))];
  },

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
    const has = await schemaVersion(db);
    const behind = Object.keys(migrations).filter((name) => name > has);
    return [behind.length > 0 ? fault(texts.behind(behind.join(', '))) : well(texts.newest(has))];
  },

  logging: async ({ db }, texts) => {
    const { rows } = await sql<{ name: keyof LoggingOptions; setting: string }>`
      select name, setting from pg_settings where name in ('log_statement', 'log_min_duration_statement', 'log_min_duration_sample', 'log_duration',
        'log_parameter_max_length_on_error', 'shared_preload_libraries', 'auto_explain.log_min_duration')`.execute(db);
    const found = betrayals(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])));
    return found.length === 0
      ? [well(texts.logsNothing)]
      : found.map(({ setting, value, reason }) => fault(texts.logs(setting, value, texts.logReasons[reason])));
  },

  clock: async ({ db }, texts) => {
    const before = Date.now();
    const { rows } = await sql<{ ms: number }>`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`.execute(db);
    // Halfway through the question is as near as one can tell.
    const apart = Math.abs(rows[0]!.ms - (before + Date.now()) / 2) / 1000;
    return [apart > furthestClock ? fault(texts.clockFar(apart.toFixed(0))) : well(texts.clockNear(apart.toFixed(1)))];
  },

  keys: async ({ db, keys }, texts) => {
    const missing: string[] = [];
    let waves = 0;
    for (const { municipality, slug } of await findMunicipalities(db))
      for (const { instrument, wave, key_id } of await inMunicipality(db, municipality, (tx) => findWaves(tx))) {
        waves++;
        await keys.read(key_id).catch(() => missing.push(`${slug} ${instrument} ${wave}`));
      }
    return [missing.length > 0 ? fault(texts.keysMissing(missing.join(', '))) : well(texts.everyKey(waves))];
  },

  keyCopies: async ({ settings }, texts) => {
    const { missing, lastCopy } = await keysWithoutCopy(settings.keyDir);
    if (missing > 0) return [warning(texts.notCopied(missing))];
    return lastCopy === null ? [] : [well(texts.copiedAll(minute(lastCopy)))];
  },

  backups: async ({ kind, settings }, texts) => {
    const [newest] = await findBackups(settings.backupDir);
    if (!newest) return [kind === 'embedded' ? warning(texts.noBackup(settings.backupDir)) : warning(texts.ownBackups)];
    return [
      Date.now() - newest.madeAt.getTime() > backupIsOldMs
        ? warning(texts.oldBackup(minute(newest.madeAt)))
        : well(texts.lastBackup(minute(newest.madeAt), newest.path)),
    ];
  },

  disk: async ({ settings }, texts) => {
    const { bavail, bsize } = await statfs(settings.dataDir).catch(() => statfs('.'));
    const free = bavail * bsize;
    const shown = (free / 1e9).toFixed(1);
    return [free < leastFreeBytes ? fault(texts.littleFree(shown)) : well(texts.free(shown))];
  },

  tls: async ({ settings: { host, publicUrl } }, texts) => {
    if (publicUrl?.startsWith('https://')) return [well(texts.tlsThere(publicUrl))];
    return [isLoopback(host) ? well(texts.loopback) : fault(texts.noTls)];
  },
};
