import { describe, expect, it } from 'vitest';
import { declaredTables, isDeclared } from '../../../notebooks/document/declared-tables.ts';

const js = (value: string) => ({ mode: 'js', value });

describe('declaredTables', () => {
  it('reads the comment lines of all JavaScript cells, each table once', () => {
    expect(declaredTables([js('// tables: a/2024, b/*\nconst x = 1'), js('const y = 1;\n  // tables:  b/* ,a/2023')])).toEqual([
      { survey: 'a', wave: '2024' },
      { survey: 'b', wave: '*' },
      { survey: 'a', wave: '2023' },
    ]);
  });

  it('takes a survey alone for all its waves', () => {
    expect(declaredTables([js('// tables: a, b/')])).toEqual([
      { survey: 'a', wave: '*' },
      { survey: 'b', wave: '*' },
    ]);
  });

  it('takes nothing from texts, other comments and other kinds of cells', () => {
    expect(
      declaredTables([
        js('const x = "// tables: a/b"'),
        js('/* tables: a/b */'),
        js('// table: a/b'),
        js('// tables:'),
        { mode: 'md', value: '// tables: a/b' },
      ]),
    ).toEqual([]);
  });

  it('reads lines that end as Windows ends them', () => {
    expect(declaredTables([js('// tables: a/b\r\n1')])).toEqual([{ survey: 'a', wave: 'b' }]);
  });
});

describe('isDeclared', () => {
  const tables = [
    { survey: 'a', wave: '2024' },
    { survey: 'b', wave: '*' },
  ];
  it('is a matter of the very survey and the very wave', () => {
    expect([isDeclared(tables, 'a', '2024'), isDeclared(tables, 'b', 'any')]).toEqual([true, true]);
    for (const [survey, wave] of [
      ['a', '2023'],
      ['a', '*'],
      ['A', '2024'],
      ['*', '2024'],
      ['', ''],
      ['c', '2024'],
    ] as const)
      expect(isDeclared(tables, survey, wave)).toBe(false);
  });
  it('is never so where nothing is declared', () => {
    expect(isDeclared([], 'a', '2024')).toBe(false);
  });
});
