import { describe, expect, it } from 'vitest';
import { ColumnsBuilder } from '../../../survey/columns/columns-builder.ts';

describe('ColumnsBuilder', () => {
  it('gives back what was appended, over several chunks', () => {
    const n = 200_000;
    const builder = new ColumnsBuilder({
      items: [
        { id: 'a', width: 1 },
        { id: 'b', width: 2 },
      ],
      groups: [{ id: 'area', codes: [] }],
      weighted: true,
    });
    const codes = Array.from({ length: 300 }, (_, i) => builder.groupCode(0, `a${i}`));
    for (let row = 0; row < n; row++)
      builder.append({
        items: [row % 250, row % 60_000],
        groups: [row % 7 === 0 ? -1 : codes[row % 300]!],
        psu: row % 1_000,
        weight: row + 0.5,
      });
    expect(builder.rows).toBe(n);
    const {
      items,
      groups,
      design,
      n: rows,
    } = builder.finish({ psuStratum: Array.from({ length: 1_000 }, () => 0), strata: 1, fpc: [5_000] });
    expect(rows).toBe(n);
    const area = groups.get('area')!;
    let wrong = 0;
    for (let row = 0; row < n; row++) {
      const code = area.codes[area.index[row]!] ?? null;
      if (
        items.get('a')![row] !== row % 250 ||
        items.get('b')![row] !== row % 60_000 ||
        design.psu[row] !== row % 1_000 ||
        design.weight![row] !== row + 0.5 ||
        code !== (row % 7 === 0 ? null : `a${row % 300}`)
      )
        wrong++;
    }
    expect(wrong).toBe(0);
    expect([items.get('a')!.length, items.get('b')!.length, area.index.length, design.psu.length, design.weight!.length]).toEqual([
      n,
      n,
      n,
      n,
      n,
    ]);
    expect([...design.fpc!]).toEqual([5_000]);
  });

  it('needs one byte per item and row, while growing and while finishing', () => {
    const items = 150;
    const n = 400_000;
    const builder = new ColumnsBuilder({
      items: Array.from({ length: items }, (_, i) => ({ id: `q${i}`, width: 1 as const })),
      groups: [],
      weighted: false,
    });
    const row = { items: new Int32Array(items).fill(3), groups: [], psu: 0, weight: 1 };
    const before = process.memoryUsage.rss();
    for (let i = 0; i < n; i++) builder.append(row);
    const grown = process.memoryUsage.rss() - before;
    const columns = builder.finish({ psuStratum: [0], strata: 1, fpc: null });
    const finished = process.memoryUsage.rss() - before;
    // 60 MB of answers, 1.6 MB of PSU numbers, at most 65,536 rows too many in the last chunk (10 MB); the rest is the engine's own.
    // A second copy of the answers would be 60 MB more, answers as numbers of eight bytes 420 MB.
    expect(grown).toBeLessThan(100e6);
    expect(finished).toBeLessThan(110e6);
    expect([...columns.items.values()].every((index) => index.byteLength === n && index[n - 1] === 3)).toBe(true);
  });

  it('gives empty columns for no rows', () => {
    const columns = new ColumnsBuilder({ items: [{ id: 'a', width: 1 }], groups: [{ id: 'sex', codes: ['1'] }], weighted: false }).finish({
      psuStratum: [],
      strata: 0,
      fpc: null,
    });
    expect(columns.n).toBe(0);
    expect(columns.groups.get('sex')).toEqual({ codes: [], index: new Uint8Array(0) });
  });
});
