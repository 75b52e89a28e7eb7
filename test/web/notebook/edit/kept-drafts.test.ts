import { describe, expect, it } from 'vitest';
import { newCell } from '../../../../web/notebook/edit/draft.ts';
import { forgetDraft, keepDraft, type KeptDraft, keptDrafts, takeDraft } from '../../../../web/notebook/edit/kept-drafts.ts';

const place = { slug: 'north', notebook: 'one', person: 'ann@north.example' };
const text = { sv: 'En', en: 'One' };
const kept = (id: string, at: number, value = 'a'): KeptDraft => ({
  id,
  base: 3,
  draft: { title: text, summary: text, document: { title: 'En', cells: [newCell(1, 'md', value)] } },
  at,
});

/** As a browser's, with room for so many letters. */
function store(room = Infinity) {
  const all = new Map<string, string>();
  return {
    getItem: (key: string) => all.get(key) ?? null,
    removeItem: (key: string) => void all.delete(key),
    key: (n: number) => [...all.keys()][n] ?? null,
    get length() {
      return all.size;
    },
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      all.set(key, value);
    },
  };
}

describe('keptDrafts', () => {
  it('gives back what was kept, the newest first', () => {
    const here = store();
    for (const one of [kept('a', 100), kept('b', 200, 'also what no file can hold: <!-- <script')])
      expect(keepDraft(place, one, here)).toBe(true);
    expect(keptDrafts(place, here, 300)).toEqual([kept('b', 200, 'also what no file can hold: <!-- <script'), kept('a', 100)]);
    forgetDraft(place, 'b', here);
    expect(keptDrafts(place, here, 300)).toEqual([kept('a', 100)]);
  });

  it('keeps people, notebooks and municipalities apart', () => {
    const here = store();
    keepDraft(place, kept('a', 100), here);
    for (const other of [{ person: 'bea@north.example' }, { notebook: 'one/2' }, { slug: 'south' }])
      expect(keptDrafts({ ...place, ...other }, here, 200)).toEqual([]);
  });

  it('leaves out what it cannot read, and what is old', () => {
    const here = store();
    keepDraft(place, kept('a', 100), here);
    const key = here.key(0)!;
    for (const broken of ['{', '{}', 'null', JSON.stringify({ ...kept('a', 100), draft: { title: text } })]) {
      here.setItem(key, broken);
      expect(keptDrafts(place, here, 200)).toEqual([]);
    }
    keepDraft(place, kept('a', 100), here);
    expect(keptDrafts(place, here, 100 + 90 * 24 * 3_600_000)).toEqual([]);
  });

  it('says so where there is no room', () => {
    expect(keepDraft(place, kept('a', 100), store(10))).toBe(false);
  });
});

describe('takeDraft', () => {
  /** As a browser's: one holder for each name, for as long as its promise is open. */
  const locks = () => {
    const held = new Set<string>();
    const request = async (name: string, _: unknown, work: (lock: unknown) => unknown) => {
      if (held.has(name)) return work(null);
      held.add(name);
      await work({ name });
      held.delete(name);
    };
    return { request } as unknown as LockManager;
  };

  it('gives a draft to one page only', async () => {
    const one = locks();
    expect(await takeDraft('a', one)).toBe(true);
    expect(await takeDraft('a', one)).toBe(false);
    expect(await takeDraft('b', one)).toBe(true);
  });
});
