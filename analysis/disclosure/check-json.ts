/** Checks on what JSON.parse gave; each names the place where a document is another one than expected. */

/** The document is no released wave; `path` says where. */
export class NotAReleasedWave extends Error {
  override readonly name = 'NotAReleasedWave';
  readonly code = 'notAReleasedWave';
  readonly path: string;
  constructor(path: Path, expected: string) {
    super(`readReleasedWave: ${path} must be ${expected}`);
    this.path = String(path);
  }
}

export type JsonObject = Record<string, unknown>;
/** Where a value stands: a text, or what becomes one. A table has a million values, and the place of one is needed once at most. */
export type Path = string | { toString(): string };
/** A place within another, as `.group` or `[2]`. */
export const within = (path: Path, key: string): Path => new PlaceWithin(path, key);
class PlaceWithin {
  constructor(
    private readonly outer: Path,
    private readonly key: string,
  ) {}
  toString(): string {
    return `${this.outer}${this.key}`;
  }
}

export function check(holds: boolean, path: Path, expected: string): asserts holds {
  if (!holds) throw new NotAReleasedWave(path, expected);
}
export function object(value: unknown, path: Path): JsonObject {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), path, 'an object');
  return value as JsonObject;
}
export function list(value: unknown, path: Path): readonly unknown[] {
  check(Array.isArray(value), path, 'a list');
  return value;
}
export function text(value: unknown, path: Path): string {
  check(typeof value === 'string', path, 'a text');
  return value;
}
export function textList(value: unknown, path: Path): void {
  list(value, path).forEach((one, i) => text(one, `${path}[${i}]`));
}
/** The same text in Swedish and English. */
export function texts(value: unknown, path: Path): void {
  const one = object(value, path);
  for (const language of ['sv', 'en']) text(one[language], `${path}.${language}`);
}
export function number(value: unknown, path: Path): number {
  check(typeof value === 'number' && Number.isFinite(value), path, 'a number');
  return value as number;
}
export function flag(value: unknown, path: Path): void {
  check(typeof value === 'boolean', path, 'true or false');
}
export function oneOf(value: unknown, allowed: readonly string[], path: Path): string {
  check(typeof value === 'string' && allowed.includes(value), path, `one of ${allowed.join(', ')}`);
  return value;
}
/** A whole number from `least`, e.g. a place or a head-count. */
export function whole(value: unknown, least: number, path: Path): number {
  check(Number.isInteger(value) && (value as number) >= least, path, `a whole number from ${least}`);
  return value as number;
}

/** Formats of released numbers: how fine each may be. */
export const formats = {
  percent: { step: 0.01, words: 'whole percent' },
  wholePoints: { step: 1, words: 'a whole number' },
  hundredths: { step: 0.01, words: 'a number of two decimals' },
} as const;
export type Format = keyof typeof formats;

/** A number finer than its format was never released. Null passes: it is a number that is not shown. */
export function inFormat(value: unknown, format: Format, path: Path): void {
  if (value === null) return;
  const { step, words } = formats[format];
  const steps = number(value, path) / step;
  check(Math.abs(steps - Math.round(steps)) < 1e-6, path, words);
}
/** Numbers of a row, or null, each in the format. */
export function inFormats(row: JsonObject, fields: readonly string[], format: Format, path: Path): void {
  const { step, words } = formats[format];
  for (const field of fields) {
    const value = row[field] as number | null;
    if (value === null) continue;
    const steps = value / step;
    if (!(Math.abs(steps - Math.round(steps)) < 1e-6)) check(false, `${path}.${field}`, words);
  }
}
/** Two significant digits, at most two decimals: 0.47, 1.8, 23, 120. */
export function inTwoDigits(value: unknown, path: Path): void {
  if (value === null) return;
  const size = Math.abs(number(value, path));
  const step = size >= 100 ? 10 : size >= 10 ? 1 : size >= 1 ? 0.1 : 0.01;
  check(Math.abs(size / step - Math.round(size / step)) < 1e-6, path, 'a number of two digits, none finer than a hundredth');
}
/** A count rounded to the release's own step. */
export function roundedCount(value: unknown, step: number, path: Path): void {
  if (value === null) return;
  check(whole(value, 0, path) % step === 0, path, `a multiple of ${step}, or null`);
}
