import { describe, expect, it } from 'vitest';
import { restsOn, tableName, variablesOf } from '../../../analysis/disclosure/table-names.ts';

describe('tableName', () => {
  it('names a level only where the tree has several', () => {
    const level = { depth: 1, codes: [], places: 1, of: new Int32Array(), parent: new Int32Array(), own: new Uint8Array() };
    const split = { by: ['grade', 'sex'] };
    expect(tableName({ by: [] }, null, 0)).toBe('municipality');
    expect(tableName(split, { variable: 'area', levels: [level] }, 1)).toBe('area × grade × sex');
    expect(tableName(split, { variable: 'school', levels: [level, level] }, 2)).toBe('school 2 × grade × sex');
  });
});

describe('variablesOf', () => {
  it('counts stages as grades', () => {
    expect(variablesOf('area 2 × stage')).toEqual(['grade']);
    expect(variablesOf('municipality')).toEqual([]);
  });
});

describe('restsOn', () => {
  it('is the same or smaller places of one tree, cut in the same way or more finely', () => {
    expect(restsOn('area 2 × grade', 'area 1 × stage')).toBe(true);
    expect(restsOn('area 1 × grade × sex', 'municipality × sex')).toBe(true);
    expect(restsOn('area', 'municipality')).toBe(true);
    expect(restsOn('area 1 × sex', 'area 2 × sex')).toBe(false);
    expect(restsOn('school × sex', 'area × sex')).toBe(false);
    expect(restsOn('area × sex', 'area × grade')).toBe(false);
    expect(restsOn('area', 'area')).toBe(false);
  });
});
