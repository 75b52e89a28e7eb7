/** Files of areas as tests have them: GeoPackages, made from their standards. */
import initSqlJs from 'sql.js';

type Parts = readonly (readonly (readonly (readonly number[])[])[])[];

/** Well-known binary as OGC 06-103r4 lays it out. */
export function wkb(
  parts: Parts,
  { little = true, dimensions = 2, type = 6, count }: { little?: boolean; dimensions?: number; type?: number; count?: number } = {},
) {
  const bytes: number[] = [];
  const put = (size: number, write: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(size));
    write(view);
    bytes.push(...new Uint8Array(view.buffer));
  };
  const uint = (value: number) => put(4, (view) => view.setUint32(0, value, little));
  const begin = (code: number) => (bytes.push(little ? 1 : 0), uint(code + (dimensions === 3 ? 1000 : dimensions === 4 ? 3000 : 0)));
  const polygon = (rings: Parts[number]) => {
    begin(3);
    uint(rings.length);
    for (const ring of rings) {
      uint(count ?? ring.length);
      for (const position of ring) for (let i = 0; i < dimensions; i++) put(8, (view) => view.setFloat64(0, position[i] ?? 9, little));
    }
  };
  if (type === 3) polygon(parts[0]!);
  else {
    begin(type);
    uint(parts.length);
    parts.forEach(polygon);
  }
  return Uint8Array.from(bytes);
}
/** OGC 12-128r19, 2.1.3: with an envelope of the number given, empty or not. */
export const blob = (body: Uint8Array, envelope = 1, empty = 0) =>
  Uint8Array.from([
    0x47,
    0x50,
    0,
    1 | (envelope << 1) | (empty << 4),
    0,
    0,
    0,
    0,
    ...new Uint8Array([0, 32, 48, 48, 64][envelope]!),
    ...body,
  ]);

export async function geoPackage(
  rows: readonly (readonly [string, Uint8Array | null])[],
  { layers = ['deso'], srs = 3006, type = 'MULTIPOLYGON', more = '' } = {},
) {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run(`create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text, organization_coordsys_id integer, definition text);
    create table gpkg_contents (table_name text primary key, data_type text, srs_id integer);
    create table gpkg_geometry_columns (table_name text primary key, column_name text, geometry_type_name text, srs_id integer, z integer, m integer)`);
  db.run('insert into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?)', ['SWEREF99 TM', srs, 'EPSG', srs, '']);
  for (const layer of layers) {
    db.run('insert into gpkg_contents values (?, ?, ?)', [layer, 'features', srs]);
    db.run('insert into gpkg_geometry_columns values (?, ?, ?, ?, 0, 0)', [layer, 'geom', type, srs]);
    db.run(`create table "${layer}" (fid integer primary key, geom blob, desokod text, kommunkod text)`);
    for (const [code, shape] of rows)
      db.run(`insert into "${layer}" (geom, desokod, kommunkod) values (?, ?, ?)`, [shape, code, code.slice(0, 4)]);
  }
  db.run(more);
  const bytes = db.export();
  db.close();
  return bytes;
}
