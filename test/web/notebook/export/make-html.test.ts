import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../web/notebook/export/make-html.ts';
import { jsonInHtml, pack, type SavedNotebook, unpack } from '../../../../web/notebook/export/saved-notebook.ts';

const text = (word: string) => ({ sv: word, en: word });
const saved: SavedNotebook = {
  title: text('</title><script>'),
  summary: text(''),
  place: 'MOTVIKT-NOTEBOOK $& $1',
  revision: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  source: '<notebook></script><!-- <script>\u2028</notebook>',
  surveys: [],
  waves: [],
};

describe('fillTemplate', () => {
  it('puts in data that ends no element and is no pattern', () => {
    const filled = fillTemplate('<title>MOTVIKT-TITLE</title><script>MOTVIKT-NOTEBOOK</script>', saved);
    const [, title, json] = /^<title>([^<]*)<\/title><script>([^<]*)<\/script>$/.exec(filled)!;
    expect(title).toBe('&lt;/title&gt;&lt;script&gt; · MOTVIKT-NOTEBOOK $&amp; $1');
    expect(JSON.parse(json!)).toEqual(saved);
  });

  it('refuses a template that has not both places once', () => {
    for (const template of ['', 'MOTVIKT-NOTEBOOK', 'MOTVIKT-TITLE', 'MOTVIKT-TITLE MOTVIKT-NOTEBOOK MOTVIKT-NOTEBOOK'])
      expect(() => fillTemplate(template, saved)).toThrow(RangeError);
  });
});

describe('jsonInHtml', () => {
  it('is the same JSON, without what HTML or old JavaScript would end', () => {
    const value = ['</script>', '<!--', '&amp;', '\u2028\u2029'];
    expect(jsonInHtml(value)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonInHtml(value))).toEqual(value);
  });
});

describe('pack', () => {
  it('is undone by unpack, for tables longer than one call takes', async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i * 31) % 251);
    expect(Buffer.compare(Buffer.from(await unpack(await pack(bytes.buffer))), Buffer.from(bytes))).toBe(0);
  });
});
