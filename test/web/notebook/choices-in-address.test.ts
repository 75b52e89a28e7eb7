import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isPlainName } from '../../../survey/plain-name.ts';
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
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ unit: 'binary', maxLength: 9 }))), (said) => {
        const checked = checkedChoices(said);
        fc.pre(checked !== null);
        expect(readChoices(writeChoices(checked!))).toEqual(checked);
      }),
    ));

  it('hold every code that an area may have', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }).filter(isPlainName), (code) => {
        const chosen = [['area', `area=${code}`]] as const;
        fc.pre(writeChoices(chosen).length <= 2000);
        expect(checkedChoices(chosen)).toEqual(chosen);
        expect(readChoices(writeChoices(chosen))).toEqual(chosen);
        // Nothing that ends the choice, a line, an attribute or an element.
        expect(writeChoices(chosen)).toMatch(/^#area=[A-Za-z0-9%_.!~*'()=-]+$/);
      }),
    ));

  it.each(['Möllan & Sofielund', "L'Oasis", '(väst) 50 %', 'å'.repeat(120), '中'.repeat(120), '<b>', '//elsewhere.example'])(
    'hold %j',
    (code) => {
      const chosen = [['area', `area=${code}`]] as const;
      expect(readChoices(writeChoices(checkedChoices(chosen)!))).toEqual(chosen);
    },
  );

  it.each(['', '#', '#content', '#a=%E4', '#a=1&a=2', '#<b>=1', '#a=%0A', `#a=${'x'.repeat(121)}`, '#__proto__=1', '#=&=', 'a=1'])(
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
    [[['survey', 'line\nbreak']]],
    [[['survey', 'turned\u202e']]],
    [[['survey', 'x'.repeat(121)]]],
    [
      [
        ['survey', 'x'],
        ['survey', 'y'],
      ],
    ],
    [Array.from({ length: 13 }, (_, i) => [`a${i}`, 'x'])],
    [Array.from({ length: 8 }, (_, i) => [`a${i}`, 'å'.repeat(60)])],
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

  it('writes a choice at once, and nothing for one that cannot stand there, so that the one before goes', () => {
    const { written, keeper } = kept();
    keeper.keep([['survey', 'x']]);
    keeper.keep([['survey', 'x'.repeat(121)]]);
    keeper.keep('nonsense');
    expect(written).toEqual(['#survey=x', '']);
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
