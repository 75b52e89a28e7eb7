import { describe, expect, it } from 'vitest';
import { enrolmentOf } from '../../../survey/fielding/enrolment.ts';
import { fieldedInstrument } from './fielded.ts';

describe('enrolmentOf', () => {
  const of = (school: string, grade: string | null, headCount: number) => ({ school, grade, headCount });

  it('adds the classes of a school up by grade', () => {
    const classes = [of('eka', '7', 25), of('eka', '7', 23), of('eka', '8', 20), of('ham', 'gy1', 31)];
    expect(enrolmentOf(fieldedInstrument(), classes, '2026-11-22')).toEqual({
      date: '2026-11-22',
      area: null,
      school: { eka: { 7: 48, 8: 20 }, ham: { gy1: 31 } },
      postStratify: true,
    });
  });

  it.each([[null], ['5']])('counts a school as a whole where a class has the grade %s', (grade) => {
    const { school } = enrolmentOf(fieldedInstrument(), [of('eka', '7', 25), of('eka', grade, 12), of('ham', '7', 30)], '2026-11-22');
    expect(school).toEqual({ eka: { all: 37 }, ham: { 7: 30 } });
  });
});
