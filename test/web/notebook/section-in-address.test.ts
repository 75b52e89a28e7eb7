import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices } from '../../../web/notebook/choices-in-address.ts';
import { checkedSection, readSection, withoutSection, withSection } from '../../../web/notebook/section-in-address.ts';

const chosen = writeChoices([
  ['survey', 'exempelkommun'],
  ['area', 'area=A01'],
]);

describe('withSection', () => {
  it('puts the section before the choices, and both are read again', () => {
    const hash = withSection(chosen, { cell: 6, heading: 2 });
    expect(hash).toBe('#section:6.2&survey=exempelkommun&area=area=A01');
    expect(readSection(hash)).toEqual({ cell: 6, heading: 2 });
    expect(readChoices(hash)).toEqual(readChoices(chosen));
  });

  it('takes the place of another section, or takes it away', () => {
    const hash = withSection(chosen, { cell: 6, heading: 1 });
    expect(withSection(hash, { cell: 7, heading: 1 })).toBe(`#section:7&${chosen.slice(1)}`);
    expect(withSection(hash, null)).toBe(chosen);
    expect(withSection(withSection('', { cell: 6, heading: 1 }), null)).toBe('');
  });

  it('comes back for every place', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 999 }), (cell, heading) => {
        const hash = withSection('', { cell, heading });
        expect(readSection(hash)).toEqual({ cell, heading });
        expect(readChoices(hash)).toEqual([]);
      }),
    ));
});

describe('readSection', () => {
  it.each([
    '',
    '#',
    '#content',
    '#section',
    '#section:',
    '#section:0',
    '#section:6.',
    '#section=6',
    '#survey=x&section:6',
    '#section:6x',
    'section:6',
  ])('leads nowhere by %j', (hash) => {
    expect(readSection(hash)).toBeNull();
    expect(withoutSection(hash)).toBe(hash);
  });
});

describe('checkedSection', () => {
  const cells = new Set([1, 6]);
  it('takes two numbers of a cell that there is', () => {
    expect(checkedSection({ type: 'link', cell: 6, heading: 1, more: 'words' }, cells)).toEqual({ cell: 6, heading: 1 });
  });
  it.each([
    null,
    'x',
    {},
    { cell: 2, heading: 1 },
    { cell: '6', heading: 1 },
    { cell: 6, heading: 0 },
    { cell: 6, heading: 1.5 },
    { cell: 6, heading: 1e9 },
  ])('refuses %j', (said) => expect(checkedSection(said, cells)).toBeNull());
});
