import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly keyDir: string;
  /** null: the embedded database in dataDir. */
  readonly databaseUrl: string | null;
}

/** Every setting with its default. Each has one sentence for each mistake. */
const schema = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: (issue) => `PORT must be a whole number from 0 to 65535, but is "${issue.input}".`,
    })
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(isLoopback, {
      error: (issue) =>
        `HOST must be 127.0.0.1, ::1 or localhost, but is "${issue.input}": there are no accounts yet, so whoever reaches the server could do everything.`,
    }),
  DATA_DIR: z
    .string()
    .default('./data')
    .refine(isNotEmpty, { error: 'DATA_DIR must be a folder, but is empty.' })
    .transform((path) => resolve(path)),
  KEY_DIR: z
    .string()
    .default('./keys')
    .refine(isNotEmpty, { error: 'KEY_DIR must be a folder, but is empty.' })
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .string()
    .default('')
    .refine((text) => text === '' || isPostgresUrl(text), {
      error: 'DATABASE_URL must begin with postgres:// or postgresql://, as in postgres://user:password@host:5432/name.',
    })
    .transform((text) => text || null),
});

/** Reads the settings from the environment. @returns the settings, or one sentence for each mistake */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; settings: Settings } | { ok: false; mistakes: readonly string[] } {
  const { PORT, HOST, DATA_DIR, KEY_DIR, DATABASE_URL } = environment;
  const read = schema.safeParse({ PORT, HOST, DATA_DIR, KEY_DIR, DATABASE_URL });
  const inside = keysInsideData(DATA_DIR, KEY_DIR);
  if (!read.success) return { ok: false, mistakes: [...read.error.issues.map((issue) => issue.message), ...inside] };
  const settings: Settings = {
    port: read.data.PORT,
    host: read.data.HOST,
    dataDir: read.data.DATA_DIR,
    keyDir: read.data.KEY_DIR,
    databaseUrl: read.data.DATABASE_URL,
  };
  return inside.length > 0 ? { ok: false, mistakes: inside } : { ok: true, settings };
}

/** The two folders are looked at by themselves, so that this is told together with mistakes in other settings. */
function keysInsideData(data: string | undefined, keys: string | undefined): string[] {
  const [dataDir, keyDir] = [schema.shape.DATA_DIR.safeParse(data), schema.shape.KEY_DIR.safeParse(keys)];
  return dataDir.success && keyDir.success && liesInside(keyDir.data, dataDir.data)
    ? [`KEY_DIR (${keyDir.data}) must not lie inside DATA_DIR (${dataDir.data}): a copy of the data would carry its keys along.`]
    : [];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
function isNotEmpty(text: string): boolean {
  return text.trim() !== '';
}
function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}
function liesInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}
