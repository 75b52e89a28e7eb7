/** The head-counts of a made-up municipality: of its classes as planned, answering or not, the schools that stayed out included. */
import type { Instrument } from '../instrument/instrument.ts';
import type { Register, WaveRegister } from '../register/register.ts';
import type { MunicipalityOptions } from './settings.ts';
import { planMunicipality, type MunicipalityPlan } from './simulate-municipality.ts';

/**
 * The register that belongs to `simulateMunicipality` with the same instrument and options. Enrolment is that of the class lists; pupils live in the
 * areas of their school by its shares, so that the two registers count the same pupils.
 *
 * @param dayOf the day that is counted, by wave code
 */
export function simulateRegister(instrument: Instrument, options: MunicipalityOptions, dayOf: (wave: string) => string): Register {
  const plan = planMunicipality(instrument, options);
  const waves = plan.codes.wave.map((code, wave) => [code, countWave(plan, wave, dayOf(code))] as const);
  return { origin: { sv: 'Påhittade antal', en: 'Made-up numbers' }, waves: Object.fromEntries(waves) };
}

function countWave({ codes, schools, classes, absent }: MunicipalityPlan, wave: number, date: string): WaveRegister {
  const inWave = [...classes, ...absent].filter((one) => one.wave === wave);
  const school: Record<string, Record<string, number>> = Object.fromEntries(codes.school.map((code) => [code, {}]));
  const living = codes.area.map(() => 0);
  for (const { school: at, grade, headCount } of inWave) {
    const grades = school[codes.school[at]!]!;
    grades[codes.grade[grade]!] = (grades[codes.grade[grade]!] ?? 0) + headCount;
    for (const { area, share } of schools[at]!.areas) living[area] = living[area]! + share * headCount;
  }
  return { date, area: Object.fromEntries(wholeCounts(living).map((n, area) => [codes.area[area]!, n])), school, postStratify: true };
}

/** Rounded so that the sum stays: what is cut off is carried on to the next. */
function wholeCounts(counts: readonly number[]): number[] {
  let carried = 0;
  return counts.map((count) => {
    const whole = Math.round(count + carried);
    carried += count - whole;
    return whole;
  });
}
