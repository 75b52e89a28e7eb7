/** What every row of a stored release must look like, table by table. */
import {
  check,
  flag,
  inFormat,
  inFormats,
  inTwoDigits,
  list,
  number,
  object,
  oneOf,
  roundedCount,
  text,
  whole,
  within,
  type Format,
  type JsonObject,
  type Path,
} from './check-json.ts';
import type { FieldOf, TableName } from './column-form.ts';
import { comparisons, comparisonWords } from './released.ts';

export const kinds = ['risk', 'protective', 'outcome'];
export const statistics = ['share', 'mean'];

/** Throws where a value is another one; `roundN` is the release's own step of counts. */
type ValueCheck = (value: unknown, path: Path, roundN: number) => void;
export interface TableCheck<Table extends TableName = TableName> {
  /** What the values of a field must be, whatever stands beside them; every field of the table, in the order in which rows have them. */
  readonly each: Readonly<Record<FieldOf<Table>, ValueCheck>>;
  /** What the fields of a row say together, once each by itself is as it should be. */
  readonly together: (row: JsonObject, path: Path) => void;
}

const percent: ValueCheck = (value, path) => inFormat(value, 'percent', path);
const hundredths: ValueCheck = (value, path) => inFormat(value, 'hundredths', path);
const numberOrNull: ValueCheck = (value, path) => void (value === null || number(value, path));
const count: ValueCheck = (value, path, roundN) => roundedCount(value, roundN, path);
const fromOne: ValueCheck = (value, path) => void whole(value, 1, path);
const amongThese =
  (allowed: readonly string[]): ValueCheck =>
  (value, path) =>
    void oneOf(value, allowed, path);

const group: ValueCheck = (value, path) => {
  const codes = object(value, path);
  for (const variable of Object.keys(codes)) if (typeof codes[variable] !== 'string') text(codes[variable], `${path}.${variable}`);
};
const protection: ValueCheck = (value, path) => {
  const one = object(value, path);
  const state = oneOf(one['state'], ['shown', 'uncertain', 'bounded', 'hidden'], within(path, '.state'));
  if (state === 'bounded') oneOf(one['side'], ['under', 'over'], within(path, '.side'));
  if (state === 'hidden') oneOf(one['reason'], ['protected', 'tooUncertain'], within(path, '.reason'));
};
const span: ValueCheck = (value, path) => {
  const ends = list(value, path);
  check(ends.length === 2, path, 'two numbers');
  const low = whole(ends[0], 0, within(path, '[0]'));
  whole(ends[1], low, within(path, '[1]'));
};
const items: ValueCheck = (value, path) =>
  list(value, path).forEach((item, i) => {
    const place = within(path, `[${i}]`);
    const one = object(item, place);
    text(one['item'], within(place, '.item'));
    inFormat(one['itemRest'], 'hundredths', within(place, '.itemRest'));
  });
const schools: ValueCheck = (value, path) => {
  if (value === null) return;
  const one = object(value, path);
  const all = whole(one['all'], 0, within(path, '.all'));
  check(whole(one['takingPart'], 0, within(path, '.takingPart')) <= all, within(path, '.takingPart'), `at most ${all}`);
};

const what = { factor: text, kind: amongThese(kinds), statistic: amongThese(statistics), group };
const unitOf = (row: JsonObject): Format => (row['statistic'] === 'share' ? 'percent' : 'wholePoints');
const stateOf = (row: JsonObject): unknown => (row['protection'] as JsonObject)['state'];
function nullWhereHidden(row: JsonObject, fields: readonly string[], path: Path): void {
  if (stateOf(row) !== 'hidden') return;
  for (const field of fields) if (row[field] !== null) check(false, `${path}.${field}`, 'null in a hidden row');
}

const values = ['value', 'low', 'high'];
const shownOfRow = [...values, 'referenceShare', 'coverage'];
const compared = ['otherValue', 'difference', 'low', 'high'];
const toldOfComparison = [...compared, 'word'];
const ofAssociation = ['oddsRatio', 'low', 'high', 'attributableFraction', 'attributableLow', 'attributableHigh'];
const ofReliability = ['alpha', 'low', 'high'];
const ofCoverage = ['registered', 'responses', 'coverage', 'participation'];

