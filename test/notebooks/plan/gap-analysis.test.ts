import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../analysis/priorities/subject.ts';
import { gapAnalysis } from '../../../notebooks/plan/gap-analysis.ts';
import type { AgeBand, NeedLevel, ResourceQuality } from '../../../notebooks/plan/vocabulary.ts';

const subject: Subject = { kind: 'place', name: 'torget' };
const resource = (quality: ResourceQuality, reach: number | null = null, ages: readonly AgeBand[] = ['13-15']) => ({
  subject,
  ages,
  reach,
  quality,
});
const at = (level: NeedLevel | null, ...qualities: readonly ResourceQuality[]) => {
  const needs = level === null ? [] : [{ subject, ages: '13-15' as const, level }];
  const [row] = gapAnalysis(
    [subject],
    qualities.map((quality) => resource(quality)),
    needs,
  );
  return row!.cells.find(({ ages }) => ages === '13-15')!.gap;
};

describe('gapAnalysis', () => {
  it('weighs what works against the need', () => {
    expect([at(null), at(null, 'good'), at('none', 'good')]).toEqual(['unweighed', 'unweighed', 'noNeed']);
    expect([at('some'), at('some', 'poor', 'unknown'), at('some', 'fair'), at('some', 'good')]).toEqual(['gap', 'gap', 'partly', 'met']);
    expect([at('large', 'good'), at('large', 'good', 'fair'), at('large', 'fair', 'fair')]).toEqual(['partly', 'met', 'partly']);
  });

  it('counts what is there per age, and adds up only what somebody has counted', () => {
    const [row] = gapAnalysis([subject], [resource('good', 40, ['10-12', '13-15']), resource('fair'), resource('fair', 5)], []);
    expect(row!.cells.map(({ ages, resources, reach }) => [ages, resources, reach])).toEqual([
      ['0-5', 0, null],
      ['6-9', 0, null],
      ['10-12', 1, 40],
      ['13-15', 3, 45],
      ['16-19', 0, null],
      ['adults', 0, null],
    ]);
  });

  it('lists each subject once, those of priorities first', () => {
    const other: Subject = { kind: 'indicator', name: 'Frånvaro', unit: '%' };
    const rows = gapAnalysis(
      [subject],
      [{ ...resource('good'), subject: other }, resource('good')],
      [{ subject, ages: 'adults', level: 'some' }],
    );
    expect(rows.map((row) => row.subject)).toEqual([subject, other]);
  });
});
