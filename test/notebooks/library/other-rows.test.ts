import { describe, expect, it } from 'vitest';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { associate, riskCounts } from '../../../notebooks/library/associate.ts';
import { coverage } from '../../../notebooks/library/coverage.ts';
import { detectable } from '../../../notebooks/library/detectable.ts';
import { detectableTable, otherTable } from '../../../notebooks/library/other-tables.ts';
import { rank } from '../../../notebooks/library/rank.ts';
import { reliability } from '../../../notebooks/library/reliability.ts';
import { smallAreas } from '../../../notebooks/library/small-areas.ts';
import { sayDetectable, sayOtherRow } from '../../../notebooks/wording/say-other-rows.ts';
import { undoing } from '../../../notebooks/library/undoing.ts';
import { hiddenRow, releasedComparison, releasedRow, releasedWave } from '../fixtures.ts';

const hidden = { state: 'hidden', reason: 'protected' } as const;
const shown = { state: 'shown' } as const;
const what = { kind: 'risk', statistic: 'share' } as const;
const place = (area: string, factor: string, at: number, low: number, high: number) => ({
  ...what,
  factor,
  group: { wave: '2026', area },
  among: 'areas',
  of: 3,
  place: at,
  low,
  high,
  surelyAmongThreeHighest: false,
});
const association = { outcome: 'alcohol30', group: { wave: '2026' }, n: 820, protection: shown };
const share = { outcome: 'alcohol30', group: { wave: '2026' }, n: 200, protection: shown };

/** One wave with a little of every table, and a wave that an earlier version released, which has none of them. */
const tables = {
  wave: '2026',
  rows: [
    releasedRow({ factor: 'conflict', group: { wave: '2026', area: '3' } }),
    hiddenRow({ factor: 'norms', group: { wave: '2026', area: '3' } }),
  ],
  ranks: [
    place('1', 'conflict', 2, 1, 3),
    place('3', 'conflict', 1, 1, 2),
    place('3', 'norms', 3, 3, 3),
    { ...place('3', 'norms', 1, 1, 1), among: 'factors', of: 5, surelyAmongThreeHighest: true },
  ],
  smallAreas: [{ ...what, factor: 'conflict', group: { wave: '2026', area: '3' }, value: 0.36, low: 0.3, high: 0.42, ownWeight: 0.8 }],
  associations: [
    {
      ...association,
      factor: 'norms',
      oddsRatio: 0.47,
      low: 0.35,
      high: 0.63,
      attributableFraction: null,
      attributableLow: null,
      attributableHigh: null,
    },
    {
      ...association,
      factor: 'conflict',
      oddsRatio: 1.9,
      low: 1.6,
      high: 2.3,
      attributableFraction: 0.23,
      attributableLow: 0.17,
      attributableHigh: 0.28,
    },
    {
      ...association,
      factor: 'disorder',
      n: null,
      oddsRatio: null,
      low: null,
      high: null,
      attributableFraction: null,
      attributableLow: null,
      attributableHigh: null,
      protection: hidden,
    },
  ],
  riskCounts: [
    { ...share, risks: [0, 1], protections: null, value: null, low: 0, high: 0.05, protection: { state: 'bounded', side: 'under' } },
    { ...share, risks: [2, 2], protections: [1, 3], value: 0.3, low: 0.2, high: 0.4 },
  ],
  reliability: [
    {
      factor: 'conflict',
      group: { wave: '2026' },
      n: 820,
      alpha: 0.81,
      low: 0.78,
      high: 0.84,
      items: [{ item: 'shout', itemRest: 0.5 }],
      protection: shown,
    },
  ],
  coverage: [
    {
      group: { wave: '2026', area: '3' },
      register: 'area',
      registered: 250,
      responses: 210,
      coverage: 0.84,
      participation: null,
      schools: null,
      protection: shown,
    },
    {
      group: { wave: '2026' },
      register: 'school',
      registered: null,
      responses: null,
      coverage: null,
      participation: null,
      schools: { all: 6, takingPart: 5 },
      protection: { state: 'hidden', reason: 'tooUncertain' },
    },
  ],
} as unknown as Partial<Omit<ReleasedWave, 'factors'>>;
const waves = [releasedWave(tables), releasedWave({ wave: '2024' })];
const inWords = (rows: readonly Parameters<typeof sayOtherRow>[0][], language: 'sv' | 'en' = 'sv') =>
  rows.map((row) => sayOtherRow(row, language));