export const tableChecks: { readonly [Table in TableName]: TableCheck<Table> } = {
  rows: {
    each: {
      ...what,
      n: count,
      value: numberOrNull,
      low: numberOrNull,
      high: numberOrNull,
      referenceShare: percent,
      coverage: percent,
      protection,
    },
    together(row, path) {
      inFormats(row, values, unitOf(row), path);
      nullWhereHidden(row, shownOfRow, path);
      if (stateOf(row) === 'bounded' && row['value'] !== null) check(false, `${path}.value`, 'null in a bounded row');
    },
  },

  comparisons: {
    each: {
      ...what,
      comparison: amongThese(comparisons),
      otherValue: numberOrNull,
      difference: numberOrNull,
      low: numberOrNull,
      high: numberOrNull,
      word: (value, path) => void (value === null || oneOf(value, comparisonWords, path)),
      protection,
    },
    together(row, path) {
      inFormats(row, compared, unitOf(row), path);
      const ofSchools = row['word'] !== null && (row['word'] as string).endsWith('InTheseSchools');
      if (ofSchools && row['comparison'] !== 'previousWave' && row['comparison'] !== 'firstWave')
        check(false, `${path}.word`, 'a word of schools only between waves');
      nullWhereHidden(row, toldOfComparison, path);
    },
  },

  ranks: {
    each: {
      ...what,
      among: amongThese(['areas', 'factors']),
      of: fromOne,
      place: fromOne,
      low: fromOne,
      high: fromOne,
      surelyAmongThreeHighest: flag,
    },
    together(row, path) {
      const { of, place, low, high } = row as Record<string, number>;
      check(place! <= of!, `${path}.place`, `at most ${of}`);
      check(low! <= high! && high! <= of!, `${path}.high`, `from ${low} to ${of}`);
    },
  },

  smallAreas: {
    each: {
      ...what,
      value: (value, path) => void number(value, path),
      low: (value, path) => void number(value, path),
      high: (value, path) => void number(value, path),
      ownWeight: (value, path) => percent(number(value, path), path, 1),
    },
    together: (row, path) => inFormats(row, values, unitOf(row), path),
  },

  associations: {
    each: {
      factor: text,
      outcome: text,
      group,
      n: count,
      oddsRatio: inTwoDigits,
      low: inTwoDigits,
      high: inTwoDigits,
      attributableFraction: percent,
      attributableLow: percent,
      attributableHigh: percent,
      protection,
    },
    together: (row, path) => nullWhereHidden(row, ofAssociation, path),
  },

  riskCounts: {
    each: {
      outcome: text,
      group,
      risks: span,
      protections: (value, path) => void (value === null || span(value, path, 1)),
      n: count,
      value: percent,
      low: percent,
      high: percent,
      protection,
    },
    together: (row, path) => nullWhereHidden(row, values, path),
  },

  reliability: {
    each: { factor: text, group, n: count, alpha: hundredths, low: hundredths, high: hundredths, items, protection },
    together(row, path) {
      nullWhereHidden(row, ofReliability, path);
      if (stateOf(row) !== 'hidden') return;
      (row['items'] as readonly JsonObject[]).forEach((one, i) =>
        check(one['itemRest'] === null, `${path}.items[${i}].itemRest`, 'null in a hidden row'),
      );
    },
  },

  coverage: {
    each: {
      group,
      register: amongThese(['area', 'school']),
      registered: count,
      responses: count,
      coverage: percent,
      participation: percent,
      schools,
      protection,
    },
    together: (row, path) => nullWhereHidden(row, ofCoverage, path),
  },
};

/** Every field of the rows of a table, in the order in which rows have them. */
export const fieldsOf = (table: TableName): readonly string[] => Object.keys(tableChecks[table].each);
export const tableNames = Object.keys(tableChecks) as readonly TableName[];
export const isTable = (name: string): name is TableName => Object.hasOwn(tableChecks, name);
