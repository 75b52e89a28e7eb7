import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalProbability } from '../../../analysis/distributions/normal.ts';
import { compareGroups } from '../../../analysis/comparison/compare-groups.ts';
import { factorEstimates, type FactorEstimate } from '../../../analysis/factor-estimates.ts';
import { countFlags } from '../../../analysis/screening/flag-responses.ts';
import {
  aroundFigures,
  composeCtcYouth,
  countsOfPupils,
  everyModule,
  formOfCtcYouth,
  page,
  prevalences,
  published,
  pupilsOfFigures,
  scaleFigures,
  simulateCtcYouth,
  simulatedFigures,
  type Pair,
} from '../../../scripts/simulated-figures.ts';
import type { MappedArea } from '../../../survey/area-sets/mapped-area-set.ts';
import { fieldedInstrument } from '../../../survey/fielding/fielded-instrument.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import { codeAt, codebookSize, valueAt } from '../../../survey/instrument/codebook.ts';
import type { Instrument, Scale } from '../../../survey/instrument/instrument.ts';
import { ctcYouthAnswers } from '../../../survey/simulation/ctc-youth.ts';
import { itemModels, type ItemModel } from '../../../survey/simulation/item-models.ts';
import { scaleModels, type ScaleModel } from '../../../survey/simulation/scale-models.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';

const long = formOfCtcYouth('long', everyModule);
const columns = simulateCtcYouth(long, pupilsOfFigures);
const figures = scaleFigures(long, columns);
const short = formOfCtcYouth('short', ['today']);
const shortColumns = simulateCtcYouth(short, 6_000);

const gradeCodes = long.groups.find(({ id }) => id === 'grade')!.codes.map(({ code }) => code);
/** A wave in which everybody answers everything, as they think. */
const earnest = {
  ...ctcYouthAnswers(long),
  seed: 'earnest',
  pupilsPerWave: 6_000,
  waves: ['1'],
  responders: { careless: 0, exaggerating: 0, skipping: 0, breakingOff: 0, unknownGroup: 0 },
};

/** How many times as large, whichever way. */
const times = ({ published, simulated }: Pair): number => Math.max(published / simulated, simulated / published);

