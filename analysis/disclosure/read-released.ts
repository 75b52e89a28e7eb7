/** Takes a stored or transferred release back in: its structure is checked once, and it is a `ReleasedWave` again. */
import { brand, comparisons, type ReleasedComparison, type ReleasedRow, type ReleasedWave } from './released.ts';

/** The document is no released wave; `path` says where. */
export class NotAReleasedWave extends Error {
  override readonly name = 'NotAReleasedWave';
  readonly code = 'notAReleasedWave';
  constructor(
    readonly path: string,
    expected: string,
  ) {
    super(`readReleasedWave: ${path} must be ${expected}`);
  }
}

/**
 * @param json what JSON.parse gave for a document that releaseWave made
 * @throws {NotAReleasedWave} at the first place where the structure is another one, or where a number is finer than the formats allow
 */
export function readReleasedWave(json: unknown): ReleasedWave {
  const wave = object(json, 'document');
  const instrument = object(wave['instrument'], 'instrument');
  for (const field of ['id', 'version']) text(instrument[field], `instrument.${field}`);
  texts(instrument['title'], 'instrument.title');
  texts(instrument['origin'], 'instrument.origin');
  check(typeof wave['synthetic'] === 'boolean', 'synthetic', 'true or false');
  text(wave['wave'], 'wave');
  list(wave['factors'], 'factors').forEach((factor, i) => {
    const one = object(factor, `factors[${i}]`);
    text(one['id'], `factors[${i}].id`);
    oneOf(one['kind'], kinds, `factors[${i}].kind`);
    oneOf(one['statistic'], statistics, `factors[${i}].statistic`);
    texts(one['name'], `factors[${i}].name`);
    texts(one['shareLabel'], `factors[${i}].shareLabel`);
  });
  list(wave['groups'], 'groups').forEach((group, i) => {
    const one = object(group, `groups[${i}]`);
    text(one['id'], `groups[${i}].id`);
    texts(one['name'], `groups[${i}].name`);
    list(one['codes'], `groups[${i}].codes`).forEach((code, j) =>
      text(object(code, `groups[${i}].codes[${j}]`)['code'], `groups[${i}].codes[${j}].code`),
    );
  });
  const settings = object(wave['settings'], 'settings');
  text(settings['validFrom'], 'settings.validFrom');
  for (const field of ['minPupils', 'minPsus', 'nearlyAllOrNone', 'uncertainHalfWidth', 'hiddenHalfWidth', 'minDf', 'roundN'])
    number(settings[field], `settings.${field}`);
  const rows = list(wave['rows'], 'rows').map((row, i) => readRow(row, `rows[${i}]`));
  const compared = list(wave['comparisons'], 'comparisons').map((row, i) => readComparison(row, `comparisons[${i}]`));
  return brand({ ...(wave as unknown as Omit<ReleasedWave, 'rows' | 'comparisons'>), rows, comparisons: compared }) as ReleasedWave;
}

const kinds = ['risk', 'protective', 'outcome'];
const statistics = ['share', 'mean'];
const words = ['clearlyHigher', 'clearlyLower', 'noClearDifference'];

function readRow(row: unknown, path: string): ReleasedRow {
  const one = keyed(row, path);
  for (const field of ['value', 'low', 'high', 'referenceShare'])
    rounded(one[field], one['statistic'] === 'share' || field === 'referenceShare', `${path}.${field}`);
  if (one['n'] !== null) check(Number.isInteger(one['n']) && (one['n'] as number) >= 0, `${path}.n`, 'a whole number or null');
  const state = readProtection(one['protection'], `${path}.protection`);
  if (state === 'hidden')
    for (const field of ['value', 'low', 'high', 'referenceShare']) check(one[field] === null, `${path}.${field}`, 'null in a hidden row');
  if (state === 'bounded') check(one['value'] === null, `${path}.value`, 'null in a bounded row');
  return brand(one) as unknown as ReleasedRow;
}

function readComparison(row: unknown, path: string): ReleasedComparison {
  const one = keyed(row, path);
  oneOf(one['comparison'], comparisons, `${path}.comparison`);
  for (const field of ['otherValue', 'difference', 'low', 'high']) rounded(one[field], one['statistic'] === 'share', `${path}.${field}`);
  if (one['word'] !== null) oneOf(one['word'], words, `${path}.word`);
  if (readProtection(one['protection'], `${path}.protection`) === 'hidden')
    for (const field of ['otherValue', 'difference', 'low', 'high', 'word'])
      check(one[field] === null, `${path}.${field}`, 'null in a hidden row');
  return brand(one) as unknown as ReleasedComparison;
}

function keyed(row: unknown, path: string): Record<string, unknown> {
  const one = object(row, path);
  text(one['factor'], `${path}.factor`);
  oneOf(one['kind'], kinds, `${path}.kind`);
  oneOf(one['statistic'], statistics, `${path}.statistic`);
  for (const [variable, code] of Object.entries(object(one['group'], `${path}.group`))) text(code, `${path}.group.${variable}`);
  return one;
}

function readProtection(protection: unknown, path: string): string {
  const one = object(protection, path);
  const state = oneOf(one['state'], ['shown', 'uncertain', 'bounded', 'hidden'], `${path}.state`);
  if (state === 'bounded') oneOf(one['side'], ['under', 'over'], `${path}.side`);
  if (state === 'hidden') oneOf(one['reason'], ['protected', 'tooUncertain'], `${path}.reason`);
  return state;
}

function check(holds: boolean, path: string, expected: string): asserts holds {
  if (!holds) throw new NotAReleasedWave(path, expected);
}
function object(value: unknown, path: string): Record<string, unknown> {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), path, 'an object');
  return value as Record<string, unknown>;
}
function list(value: unknown, path: string): readonly unknown[] {
  check(Array.isArray(value), path, 'a list');
  return value;
}
function text(value: unknown, path: string): string {
  check(typeof value === 'string', path, 'a text');
  return value;
}
function texts(value: unknown, path: string): void {
  const one = object(value, path);
  for (const language of ['sv', 'en']) text(one[language], `${path}.${language}`);
}
function number(value: unknown, path: string): void {
  check(typeof value === 'number' && Number.isFinite(value), path, 'a number');
}
function oneOf(value: unknown, allowed: readonly string[], path: string): string {
  check(typeof value === 'string' && allowed.includes(value), path, `one of ${allowed.join(', ')}`);
  return value;
}
/** A number finer than whole percent, or than whole points, was never released. */
function rounded(value: unknown, share: boolean, path: string): void {
  if (value === null) return;
  number(value, path);
  const whole = (value as number) * (share ? 100 : 1);
  check(Math.abs(whole - Math.round(whole)) < 1e-9, path, share ? 'whole percent' : 'a whole number');
}
