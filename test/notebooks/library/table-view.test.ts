import { describe, expect, it } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { inChartOrder, tableView, trendTable } from '../../../notebooks/library/table-view.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { exampleWave } from '../fixtures.ts';

const rows = compare([exampleWave()], { area: '3' }, { with: 'rest' }, 'sv');
const nb = '\u00a0';

describe('tableView', () => {
  const view = tableView(rows, 'sv');
  const named = (label: string) =>
    Object.fromEntries(view.header.map((title, i) => [title, view.rows.find((row) => row[0] === label)![i]]));

  it('has every row once, each as long as the header, and no empty cell', () => {
    expect(view.rows.map((row) => row[0]).sort()).toEqual(rows.map((row) => row.label).sort());
    for (const row of view.rows) {
      expect(row).toHaveLength(view.header.length);
      for (const cell of row) expect(cell).not.toMatch(/^$|undefined|null|NaN/);
    }
    expect(view.numeric).toHaveLength(view.header.length);
  });

  it('has value and interval right after the name, which are all that a phone has room for', () => {
    expect(view.header.slice(0, 3)).toEqual(['Faktor', 'Värde', 'Osäkerhets\u00adintervall']);
  });

  it('says value, interval, answers, comparison, difference and word', () => {
    expect(named('Tillåtande normer kring alkohol och droger')).toEqual({
      Faktor: 'Tillåtande normer kring alkohol och droger',
      Arena: 'Närsamhälle',
      Mått: 'Andel',
      Värde: `45${nb}%`,
      ['Osäkerhets\u00adintervall']: `38–52${nb}%`,
      'Elever, omkring': '210',
      'Övriga områden': `54${nb}%`,
      Skillnad: '\u22129',
      Bedömning: 'säkert lägre',
    });
  });

  it('says that differences are not those of the rounded numbers, where it shows any', () => {
    expect(view.note).toMatch(/före avrundningen/);
    expect(tableView(factors([exampleWave()], { area: '3' }, 'sv'), 'sv').note).toBeUndefined();
  });

  it('gives a mean in its unit too', () => {
    expect(named('Namn: Dagar med alkohol')['Värde']).toMatch(/^\d+ ≈\u00a0[\d,]+\u00a0dagar$/);
    expect(named('Namn: Koppling till gäng')['Värde']).toMatch(/^\d+$/);
  });

  it('says why where a value is hidden, uncertain or bounded', () => {
    expect(named('Lite uppmuntran i familjen')).toMatchObject({
      Värde: 'visas inte: skyddat',
      ['Osäkerhets\u00adintervall']: '–',
      Bedömning: 'visas inte: skyddat',
    });
    expect(named('Konflikter i familjen')).toMatchObject({ Värde: `49${nb}% (osäkert)` });
    expect(named('Druckit alkohol senaste 30 dagarna')).toMatchObject({ Värde: `under 5${nb}%`, ['Osäkerhets\u00adintervall']: '–' });
  });
});

describe('trendTable', () => {
  it('has a row per wave with the change in words', () => {
    const view = trendTable(trend([exampleWave('2024', -1), exampleWave('2026')], { area: '3', factor: 'norms' }, 'en'), 'en');
    expect(view.rows).toEqual([
      ['Norms favourable to alcohol and drugs', 'Autumn 2024', '44%', '37–51%', '210', '53%', '–'],
      ['Norms favourable to alcohol and drugs', 'Autumn 2026', '45%', '38–52%', '210', '54%', 'Clearly lower (\u22129)'],
    ]);
  });
});

describe('inChartOrder', () => {
  it('is the order of the table, so that sentences follow it', () => {
    expect(inChartOrder([...rows].reverse()).map((row) => row.label)).toEqual(tableView(rows, 'sv').rows.map(([label]) => label));
  });
});

describe('a comparison that there is none of', () => {
  it('is not said to be withheld: behaviours have no reference', () => {
    const view = tableView(compare([exampleWave()], { area: '3', kind: 'outcome' }, { with: 'reference' }, 'sv'), 'sv');
    expect(view.rows.map((row) => row[view.header.indexOf('Bedömning')])).toContain('finns inte för det här');
    expect(view.rows.flat()).not.toContain('visas inte på den här nivån');
  });
});
