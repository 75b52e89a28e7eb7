import { describe, expect, it } from 'vitest';
import { exampleClasses, exampleMap, exampleSchools } from '../../../server/example/example-places.ts';
import { exampleAccounts } from '../../../server/people/example-accounts.ts';
import { readExampleInstrument } from '../../../server/example/example-instrument.ts';
import { areaSetOf, pathOf } from '../../../survey/area-sets/mapped-area-set.ts';
import { isSchoolCode } from '../../../survey/places/school.ts';
import { exempelkommunOptions } from '../../../survey/simulation/exempelkommun.ts';
import { simulateRegister } from '../../../survey/simulation/simulate-register.ts';

const { instrument } = readExampleInstrument();
const areas = instrument.groups.find(({ id }) => id === 'area')!;

describe('exampleMap', () => {
  it('has the tree of the made-up survey, which a release with it leaves as it is', () => {
    const map = exampleMap(instrument);
    expect(pathOf(map.areas, 'A01')).toEqual(['A01', 'D1', 'EX']);
    const set = areaSetOf(map);
    expect(set.areas.map(({ code, units, within }) => [code, units, within]).sort()).toEqual(
      areas.codes.map(({ code, within }) => [code, [code], within]).sort(),
    );
    expect(set.coarser.map(({ code }) => code)).toEqual(areas.coarser.map(({ code }) => code));
  });
});

describe('exampleSchools', () => {
  it('have codes of the right form, among them the one of the example’s contact', () => {
    const codes = exampleSchools(instrument).map(({ school }) => school);
    expect(new Set(codes).size).toBe(18);
    expect(codes.every(isSchoolCode)).toBe(true);
    expect(codes).toContain(exampleAccounts.map(({ scope }) => scope).find(({ kind }) => kind === 'school')!['code' as never]);
  });
});

describe('exampleClasses', () => {
  it('hold all pupils of the newest wave’s enrolment, 28 in a class at most', () => {
    const register = simulateRegister(instrument, exempelkommunOptions(instrument), (wave) => `${wave}-10-15`);
    const classes = exampleClasses(register, '2026/27');
    const enrolled = Object.values(register.waves['2026']!.school!).flatMap((grades) => Object.values(grades));
    expect(classes.reduce((sum, { headCount }) => sum + headCount, 0)).toBe(enrolled.reduce((sum, n) => sum + n, 0));
    expect(Math.max(...classes.map(({ headCount }) => headCount))).toBeLessThanOrEqual(28);
  });
});
