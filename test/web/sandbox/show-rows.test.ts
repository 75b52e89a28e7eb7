/** Rows as tables and lists, in a document without a browser. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import type { RankRow } from '../../../notebooks/library/rows.ts';
import { findingsOf, tableOf } from '../../../web/sandbox/show-rows.ts';
import { exampleWave } from '../../notebooks/fixtures.ts';

/** The one that notebook-kit brings; it has no types of its own. */
const { JSDOM } = createRequire(import.meta.resolve('@observablehq/notebook-kit'))('jsdom') as {
  JSDOM: new () => { window: Window & typeof globalThis };
};
beforeAll(() => void vi.stubGlobal('document', new JSDOM().window.document));
afterAll(() => void vi.unstubAllGlobals());

const rows = compare([exampleWave()], { area: '3' }, { with: 'rest' }, 'sv');
const places: readonly RankRow[] = [
  {
    factor: 'conflict',
    among: 'areas',
    ranked: 'areas',
    place: 2,
    low: 1,
    high: 4,
    of: 9,
    waveOrder: 1,
    placeLabel: 'Norr',
    label: 'Konflikter',
  } as unknown as RankRow,
];
const column = (table: HTMLElement, k: number) => [...table.querySelectorAll('tbody tr')].map((row) => row.children[k]!.textContent!);
const press = (table: HTMLElement, k: number) => table.querySelectorAll<HTMLButtonElement>('thead button')[k]!.click();
const sorted = (table: HTMLElement) =>
  [...table.querySelectorAll('th[aria-sort]')].map((one) => [one.textContent, one.getAttribute('aria-sort')]);

describe('tableOf', () => {
  it('is folded, unless it shall be open', () => {
    expect(tableOf(rows, 'sv').tagName).toBe('DETAILS');
    expect(tableOf(rows, 'sv', { open: true }).querySelector('details')).toBeNull();
    // Places have no chart above their table.
    expect(tableOf(places, 'sv').querySelector('details')).toBeNull();
  });

  it('sorts by a heading upwards, then downwards, then as the rows came', () => {
    const table = tableOf(rows, 'sv', { open: true });
    const listed = column(table, 1);
    press(table, 1);
    const numbers = (texts: readonly string[]) =>
      texts.map((text) => /\d+/.exec(text)).flatMap((found) => (found ? [Number(found[0])] : []));
    expect(numbers(column(table, 1))).toEqual(numbers(listed).toSorted((a, b) => a - b));
    expect(sorted(table)).toEqual([['Värde', 'ascending']]);
    press(table, 1);
    expect(numbers(column(table, 1))).toEqual(numbers(listed).toSorted((a, b) => b - a));
    press(table, 1);
    expect(column(table, 1)).toEqual(listed);
    expect(sorted(table)).toEqual([]);
  });

  it('keeps what is hidden last both ways, and rows whole', () => {
    const table = tableOf(rows, 'sv', { open: true });
    const lines = () => new Set([...table.querySelectorAll('tbody tr')].map((row) => row.textContent));
    const before = lines();
    for (const _ of ['up', 'down']) {
      press(table, 1);
      expect(
        column(table, 1)
          .slice(-2)
          .every((text) => text.startsWith('visas inte')),
      ).toBe(true);
      expect(lines()).toEqual(before);
    }
  });

  it('says once that numbers are made up', () => {
    for (const caption of ['Profil', 'Profil (påhittade data)'])
      expect(tableOf(rows, 'sv', { caption, open: true }).querySelector('.caption')!.textContent).toBe('Profil (påhittade data)');
  });

  it('sorts words as the language does', () => {
    const table = tableOf(rows, 'sv', { open: true });
    press(table, 0);
    expect(column(table, 0)).toEqual(column(table, 0).toSorted(new Intl.Collator('sv', { numeric: true }).compare));
  });

  it('has no headings to press where there is nothing to sort', () => {
    expect(tableOf(rows.slice(0, 1), 'sv', { open: true }).querySelector('thead button')).toBeNull();
  });
});

describe('findingsOf', () => {
  it('lists what surely differs, and says in one sentence that nothing does', () => {
    expect(findingsOf(rows, 'worse', 'sv').tagName).toBe('UL');
    expect(
      findingsOf(
        rows.filter((row) => row.word === 'noClearDifference'),
        'worse',
        'sv',
      ).outerHTML,
    ).toBe('<p class="finding">Inget är säkert sämre än i övriga områden.</p>');
  });
});
