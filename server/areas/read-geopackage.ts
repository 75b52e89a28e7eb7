/** GeoPackage (OGC 12-128r19), as SCB delivers its divisions: an SQLite file with a table of features. */
import initSqlJs, { type Database, type SqlValue, type Statement } from 'sql.js';
import { type Outcome, refused } from '../../survey/area-sets/area-problems.ts';
import { checkShape, type Feature, type FeatureFile, limits, type Shape } from '../../survey/area-sets/feature-file.ts';
import { readWkb } from './read-wkb.ts';

const magic = 'SQLite format 3\0';
export const isGeoPackage = (bytes: Uint8Array): boolean => [...magic].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/**
 * The features of one layer.
 *
 * @param layer name of its table; may be null in a file with one layer of polygons
 * @returns the features, or what is wrong with the file as a whole. It never throws, whatever the bytes.
 */
export async function readGeoPackage(bytes: Uint8Array, layer: string | null): Promise<Outcome<FeatureFile>> {
  if (bytes.length > limits.megabytes * 2 ** 20) return refused({ kind: 'tooLarge', megabytes: limits.megabytes });
  const { Database } = await initSqlJs();
  let db: Database | null = null;
  try {
    db = new Database(bytes);
    // Views and triggers of a stranger's file call no functions, and what is damaged is found.
    db.run('pragma trusted_schema = off; pragma query_only = on');
    return readLayer(db, layer);
  } catch (error) {
    if (error instanceof TooMuch) return refused({ kind: 'tooLarge', megabytes: limits.megabytes });
    return refused({ kind: 'notGeoPackage', detail: 'damaged', layers: [] });
  } finally {
    db?.close();
  }
}

function readLayer(db: Database, asked: string | null): Outcome<FeatureFile> {
  // What is read holds no more than a file may, however often the file says the same thing.
  const budget: Budget = { bytes: limits.megabytes * 2 ** 20 };
  const some = (table: string, columns: readonly string[]) => [...storedRows(db, table, columns, limits.features, budget)];
  const contents = some('gpkg_contents', ['table_name', 'data_type']);
  const holdFeatures = new Set(contents.filter((one) => one['data_type'] === 'features').map((one) => one['table_name']));
  const found = some('gpkg_geometry_columns', ['table_name', 'column_name', 'srs_id', 'geometry_type_name'])
    .map((one) => ({
      name: one['table_name'],
      shape: String(one['column_name']),
      srs: one['srs_id'],
      type: String(one['geometry_type_name']),
    }))
    .filter((one): one is typeof one & { name: string } => typeof one.name === 'string' && holdFeatures.has(one.name))
    .filter(({ type }) => /^(multi)?polygon$|^geometry$|^multisurface$|^curvepolygon$|^surface$/i.test(type))
    .slice(0, 100)
    .filter(({ name }) => isTable(db, name));
  const layers = found.map(({ name }) => name).sort();
  const chosen = asked === null ? (found.length === 1 ? found[0] : undefined) : found.find(({ name }) => name === asked);
  if (chosen === undefined) return refused({ kind: 'notGeoPackage', detail: layers.length === 0 ? 'noLayer' : 'wrongLayer', layers });
  const system = some('gpkg_spatial_ref_sys', ['srs_id', 'organization', 'organization_coordsys_id']).find(
    (one) => one['srs_id'] === chosen.srs,
  );
  const features: Feature[] = [];
  let left = limits.points as number;
  for (const row of storedRows(db, chosen.name, storedColumns(db, chosen.name), limits.features + 1, budget)) {
    if (features.length === limits.features) return refused({ kind: 'tooManyFeatures', most: limits.features });
    const { [chosen.shape]: blob, ...properties } = row;
    const read = shapeOf(blob, left);
    if (read === null) return refused({ kind: 'tooManyPoints', most: limits.points });
    left -= read.points;
    features.push({ properties, shape: read.shape });
  }
  if (features.length === 0) return refused({ kind: 'empty' });
  return { ok: true, value: { crs: system ? `${system['organization']}:${system['organization_coordsys_id']}` : null, features } };
}

