import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInSweden, systemNamed, toPlanar } from '../../../survey/area-sets/coordinate-systems.ts';
import { degrees, knownSystems, planar } from '../../../survey/area-sets/system-codes.ts';

/**
 * Gauss-Krüger by Lantmäteriet's own formulas (Gauss Conformal Projection, Krüger 1912), for GRS 80: another way to the same numbers.
 */
function gaussKruger(
  longitude: number,
  latitude: number,
  meridian: number,
  scale: number,
  falseEasting: number,
): readonly [number, number] {
  const [a, f] = [6_378_137, 1 / 298.257222101];
  const e2 = f * (2 - f);
  const n = f / (2 - f);
  const aHat = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const [A, B, C, D] = [e2, (5 * e2 ** 2 - e2 ** 3) / 6, (104 * e2 ** 3 - 45 * e2 ** 4) / 120, (1237 * e2 ** 4) / 1260];
  const beta = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49_561 * n ** 4) / 161_280,
  ];
  const phi = (latitude * Math.PI) / 180;
  const lambda = ((longitude - meridian) * Math.PI) / 180;
  const s = Math.sin(phi);
  const conformal = phi - s * Math.cos(phi) * (A + B * s ** 2 + C * s ** 4 + D * s ** 6);
  const xi = Math.atan(Math.tan(conformal) / Math.cos(lambda));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lambda));
  const sum = (term: (k: number) => number) => beta.reduce((total, b, i) => total + b * term(2 * (i + 1)), 0);
  const north = xi + sum((k) => Math.sin(k * xi) * Math.cosh(k * eta));
  const east = eta + sum((k) => Math.cos(k * xi) * Math.sinh(k * eta));
  return [scale * aHat * east + falseEasting, scale * aHat * north];
}

const zones: Readonly<Record<string, number>> = {
  'EPSG:3007': 12,
  'EPSG:3008': 13.5,
  'EPSG:3009': 15,
  'EPSG:3010': 16.5,
  'EPSG:3011': 18,
  'EPSG:3012': 14.25,
  'EPSG:3013': 15.75,
  'EPSG:3014': 17.25,
  'EPSG:3015': 18.75,
  'EPSG:3016': 20.25,
  'EPSG:3017': 21.75,
  'EPSG:3018': 23.25,
};
const place = fc.record({
  longitude: fc.double({ min: 10.5, max: 24.2, noNaN: true }),
  latitude: fc.double({ min: 55, max: 69.1, noNaN: true }),
});

describe('toPlanar', () => {
  it('brings WGS 84 to SWEREF 99 TM as Lantmäteriet’s formulas do', () => {
    const project = toPlanar(degrees);
    fc.assert(
      fc.property(place, ({ longitude, latitude }) => {
        const [east, north] = gaussKruger(longitude, latitude, 15, 0.9996, 500_000);
        const [x, y] = project([longitude, latitude]);
        // Rounded to the decimetre.
        expect(Math.abs(x - east)).toBeLessThan(0.06);
        expect(Math.abs(y - north)).toBeLessThan(0.06);
      }),
    );
  });

  it('brings each of the twelve local zones to the same place', () => {
    for (const [zone, meridian] of Object.entries(zones)) {
      const project = toPlanar(zone);
      fc.assert(
        fc.property(fc.double({ min: -0.75, max: 0.75, noNaN: true }), fc.double({ min: 55, max: 69, noNaN: true }), (aside, latitude) => {
          const longitude = meridian + aside;
          const [east, north] = gaussKruger(longitude, latitude, 15, 0.9996, 500_000);
          const [x, y] = project([...gaussKruger(longitude, latitude, meridian, 1, 150_000)] as [number, number]);
          expect(Math.hypot(x - east, y - north), zone).toBeLessThan(0.1);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('leaves SWEREF 99 TM as it is, to the decimetre', () => {
    expect(toPlanar(planar)([674_032.123, 6_580_821.96])).toEqual([674_032.1, 6_580_822]);
  });
});

describe('systemNamed', () => {
  it('knows a system by its usual names', () => {
    for (const name of [
      'EPSG:3006',
      'epsg:3006',
      'urn:ogc:def:crs:EPSG::3006',
      'urn:ogc:def:crs:EPSG:6.9:3006',
      'http://www.opengis.net/def/crs/EPSG/0/3006',
    ])
      expect(systemNamed(name), name).toBe(planar);
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84', 'EPSG:4326', 'EPSG:4619', 'EPSG:4258'])
      expect(systemNamed(name), name).toBe(degrees);
    for (const system of knownSystems) expect(systemNamed(system)).toBe(system);
  });

  it('knows no other', () => {
    for (const name of ['EPSG:3021', 'EPSG:3857', 'EPSG:30061', '3006', '', 'constructor', 'EPSG:constructor'])
      expect(systemNamed(name), name).toBeNull();
  });
});

describe('isInSweden', () => {
  it('holds for the country’s ends and not for the other side of the world', () => {
    const project = toPlanar(degrees);
    for (const position of [
      [13.55, 55.34],
      [20.55, 69.06],
      [24.15, 65.8],
      [11.1, 58.9],
    ] as const)
      expect(isInSweden(project(position)), String(position)).toBe(true);
    for (const position of [
      [180, 60],
      [-180, 60],
      [0, 0],
      [15, -60],
      [10.75, 53.9],
      [25.5, 60.2],
    ] as const)
      expect(isInSweden(project(position)), String(position)).toBe(false);
  });
});
