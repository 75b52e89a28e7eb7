import { resolve } from 'node:path';
import { z } from 'zod';
import { liesIn } from './backups/lies-in.ts';
import { readSecretFiles } from './read-secret-files.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly keyDir: string;
  /** Where backups of the database go. */
  readonly backupDir: string;
  /** null: the embedded database in dataDir. */
  readonly databaseUrl: string | null;
  /** As people reach the server, without a slash at the end; null: the address that it listens on. Links in letters begin with it. */
  readonly publicUrl: string | null;
  /** How many reverse proxies stand before the server: as many entries of their X-Forwarded headers are believed. */
  readonly trustedProxies: number;
  /** Whether there is the example municipality, with accounts that anybody may use. */
  readonly example: boolean;
  /** null: letters become files in the folder outbox of dataDir. */
  readonly smtpUrl: string | null;
  /** Sender of letters. */
  readonly mailFrom: string;
  /** null: there is none. */
  readonly singleSignOn: SingleSignOnSettings | null;
}

export interface SingleSignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The file that says who gets which role. */
  readonly rulesFile: string;
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
  HOST: z.string().default('127.0.0.1').refine(isNotEmpty, { error: 'HOST must be an address of this machine, but is empty.' }),
  TRUSTED_PROXIES: z
    .string()
    .default('0')
    .refine((text) => /^\d$/.test(text), {
      error: (issue) => `TRUSTED_PROXIES must be the number of reverse proxies before the server, from 0 to 9, but is "${issue.input}".`,
    })
    .transform(Number),
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
  BACKUP_DIR: z
    .string()
    .default('./backups')
    .refine(isNotEmpty, { error: 'BACKUP_DIR must be a folder, but is empty.' })
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .string()
    .default('')
    .refine((text) => text === '' || isPostgresUrl(text), {
      error: 'DATABASE_URL must begin with postgres:// or postgresql://, as in postgres://user:password@host:5432/name.',
    })
    .transform((text) => text || null),
  PUBLIC_URL: z
    .string()
    .default('')
    .refine((text) => text === '' || isOrigin(text), {
      error: 'PUBLIC_URL must be an address without a path, as in https://motvikt.kommun.example.',
    })
    .transform((text) => text.replace(/\/$/, '') || null),
  EXAMPLE: z.enum(['', 'yes', 'no'], { error: 'EXAMPLE must be yes or no.' }).default(''),
  SMTP_URL: z
    .string()
    .default('')
    .refine((text) => text === '' || (/^smtps?:\/\//.test(text) && URL.canParse(text)), {
      error: 'SMTP_URL must begin with smtp:// or smtps://, as in smtps://user:password@mail.kommun.example:465.',
    })
    .transform((text) => text || null),
  MAIL_FROM: z.string().default('Motvikt <motvikt@localhost>').refine(isNotEmpty, { error: 'MAIL_FROM must be an address, but is empty.' }),
  OIDC_ISSUER: z
    .string()
    .default('')
    .refine((text) => text === '' || isIssuer(text), {
      error: 'OIDC_ISSUER must begin with https:// (http:// only on this machine), as in https://login.kommun.example.',
    }),
  OIDC_CLIENT_ID: z.string().default(''),
  OIDC_CLIENT_SECRET: z.string().default(''),
  OIDC_RULES: z.string().default(''),
});
type Read = z.infer<typeof schema>;

/** `readSettings`, with secrets that stand in files. */
export function readSettingsAndFiles(environment: Readonly<Record<string, string | undefined>>): ReturnType<typeof readSettings> {
  const files = readSecretFiles(environment);
  const read = readSettings(files.environment);
  if (files.mistakes.length === 0) return read;
  return { ok: false, mistakes: [...files.mistakes, ...(read.ok ? [] : read.mistakes)] };
}

/** Reads the settings from the environment. @returns the settings, or one sentence for each mistake */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; settings: Settings } | { ok: false; mistakes: readonly string[] } {
  const read = schema.safeParse(environment);
  const together = togetherMistakes(rightOnes(environment));
  if (!read.success) return { ok: false, mistakes: [...read.error.issues.map((issue) => issue.message), ...together] };
  const settings: Settings = {
    port: read.data.PORT,
    host: read.data.HOST,
    dataDir: read.data.DATA_DIR,
    keyDir: read.data.KEY_DIR,
    backupDir: read.data.BACKUP_DIR,
    databaseUrl: read.data.DATABASE_URL,
    publicUrl: read.data.PUBLIC_URL,
    trustedProxies: read.data.TRUSTED_PROXIES,
    example: isExample(read.data),
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    singleSignOn: singleSignOnOf(read.data),
  };
  return together.length > 0 ? { ok: false, mistakes: together } : { ok: true, settings };
}

