import { describe, expect, it } from 'vitest';
import { factorEstimates, type FactorEstimate } from '../../../analysis/factor-estimates.ts';
import { freezeCutPoints } from '../../../analysis/factor-variables.ts';
import { countFlags } from '../../../analysis/screening/flag-responses.ts';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import { formOfCtcYouth } from '../../../scripts/simulated-figures.ts';
import { exampleVersion, readExampleInstrument } from '../../../server/example/example-instrument.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import type { Scale } from '../../../survey/instrument/instrument.ts';
import { exempelkommunOptions, simulateExempelkommun } from '../../../survey/simulation/exempelkommun.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';

const { instrument } = readExampleInstrument();
const options = exempelkommunOptions(instrument);
const columns = simulateExempelkommun(instrument);
const waves = splitByGroup(columns, 'wave');
const first = waves.get('2022')!;
const factors = instrument.scales.filter(({ kind }) => kind !== 'outcome');

const valueOf = (found: readonly FactorEstimate[], factor: string, group: Readonly<Record<string, string>>): number => {
  const one = found.find((each) => each.factor.id === factor && Object.entries(group).every(([id, code]) => each.group[id] === code))!;
  if (one.estimate.kind !== 'estimate') throw new Error(`${factor} is not estimable`);
  return one.estimate.value;
};

describe('the instrument of Exempelkommun', () => {
  it('is marked as made up, and says whose questions they are', () => {
    expect(instrument.synthetic).toBe(true);
    for (const words of [/påhittad kommun.*inte den validerade/, /made-up municipality.*not the validated/])
      expect(Object.values(instrument.origin).some((text) => words.test(text))).toBe(true);
  });

  it('asks what a school is asked that switches nothing on, word for word', () => {
    const form = formOfCtcYouth('short', []);
    for (const part of ['items', 'scales', 'sections', 'validityRules', 'screening', 'singlePsu', 'mapping'] as const)
      expect(instrument[part], part).toEqual(form[part]);
    expect(instrument.groups.map(({ id }) => id)).toEqual(form.groups.map(({ id }) => id));
    expect(instrument.items).toHaveLength(112);
    expect(factors).toHaveLength(32);
    expect(new Set(factors.map(({ domain }) => domain)).size).toBe(4);
  });

  it('tells its version without being read', () => {
    expect(exampleVersion()).toBe(instrument.version);
  });

  it('has areas, schools, waves and grades of its own, and no coarser one that nothing lies in', () => {
    const sizes = instrument.groups.slice(0, 4).map(({ id, codes, coarser, open }) => [id, codes.length, coarser.length, open]);
    expect(sizes).toEqual([
      ['wave', 3, 0, false],
      ['area', 10, 3, false],
      ['school', 18, 4, false],
      ['grade', 5, 2, false],
    ]);
  });

  it('gets cut points from 2022 when it is stored, beyond which lie some pupils and at most half', () => {
    expect(factors.every(({ cutPoints }) => cutPoints === null)).toBe(true);
    const shares = freezeCutPoints(instrument, first, '2022').scales.flatMap(({ cutPoints }) =>
      Object.values(cutPoints?.byGrade ?? {}).map(({ referenceShare }) => referenceShare),
    );
    expect(shares).toHaveLength(32);
    expect(Math.min(...shares)).toBeGreaterThan(0.05);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.5);
  });
});

