import { describe, expect, it } from 'vitest';
import { answerLayout } from '../../../survey/anonymity/answer-layout.ts';
import { smallGroups, smallItems, smallLayout } from './small-form.ts';

describe('answerLayout', () => {
  it('gives one byte for up to 253 codes and two above, after four for the mark', () => {
    expect(smallLayout.fields.map(({ id, size, width }) => `${id} ${size} ${width}`)).toEqual([
      'q0 4 1',
      'q1 367 2',
      'q2 253 1',
      'q3 254 2',
      'grade 4 1',
      'area 300 2',
    ]);
    expect(smallLayout.length).toBe(4 + 1 + 2 + 1 + 2 + 1 + 2);
  });

  it('has another mark when an item, an area or an order is another', () => {
    const others = [
      answerLayout(smallItems.toReversed(), smallGroups),
      answerLayout(smallItems.slice(1), smallGroups),
      answerLayout(smallItems, smallGroups.toReversed()),
      answerLayout(smallItems, [{ id: 'grade', codes: ['6', '7', '9', '8'] }, smallGroups[1]!]),
    ];
    expect(new Set([smallLayout, ...others].map(({ mark }) => mark)).size).toBe(5);
    expect(answerLayout(smallItems, smallGroups)).toEqual(smallLayout);
  });

  it('refuses an id that comes twice, and more codes than two bytes hold beside the kinds of missing', () => {
    expect(() => answerLayout([smallItems[0]!, smallItems[0]!], [])).toThrow(RangeError);
    expect(() => answerLayout(smallItems, [{ id: 'q0', codes: [] }])).toThrow(RangeError);
    const many = (count: number) => [{ id: 'area', codes: Array.from({ length: count }, (_, at) => String(at)) }];
    expect(answerLayout([], many(0xfffd)).length).toBe(6);
    expect(() => answerLayout([], many(0xfffe))).toThrow(RangeError);
  });
});