describe('ctcYouthAnswers', () => {
  it('gives each factor of the long form the alpha that has been published of it, within .05', () => {
    const known = figures.filter(({ alpha }) => alpha);
    expect(known).toHaveLength(26);
    for (const { id, alpha } of known) expect(Math.abs(alpha!.simulated - alpha!.published), id).toBeLessThan(0.05);
  });

  it('gives each factor of the short form the alpha of so few questions, within .08', () => {
    const known = scaleFigures(short, shortColumns).filter(({ alpha }) => alpha);
    expect(known).toHaveLength(25);
    for (const { id, alpha } of known) expect(Math.abs(alpha!.simulated - alpha!.published), id).toBeLessThan(0.08);
  });

  it.each([
    ['month-alc', 1.4, 31],
    ['binge-2w', 1.6, 30],
    ['month-cig', 2.5, 30],
  ] as const)('links factors to %s as published: odds ratios at most %d times as far', (outcome, most, scales) => {
    // That one rests on the 0.3 % of pupils with good grades who smoked: 17 times the odds, where drinking has 2.5.
    const known = figures.filter(({ id, oddsRatios }) => oddsRatios[outcome] && !(id === 'academic-failure' && outcome === 'month-cig'));
    expect(known).toHaveLength(scales);
    for (const { id, oddsRatios } of known) expect(times(oddsRatios[outcome]!), id).toBeLessThan(most);
  });

  it('has as many who drink, use and gamble as Swedish pupils report, within 5 points', () => {
    for (const one of prevalences(long, columns))
      expect(Math.abs(one.simulated - one.published), `${one.outcome} ${one.grade}`).toBeLessThan(5);
  });

  it('lets risk and protection gather in the same pupils as published: mean and spread of how many they have, within 1', () => {
    for (const one of published.counts) {
      const { mean, standardDeviation } = countsOfPupils(long, columns, one.kind);
      expect(Math.abs(mean - one.mean), one.kind).toBeLessThan(1);
      expect(Math.abs(standardDeviation - one.standardDeviation), one.kind).toBeLessThan(1);
    }
  });

  it('has drinking that rises by grade, and rare drugs that are rare', () => {
    const found = factorEstimates(long, columns, ['grade'], { statistics: ['share'] });
    const shares = (id: string): number[] =>
      gradeCodes.map((grade) => valueOf(found.find(({ factor, group }) => factor.id === id && group['grade'] === grade)!));
    const month = shares('month-alc');
    for (let grade = 1; grade < month.length; grade++) expect(month[grade]! - month[grade - 1]!, `grade ${grade}`).toBeGreaterThan(0.01);
    for (const drug of ['opi', 'coc', 'hal', 'stm', 'xtc'])
      for (const share of shares(`life-${drug}`)) expect(share, drug).toBeLessThan(0.04);
  });

  it('fits every form with every module, and fills every grouping variable', () => {
    expect([...shortColumns.groups.keys()].sort()).toEqual(short.groups.map(({ id }) => id).sort());
    const withoutEver = { ...short, scales: short.scales.filter(({ id }) => !id.startsWith('life-')) };
    for (const instrument of [formOfCtcYouth('short', []), formOfCtcYouth('long', ['arms']), withoutEver])
      expect(() => simulateMunicipality(instrument, { seed: 1, pupilsPerWave: 100, ...ctcYouthAnswers(instrument) })).not.toThrow();
    for (const scale of [...short.scales, ...long.scales])
      expect(scale.id.startsWith('gang-membership') || scale.id in ctcYouthAnswers(long).scales, scale.id).toBe(true);
  });

  it('answers a wave as it is asked, in its areas and schools, for a rehearsal', () => {
    const name = (text: string) => ({ sv: text, en: text });
    const area = (code: string, within: string | null): MappedArea => ({
      code,
      name: name(code),
      within,
      units: [],
      keys: {},
      characteristics: {},
      geometry: { type: 'MultiPolygon', coordinates: [] },
    });
    const asked = fieldedInstrument(composeCtcYouth('short', ['today']), {
      wave: '2026',
      label: name('autumn 2026'),
      earlier: [{ wave: '2024', label: name('autumn 2024') }],
      areas: [area('town', null), area('north', 'town'), area('n1', 'north'), area('n2', 'north')],
      schools: ['11111111', '22222222'].map((school) => ({ school, name: school, area: 'n1' })),
    });
    const reading = readInstrument(asked);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const options = { seed: 'rehearsal', pupilsPerWave: 400, waves: ['2026'], schools: { compulsory: 1, upperSecondary: 1 } };
    const answers = simulateMunicipality(reading.instrument, { ...options, ...ctcYouthAnswers(reading.instrument) });
    const codesOf = (group: string) => answers.groups.get(group)!.codes;
    expect(codesOf('area')).toEqual(['n1', 'n2']);
    expect(codesOf('school')).toEqual(['11111111', '22222222']);
    expect(codesOf('wave')).toEqual(['2026']);
    expect(answers.items.size).toBe(reading.instrument.items.length);
  });

  it('lets no earnest pupil contradict an answer: use in the past month without ever, a first time at an age not reached', () => {
    const answers = simulateMunicipality(long, earnest);
    for (const [rule, flagged] of Object.entries(countFlags(long, answers)))
      if (rule.startsWith('contradiction')) expect(flagged, rule).toBe(0);
    const books = new Map(long.items.map(({ id, codebook }) => [id, codebook]));
    const answer = (item: string, row: number): number => valueAt(books.get(item)!, answers.items.get(item)![row]!)!;
    const age = answers.groups.get('age')!;
    const firstDrink = long.items.find(({ id }) => id === 'edu3')!.codebook;
    const firstDrinks = new Map<number, number>();
    const found: string[] = [];
    for (let row = 0; row < answers.n; row++) {
      const years = Number(codeAt(firstDrink, answers.items.get('edu3')![row]!));
      firstDrinks.set(years, (firstDrinks.get(years) ?? 0) + 1);
      const contradictions = {
        'drank, but never first': answer('edu3', row) > 0 !== answer('lt-alc', row) > 0,
        'more in the month than ever': answer('m-alc', row) > answer('lt-alc', row),
        'hit someone, but never first': answer('asb6', row) > 0 && answer('eas4', row) === 0,
        'joined a gang, but never was in one': answer('gng2', row) > 0 !== answer('gng1', row) >= 3,
        'older than they are': years > 10 && years > Number(age.codes[age.index[row]!]),
      };
      found.push(...Object.entries(contradictions).flatMap(([name, is]) => (is ? [name] : [])));
    }
    expect(found).toEqual([]);
    for (const years of [11, 12, 13, 14, 15]) expect(firstDrinks.get(years), `${years} years`).toBeGreaterThan(100);
  });

  it('has pupils whom questions do not fit: no grades in year 6, no second parent', () => {
    const grades = long.items.find(({ id }) => id === 'acf1')!.codebook;
    const none = codebookSize(grades) - 1;
    const grade = columns.groups.get('grade')!;
    const inSix = [...columns.items.get('acf1')!].filter((_, row) => grade.codes[grade.index[row]!] === '6');
    expect(inSix.filter((index) => index === none).length / inSix.length).toBeGreaterThan(0.85);
    const unfit = (item: string) => [...columns.items.get(item)!].map((index) => index === 4);
    const [close, tells] = [unfit('fat3'), unfit('fat4')];
    const both = close.filter((does, row) => does && tells[row]).length;
    expect(both / close.filter(Boolean).length).toBeGreaterThan(0.85);
  });

  it('lets estimates find planted effects: nine in ten intervals hold the score that pupils of the area have on average', () => {
    const { options, models, items, own } = inLevelAreas(long);
    expect(own.length).toBeGreaterThan(60);
    const planted = own.map(({ scale }, at) => ({ scale: scale.id, area: 'A02', shift: at % 2 ? 0.4 : -0.4 }));
    const answers = simulateMunicipality(long, { ...options, planted });
    const found = factorEstimates(long, answers, ['area']).filter(({ group }) => group['area'] === 'A02');
    const held: string[] = [];
    const clear: string[] = [];
    const of: string[] = [];
    for (const { factor, statistic, estimate } of found) {
      const effect = planted.find(({ scale }) => scale === factor.id);
      if (!effect || (factor.kind !== 'outcome' && statistic === 'share') || estimate.kind !== 'estimate') continue;
      const expected = (shift: number): number => expectedScore(models, items, factor, answers, shift);
      of.push(factor.id);
      if (estimate.low <= expected(effect.shift) && expected(effect.shift) <= estimate.high) held.push(factor.id);
      if (expected(0) < estimate.low || estimate.high < expected(0)) clear.push(factor.id);
    }
    expect(of.length).toBe(own.length);
    expect(of.filter((id) => !held.includes(id)).length, `not held: ${of.filter((id) => !held.includes(id)).join(' ')}`).toBeLessThan(
      0.1 * of.length,
    );
    // The rest are drugs that so few take that no survey of a place would tell.
    expect(of.filter((id) => !clear.includes(id) && !/^(life|month|carried|gun|sold|stole)/.test(id))).toEqual([]);
  });

  it('lets comparisons of waves find planted changes: nine in ten intervals hold how far the score of the area moved on average', () => {
    const { options, models, items, own } = inLevelAreas(short);
    const waves = ['2024', '2026'];
    const planted = own.map(({ scale }, at) => ({
      scale: scale.id,
      area: 'A02',
      shift: at % 2 ? -0.2 : 0.2,
      perWave: at % 2 ? 0.4 : -0.4,
    }));
    const answers = simulateMunicipality(short, { ...options, waves, planted });
    const [then, now] = waves.map((wave) => splitByGroup(answers, 'wave').get(wave)!);
    const changes = compareGroups(short, answers, ['area'], waves, { statistics: ['mean'] }).filter(
      ({ comparison, group }) => comparison === 'previousWave' && group['area'] === 'A02' && group['wave'] === '2026',
    );
    const held: string[] = [];
    const ofFactors: string[] = [];
    for (const { factor, difference } of changes) {
      const effect = planted.find(({ scale }) => scale === factor.id);
      if (!effect || factor.kind === 'outcome' || difference.kind !== 'difference') continue;
      const score = (columns: Columns, shift: number): number => expectedScore(models, items, factor, columns, shift);
      const moved = score(now!, effect.shift + effect.perWave) - score(then!, effect.shift);
      ofFactors.push(factor.id);
      if (difference.low <= moved && moved <= difference.high) held.push(factor.id);
      expect(difference.value * effect.perWave, factor.id).toBeGreaterThan(0);
    }
    expect(ofFactors.length).toBeGreaterThan(25);
    expect(held.length, `not held: ${ofFactors.filter((id) => !held.includes(id)).join(' ')}`).toBeGreaterThan(0.9 * ofFactors.length);
  });

  it('is told in docs/method.md beside the published figures (npx tsx scripts/simulated-figures.ts writes them)', () => {
    expect(aroundFigures(readFileSync(page, 'utf8'))[1]).toBe(simulatedFigures(long, columns));
  });
});