/** How much may still be read of a file. */
interface Budget {
  bytes: number;
}
class TooMuch extends Error {}

/**
 * Rows as they stand in the file, of ordinary tables alone: a view or a generated column costs whoever writes it one line, and whoever reads
 * it any time and memory. Values are measured before they are fetched, for defaults and damaged pages can say one thing many times.
 *
 * @param columns that the table stores; else it throws
 * @throws {TooMuch}
 */
function* storedRows(
  db: Database,
  table: string,
  columns: readonly string[],
  most: number,
  budget: Budget,
): Generator<Record<string, SqlValue>> {
  const stored = new Set(storedColumns(db, table).map((name) => name.toLowerCase()));
  if (!isTable(db, table) || !columns.every((name) => stored.has(name.toLowerCase()))) throw new Error('not as GeoPackage has it');
  // An index may say otherwise than its table; so both times it is the table.
  const from = `from ${quoted(table)} not indexed limit ${most}`;
  for (const sizes of stepsOf(db, `select ${columns.map((name) => `octet_length(${quoted(name)})`).join(', ')} ${from}`)) {
    budget.bytes -= sizes.get().reduce<number>((sum, size) => sum + Number(size ?? 0), 0);
    if (budget.bytes < 0) throw new TooMuch();
  }
  for (const row of stepsOf(db, `select ${columns.map((name) => `${quoted(name)} as ${quoted(name)}`).join(', ')} ${from}`))
    yield row.getAsObject();
}

/** As the database itself understands the file: the words in its list of tables may say anything. */
function isTable(db: Database, name: string): boolean {
  for (const row of stepsOf(db, `pragma main.table_list(${quoted(name)})`)) if (row.getAsObject()['type'] === 'table') return true;
  return false;
}

/** Columns that are no result of an expression. */
function storedColumns(db: Database, table: string): string[] {
  const columns: string[] = [];
  for (const row of stepsOf(db, `pragma main.table_xinfo(${quoted(table)})`)) {
    const { name, hidden } = row.getAsObject();
    if (hidden === 0) columns.push(String(name));
  }
  return columns;
}

function* stepsOf(db: Database, sql: string): Generator<Statement> {
  const statement = db.prepare(sql);
  try {
    while (statement.step()) yield statement;
  } finally {
    statement.free();
  }
}
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Bytes of the envelope, by the number that the flags have for it. */
const envelopes = [0, 32, 48, 48, 64];

/** The blob is a header (GP, version, flags, system, envelope) before well-known binary. Null beyond the limit of points. */
function shapeOf(blob: SqlValue | undefined, mostPoints: number): { shape: Shape; points: number } | null {
  const unreadable = { shape: { kind: 'wrong', problem: { kind: 'badPosition', ring: 1 } }, points: 0 } as const;
  if (blob === null || blob === undefined) return { shape: { kind: 'none' }, points: 0 };
  if (!(blob instanceof Uint8Array) || blob[0] !== 0x47 || blob[1] !== 0x50) return unreadable;
  const flags = blob[3]!;
  const envelope = envelopes[(flags >> 1) & 7];
  if (envelope === undefined) return unreadable;
  if (flags & 0x10) return { shape: { kind: 'none' }, points: 0 };
  try {
    const read = readWkb(blob.subarray(8 + envelope), mostPoints);
    if (read.kind === 'tooManyPoints') return null;
    if (read.kind === 'other') return { shape: { kind: 'wrong', problem: { kind: 'notAPolygon', type: read.type } }, points: 0 };
    return { shape: checkShape(read.parts), points: read.points };
  } catch (error) {
    if (error instanceof RangeError) return unreadable;
    throw error;
  }
}
