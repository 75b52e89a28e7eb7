import { describe, expect, it } from 'vitest';
import { fetchTables, keptOnceFetched, keptTables, type KeptTables } from '../../../web/notebook/keep-tables.ts';
import type { TableSource } from '../../../web/notebook/table-source.ts';

const text = (word: string) => ({ sv: word, en: word });
const asked: string[] = [];
const bytes = (word: string) => new TextEncoder().encode(word).buffer;
const source: TableSource = {
  surveys: async () =>
    ['a', 'b'].map((instrument) => ({
      instrument,
      title: text(instrument),
      origin: text('o'),
      synthetic: false,
      waves: ['2023', '2025'].map((wave) => ({ wave, label: text(wave) })),
    })),
  released: async (survey, wave) => {
    asked.push(`${survey}/${wave}`);
    return bytes(`${survey}${wave}`);
  },
  areas: async () => bytes('[]'),
  indicators: async () => {
    asked.push('indicators');
    return bytes('{}');
  },
};
const say = (buffer: ArrayBuffer) => new TextDecoder().decode(buffer);

describe('fetchTables', () => {
  it('fetches what is declared and nothing else', async () => {
    asked.length = 0;
    const kept = await fetchTables(source, [{ survey: 'a', wave: '2025' }]);
    expect(asked).toEqual(['a/2025']);
    expect(kept.surveys.map(({ instrument, waves }) => [instrument, waves.length])).toEqual([['a', 1]]);
  });
});

describe('official statistics', () => {
  it('are fetched and kept where the document declares them by name, and not with every survey', async () => {
    asked.length = 0;
    expect((await fetchTables(source, [{ survey: '*', wave: '*' }])).indicators).toBeNull();
    expect(asked).not.toContain('indicators');
    const kept = keptTables(await fetchTables(source, [{ survey: 'indicators', wave: '*' }]));
    const first = await kept.indicators();
    structuredClone(first, { transfer: [first] });
    expect(say(await kept.indicators())).toBe('{}');
  });
});

describe('keptTables', () => {
  it('gives a copy each time, since what goes to the frame is moved there', async () => {
    const kept = keptTables(await fetchTables(source, [{ survey: '*', wave: '*' }]));
    const first = await kept.released('b', '2023');
    structuredClone(first, { transfer: [first] });
    expect(first.byteLength).toBe(0);
    expect(say(await kept.released('b', '2023'))).toBe('b2023');
    await expect(kept.released('b', '1999')).rejects.toMatchObject({ status: 404 });
  });
});

describe('keptOnceFetched', () => {
  it('asks the network until all is kept, and no more from then on', async () => {
    let all: KeptTables | null = null;
    const tables = keptOnceFetched(source, () => all);
    asked.length = 0;
    await tables.released('a', '2023');
    all = await fetchTables(source, [{ survey: 'a', wave: '*' }]);
    asked.length = 0;
    expect(say(await tables.released('a', '2023'))).toBe('a2023');
    expect(asked).toEqual([]);
  });
});
