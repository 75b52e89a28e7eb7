import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaFileReading, guessReading } from '../../../survey/area-sets/area-file-reading.ts';
import type { AreaProblem } from '../../../survey/area-sets/area-problems.ts';
import type { MappedAreaSet } from '../../../survey/area-sets/mapped-area-set.ts';
import { planarShape } from '../../../survey/area-sets/planar-shapes.ts';
import { readAreaFile } from '../../../survey/area-sets/read-area-file.ts';
import { readGeoJson } from '../../../survey/area-sets/read-geojson.ts';
import { box, feature, fileOf, head, plainReading, polygon } from './squares.ts';

const read = (features: readonly unknown[], reading: Partial<AreaFileReading> = {}, crs?: unknown) =>
  readAreaFile(fileOf(features, crs), head, { ...plainReading, ...reading });
const setOf = (...given: Parameters<typeof read>): MappedAreaSet => {
  const found = read(...given);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};
const problemsOf = (...given: Parameters<typeof read>): readonly AreaProblem[] => {
  const found = read(...given);
  return found.ok ? [] : found.problems;
};
const square = (code: string, x: number, y = 0, more: Record<string, unknown> = {}) => feature({ code, ...more }, polygon(box(x, y)));
const within = { parent: 'within' };
const treeOf = ({ areas }: MappedAreaSet) => areas.map((area) => `${area.code} in ${area.within}`);
const squareKilometres = ({ areas }: MappedAreaSet, code: string) =>
  planarShape(areas.find((area) => area.code === code)!.geometry.coordinates).area / 1e6;

