import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressKeeper, checkedChoices, readChoices, writeChoices } from '../../../web/notebook/choices-in-address.ts';

const choices = [
  ['survey', 'exempelkommun'],
  ['area', 'area=A 01 (väst)'],
  ['sex', null],
] as const;

describe('writeChoices and readChoices', () => {
  it('stand in the address and come back', () => {
    expect(writeChoices(choices)).toBe('#survey=exempelkommun&area=area=A%2001%20(v%C3%A4st)&sex=');
    expect(readChoices(writeChoices(choices))).toEqual(choices);
  });

  it('bring back whatever passes the check', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ unit: 'grapheme', maxLength: 9 }))), (said) => {
        const checked = checkedChoices(said);
        fc.pre(checked !== null);
        expect(readChoices(writeChoices(checked!))).toEqual(checked);
      }),
    ));

  it.each(['', '#', '#content', '#a=%E4', '#a=1&a=2', '#<b>=1', '#a=<b>', `#a=${'x'.repeat(65)}`, '#__proto__=1', '#=&=', 'a=1'])(
    'choose nothing by %j',
    (hash) => expect(readChoices(hash)).toEqual([]),
  );
});

describe('checkedChoices', () => {
  it.each([
    [null],
    ['#a=b'],
    [{ survey: 'x' }],
    [[['survey']]],
    [[['survey', 1]]],
    [[['survey', ['x']]]],
    [[['survey', { toString: () => 'x' }]]],
    [[['', 'x']]],
    [[['Survey', 'x']]],
    [[['__proto__', 'x']]],
    [[['survey', '']]],
    [[['survey', '//elsewhere.example']]],
    [[['survey', 'javascript:alert(1)//"']]],
    [[['survey', 'a&b']]],
    [[['survey', '<b>']]],
    [[['survey', 'line\nbreak']]],
    [[['survey', 'turned\u202e']]],
    [[['survey', 'x'.repeat(65)]]],
    [
      [
        ['survey', 'x'],
        ['survey', 'y'],
      ],
    ],
    [Array.from({ length: 13 }, (_, i) => [`a${i}`, 'x'])],
    [Array.from({ length: 8 }, (_, i) => [`a${i}`, 'x'.repeat(60)])],
  ])('takes no %j', (said) => expect(checkedChoices(said)).toBeNull());
});

describe('addressKeeper', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const kept = () => {
    const written: string[] = [];
    return {
      written,
      keeper: addressKeeper(
        (hash) => void written.push(hash),
        () => Date.now(),
      ),
    };
  };

  it('writes a choice at once, and what is malformed never', () => {
    const { written, keeper } = kept();
    keeper.keep('nonsense');
    keeper.keep([['survey', 'x']]);
    expect(written).toEqual(['#survey=x']);
  });

  it('writes no more than ten at once and one a second, the last of all in the end', () => {
    const { written, keeper } = kept();
    for (let i = 0; i < 500; i++) keeper.keep([['wave', `${i}`]]);
    expect(written).toHaveLength(10);
    vi.advanceTimersByTime(5000);
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe('#wave=499');
  });

  it('writes nothing after it was stopped', () => {
    const { written, keeper } = kept();
    for (let i = 0; i < 20; i++) keeper.keep([['wave', `${i}`]]);
    keeper.stop();
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(10);
  });
});
