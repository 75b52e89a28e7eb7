import { describe, expect, it } from 'vitest';
import type { Group } from '../../../analysis/disclosure/released.ts';
import { areaMap } from '../../../notebooks/charts/area-map.ts';
import { forest } from '../../../notebooks/charts/forest.ts';
import { heatmap } from '../../../notebooks/charts/heatmap.ts';
import { matrix } from '../../../notebooks/charts/matrix.ts';
import { profile } from '../../../notebooks/charts/profile.ts';
import { trendChart } from '../../../notebooks/charts/trend-chart.ts';
import { rowsAsCells } from '../../../notebooks/export/rows-as-cells.ts';
import { describeRows } from '../../../notebooks/library/describe-rows.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { otherTable } from '../../../notebooks/library/other-tables.ts';
import { reliability } from '../../../notebooks/library/reliability.ts';
import { tableView, trendTable } from '../../../notebooks/library/table-view.ts';
import { named, tellApart } from '../../../notebooks/library/tell-apart.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { findings } from '../../../notebooks/wording/findings.ts';
import { cards, headline } from '../../../notebooks/wording/headline.ts';
import { sayAll } from '../../../notebooks/wording/say-rows.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave, fixtureFactors, releasedComparison, releasedRow, releasedWave } from '../fixtures.ts';
import { textsOf, valuesOf } from '../charts/spec-parts.ts';

const home = (code: string, sv: string, en: string) => ({ code, label: { sv, en }, within: null });
/** One factor in area 3, for pupils of two kinds of homes and all together. */
const livesWith = (wave: string, drift = 0) => {
  const plain = exampleWave(wave);
  const groups: Group[] = [{ wave, area: '3' }, ...['both', 'one'].map((code) => ({ wave, area: '3', livesWith: code }))];
  return releasedWave({
    wave,
    groups: [
      ...plain.groups,
      {
        id: 'livesWith',
        name: { sv: 'Bor med', en: 'Lives with' },
        codes: [home('both', 'båda föräldrarna', 'both parents'), home('one', 'en förälder', 'one parent')],
      } as (typeof plain.groups)[number],
    ],
    factors: fixtureFactors.slice(0, 1),
    rows: groups.map((group, k) => {
      const value = 0.3 + k / 10 + drift;
      return releasedRow({ group, value, low: value - 0.05, high: value + 0.05 });
    }),
    comparisons: groups.map((group) =>
      releasedComparison({ factor: 'attachment', group, otherValue: 0.2, difference: 0.1, word: 'clearlyHigher' }),
    ),
  });
};
const waves = [livesWith('2022'), livesWith('2024', 0.02), livesWith('2026', 0.05)];
const homes = { area: '3', livesWith: 'each' };
const both = 'Bor med: båda föräldrarna';
const one = 'Bor med: en förälder';
const girlsAndBoys = { area: '3', sex: 'each', factor: 'conflict' };
const spoken = (spec: unknown) => valuesOf(spec, 'point').flatMap((mark) => (typeof mark['spoken'] === 'string' ? [mark['spoken']] : []));