describe('rank', () => {
  it('gives areas by place within each factor, and says which places are possible', () => {
    const rows = rank(waves, { area: 'each', among: 'areas' }, 'sv');
    expect(rows.map(({ factor, area }) => `${factor} ${area}`)).toEqual(['norms 3', 'conflict 3', 'conflict 1']);
    expect(inWords(rows)).toEqual([
      'Tillåtande normer kring alkohol och droger, Norra Hamnen: plats 3 av 3 bland områdena.',
      'Konflikter i familjen, Norra Hamnen: plats 1–2 av 3 bland områdena.',
      'Konflikter i familjen, Södra staden: går inte att skilja åt bland områdena.',
    ]);
  });

  it('gives the factors of an area where they are asked for', () => {
    expect(inWords(rank(waves, { area: '3', among: 'factors' }, 'en'), 'en')).toEqual([
      'Norms favourable to alcohol and drugs, North Harbour: place 1 of 5 among its own factors, surely among the three highest.',
    ]);
  });

  it('says among what an area, a district or a school is ranked', () => {
    const code = (one: string, within: string | null = null) => ({ code: one, label: { sv: one, en: one }, within });
    const wave = releasedWave({
      ...tables,
      groups: [
        { id: 'area', name: { sv: 'Område', en: 'Area' }, codes: [code('1', 'D'), code('D')] },
        { id: 'school', name: { sv: 'Skola', en: 'School' }, codes: [code('s')] },
      ],
      ranks: [
        place('1', 'conflict', 1, 1, 2),
        place('D', 'conflict', 1, 1, 2),
        { ...place('x', 'conflict', 1, 1, 2), group: { wave: '2026', school: 's' } },
      ] as unknown as ReleasedWave['ranks'],
    });
    expect(inWords([...rank([wave], { area: 'each' }, 'sv'), ...rank([wave], { school: 'each' }, 'sv')])).toEqual([
      'Konflikter i familjen, 1: plats 1–2 av 3 bland områdena.',
      'Konflikter i familjen, D: plats 1–2 av 3 bland de större områdena.',
      'Konflikter i familjen, s: plats 1–2 av 3 bland skolorna.',
    ]);
  });

  it('asks by factor, wave and place, and is empty where nothing was ranked', () => {
    expect(rank(waves, { area: 'each', factor: 'conflict' }, 'sv')).toHaveLength(2);
    expect(rank(waves, { place: 'area=3', among: 'areas' }, 'sv')).toHaveLength(2);
    expect(rank(waves, {}, 'sv')).toEqual([]);
    expect(rank(waves, { wave: '2024', area: 'each' }, 'sv')).toEqual([]);
  });
});

describe('associate', () => {
  it('stands the strongest first and what is hidden last, and never speaks of causes', () => {
    const said = inWords(associate(waves, { outcome: 'alcohol30' }, 'sv'));
    expect(said).toEqual([
      'Namn: Druckit alkohol senaste 30 dagarna, Konflikter i familjen: 1,9 gånger så höga odds som bland andra elever (1,6–2,3); om sambandet vore en orsak hängde 23\u00a0% (17–28\u00a0%) av förekomsten samman med faktorn; omkring 820 elever; ett samband är ingen orsak.',
      'Namn: Druckit alkohol senaste 30 dagarna, Tillåtande normer kring alkohol och droger: 0,47 av oddsen bland andra elever (0,35–0,63); omkring 820 elever; ett samband är ingen orsak.',
      'Namn: Druckit alkohol senaste 30 dagarna, Oordning och otrygghet i bostadsområdet: visas inte: skyddat.',
    ]);
    expect(associate(waves, { outcome: 'sad' }, 'sv')).toEqual([]);
  });
});

