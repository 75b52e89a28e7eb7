import { describe, expect, it } from 'vitest';
import { codebookWidth, missingIndex } from '../../../survey/instrument/codebook.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import type { MunicipalityOptions } from '../../../survey/simulation/settings.ts';
import { UnknownInSimulation } from '../../../survey/simulation/unknown-in-simulation.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { smallInstrument } from './small-instrument.ts';

const notAnswered = missingIndex('notAnswered', 1);
const notApplicable = missingIndex('notApplicable', 1);
const columns = simulateMunicipality(smallInstrument, { seed: 'test' });
const share = (keep: (row: number) => boolean, of: (row: number) => boolean = () => true): number => {
  let all = 0;
  let kept = 0;
  for (let row = 0; row < columns.n; row++) {
    if (!of(row)) continue;
    all++;
    kept += Number(keep(row));
  }
  return kept / all;
};
const item = (id: string, from: Columns = columns) => from.items.get(id)!;

describe('simulateMunicipality', () => {
  it('gives the same columns for the same seed, and others for another', () => {
    expect(simulateMunicipality(smallInstrument, { seed: 'test' })).toEqual(columns);
    expect(item('quarrels1', simulateMunicipality(smallInstrument, { seed: 'other' }))).not.toEqual(item('quarrels1'));
  });

  it('leaves earlier waves as they were when a wave is added', () => {
    const two = simulateMunicipality(smallInstrument, { seed: 'test', waves: ['2022', '2024'] });
    for (const [id, values] of two.items) expect(values).toEqual(item(id).slice(0, two.n));
  });

  it('has about the pupils that were asked for in every wave', () => {
    const wave = columns.groups.get('wave')!;
    for (const [index] of wave.codes.entries()) {
      const pupils = wave.index.filter((code) => code === index).length;
      expect(pupils).toBeGreaterThan(5400);
      expect(pupils).toBeLessThan(6600);
    }
  });

  it('has classes of at most 30 as PSUs, schools of a wave as strata, and schools with one class per grade', () => {
    const sizes = new Map<number, number>();
    for (const psu of columns.design.psu) sizes.set(psu, (sizes.get(psu) ?? 0) + 1);
    expect(sizes.size).toBe(columns.design.psuStratum.length);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(30);
    expect(Math.min(...sizes.values())).toBeGreaterThan(5);
    const classes = new Map<number, number>();
    for (const stratum of columns.design.psuStratum) classes.set(stratum, (classes.get(stratum) ?? 0) + 1);
    expect(classes.size).toBe(columns.design.strata);
    expect(Math.min(...classes.values())).toBe(3);
    expect(Math.max(...classes.values())).toBeGreaterThan(8);
  });

  it('lets pupils of a compulsory school live in one to three areas, and of an upper secondary school anywhere', () => {
    const area = columns.groups.get('area')!;
    const grade = columns.groups.get('grade')!;
    const areas = new Map<string, Set<number>>();
    for (let row = 0; row < columns.n; row++) {
      if (area.index[row] === 255) continue;
      const key = `${columns.design.psuStratum[columns.design.psu[row]!]} ${grade.codes[grade.index[row]!]!.startsWith('gy') ? 'upper' : 'compulsory'}`;
      areas.set(key, (areas.get(key) ?? new Set()).add(area.index[row]!));
    }
    for (const [key, of] of areas) expect(of.size, key).toBeLessThanOrEqual(key.endsWith('upper') ? 4 : 3);
    expect([...areas.values()].some((of) => of.size === 1)).toBe(true);
  });

  it('skips a few answers, and asks only those whom the routing sends there', () => {
    const skipped = share((row) => item('quarrels2')[row] === notAnswered);
    expect(skipped).toBeGreaterThan(0.01);
    expect(skipped).toBeLessThan(0.05);
    const drank = smallInstrument.items.find(({ id }) => id === 'drank')!;
    expect(codebookWidth(drank.codebook)).toBe(1);
    expect(
      share(
        (row) => item('drinkingDays')[row] === notApplicable,
        (row) => item('drank')[row] !== 1,
      ),
    ).toBe(1);
    expect(
      share(
        (row) => item('drinkingDays')[row] === notApplicable,
        (row) => item('drank')[row] === 1,
      ),
    ).toBe(0);
  });

  it('has some pupils who claim an invented drug, and they claim much else', () => {
    const claims = (row: number) => item('inventedDrug')[row] === 1 || item('inventedDrug')[row] === 2;
    expect(share(claims)).toBeGreaterThan(0.008);
    expect(share(claims)).toBeLessThan(0.04);
    expect(share((row) => item('drank')[row] === 1, claims)).toBeGreaterThan(3 * share((row) => item('drank')[row] === 1));
  });

  it('uses only codes of the codebooks and reserved numbers', () => {
    for (const { id, codebook } of smallInstrument.items) {
      const size = codebook.kind === 'options' ? codebook.options.length : codebook.max - codebook.min + 1;
      expect(
        item(id).every((index) => index < size || index >= notApplicable),
        id,
      ).toBe(true);
    }
  });

  it('refuses planted effects on a scale or an area that is not there', () => {
    expect(() => simulateMunicipality(smallInstrument, { seed: 1, planted: [{ scale: 'quarrel', area: 'north', shift: 1 }] })).toThrow(
      UnknownInSimulation,
    );
    expect(() => simulateMunicipality(smallInstrument, { seed: 1, planted: [{ scale: 'quarrels', area: 'up', shift: 1 }] })).toThrow(
      'there is no area "up"',
    );
  });

  it('refuses a shape for an item that is not there, a chain of scales that follow, and an effect on a scale that moves no answer', () => {
    const simulate = (options: Partial<MunicipalityOptions>) => () =>
      simulateMunicipality(smallInstrument, { seed: 1, pupilsPerWave: 100, ...options });
    expect(simulate({ items: { quarrel1: { centre: 1 } } })).toThrow('there is no item "quarrel1"');
    expect(simulate({ scales: { quarrels: { follows: 'nothing' } } })).toThrow('there is no scale "nothing"');
    const follows = { quarrels: { follows: 'disorder' } };
    expect(simulate({ scales: { ...follows, closeness: { follows: 'quarrels' } } })).toThrow(UnknownInSimulation);
    expect(simulate({ scales: follows, planted: [{ scale: 'quarrels', area: 'north', shift: 1 }] })).toThrow('moves an answer "quarrels"');
  });

  it('lets a scale follow another, so that without chance nobody gives the rarer answer alone', () => {
    const exact = { loading: 1, centre: 1 };
    const followed = simulateMunicipality(smallInstrument, {
      seed: 'follows',
      waves: ['2022'],
      responders: { careless: 0, exaggerating: 0, skipping: 0, breakingOff: 0 },
      scales: { closeness: exact, drank30: { ...exact, centre: 1.5, follows: 'closeness' } },
      items: { close1: { step: 0.2 } },
    });
    let drank = 0;
    for (let row = 0; row < followed.n; row++) {
      if (item('drank', followed)[row] !== 1) continue;
      drank++;
      expect(item('close1', followed)[row]).toBeGreaterThan(0);
    }
    expect(drank / followed.n).toBeGreaterThan(0.04);
    expect(drank / followed.n).toBeLessThan(0.12);
  });
});
