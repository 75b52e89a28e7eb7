import { describe, expect, it } from 'vitest';
import { countFlags, flagBit, flagResponses } from '../../../analysis/screening/flag-responses.ts';
import type { Condition } from '../../../survey/instrument/instrument.ts';
import { columnsOf, numberItem } from '../small-wave.ts';

const items = [numberItem('drug', 4), numberItem('honest', 4)];
const rule = (id: string, flagWhen: Condition) => ({ id, name: { sv: id, en: id }, flagWhen });
const of = (...answers: { drug: number | null; honest: number | null }[]) => columnsOf(answers.map((one) => ({ psu: 0, answers: one })));

describe('flagResponses', () => {
  const validityRules = [rule('invented', { item: 'drug', atLeast: 1 }), rule('dishonest', { item: 'honest', in: ['0', '1'] })];

  it('gives each rule a bit, and flags nobody who meets none', () => {
    const columns = of({ drug: 0, honest: 4 }, { drug: 1, honest: 4 }, { drug: 0, honest: 1 }, { drug: 4, honest: 0 });
    expect([...flagResponses({ items, validityRules }, columns)]).toEqual([0, flagBit(0), flagBit(1), flagBit(0) | flagBit(1)]);
    expect(countFlags({ items, validityRules }, columns)).toEqual({ invented: 2, dishonest: 2 });
  });

  it('flags no missing answer, except where a rule names its code', () => {
    const refused = 0xfe;
    const columns = of({ drug: null, honest: null }, { drug: refused, honest: 4 });
    expect([...flagResponses({ items, validityRules }, columns)]).toEqual([0, 0]);
    expect([...flagResponses({ items, validityRules: [rule('refusal', { item: 'drug', in: ['9'] })] }, columns)]).toEqual([0, 1]);
  });

  it('combines conditions', () => {
    const both = rule('both', {
      all: [
        { item: 'drug', atLeast: 2 },
        {
          not: {
            any: [
              { item: 'honest', atMost: 1 },
              { item: 'honest', in: ['4'] },
            ],
          },
        },
      ],
    });
    const columns = of({ drug: 2, honest: 2 }, { drug: 2, honest: 1 }, { drug: 2, honest: 4 }, { drug: 1, honest: 2 });
    expect([...flagResponses({ items, validityRules: [both] }, columns)]).toEqual([1, 0, 0, 0]);
  });

  it('keeps a flag for every rule beyond the eighth', () => {
    const many = Array.from({ length: 10 }, (_, i) => rule(`r${i}`, { item: 'drug', in: i === 9 ? ['3'] : ['4'] }));
    expect([...flagResponses({ items, validityRules: many }, of({ drug: 3, honest: 0 }, { drug: 4, honest: 0 }))]).toEqual([128, 255]);
  });

  it('refuses a rule about an item that is not there', () => {
    expect(() => flagResponses({ items, validityRules: [rule('r', { item: 'gone', atLeast: 1 })] }, of({ drug: 0, honest: 0 }))).toThrow(
      'gone',
    );
  });
});