describe('riskCounts', () => {
  it('tells shares by number of risks, a bound as a bound', () => {
    expect(inWords(riskCounts(waves, {}, 'en'), 'en')).toEqual([
      'Name: Drank alcohol in the past 30 days, 0–1 risks: under 5%, about 200 pupils.',
      'Name: Drank alcohol in the past 30 days, 2 risks, 1–3 protections: 30%, uncertainty interval 20–40%, about 200 pupils.',
    ]);
  });
});

describe('coverage', () => {
  it('says who has answered, and why nothing is said', () => {
    expect(inWords(coverage(waves, { area: 'each' }, 'sv'))).toEqual([
      'Norra Hamnen, där eleverna bor: 84\u00a0% av eleverna har svarat (omkring 210 av 250).',
    ]);
    expect(inWords(coverage(waves, { register: 'school' }, 'en'), 'en')).toEqual([
      'All areas, where they go to school: not shown: too uncertain; 5 of 6 schools took part.',
    ]);
  });
});

describe('undoing', () => {
  const whole = { wave: '2026' };
  const clear = { factor: 'conflict', group: whole, comparison: 'reference', word: 'clearlyHigher' } as const;
  const wave = (coverage: number, side: object) =>
    releasedWave({
      rows: [{ ...releasedRow({ factor: 'conflict', group: whole, value: 0.38 }), coverage } as ReleasedWave['rows'][number]],
      comparisons: [releasedComparison({ ...clear, otherValue: 0.3, difference: 0.08, low: 0.06, high: 0.1, ...side })],
    });
  const said = (one: ReleasedWave, language: 'sv' | 'en') => inWords(undoing([one], {}, language), language);

  it('says from which share among the missing a difference is not clear any more', () => {
    expect(said(wave(0.75, {}), 'sv')).toEqual([
      'Konflikter i familjen, Alla områden: 38\u00a0% mot 30\u00a0% (referensgruppen). Skillnaden är inte längre säker om andelen bland de 25\u00a0% som inte svarade är högst 12\u00a0%, och borta vid 6\u00a0%.',
    ]);
    expect(said(wave(0.8, {}), 'en')).toEqual([expect.stringContaining('who did not answer is at most 6%, but never gone.')]);
    expect(said(wave(0.95, {}), 'en')).toEqual([
      expect.stringContaining('The difference is clear whatever the 5% who did not answer are like.'),
    ]);
  });

  it('asks for the comparison, the factor and the group, and has a table with a cell for every heading', () => {
    const waves = [wave(0.75, {})];
    expect(undoing(waves, { comparison: 'previousWave' }, 'sv')).toEqual([]);
    expect(undoing(waves, { factor: 'norms' }, 'sv')).toEqual([]);
    expect(undoing(waves, { stage: 'each' }, 'sv')).toEqual([]);
    const view = otherTable(undoing(waves, { comparison: 'reference', factor: 'conflict' }, 'sv'), 'sv');
    expect(view.rows).toHaveLength(1);
    expect(view.rows[0]).toHaveLength(view.header.length);
    expect(view.rows[0]).toContain('12\u00a0%');
  });
});

describe('reliability and smallAreas', () => {
  it('say alpha, and that a value is model-based', () => {
    expect(inWords(reliability(waves, {}, 'sv'))).toEqual(['Namn: Konflikter i familjen: alfa 0,81 (0,78–0,84), omkring 820 elever.']);
    expect(inWords(smallAreas(waves, { area: '3' }, 'sv'))).toEqual([
      'Konflikter i familjen, Norra Hamnen: modellberäknat värde 36\u00a0%, osäkerhetsintervall 30–42\u00a0%, områdets eget värde väger 80\u00a0%.',
    ]);
  });
});

