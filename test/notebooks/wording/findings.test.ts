import { describe, expect, it } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { isSure } from '../../../notebooks/library/rows.ts';
import { findings } from '../../../notebooks/wording/findings.ts';
import { exampleWave } from '../fixtures.ts';

const rows = compare([exampleWave()], { area: '3' }, { with: 'rest' }, 'sv');

describe('findings', () => {
  it('says every sure difference once, on its own side, the largest first', () => {
    const [better, worse] = [findings(rows, 'better', 'sv'), findings(rows, 'worse', 'sv')];
    expect(better.length + worse.length).toBe(rows.filter(isSure).length);
    for (const text of better) expect(text).toContain('säkert lägre än i övriga områden');
    for (const text of worse) expect(text).toContain('säkert högre än i övriga områden');
  });

  it('tells the eight largest of many, and how many more there are', () => {
    const better = rows.find((row) => isSure(row) && row.word === 'clearlyLower')!;
    const many = (n: number) =>
      findings(
        Array.from({ length: n }, () => better),
        'better',
        'sv',
      );
    expect(many(9)).toHaveLength(9);
    expect(many(12)).toHaveLength(9);
    expect(many(12).at(-1)).toBe('Och 4 till, som skiljer sig mindre: se diagrammet och tabellen.');
  });

  it('says so where nothing differs surely, and where nothing is compared', () => {
    const none = rows.filter((row) => !isSure(row));
    expect(findings(none, 'better', 'sv')).toEqual(['Inget värde är säkert bättre än i övriga områden.']);
    expect(findings(none, 'worse', 'sv')).toEqual(['Inget är säkert sämre än i övriga områden.']);
    expect(findings(factors([exampleWave()], { area: '3' }, 'sv'), 'better', 'sv')).toEqual([
      'Jämförelsen visas inte för det här urvalet.',
    ]);
  });
});
