import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGeoPackage, readGeoPackage } from '../../../server/areas/read-geopackage.ts';
import { readWkb } from '../../../server/areas/read-wkb.ts';
import { readAreaFile } from '../../../survey/area-sets/read-area-file.ts';
import { box, bytesOf, head, plainReading } from '../../survey/area-sets/squares.ts';
import { blob, geoPackage, wkb } from './make-geopackage.ts';

const reading = { ...plainReading, code: 'desokod' };

describe('readGeoPackage', () => {
  it('reads a layer as SCB delivers it: codes as text, shapes in SWEREF 99 TM', async () => {
    const parts = [[box(0, 0, 3, 3), box(1, 1)], [box(5, 5)]];
    const bytes = await geoPackage([
      ['0180A0010', blob(wkb(parts))],
      ['0180A0020', blob(wkb([[box(3, 0)]], { little: false, dimensions: 3, type: 3 }), 2)],
      ['1480A0010', blob(wkb([[box(9, 9)]], { dimensions: 4 }), 4)],
      ['0180A0030', null],
    ]);
    expect(isGeoPackage(bytes)).toBe(true);
    const read = await readGeoPackage(bytes, null);
    expect(read).toMatchObject({
      ok: true,
      value: {
        crs: 'EPSG:3006',
        features: [
          { properties: { desokod: '0180A0010', kommunkod: '0180' }, shape: { kind: 'polygons', parts } },
          { shape: { parts: [[box(3, 0)]] } },
          { shape: { parts: [[box(9, 9)]] } },
          { shape: { kind: 'none' } },
        ],
      },
    });
    if (!read.ok) throw new Error();
    const set = readAreaFile(read.value, head, { ...reading, only: { property: 'kommunkod', value: '1480' }, root: null });
    expect(set).toMatchObject({ ok: true, value: { areas: [{ code: '1480A0010' }] } });
  });

  it('asks for a layer where there are several, also one with a quotation mark in its name', async () => {
    const bytes = await geoPackage([['A', blob(wkb([[box(0, 0)]]))]], { layers: ['deso', "o'hara;drop"] });
    expect(await readGeoPackage(bytes, null)).toEqual({
      ok: false,
      problems: [{ kind: 'notGeoPackage', detail: 'wrongLayer', layers: ['deso', "o'hara;drop"] }],
    });
    expect(await readGeoPackage(bytes, "o'hara;drop")).toMatchObject({ ok: true });
    expect(await readGeoPackage(bytes, 'other')).toMatchObject({ ok: false });
    const points = await geoPackage([], { type: 'POINT' });
    expect(await readGeoPackage(points, null)).toMatchObject({ problems: [{ kind: 'notGeoPackage', detail: 'noLayer' }] });
    expect(await readGeoPackage(await geoPackage([]), null)).toMatchObject({ problems: [{ kind: 'empty' }] });
  });

  it('says that a file is damaged, wherever it was cut or changed, and never throws', async () => {
    const whole = await geoPackage([['A', blob(wkb([[box(0, 0)]]))]]);
    const damaged = { ok: false, problems: [{ kind: 'notGeoPackage', detail: 'damaged', layers: [] }] };
    for (const length of [20, 100, 4096])
      expect(await readGeoPackage(whole.slice(0, length), null), String(length)).toMatchObject({ ok: false });
    expect(await readGeoPackage(bytesOf('SQLite format 3\0 and no more'), null)).toEqual(damaged);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await readGeoPackage(bytes, null);
      }),
      { numRuns: 50 },
    );
  });

  it('marks a shape that is cut off, announces more than there is, or is no polygon', async () => {
    const body = wkb([[box(0, 0)]]);
    const huge = wkb([[box(0, 0)]], { count: 0xffff_ffff });
    const point = Uint8Array.from([1, 1, 0, 0, 0, ...new Uint8Array(16)]);
    const bytes = await geoPackage([
      ['A', blob(body.slice(0, -3))],
      ['B', blob(huge)],
      ['C', blob(point)],
      ['D', bytesOf('no header')],
      ['E', blob(new Uint8Array(), 1, 1)],
    ]);
    const read = await readGeoPackage(bytes, null);
    expect(read.ok && read.value.features.map(({ shape }) => (shape.kind === 'wrong' ? shape.problem.kind : shape.kind))).toEqual([
      'badPosition',
      'badPosition',
      'notAPolygon',
      'badPosition',
      'none',
    ]);
  });

  it('reads tables as they stand in the file, and no view, virtual table or generated column', async () => {
    const one = [['A', blob(wkb([[box(0, 0)]]))]] as const;
    const damaged = { ok: false, problems: [{ kind: 'notGeoPackage', detail: 'damaged', layers: [] }] };
    const insteadOf = (table: string, as: string) => `alter table ${table} rename to was; create view ${table} as ${as}`;
    for (const table of ['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'])
      expect(await readGeoPackage(await geoPackage(one, { more: insteadOf(table, 'select * from was') }), null), table).toEqual(damaged);
    const endless = `with recursive n (x) as (select 1 union all select x + 1 from n) select 'deso' as table_name, 'features' as data_type from n`;
    expect(await readGeoPackage(await geoPackage(one, { more: insteadOf('gpkg_contents', endless) }), null)).toEqual(damaged);
    const made = await geoPackage(one, { more: 'alter table deso add column huge blob generated always as (zeroblob(50000000))' });
    const read = await readGeoPackage(made, null);
    expect(read.ok && Object.keys(read.value.features[0]!.properties)).toEqual(['fid', 'desokod', 'kommunkod']);
    const madeType = `drop table gpkg_contents; create table gpkg_contents (table_name text, data_type text as (printf('%s', 'features')));
      insert into gpkg_contents (table_name) values ('deso')`;
    expect(await readGeoPackage(await geoPackage(one, { more: madeType }), null)).toEqual(damaged);
    for (const layer of ['create view deso as select * from was', 'create virtual table deso using fts3(geom, desokod)'])
      expect(await readGeoPackage(await geoPackage(one, { more: `alter table deso rename to was; ${layer}` }), null), layer).toMatchObject({
        problems: [{ kind: 'notGeoPackage', detail: 'noLayer' }],
      });
    // The list of tables says that it is one, and its own words say otherwise.
    const lie = `pragma writable_schema = on; update sqlite_master set type = 'table', rootpage = 2 where name = 'gpkg_contents'`;
    expect(
      await readGeoPackage(await geoPackage(one, { more: `${insteadOf('gpkg_contents', 'select * from was')}; ${lie}` }), null),
    ).toEqual(damaged);
  });

  it('refuses values that together are larger than a file may be, though the file is small', async () => {
    const rows = Array.from({ length: 70 }, (_, i) => [`A${i}`, null] as const);
    const more = `alter table deso add column note text default '${'a'.repeat(2 ** 20)}'`;
    const bytes = await geoPackage(rows, { more });
    expect(bytes.length).toBeLessThan(3 * 2 ** 20);
    expect(await readGeoPackage(bytes, null)).toEqual({ ok: false, problems: [{ kind: 'tooLarge', megabytes: 64 }] });
    expect(await readGeoPackage(await geoPackage(rows.slice(0, 60), { more }), null)).toMatchObject({ ok: true });
  });
});

describe('readWkb', () => {
  it('reads what PostGIS gives for a polygon, plain and with its own marks for system and height', () => {
    // select ST_AsEWKB('SRID=3006;POLYGON Z ((0 0 5, 1 0 5, 1 1 5, 0 0 5))')
    const hex =
      '01030000A0BE0B0000010000000400000000000000000000000000000000000000000000000000144000000000000' +
      '0F03F00000000000000000000000000001440000000000000F03F000000000000F03F0000000000001440000000000000000000000000000000000000000000001440';
    const bytes = Uint8Array.from(hex.match(/../g)!, (two) => Number.parseInt(two, 16));
    expect(readWkb(bytes, 100)).toEqual({
      kind: 'polygons',
      points: 4,
      parts: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    });
  });

  it('stops at more points than are read', () => {
    expect(readWkb(wkb([[box(0, 0)], [box(1, 1)]]), 9)).toEqual({ kind: 'tooManyPoints' });
    expect(readWkb(wkb([[box(0, 0)], [box(1, 1)]]), 10)).toMatchObject({ kind: 'polygons', points: 10 });
  });
});