function valueOf({ factor, estimate }: FactorEstimate): number {
  if (estimate.kind !== 'estimate') throw new Error(`${factor.id} is not estimable`);
  return estimate.value;
}

/** Four areas that differ in nothing but what is planted, where every pupil is in earnest and every question fits. */
function inLevelAreas(instrument: Instrument) {
  const { items: shapes, ...answers } = ctcYouthAnswers(instrument);
  const options = {
    ...earnest,
    ...answers,
    responders: earnest.responders,
    areas: 4,
    variance: { area: 0, school: 0, class: 0.02, areaWave: 0 },
    items: Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, { ...shape, unfit: 0 }])),
  };
  const models = scaleModels(instrument, options, options.variance);
  const grades = instrument.groups.find(({ id }) => id === 'grade')!.codes.map(({ code }) => code);
  const items = itemModels(instrument, models, grades, options);
  // Scales whose items answer by no other scale's latent variable.
  const own = models.filter((model, at) =>
    model.scale.items.every(({ item }) => models[items.find((one) => one.item.id === item)!.scale]!.latent === at),
  );
  return { options, models, items, own };
}

/** Mean over pupils of area A02 of the score that their grade and sex give on average, where the area differs by `shift`. */
function expectedScore(
  models: readonly ScaleModel[],
  items: readonly ItemModel[],
  scale: Scale,
  { groups }: Columns,
  shift: number,
): number {
  const { shape } = models[models.findIndex((model) => model.scale.id === scale.id)]!;
  const [area, grade, sex] = ['area', 'grade', 'sex'].map((id) => groups.get(id)!);
  const rows = [...area!.index.keys()].filter((row) => area!.codes[area!.index[row]!] === 'A02');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${grade!.index[row]} ${sex!.codes[sex!.index[row]!]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = scale.items.map(({ item, values }) => ({ model: items.find((one) => one.item.id === item)!, values }));
  let sum = 0;
  for (const [key, n] of counts) {
    const [at, code] = key.split(' ') as [string, string];
    const mean = Number(at) * shape.perGrade + (shape.bySex[code] ?? 0) + shift;
    for (const { model, values } of parts) {
      const scores = model.levels.map(([index]) => values[index!]!);
      const passed = model.thresholds[Number(at)]!.map((threshold) => normalProbability(model.loading * mean - threshold));
      sum += (n * passed.reduce((total, p, k) => total + p * (scores[k + 1]! - scores[k]!), scores[0]!)) / parts.length;
    }
  }
  return sum / rows.length;
}
