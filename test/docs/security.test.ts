/** docs/security.md speaks of every line of levels 1 and 2 of the standard. Texts of lines are not repeated here, only which there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Of each section of ASVS 5.0.0 how many lines are of level 1 or 2: they stand before those of level 3. */
const sections: Readonly<Record<string, readonly number[]>> = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1, 0],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7, 0],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
};
const lines = Object.entries(sections).flatMap(([chapter, counts]) =>
  counts.flatMap((count, k) => Array.from({ length: count }, (_, line) => `${chapter}.${k + 1}.${line + 1}`)),
);

/** "1.2.1–3" is three lines. */
function linesOf(written: string): string[] {
  return written.split(', ').flatMap((one) => {
    const [, section, from, to] = /^(\d+\.\d+)\.(\d+)(?:–(\d+))?$/.exec(one)!;
    return Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, k) => `${section}.${Number(from) + k}`);
  });
}

describe('docs/security.md', () => {
  const paper = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
  const rows = [...paper.matchAll(/^\| (\d[^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, own, state, why]) => ({ own: own!, state, why }));
  const found = rows.flatMap(({ own }) => linesOf(own));

  it('has every line of levels 1 and 2 of the standard once', () => {
    expect(lines).toHaveLength(253);
    expect(lines.filter((line) => !found.includes(line))).toEqual([]);
    expect(found.filter((line, k) => found.indexOf(line) !== k)).toEqual([]);
  });

  it('names in each chapter that has lines a test or a file that is there', () => {
    const root = join(import.meta.dirname, '../..');
    const isFile = (name: string) => /^(analysis|docs|notebooks|scripts|server|survey|test|web)\/[\w./-]+$/.test(name);
    const chapters = paper.split(/^## V(?=\d)/m).slice(1);
    expect(chapters.map((chapter) => /^\d+/.exec(chapter)![0])).toEqual(Object.keys(sections));
    for (const chapter of chapters) {
      const named = [...chapter.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).filter(isFile);
      if (/\| met \|/.test(chapter)) expect(named, chapter.split('\n')[0]).not.toEqual([]);
      expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    }
  });

  it('says of each whether it is met, open or not applicable, and why', () => {
    expect(rows.filter(({ state, why }) => !['met', 'open', 'n/a'].includes(state!) || why!.length < 3)).toEqual([]);
  });
});