describe('rows of several groups', () => {
  it('say what differs among them and no more, in the order place, grade, sex, background, wave', () => {
    const rows = factors([exampleWave('2024'), exampleWave()], { area: '3', sex: 'each', factor: 'conflict' }, 'sv');
    expect(rows.map(tellApart(rows))).toEqual([
      'Flickor, Hösten 2024',
      'Pojkar, Hösten 2024',
      'Flickor, Hösten 2026',
      'Pojkar, Hösten 2026',
    ]);
    expect(rows.slice(0, 1).map(tellApart(rows.slice(0, 1)))).toEqual(['']);
    expect(rows.map(tellApart(rows, ['waveLabel']))[3]).toBe('Pojkar');
    expect(named('Konflikter', '', 'Flickor')).toBe('Konflikter, Flickor');
  });

  it('have a column for it in tables, and none where nothing differs', () => {
    const view = tableView(factors(waves.slice(2), homes, 'sv'), 'sv');
    expect(view.header.slice(0, 2)).toEqual(['Faktor', 'Bakgrund']);
    expect(view.rows.map((row) => row[1]).sort()).toEqual([both, one]);
    const sexes = tableView(factors([exampleWave()], girlsAndBoys, 'en'), 'en');
    expect(sexes.rows.map((row) => row[sexes.header.indexOf('Sex')]).sort()).toEqual(['Boys', 'Girls']);
    const changes = trendTable(trend(waves, homes, 'sv'), 'sv');
    expect(changes.header.slice(0, 3)).toEqual(['Faktor', 'Bakgrund', 'Mätomgång']);
    expect(new Set(changes.rows.map((row) => row.slice(0, 3).join())).size).toBe(6);
    const alone = tableView(factors(waves.slice(2), { area: '3', livesWith: 'one' }, 'sv'), 'sv');
    expect(alone.header).not.toContain('Bakgrund');
  });

  it('have it in the tables of other numbers too', () => {
    const group = { wave: '2026' };
    const alpha = { factor: 'attachment', alpha: 0.8, low: 0.7, high: 0.9, n: 100, items: [], protection: { state: 'shown' } };
    const wave = releasedWave({
      factors: fixtureFactors.slice(0, 1),
      reliability: [
        { ...alpha, group: { ...group, sex: 'f' } },
        { ...alpha, group: { ...group, sex: 'm' } },
      ] as unknown as ReturnType<typeof releasedWave>['reliability'],
    });
    const rows = reliability([wave], { sex: 'each' }, 'sv');
    expect(otherTable(rows, 'sv').rows.map((row) => row[2])).toEqual(['Flickor', 'Pojkar']);
    expect(sayAll(rows, 'sv')).toEqual([expect.stringContaining(', Flickor: alfa'), expect.stringContaining(', Pojkar: alfa')]);
  });

  it('say it in sentences, findings, cards and headlines', () => {
    const rows = compare(waves.slice(2), homes, { with: 'rest' }, 'sv');
    const label = 'Svag anknytning till bostadsområdet';
    expect(sayAll(rows, 'sv').map((text) => text.split(' %')[0])).toEqual([
      expect.stringContaining(`${label}, ${both}: `),
      expect.stringContaining(`${label}, ${one}: `),
    ]);
    expect(findings(rows, 'worse', 'sv')[0]).toContain(`${label}, Bor med: `);
    expect(cards(rows, 'sv').map(({ title }) => title)).toEqual([
      expect.stringContaining(', Bor med: '),
      expect.stringContaining(', Bor med: '),
    ]);
    expect(headline([rows[0]!, { ...rows[1]!, word: 'noClearDifference' }], 'sv')).toContain(`${label}, ${both}`);
    expect(sayAll(trend(waves, homes, 'sv'), 'sv')[0]).toMatch(`${label}, ${both}, Hösten 2022: `);
    const alone = factors(waves.slice(2), { area: '3' }, 'sv');
    expect(sayAll(alone, 'sv')[0]).toMatch(`${label}: `);
  });

  it('are told apart in every chart', () => {
    const rows = factors(waves.slice(2), homes, 'sv');
    for (const draw of [profile, forest, heatmap, matrix]) {
      const texts = textsOf(draw(rows, { language: 'sv', width: 1000 })).join(' | ');
      expect(texts, draw.name).toMatch(/båda\s+föräldrarna/);
      expect(texts, draw.name).toMatch(/en\s+förälder/);
    }
    expect(spoken(profile(rows, { language: 'sv' })).sort()).toEqual([
      expect.stringContaining(`, ${both}: `),
      expect.stringContaining(`, ${one}: `),
    ]);
  });

  it('have a panel each in the trend chart, and lines that join one group only', () => {
    const rows = trend(waves, homes, 'sv');
    const spec = trendChart(rows, { language: 'sv', width: 1000, title: true });
    const points = valuesOf(spec, 'point').filter((mark) => 'wave' in mark);
    expect(points).toHaveLength(6);
    expect(new Set(points.map((mark) => mark['line'])).size).toBe(2);
    for (const line of new Set(points.map((mark) => mark['line'])))
      expect(points.filter((mark) => mark['line'] === line).map((mark) => mark['wave'])).toEqual(['2022', '2024', '2026']);
    const texts = textsOf(spec);
    expect(texts.filter((text) => text.includes('Bor med: '))).toHaveLength(2);
    expect(spoken(spec).every((text) => text.includes('Bor med: '))).toBe(true);
    // What both have in common stands above them.
    expect(JSON.stringify((spec as { title?: unknown }).title)).toMatch(/Norra Hamnen(?!, bor med)/);
  });

  it('of which a map can draw only some are named on it: the latest wave, the first group', () => {
    const box = [0, 1].map((k) => [k * 9, k * 9] as const);
    const [[west, south], [east, north]] = box as [readonly [number, number], readonly [number, number]];
    const square = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const;
    const areas = [{ code: '3', name: { sv: 'Norra Hamnen', en: 'North Harbour' }, within: null, polygons: [[square]] }];
    const many = areaMap(factors([exampleWave('2024'), exampleWave()], girlsAndBoys, 'sv'), { language: 'sv', areas });
    expect(textsOf(many)).toContain('Kartan visar bara: Konflikter i familjen, Flickor, Hösten 2026.');
    const shown = valuesOf(many, 'geoshape').flatMap((shape) => (typeof shape['spoken'] === 'string' ? [shape['spoken']] : []));
    const [girls] = factors([exampleWave()], { ...girlsAndBoys, sex: 'f' }, 'sv');
    expect(shown).toEqual([expect.stringContaining(`${Math.round(girls!.value! * 100)}`)]);
    const alone = areaMap(factors([exampleWave()], { area: 'each', factor: 'conflict' }, 'sv'), { language: 'sv', areas });
    expect(textsOf(alone).join()).not.toContain('Kartan visar bara');
  });

  it('keep their group in a file, and in the heading of their page', () => {
    const rows = factors(waves.slice(2), homes, 'sv');
    const [header, ...lines] = rowsAsCells(rows);
    expect(lines.map((line) => line[header!.indexOf('background')])).toEqual(['livesWith=both', 'livesWith=one']);
    expect(rowsAsCells(factors([exampleWave()], girlsAndBoys, 'sv'))[0]).not.toContain('background');
    const described = describeRows(factors(waves.slice(2), { area: '3', livesWith: 'one' }, 'sv'), waves[2]!, 'sv');
    expect(described.title).toContain('Norra Hamnen, bor med: en förälder, hösten 2026');
    expect(described.group).toContain('bor med: en förälder');
  });
});