describe('detectable', () => {
  it('gives the smallest change that the next wave could show, and none of a hidden row', () => {
    const [one, none] = detectable(waves, { area: '3' }, 'sv');
    expect(one!.smallestDecrease).toBeGreaterThan(0.05);
    expect(sayDetectable(one!, 'sv')).toMatch(
      /nästa mätomgång kan visa en minskning på \d+ procentenheter eller en ökning på \d+ procentenheter eller mer, prövad för sig; bland många faktorer krävs en större för ordet säkert\.$/,
    );
    expect(none).toMatchObject({ smallestDecrease: null, smallestIncrease: null });
    expect(sayDetectable(none!, 'en')).toMatch(/no change could be told by the next wave\.$/);
    const change = releasedComparison({
      factor: one!.factor,
      group: one!.group,
      comparison: 'previousWave',
      word: 'sameInTheseSchools',
    });
    const [few] = detectable([{ ...waves[0]!, comparisons: [change] }], { area: '3' }, 'en');
    expect(sayDetectable(few!, 'en')).toMatch(/or more, tested by itself; it is never called clear, since too few schools are in both\.$/);
    // The next wave is compared with this one; how many schools are still those of the first is another matter.
    const since = { ...change, comparison: 'firstWave' } as const;
    expect(detectable([{ ...waves[0]!, comparisons: [since] }], { area: '3' }, 'en')[0]!.fewSchools).toBe(false);
    expect(detectableTable([one!, none!], 'sv').rows[1]!.slice(-2)).toEqual(['–', '–']);
  });

  it('has a table whose changes are percentage points, or steps of the scale, where its values are percents or means', () => {
    const [one] = detectable(waves, { area: '3' }, 'sv');
    const share = { ...one!, smallestDecrease: 0.01, smallestIncrease: 0.1 };
    const mean = { ...share, statistic: 'mean', smallestDecrease: 9, smallestIncrease: 11 } as const;
    expect(detectableTable([share, mean], 'sv').rows.map((row) => row.slice(-2))).toEqual([
      ['1 procentenhet', '10 procentenheter'],
      ['9 steg på skalan 0–100', '11 steg på skalan 0–100'],
    ]);
    expect(detectableTable([share], 'en').rows[0]!.slice(-2)).toEqual(['1 percentage point', '10 percentage points']);
  });

  it('names the place in its table only where there are several', () => {
    const [one, none] = detectable(waves, { area: '3' }, 'en');
    expect(detectableTable([one!, none!], 'en').header).not.toContain('Place');
    expect(detectableTable([one!, { ...none!, placeLabel: 'Elsewhere' }], 'en').header).toContain('Place');
  });
});

describe('otherTable', () => {
  it.each([
    [
      'rank',
      rank(waves, { area: 'each', among: 'areas', factor: 'conflict' }, 'sv'),
      ['Plats', 'Plats i ordningen', 'Möjlig plats'],
      '1/3',
    ],
    ['associations', associate(waves, {}, 'sv'), undefined, '1,9'],
    ['risk counts', riskCounts(waves, {}, 'sv'), undefined, 'under 5\u00a0%'],
    ['coverage', coverage(waves, { area: 'each' }, 'sv'), undefined, '84\u00a0%'],
    ['reliability', reliability(waves, {}, 'sv'), undefined, '0,81'],
    ['small areas', smallAreas(waves, { area: '3' }, 'sv'), undefined, '36\u00a0%'],
  ] as const)('has a table of %s, with a cell for every heading', (_, rows, header, cell) => {
    const view = otherTable(rows, 'sv');
    if (header) expect(view.header).toEqual(header);
    expect(view.rows).toHaveLength(rows.length);
    for (const row of view.rows) expect(row).toHaveLength(view.header.length);
    expect(view.rows[0]).toContain(cell);
  });

  it('says in words why a cell has no number', () => {
    expect(otherTable(associate(waves, {}, 'sv'), 'sv').rows.at(-1)).toContain('visas inte: skyddat');
  });
});