describe('simulateExempelkommun', () => {
  it("tells each pupil's school, which is the stratum, and the class, which lies in one school", () => {
    const { codes, index } = first.groups.get('school')!;
    expect(codes).toHaveLength(18);
    const schoolOf = new Map<number, number>();
    for (let row = 0; row < first.n; row++) {
      const psu = first.design.psu[row]!;
      expect(schoolOf.get(psu) ?? index[row]).toBe(index[row]);
      schoolOf.set(psu, index[row]!);
    }
    const strata = new Set([...schoolOf].map(([psu, school]) => `${school} ${first.design.psuStratum[psu]}`));
    expect(strata.size).toBe(18);
  });

  it('lacks one school in 2024, and is otherwise as if it had taken part', () => {
    const whole = splitByGroup(simulateMunicipality(instrument, { ...options, absent: [] }), 'wave');
    for (const wave of ['2022', '2026']) expect(waves.get(wave)!.items).toEqual(whole.get(wave)!.items);
    const schoolsOf = (wave: Columns) => new Set(wave.groups.get('school')!.index);
    expect([...schoolsOf(whole.get('2024')!)].filter((school) => !schoolsOf(waves.get('2024')!).has(school))).toEqual([13]);
    expect(whole.get('2024')!.n - waves.get('2024')!.n).toBe(69);
  });

  it('has three waves of about 6,000 pupils in ten areas', () => {
    expect([...waves.keys()]).toEqual(['2022', '2024', '2026']);
    for (const { n } of waves.values()) expect(Math.abs(n - 6000)).toBeLessThan(400);
    const areas = new Map(
      factorEstimates(instrument, first, ['area'], { statistics: ['share'] }).map(({ group, rows }) => [group['area'], rows]),
    );
    expect(areas.size).toBe(10);
    expect(Math.min(...areas.values())).toBeGreaterThan(250);
  });

  it('answers scales consistently: alpha from .4 to .9, also of two or three questions', () => {
    for (const scale of instrument.scales.filter(({ items }) => items.length > 1)) {
      const alpha = plainAlpha(scale);
      expect(alpha, scale.id).toBeGreaterThan(0.4);
      expect(alpha, scale.id).toBeLessThan(0.9);
    }
  });

  it('has classes that differ as schools do in published surveys: intraclass correlations from .005 to .15', () => {
    const icc = factors.map((scale) => plainIcc(scoreScale(scale, first)));
    expect(Math.min(...icc)).toBeGreaterThan(0.005);
    expect(Math.max(...icc)).toBeLessThan(0.15);
  });

  it('has use that rises with grade to what pupils report', () => {
    const use = factorEstimates(instrument, first, ['grade'], { statistics: ['share'] });
    expect(valueOf(use, 'month-alc', { grade: '7' })).toBeGreaterThan(0.02);
    expect(valueOf(use, 'month-alc', { grade: '7' })).toBeLessThan(0.12);
    expect(valueOf(use, 'month-alc', { grade: 'gy2' })).toBeGreaterThan(0.4);
    expect(valueOf(use, 'month-alc', { grade: 'gy2' })).toBeLessThan(0.6);
    expect(valueOf(use, 'month-can', { grade: 'gy2' })).toBeLessThan(0.12);
  });

  it('flags about one response in thirty, and each rule some', () => {
    const counts = countFlags(instrument, first);
    for (const [rule, n] of Object.entries(counts)) expect(n, rule).toBeGreaterThan(0);
    expect(counts['invented-drug']! / first.n).toBeGreaterThan(0.01);
    expect(counts['invented-drug']! / first.n).toBeLessThan(0.04);
  });

  it('correlates as prevention research finds: risk with use, protection against it', () => {
    const use = scoreScale(
      instrument.scales.find(({ id }) => id === 'month-alc')!,
      first,
    );
    for (const scale of factors) {
      const r = plainCorrelation(scoreScale(scale, first), use);
      expect(scale.kind === 'risk' ? r : -r, scale.id).toBeGreaterThan(0.05);
      // An early first drink and a drink in the past month come from one latent variable.
      expect(Math.abs(r), scale.id).toBeLessThan(scale.id === 'early-drug-use' ? 0.75 : 0.6);
    }
  });

  it('shows the planted differences, and the trends with the sign they were given', () => {
    const found = factorEstimates(instrument, columns, ['wave', 'area'], { statistics: ['mean'] });
    const others = (factor: string, wave: string, area: string) => {
      const codes = instrument.groups
        .find(({ id }) => id === 'area')!
        .codes.map(({ code }) => code)
        .filter((code) => code !== area);
      return codes.reduce((sum, code) => sum + valueOf(found, factor, { wave, area: code }), 0) / codes.length;
    };
    for (const { scale, area, shift = 0, perWave = 0 } of options.planted!) {
      const [low, high] = factors.find(({ id }) => id === scale)!.range!;
      const gap = (wave: string) => (valueOf(found, scale, { wave, area }) - others(scale, wave, area)) / (high - low);
      if (shift !== 0) expect(gap('2022') * Math.sign(shift), `${scale} in ${area}`).toBeGreaterThan(0.015);
      if (perWave !== 0) expect((gap('2026') - gap('2022')) * Math.sign(perWave), `${scale} in ${area} over time`).toBeGreaterThan(0.015);
    }
  });

  it('gives back a planted effect at its size when nothing else differs between areas', () => {
    // A score is about 0.6 of a latent standard deviation for these items; the effect is found as the difference with and without it.
    const none = { area: 0, school: 0, class: 0, areaWave: 0 };
    const level = {
      ...options,
      seed: 'recovery',
      pupilsPerWave: 6000,
      waves: ['2022'],
      variance: none,
      responders: { careless: 0, exaggerating: 0 },
      absent: [],
    };
    const effect = (shift: number) => {
      const planted = [{ scale: 'family-conflict', area: 'A03', shift }];
      const found = factorEstimates(instrument, simulateMunicipality(instrument, { ...level, planted }), ['area'], {
        statistics: ['mean'],
      });
      return valueOf(found, 'family-conflict', { area: 'A03' });
    };
    const [low, middle, high] = [effect(-0.4), effect(0), effect(0.4)];
    expect(high - middle).toBeGreaterThan(0.15);
    expect(middle - low).toBeGreaterThan(0.12);
    expect(high - middle).toBeLessThan(0.35);
    const untouched = factorEstimates(
      instrument,
      simulateMunicipality(instrument, { ...level, planted: [{ scale: 'family-conflict', area: 'A03', shift: 0.4 }] }),
      ['area'],
      { statistics: ['mean'] },
    );
    const base = factorEstimates(instrument, simulateMunicipality(instrument, { ...level, planted: [] }), ['area'], {
      statistics: ['mean'],
    });
    expect(valueOf(untouched, 'family-conflict', { area: 'A04' })).toBe(valueOf(base, 'family-conflict', { area: 'A04' }));
  });
});