describe('readAreaFile', () => {
  it('puts areas that lie in nothing under the root that is given', () => {
    const set = setOf([square('A', 0), square('B', 1)]);
    expect(treeOf(set)).toEqual(['M in null', 'A in M', 'B in M']);
    expect(set.areas.map(({ units }) => units)).toEqual([[], ['A'], ['B']]);
    // A root without a shape of its own is what lies in it.
    expect(squareKilometres(set, 'M')).toBeCloseTo(2, 6);
    expect(set.areas[0]!.geometry.coordinates).toHaveLength(1);
    expect(problemsOf([square('A', 0), square('B', 1)], { root: null })).toEqual([{ kind: 'severalRoots', codes: ['A', 'B'], count: 2 }]);
  });

  it('reads a tree of features by the codes of their parents, in any order', () => {
    const features = [
      square('A', 0, 0, { within: 'D' }),
      feature({ code: 'M' }, null),
      square('B', 1, 0, { within: 'D' }),
      feature({ code: 'D', within: 'M' }, polygon(box(0, 0, 2))),
    ];
    expect(treeOf(setOf(features, { ...within, root: null }))).toEqual(['M in null', 'D in M', 'A in D', 'B in D']);
    // There is a root already.
    expect(treeOf(setOf(features, within))).toHaveLength(4);
  });

  it('makes areas above of the properties that name them, and unites smallest units', () => {
    const features = [
      square('1', 0, 0, { d: 'N', dn: 'Norr', a: 'N1', an: 'Hamnen' }),
      square('2', 1, 0, { d: 'N', dn: 'Norr', a: 'N1', an: 'Hamnen' }),
      square('3', 2, 0, { d: 'S', dn: 'Söder', a: 'S1', an: 'Ängen' }),
      square('4', 3),
    ];
    const levels = [
      { code: 'd', name: 'dn' },
      { code: 'a', name: 'an' },
    ];
    expect(treeOf(setOf(features, { levels }))).toEqual([
      'M in null',
      'N in M',
      'S in M',
      '4 in M',
      'N1 in N',
      'S1 in S',
      '1 in N1',
      '2 in N1',
      '3 in S1',
    ]);
    const united = setOf(features, { levels, unite: true });
    expect(united.areas.map(({ code, name, units }) => [code, name.sv, units])).toEqual([
      ['M', 'Municipality', []],
      ['N', 'Norr', []],
      ['S', 'Söder', []],
      // A unit in no area stands for itself.
      ['4', '4', ['4']],
      ['N1', 'Hamnen', ['1', '2']],
      ['S1', 'Ängen', ['3']],
    ]);
    expect(squareKilometres(united, 'N1')).toBeCloseTo(2, 6);
  });

  it('reads smallest units, keys and names; drops every other property', () => {
    const set = setOf([square('A', 0, 0, { n: "O'Haras äng", u: '1, 2;3', deso: '0180A0010', owner: 'secret' })], {
      name: 'n',
      units: 'u',
      keys: { deso: 'deso' },
      root: null,
    });
    expect(set.areas).toEqual([
      {
        code: 'A',
        name: { sv: "O'Haras äng", en: "O'Haras äng" },
        within: null,
        units: ['1', '2', '3'],
        keys: { deso: '0180A0010' },
        characteristics: {},
        geometry: { type: 'MultiPolygon', coordinates: [[box(0, 0)]] },
      },
    ]);
    expect(JSON.stringify(set)).not.toContain('secret');
  });

  it('takes names of any script, and none that would turn the writing of a page', () => {
    const arabic = 'حي الميناء';
    expect(setOf([square('A', 0, 0, { n: arabic })], { name: 'n', root: null }).areas[0]!.name.sv).toBe(arabic);
    expect(setOf([square('A', 0, 0, { n: 'A\u030Angermanland' })], { name: 'n', root: null }).areas[0]!.name.sv).toBe('Ångermanland');
    for (const name of ['a\u202Eb', 'a\nb', 'a\u0000b', '\uD800', 'x'.repeat(121)])
      expect(problemsOf([square('A', 0, 0, { n: name })], { name: 'n' })).toEqual([{ kind: 'badName', feature: 1, property: 'n' }]);
  });

  it('takes the features of one municipality out of a file of the country', () => {
    const features = [
      square('A', 0, 0, { kommunkod: '0180' }),
      square('B', 0, 0, { kommunkod: '1480' }),
      feature({ code: 'C', kommunkod: '1480' }, { type: 'Point' }),
    ];
    expect(setOf(features, { only: { property: 'kommunkod', value: '0180' }, root: null }).areas).toHaveLength(1);
    expect(problemsOf(features, { only: { property: 'kommunkod', value: '9' } })).toEqual([
      { kind: 'noneLeft', property: 'kommunkod', value: '9' },
    ]);
  });

  it('says which properties there are when one is not', () => {
    expect(problemsOf([square('A', 0, 0, { n: 'x' })], { name: 'nam', keys: { deso: 'd' } })).toEqual([
      { kind: 'noProperty', property: 'nam', known: ['code', 'n'] },
      { kind: 'noProperty', property: 'd', known: ['code', 'n'] },
    ]);
  });

  it('refuses codes that are missing, twice, or no codes', () => {
    expect(problemsOf([square('A', 0), feature({ code: ' ' }, polygon(box(1, 0)))])).toEqual([
      { kind: 'noCode', feature: 2, property: 'code' },
    ]);
    expect(problemsOf([square('A', 0), square('A', 1)])).toEqual([{ kind: 'codeTwice', code: 'A', features: [1, 2] }]);
    for (const code of ['__proto__', 'constructor', 'toString'])
      expect(problemsOf([square(code, 0)])).toMatchObject([{ kind: 'badCode', feature: 1 }]);
  });

  it('refuses shapes that are not as they should be, each by its area', () => {
    const bowtie = [box(0, 0)[0], box(0, 0)[2], box(0, 0)[1], box(0, 0)[3], box(0, 0)[0]];
    expect(
      problemsOf([feature({ code: 'A' }, polygon(box(0, 0).slice(0, 4))), feature({ code: 'B' }, { type: 'Point', coordinates: [0, 0] })]),
    ).toEqual([
      { kind: 'ringNotClosed', ring: 1, area: { code: 'A' } },
      { kind: 'notAPolygon', type: 'Point', area: { code: 'B' } },
    ]);
    expect(problemsOf([feature({ code: 'A' }, polygon(bowtie))])).toEqual([{ kind: 'crossesItself', area: { code: 'A' } }]);
    expect(problemsOf([feature({ code: 'A' }, null), square('B', 1)])).toEqual([{ kind: 'noGeometry', area: { code: 'A' } }]);
  });

  it('refuses a tree that is none', () => {
    expect(problemsOf([square('A', 0, 0, { within: 'X' })], within)).toEqual([{ kind: 'noParent', code: 'A', parent: 'X' }]);
    const ring = [
      square('A', 0, 0, { within: 'B' }),
      square('B', 1, 0, { within: 'C' }),
      square('C', 2, 0, { within: 'A' }),
      square('D', 3),
    ];
    expect(problemsOf(ring, within)).toEqual([{ kind: 'circle', codes: ['A', 'B', 'C'] }]);
    const chain = Array.from({ length: 9 }, (_, i) =>
      feature({ code: `L${i}`, ...(i > 0 && { within: `L${i - 1}` }) }, i === 8 ? polygon(box(0, 0)) : null),
    );
    expect(problemsOf(chain, { ...within, root: null })).toEqual([{ kind: 'tooDeep', code: 'L8', most: 8 }]);
    expect(setOf([square('A', 0, 0, { within: 'A' })], { ...within, root: null }).areas).toHaveLength(1);
    const levels = [
      { code: 'd', name: null },
      { code: 'a', name: null },
    ];
    expect(problemsOf([square('1', 0, 0, { d: 'N', a: 'X' }), square('2', 1, 0, { d: 'S', a: 'X' })], { levels })).toEqual([
      { kind: 'differentAbove', code: 'X', above: ['N', 'S'] },
    ]);
    expect(problemsOf([square('1', 0, 0, { d: 'N', a: '1' })], { levels })).toEqual([{ kind: 'areaInItself', code: '1' }]);
    expect(problemsOf([square('A', 0, 0, { u: '1' }), square('B', 1, 0, { u: '1 2' })], { units: 'u' })).toEqual([
      { kind: 'unitTwice', unit: '1', codes: ['A', 'B'] },
    ]);
  });

  it('refuses siblings that overlap by more than simplified borders do, and children that lie outside', () => {
    const beside = (shared: number) => [square('A', 0), feature({ code: 'B' }, polygon(box(1 - shared, 0)))];
    expect(problemsOf(beside(0.02))).toEqual([]);
    expect(problemsOf(beside(0.03))).toMatchObject([{ kind: 'overlap', codes: ['A', 'B'], share: expect.closeTo(0.03, 6) }]);
    const inside = (aside: number) => [
      feature({ code: 'D' }, polygon(box(0, 0, 2))),
      feature({ code: 'A', within: 'D' }, polygon(box(1 + aside, 0))),
    ];
    expect(problemsOf(inside(0.1), { ...within, root: null })).toEqual([]);
    expect(problemsOf(inside(0.11), { ...within, root: null })).toMatchObject([
      { kind: 'outsideParent', code: 'A', parent: 'D', share: expect.closeTo(0.11, 6) },
    ]);
    // A hole is no part of an area: another may fill it.
    expect(problemsOf([feature({ code: 'A' }, polygon(box(0, 0, 3, 3), box(1, 1))), square('B', 1, 1)])).toEqual([]);
  });

  it('asks for the coordinate system, and finds coordinates in the wrong order or the wrong place', () => {
    const near = [square('A', 0)];
    expect(problemsOf(near, {}, null)).toEqual([{ kind: 'crsNeeded' }]);
    expect(problemsOf(near, { crs: 'EPSG:3006' }, null)).toEqual([]);
    expect(problemsOf(near, {}, { properties: { name: 'EPSG:3021' } })).toEqual([{ kind: 'unknownCrs', name: 'EPSG:3021' }]);
    const swapped = box(0, 0).map(([x, y]) => [y, x]);
    expect(problemsOf([feature({ code: 'A' }, polygon(swapped))])).toEqual([{ kind: 'axesSwapped' }]);
    const around = [
      [179, 60],
      [-179, 60],
      [-179, 61],
      [179, 61],
      [179, 60],
    ];
    expect(problemsOf([feature({ code: 'A' }, polygon(around))], {}, null)).toEqual([{ kind: 'outsideSweden', area: { code: 'A' } }]);
  });

  it('reads real districts with simplified borders as they are', () => {
    const file = readGeoJson(readFileSync(join(import.meta.dirname, 'stockholm-districts.json')));
    if (!file.ok) throw new Error();
    const reading = { ...guessReading(file.value), root: { code: '0180', name: 'Stockholm' } };
    const set = readAreaFile(file.value, head, reading);
    if (!set.ok) throw new Error(JSON.stringify(set.problems));
    expect(treeOf(set.value).slice(0, 2)).toEqual(['0180 in null', 'VÅRBERG in 0180']);
    // Skärholmen with its three neighbours: some ten square kilometres.
    expect(squareKilometres(set.value, '0180')).toBeGreaterThan(8);
    expect(squareKilometres(set.value, '0180')).toBeLessThan(14);
  });

  it('gives any tessellation back as one tree whose areas add up to it, whatever the order and direction of its rings', () => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(size, size, fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), (width, height, mix) => {
        const cells = Array.from({ length: width * height }, (_, i) => {
          const ring = box(i % width, Math.floor(i / width));
          return feature({ code: `c${i}` }, polygon(mix[i]! % 2 === 0 ? ring : ring.toReversed()));
        }).sort((a, b) => mix[Number(String(a.properties['code']).slice(1))]! - mix[Number(String(b.properties['code']).slice(1))]!);
        const set = setOf(cells);
        expect(set.areas).toHaveLength(width * height + 1);
        expect(squareKilometres(set, 'M')).toBeCloseTo(width * height, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever the properties and rings', () => {
    const ring = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 6 });
    const any = fc.record({ code: fc.jsonValue(), within: fc.jsonValue(), u: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(fc.tuple(any, ring), { minLength: 1, maxLength: 6 }), (made) => {
        const features = made.map(([properties, points]) => {
          const closed = points.map(([x, y]) => box(x, y)[0]);
          return feature(properties, polygon([...closed, closed[0]]));
        });
        read(features, { parent: 'within', units: 'u' });
        read(features, { levels: [{ code: 'within', name: 'u' }], unite: true });
      }),
    );
  });
});
