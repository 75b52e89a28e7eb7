import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedArea } from '../../../survey/area-sets/mapped-area-set.ts';
import { askedHomeCodes, elsewhereIn, homeAreaVariable } from '../../../survey/fielding/home-area.ts';

const area = (code: string, within: string | null): MappedArea => ({
  code,
  name: { sv: code, en: code },
  within,
  units: [],
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon', coordinates: [] },
});
const town = [area('town', null), area('north', 'town'), area('a', 'north'), area('b~', 'north'), area('c', 'town')];

describe('askedHomeCodes', () => {
  it('offers every smallest area, however its code is written, and never "elsewhere"', () => {
    const variable = homeAreaVariable({ areas: town });
    expect(elsewhereIn(variable, 'north')).toBe('north~~');
    expect(askedHomeCodes(variable)).toEqual(['a', 'b~', 'c', 'outside', 'unknown']);
  });

  it('keeps its own codes apart from areas that are called the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('outside', 'outside~', 'unknown', 'unknown~', 'd', 'd~', 'd~~', 'x')), (smallest) => {
        const variable = homeAreaVariable({ areas: [area('town', null), area('e', 'town'), ...smallest.map((code) => area(code, 'e'))] });
        const codes = variable.codes.map(({ code }) => code);
        const asked = askedHomeCodes(variable);
        expect([new Set(codes).size, new Set(asked).size]).toEqual([codes.length, asked.length]);
        const outside = variable.codes.find(({ meaning }) => meaning === 'outside')!.code;
        const unknown = asked.at(-1)!;
        expect(smallest).not.toContain(outside);
        expect(codes).not.toContain(unknown);
        // A district without areas is a smallest area itself.
        expect(asked).toEqual([...(smallest.length === 0 ? ['e'] : smallest), outside, unknown]);
      }),
    );
  });

  it('tells "elsewhere in" two districts apart whose codes differ by a tilde', () => {
    const variable = homeAreaVariable({
      areas: [area('town', null), area('n', 'town'), area('n~', 'town'), area('a', 'n'), area('n~~', 'n'), area('b', 'n~')],
    });
    expect([elsewhereIn(variable, 'n'), elsewhereIn(variable, 'n~')]).toEqual(['n~~~', 'n~~~~']);
    expect(askedHomeCodes(variable)).toEqual(['a', 'n~~', 'b', 'outside', 'unknown']);
  });
});