/** Alpha of the complete cases, straight from its definition. */
function plainAlpha(scale: Scale): number {
  const rows: number[][] = [];
  for (let row = 0; row < first.n; row++) {
    const answers = scale.items.map(({ item, values }) => values[first.items.get(item)![row]!] ?? null);
    if (answers.every((answer) => answer !== null)) rows.push(answers as number[]);
  }
  const variance = (of: (row: number[]) => number) => {
    const mean = rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    return rows.reduce((sum, row) => sum + (of(row) - mean) ** 2, 0) / (rows.length - 1);
  };
  const k = scale.items.length;
  const items = scale.items.reduce((sum, _, i) => sum + variance((row) => row[i]!), 0);
  return (k / (k - 1)) * (1 - items / variance((row) => row.reduce((sum, answer) => sum + answer, 0)));
}

/** One-way analysis of variance over classes: (MSB - MSW) / (MSB + (m0 - 1) MSW). */
function plainIcc(scores: Float64Array): number {
  const classes = new Map<number, number[]>();
  scores.forEach((score, row) => {
    if (!Number.isNaN(score)) classes.set(first.design.psu[row]!, [...(classes.get(first.design.psu[row]!) ?? []), score]);
  });
  const all = [...classes.values()];
  const n = all.reduce((sum, { length }) => sum + length, 0);
  const mean = (of: readonly number[]) => of.reduce((sum, x) => sum + x, 0) / of.length;
  const grand = mean(all.flat());
  const between = all.reduce((sum, of) => sum + of.length * (mean(of) - grand) ** 2, 0) / (all.length - 1);
  const within = all.reduce((sum, of) => sum + of.reduce((inner, x) => inner + (x - mean(of)) ** 2, 0), 0) / (n - all.length);
  const m = (n - all.reduce((sum, { length }) => sum + length ** 2, 0) / n) / (all.length - 1);
  return (between - within) / (between + (m - 1) * within);
}

function plainCorrelation(x: Float64Array, y: Float64Array): number {
  const rows = [...x.keys()].filter((row) => !Number.isNaN(x[row]!) && !Number.isNaN(y[row]!));
  const mean = (of: Float64Array) => rows.reduce((sum, row) => sum + of[row]!, 0) / rows.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (row: number) => number) => rows.reduce((total, row) => total + of(row), 0);
  return sum((row) => (x[row]! - mx) * (y[row]! - my)) / Math.sqrt(sum((row) => (x[row]! - mx) ** 2) * sum((row) => (y[row]! - my) ** 2));
}
