import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../notebooks/wording/texts.ts';
import { explainError } from '../../../web/sandbox/explain-error.ts';

describe('explainError', () => {
  const t = textsFor('en').faults;
  const address = 'https://cdn.jsdelivr.net/npm/d3/+esm';

  it('names what a cell would import, as Chromium, Firefox and Safari tell of it', () => {
    for (const message of [
      `Failed to fetch dynamically imported module: ${address}`,
      `error loading dynamically imported module: ${address}`,
    ])
      expect(explainError(message, 'en')).toBe(t.noModule(address));
    for (const message of ['Importing a module script failed.', 'Failed to resolve module specifier "d3"'])
      expect(explainError(message, 'en')).toBe(t.noModule('…'));
  });

  it('says that nothing can be fetched, and leaves other messages alone', () => {
    for (const message of ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])
      expect(explainError(message, 'sv')).toBe(textsFor('sv').faults.noFetch);
    for (const message of ['x is not defined', 'Failed to fetch the rows', '']) expect(explainError(message, 'en')).toBeNull();
  });
});
