import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aroundList, itemsToCheck, page } from '../../scripts/items-to-check.ts';

describe('docs/method.md', () => {
  it('lists the questions of ctc-youth that are to be checked (npx tsx scripts/items-to-check.ts writes them)', () => {
    expect(aroundList(readFileSync(page, 'utf8'))[1]).toBe(itemsToCheck());
  });
});
