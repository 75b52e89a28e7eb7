/** GeoPackage (OGC 12-128r19), as SCB delivers its divisions: an SQLite file with a table of features. */
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
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
  } catch {
    return refused({ kind: 'notGeoPackage', detail: 'damaged', layers: [] });
  } finally {
    db?.close();
  }
}

function readLayer(db: Database, asked: string | null): Outcome<FeatureFile> {
  const found = rowsOf(
    db,
    `select c.table_name as name, g.column_name as shape, g.srs_id as srs, g.geometry_type_name as type
     from gpkg_contents c join gpkg_geometry_columns g on g.table_name = c.table_name
     join sqlite_master t on t.name = c.table_name and t.type = 'table'
     where c.data_type = 'features' order by 1 limit 100`,
  ).filter(({ type }) => /^(multi)?polygon$|^geometry$|^multisurface$|^curvepolygon$|^surface$/i.test(String(type)));
  const layers = found.map(({ name }) => String(name));
  const chosen = asked === null ? (found.length === 1 ? found[0] : undefined) : found.find(({ name }) => name === asked);
  if (chosen === undefined) return refused({ kind: 'notGeoPackage', detail: layers.length === 0 ? 'noLayer' : 'wrongLayer', layers });
  const [system] = rowsOf(
    db,
    'select organization as authority, organization_coordsys_id as code from gpkg_spatial_ref_sys where srs_id = ?',
    [chosen['srs']!],
  );
  const column = String(chosen['shape']);
  const features: Feature[] = [];
  let left = limits.points as number;
  const rows = db.prepare(`select * from ${quoted(String(chosen['name']))} limit ${limits.features + 1}`);
  try {
    while (rows.step()) {
      if (features.length === limits.features) return refused({ kind: 'tooManyFeatures', most: limits.features });
      const { [column]: blob, ...properties } = rows.getAsObject();
      const read = shapeOf(blob, left);
      if (read === null) return refused({ kind: 'tooManyPoints', most: limits.points });
      left -= read.points;
      features.push({ properties, shape: read.shape });
    }
  } finally {
    rows.free();
  }
  if (features.length === 0) return refused({ kind: 'empty' });
  return { ok: true, value: { crs: system ? `${system['authority']}:${system['code']}` : null, features } };
}

function rowsOf(db: Database, sql: string, parameters: SqlValue[] = []): Record<string, SqlValue>[] {
  const statement = db.prepare(sql, parameters);
  const rows: Record<string, SqlValue>[] = [];
  try {
    while (statement.step()) rows.push(statement.getAsObject());
  } finally {
    statement.free();
  }
  return rows;
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
