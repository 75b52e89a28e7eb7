import { describe, expect, it } from 'vitest';
import { readExampleInstrument } from '../../../server/example/example-instrument.ts';
import { readRegister } from '../../../survey/format/read-register.ts';
import { sumOfCounts } from '../../../survey/register/register.ts';
import { exempelkommunOptions } from '../../../survey/simulation/exempelkommun.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import { simulateRegister } from '../../../survey/simulation/simulate-register.ts';

const { instrument } = readExampleInstrument();
const register = simulateRegister(instrument, exempelkommunOptions(instrument), (wave) => `${wave}-10-15`);

describe('simulateRegister', () => {
  it('is a register of the instrument', () => {
    expect(readRegister(JSON.stringify(register), instrument)).toEqual({ ok: true, register });
  });

  it('counts the same pupils where they live and where they go to school, at least as many as answer', () => {
    const columns = simulateMunicipality(instrument, exempelkommunOptions(instrument));
    const wave = columns.groups.get('wave')!;
    for (const [code, { area, school }] of Object.entries(register.waves)) {
      const enrolled = Object.values(school!).reduce((sum, counts) => sum + sumOfCounts(counts), 0);
      expect(sumOfCounts(area!)).toBe(enrolled);
      const answers = Array.from(wave.index).filter((at) => wave.codes[at] === code).length;
      expect(answers / enrolled).toBeGreaterThan(0.75);
      expect(answers / enrolled).toBeLessThan(0.95);
    }
  });

  it('counts the school that stayed out', () => {
    const { school, wave } = exempelkommunOptions(instrument).absent![0]!;
    expect(sumOfCounts(register.waves[wave]!.school![school]!)).toBeGreaterThan(30);
  });
});
