import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../notebooks/document/diff-lines.ts';

const marks = { same: ' ', removed: '-', added: '+' } as const;
const drawn = (before: string, after: string) => diffLines(before, after).map(({ kind, line }) => `${marks[kind]}${line}`);

describe('diffLines', () => {
  it.each([
    ['a', 'a', [' a']],
    ['a\nb\nc', 'a\nc', [' a', '-b', ' c']],
    ['a\nc', 'a\nb\nc', [' a', '+b', ' c']],
    ['a', 'b', ['-a', '+b']],
    ['', 'a\n', ['+a', ' ']],
    ['a\nb\nc\na\nb\nb\na', 'c\nb\na\nb\na\nc', ['-a', '-b', ' c', '+b', ' a', ' b', '-b', ' a', '+c']],
  ])('of %j and %j', (before, after, lines) => {
    expect(drawn(before, after)).toEqual(lines);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 14 }).map((lines) => lines.join('\n'));
  it('holds both texts, whole and in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffLines(before, after);
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map(({ line }) => line)
            .join('\n');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('keeps as many lines as any way of keeping lines does', () => {
    /** The longest common subsequence, counted cell by cell. */
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const table = [...a, ''].map(() => [...b, ''].map(() => 0));
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++)
          table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
      return table[a.length]![b.length]!;
    };
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(diffLines(before, after).filter(({ kind }) => kind === 'same').length).toBe(longest(before.split('\n'), after.split('\n')));
      }),
    );
  });

  it('gives up looking where nearly everything is new, and still holds both', () => {
    const lines = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join('\n');
    const changes = diffLines(`same\n${lines('a')}`, `same\n${lines('b')}`);
    expect(changes.filter(({ kind }) => kind === 'same').map(({ line }) => line)).toEqual(['same']);
    expect(changes.length).toBe(6001);
  });
});
