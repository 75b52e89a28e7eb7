import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../notebooks/document/sections-of.ts';

const md = (id: number, value: string) => ({ id, mode: 'md' as const, value });
const js = (id: number, value = '1') => ({ id, mode: 'js' as const, value });
const idsOf = (...cells: Parameters<typeof sectionsOf>[0]) => sectionsOf(cells).map(({ cells: ids }) => ids);

describe('sectionsOf', () => {
  it('begins one with each heading of the first or second degree', () => {
    expect(idsOf(md(1, '# A'), js(2), md(3, 'text'), md(4, '  ## B\n\nmore'), md(5, '### C'), js(6))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('takes what stands before the first heading into the first section', () => {
    expect(idsOf(js(1), md(2, '# A'), md(3, '# B'))).toEqual([[1, 2], [3]]);
  });

  it('sees no heading in code, in a colour, or further down', () => {
    expect(idsOf(md(1, '# A'), js(2, '# B'), md(3, '#b'), md(4, 'text\n\n# C'))).toEqual([[1, 2, 3, 4]]);
    expect(idsOf()).toEqual([]);
  });

  it('has every cell once, in order', () => {
    const cell = fc.oneof(fc.constant('# A'), fc.constant('a'));
    fc.assert(
      fc.property(fc.array(cell), (values) => {
        const cells = values.map((value, i) => md(i + 1, value));
        expect(idsOf(...cells).flat()).toEqual(cells.map(({ id }) => id));
      }),
    );
  });
});
