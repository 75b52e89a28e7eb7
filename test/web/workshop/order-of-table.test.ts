import { describe, expect, it } from 'vitest';
import { orderOfTable } from '../../../web/workshop/order-of-table.ts';

describe('orderOfTable', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('begins elsewhere at each table and leaves nothing out', () => {
    const orders = [0, 1, 2].map((table) => orderOfTable(all, table, 3).join(''));
    expect(orders).toEqual(['abcdef', 'cdefab', 'efabcd']);
  });

  it('lets every candidate be the first of some table where there are tables enough', () => {
    const firsts = Array.from({ length: 8 }, (_, table) => orderOfTable(all, table, 8)[0]);
    expect(new Set(firsts)).toEqual(new Set(all));
  });
});