/** Accounts that anybody may use are for this machine: whatever others reach must say that it wants them, and is refused. */
const isExample = ({ EXAMPLE, HOST, DATABASE_URL, PUBLIC_URL, TRUSTED_PROXIES }: Read): boolean =>
  EXAMPLE === ''
    ? DATABASE_URL === null && TRUSTED_PROXIES === 0 && isLoopback(HOST) && (PUBLIC_URL === null || isLocalUrl(PUBLIC_URL))
    : EXAMPLE === 'yes';

const singleSignOnOf = (read: Read): SingleSignOnSettings | null =>
  read.OIDC_ISSUER === ''
    ? null
    : {
        issuer: read.OIDC_ISSUER,
        clientId: read.OIDC_CLIENT_ID,
        clientSecret: read.OIDC_CLIENT_SECRET,
        rulesFile: resolve(read.OIDC_RULES),
      };

/** The settings that are right by themselves: what they do not allow together is told beside the mistakes in others. */
const rightOnes = (environment: Readonly<Record<string, string | undefined>>): Partial<Read> =>
  Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, one]) => {
      const read = one.safeParse(environment[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );

/** What each setting allows by itself and some do not together; of a setting that is left out here, nothing is said. */
function togetherMistakes({
  DATA_DIR,
  KEY_DIR,
  BACKUP_DIR,
  HOST,
  PUBLIC_URL,
  TRUSTED_PROXIES = 0,
  EXAMPLE,
  ...oidc
}: Partial<Read>): string[] {
  const mistakes: string[] = [];
  if (DATA_DIR !== undefined && KEY_DIR !== undefined && liesIn(KEY_DIR, DATA_DIR))
    mistakes.push(`KEY_DIR (${KEY_DIR}) must not lie inside DATA_DIR (${DATA_DIR}): a copy of the data would carry its keys along.`);
  if (BACKUP_DIR !== undefined && KEY_DIR !== undefined && (liesIn(BACKUP_DIR, KEY_DIR) || liesIn(KEY_DIR, BACKUP_DIR)))
    mistakes.push(
      `BACKUP_DIR (${BACKUP_DIR}) and KEY_DIR (${KEY_DIR}) must not lie in one another: whoever takes the backups would have their keys.`,
    );
  const hostIsReached = HOST !== undefined && !isLoopback(HOST);
  const urlIsReached = typeof PUBLIC_URL === 'string' && !isLocalUrl(PUBLIC_URL);
  if (hostIsReached && PUBLIC_URL === null)
    mistakes.push(
      `HOST is "${HOST}", which others reach: then PUBLIC_URL must be the address that they use, as in https://motvikt.kommun.example.`,
    );
  if (urlIsReached && !PUBLIC_URL.startsWith('https://'))
    mistakes.push(
      `PUBLIC_URL must begin with https://, but is "${PUBLIC_URL}": without TLS passwords can be read on the way, and the pupils' browsers refuse the cryptography of the survey. docs/operate.md shows the shortest way to it.`,
    );
  if (EXAMPLE === 'yes' && (hostIsReached || urlIsReached || TRUSTED_PROXIES > 0))
    mistakes.push(
      'EXAMPLE must be no where others than this machine reach the server, also by a proxy: the passwords of the example stand on its page.',
    );
  const given = [oidc.OIDC_ISSUER, oidc.OIDC_CLIENT_ID, oidc.OIDC_CLIENT_SECRET, oidc.OIDC_RULES].map((one) => one !== '');
  if (given.includes(true) && given.includes(false))
    mistakes.push('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET (or OIDC_CLIENT_SECRET_FILE) and OIDC_RULES must be set together.');
  return mistakes;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
const isLocalUrl = (text: string): boolean => isLoopback(new URL(text).hostname.replace(/^\[(.*)\]$/, '$1'));
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '');
const isIssuer = (text: string): boolean =>
  URL.canParse(text) && (text.startsWith('https://') || (text.startsWith('http://') && isLocalUrl(text)));
function isNotEmpty(text: string): boolean {
  return text.trim() !== '';
}
function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}
