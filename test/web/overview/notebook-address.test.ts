import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeAddress, participationAddress, sources } from '../../../web/overview/notebook-address.ts';

const factor = { kind: 'outcome', domain: null } as const;

describe('sources', () => {
  it.each(Object.values(sources))('name a cell of $notebook with a heading', ({ notebook, cell }) => {
    const file = readFileSync(join(import.meta.dirname, '../../../notebooks/templates', `${notebook}.html`), 'utf8');
    const [, source] = new RegExp(`<script id="${cell}"[^>]*>([^]*?)</script>`).exec(file) ?? [];
    expect(source).toMatch(/^\s*## /);
  });
});

describe('changeAddress', () => {
  it('leads to the section with the survey, the area and the kind chosen, where the reader has the notebook', () => {
    const change = { slug: 'north', survey: 'ctc', area: 'A01', factor };
    expect(changeAddress(change, ['long-term-change'])).toBe('/m/north/n/long-term-change#section:2&survey=ctc&area=area=A01&show=outcome');
    expect(changeAddress(change, [])).toBeNull();
  });
});

describe('participationAddress', () => {
  it('leads to who took part in the wave', () =>
    expect(participationAddress('north', 'ctc', '2026', ['coverage-and-quality'])).toBe(
      '/m/north/n/coverage-and-quality#section:4&survey=ctc&wave=2026',
    ));
});
