/** Takes a stored or transferred release back in: its structure is checked once, and it is a `ReleasedWave` again. */
import { flag, list, number, object, oneOf, text, textList, texts, whole, within, type JsonObject } from './check-json.ts';
import { likeToday } from './earlier-releases.ts';
import type { TableName } from './column-form.ts';
import { readColumns } from './read-columns.ts';
import { kinds, statistics, tableChecks, tableNames } from './read-released-rows.ts';
import { brand, type ReleasedWave } from './released.ts';

export { NotAReleasedWave } from './check-json.ts';

/**
 * @param json what JSON.parse gave for a document that releaseWave made, by this version of Motvikt or an earlier one
 * @throws {NotAReleasedWave} at the first place where the structure is another one, or where a number is finer than the formats allow
 */
export function readReleasedWave(json: unknown): ReleasedWave {
  const wave = likeToday(object(json, 'document'));
  const instrument = object(wave['instrument'], 'instrument');
  for (const field of ['id', 'version']) text(instrument[field], `instrument.${field}`);
  texts(instrument['title'], 'instrument.title');
  texts(instrument['origin'], 'instrument.origin');
  flag(wave['synthetic'], 'synthetic');
  text(wave['wave'], 'wave');
  list(wave['factors'], 'factors').forEach((factor, i) => readFactor(object(factor, `factors[${i}]`), `factors[${i}]`));
  list(wave['groups'], 'groups').forEach((group, i) => readGroup(object(group, `groups[${i}]`), `groups[${i}]`));
  const settings = object(wave['settings'], 'settings');
  text(settings['validFrom'], 'settings.validFrom');
  for (const field of ['minPupils', 'minPsus', 'nearlyAllOrNone', 'uncertainHalfWidth', 'hiddenHalfWidth', 'minDf'])
    number(settings[field], `settings.${field}`);
  const roundN = whole(settings['roundN'], 1, 'settings.roundN');
  readMethod(object(wave['method'], 'method'));
  const tables = tableNames.map((table) => {
    // By columns, or as objects: earlier versions stored them so.
    const rows = Array.isArray(wave[table]) ? readRows(table, wave[table], roundN) : readColumns(table, wave[table], roundN);
    for (const row of rows) brand(row);
    return [table, rows];
  });
  return brand({ ...wave, ...Object.fromEntries(tables) }) as unknown as ReleasedWave;
}

function readRows(table: TableName, rows: readonly unknown[], roundN: number): readonly JsonObject[] {
  const { each, together } = tableChecks[table];
  let now = 0;
  const path = { toString: () => `${table}[${now}]` };
  const checks = Object.entries(each).map(([field, checkValue]) => ({ field, checkValue, path: within(path, `.${field}`) }));
  return rows.map((row, i) => {
    now = i;
    const one = object(row, path);
    for (const { field, checkValue, path: place } of checks) checkValue(one[field], place, roundN);
    together(one, path);
    return one;
  });
}

function readFactor(factor: JsonObject, path: string): void {
  text(factor['id'], `${path}.id`);
  oneOf(factor['kind'], kinds, `${path}.kind`);
  oneOf(factor['statistic'], statistics, `${path}.statistic`);
  texts(factor['name'], `${path}.name`);
  texts(factor['shareLabel'], `${path}.shareLabel`);
  textList(factor['breaks'], `${path}.breaks`);
}

function readGroup(group: JsonObject, path: string): void {
  text(group['id'], `${path}.id`);
  texts(group['name'], `${path}.name`);
  list(group['codes'], `${path}.codes`).forEach((code, j) => {
    const one = object(code, `${path}.codes[${j}]`);
    text(one['code'], `${path}.codes[${j}].code`);
    texts(one['label'], `${path}.codes[${j}].label`);
    if (one['within'] !== null) text(one['within'], `${path}.codes[${j}].within`);
  });
}

function readMethod(method: JsonObject): void {
  for (const field of ['allocatedAtRandom', 'derivedCutPoints', 'pooledWaves', 'postStratifiedBy', 'strataSplitBy'])
    textList(method[field], `method.${field}`);
  list(method['borderBreaks'], 'method.borderBreaks').forEach((one, i) => {
    const path = `method.borderBreaks[${i}]`;
    text(object(one, path)['since'], `${path}.since`);
    textList(object(one, path)['areas'], `${path}.areas`);
  });
  list(method['cost'], 'method.cost').forEach((level, i) => {
    const one = object(level, `method.cost[${i}]`);
    text(one['level'], `method.cost[${i}].level`);
    for (const field of ['rows', 'shown']) whole(one[field], 0, `method.cost[${i}].${field}`);
  });
}
