import { describe, expect, it } from 'vitest';
import type { ReleasedCoverage } from '../../../analysis/disclosure/released.ts';
import { participation } from '../../../notebooks/charts/participation.ts';
import { coverage } from '../../../notebooks/library/coverage.ts';
import { releasedWave } from '../fixtures.ts';
import { smallTexts, textsOf, valuesOf } from './spec-parts.ts';

const row = (fields: object) =>
  ({
    group: { wave: '2026' },
    register: 'school',
    registered: 500,
    responses: 400,
    coverage: 0.8,
    participation: 0.9,
    schools: { all: 5, takingPart: 4 },
    protection: { state: 'shown' },
    ...fields,
  }) as unknown as ReleasedCoverage;
const hidden = { registered: null, responses: null, coverage: null, participation: null };
const wave = releasedWave({
  coverage: [
    row({}),
    row({ group: { wave: '2026', area: '3' }, register: 'area', coverage: 1.04, participation: null, schools: null }),
    row({ group: { wave: '2026', area: '2' }, ...hidden, schools: null, protection: { state: 'hidden', reason: 'protected' } }),
    row({
      group: { wave: '2026', area: '1' },
      ...hidden,
      schools: { all: 1, takingPart: 0 },
      protection: { state: 'hidden', reason: 'protected' },
    }),
  ],
});
const rows = [...coverage([wave], {}, 'sv'), ...coverage([wave], { area: 'each' }, 'sv')];

describe('participation', () => {
  it('gives the same specification for the same rows', () => {
    expect(participation(rows, { language: 'sv', width: 900, title: true })).toMatchSnapshot();
    expect(participation(rows, { language: 'en', width: 360 })).toMatchSnapshot();
  });

  it('has room for more than everybody, and draws the missing only where somebody is missing', () => {
    const spec = participation(rows, { language: 'sv' });
    const marks = valuesOf(spec, 'point').filter((one) => 'coverage' in one);
    expect(marks.map((one) => one['coverage'])).toEqual([0.8, 1.04]);
    expect(valuesOf(spec, 'rule').filter((one) => JSON.stringify(one['dash']) === '[2,4]')).toHaveLength(1);
  });

  it('says why a row is hidden, and that a place stayed out', () => {
    const texts = textsOf(participation(rows, { language: 'sv' }));
    expect(texts).toEqual(expect.arrayContaining(['visas inte: skyddat', 'deltog inte']));
    expect(texts).toContain('80\u00a0% (400 av 500)');
  });

  it('tells the whole by its register where both are there', () => {
    expect(textsOf(participation(rows, { language: 'sv' }))).toContain('Alla elever, där de går i skola');
    expect(textsOf(participation(rows.slice(0, 1), { language: 'sv' }))).toContain('Alla elever');
  });

  it('has no text smaller than 13 pixels', () => {
    expect(smallTexts(participation(rows, { language: 'sv', width: 360 }))).toEqual([]);
  });
});
