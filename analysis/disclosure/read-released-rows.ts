/** What every row of a stored release must look like, table by table. */
import {
  check,
  flag,
  inFormat,
  inTwoDigits,
  list,
  number,
  object,
  oneOf,
  roundedCount,
  text,
  whole,
  type Format,
  type JsonObject,
} from './check-json.ts';
import { comparisons, comparisonWords, type ReleasedWave } from './released.ts';

export const kinds = ['risk', 'protective', 'outcome'];
export const statistics = ['share', 'mean'];

type Table = 'rows' | 'comparisons' | 'ranks' | 'smallAreas' | 'associations' | 'riskCounts' | 'reliability' | 'coverage';
/** Throws where a row is another one; `roundN` is the release's own step of counts. */
type RowReader = (row: JsonObject, path: string, roundN: number) => void;

export const readers: Readonly<Record<Table & keyof ReleasedWave, RowReader>> = {
  rows(row, path, roundN) {
    const unit = readWhat(row, path);
    inFormats(row, ['value', 'low', 'high'], unit, path);
    inFormats(row, ['referenceShare', 'coverage'], 'percent', path);
    roundedCount(row['n'], roundN, `${path}.n`);
    const state = readProtection(row, path, ['value', 'low', 'high', 'referenceShare', 'coverage']);
    if (state === 'bounded') check(row['value'] === null, `${path}.value`, 'null in a bounded row');
  },

  comparisons(row, path) {
    const unit = readWhat(row, path);
    const kind = oneOf(row['comparison'], comparisons, `${path}.comparison`);
    inFormats(row, ['otherValue', 'difference', 'low', 'high'], unit, path);
    if (row['word'] !== null) {
      const word = oneOf(row['word'], comparisonWords, `${path}.word`);
      const ofSchools = word.endsWith('InTheseSchools');
      check(!ofSchools || kind === 'previousWave' || kind === 'firstWave', `${path}.word`, 'a word of schools only between waves');
    }
    readProtection(row, path, ['otherValue', 'difference', 'low', 'high', 'word']);
  },

  ranks(row, path) {
    readWhat(row, path);
    oneOf(row['among'], ['areas', 'factors'], `${path}.among`);
    const of = whole(row['of'], 1, `${path}.of`);
    const [place, low, high] = ['place', 'low', 'high'].map((field) => whole(row[field], 1, `${path}.${field}`));
    check(place! <= of, `${path}.place`, `at most ${of}`);
    check(low! <= high! && high! <= of, `${path}.high`, `from ${low} to ${of}`);
    flag(row['surelyAmongThreeHighest'], `${path}.surelyAmongThreeHighest`);
  },

  smallAreas(row, path) {
    const unit = readWhat(row, path);
    for (const field of ['value', 'low', 'high', 'ownWeight']) number(row[field], `${path}.${field}`);
    inFormats(row, ['value', 'low', 'high'], unit, path);
    inFormats(row, ['ownWeight'], 'percent', path);
  },

  associations(row, path, roundN) {
    for (const field of ['factor', 'outcome']) text(row[field], `${path}.${field}`);
    readCodes(row, path);
    roundedCount(row['n'], roundN, `${path}.n`);
    for (const field of ['oddsRatio', 'low', 'high']) inTwoDigits(row[field], `${path}.${field}`);
    const fractions = ['attributableFraction', 'attributableLow', 'attributableHigh'];
    inFormats(row, fractions, 'percent', path);
    readProtection(row, path, ['oddsRatio', 'low', 'high', ...fractions]);
  },

  riskCounts(row, path, roundN) {
    text(row['outcome'], `${path}.outcome`);
    readCodes(row, path);
    readSpan(row['risks'], `${path}.risks`);
    if (row['protections'] !== null) readSpan(row['protections'], `${path}.protections`);
    roundedCount(row['n'], roundN, `${path}.n`);
    inFormats(row, ['value', 'low', 'high'], 'percent', path);
    readProtection(row, path, ['value', 'low', 'high']);
  },

  reliability(row, path, roundN) {
    text(row['factor'], `${path}.factor`);
    readCodes(row, path);
    roundedCount(row['n'], roundN, `${path}.n`);
    inFormats(row, ['alpha', 'low', 'high'], 'hundredths', path);
    const hidden = readProtection(row, path, ['alpha', 'low', 'high']) === 'hidden';
    list(row['items'], `${path}.items`).forEach((item, i) => {
      const one = object(item, `${path}.items[${i}]`);
      text(one['item'], `${path}.items[${i}].item`);
      inFormats(one, ['itemRest'], 'hundredths', `${path}.items[${i}]`);
      if (hidden) check(one['itemRest'] === null, `${path}.items[${i}].itemRest`, 'null in a hidden row');
    });
  },

  coverage(row, path, roundN) {
    readCodes(row, path);
    oneOf(row['register'], ['area', 'school'], `${path}.register`);
    for (const field of ['registered', 'responses']) roundedCount(row[field], roundN, `${path}.${field}`);
    inFormats(row, ['coverage', 'participation'], 'percent', path);
    if (row['schools'] !== null) {
      const schools = object(row['schools'], `${path}.schools`);
      const all = whole(schools['all'], 0, `${path}.schools.all`);
      check(whole(schools['takingPart'], 0, `${path}.schools.takingPart`) <= all, `${path}.schools.takingPart`, `at most ${all}`);
    }
    readProtection(row, path, ['registered', 'responses', 'coverage', 'participation']);
  },
};

/** Factor, kind, statistic and group; gives the format of the row's own values. */
function readWhat(row: JsonObject, path: string): Format {
  text(row['factor'], `${path}.factor`);
  oneOf(row['kind'], kinds, `${path}.kind`);
  const statistic = oneOf(row['statistic'], statistics, `${path}.statistic`);
  readCodes(row, path);
  return statistic === 'share' ? 'percent' : 'wholePoints';
}

function readCodes(row: JsonObject, path: string): void {
  for (const [variable, code] of Object.entries(object(row['group'], `${path}.group`))) text(code, `${path}.group.${variable}`);
}

/** @param values what a hidden row has as null */
function readProtection(row: JsonObject, path: string, values: readonly string[]): string {
  const protection = object(row['protection'], `${path}.protection`);
  const state = oneOf(protection['state'], ['shown', 'uncertain', 'bounded', 'hidden'], `${path}.protection.state`);
  if (state === 'bounded') oneOf(protection['side'], ['under', 'over'], `${path}.protection.side`);
  if (state === 'hidden') {
    oneOf(protection['reason'], ['protected', 'tooUncertain'], `${path}.protection.reason`);
    for (const field of values) check(row[field] === null, `${path}.${field}`, 'null in a hidden row');
  }
  return state;
}

function inFormats(row: JsonObject, fields: readonly string[], format: Format, path: string): void {
  for (const field of fields) inFormat(row[field], format, `${path}.${field}`);
}

function readSpan(value: unknown, path: string): void {
  const span = list(value, path);
  check(span.length === 2, path, 'two numbers');
  const low = whole(span[0], 0, `${path}[0]`);
  whole(span[1], low, `${path}[1]`);
}
