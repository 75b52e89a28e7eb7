import { describe, expect, it } from 'vitest';
import { markStart, wasStuck } from '../../../web/notebook/stuck-before.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
};
const second = 1000;

describe('wasStuck', () => {
  it('finds a start that never came to its end, of that notebook', () => {
    const marks = storage();
    markStart('/m/a/n/b', marks, 0);
    expect(wasStuck('/m/a/n/b', marks, 60 * second)).toBe(true);
    expect(wasStuck('/m/a/n/c', marks, 60 * second)).toBe(false);
  });

  it('finds nothing where the cells lived, or the page was left in good order', () => {
    const marks = storage();
    markStart('/m/a/n/b', marks, 0)();
    expect(wasStuck('/m/a/n/b', marks, 60 * second)).toBe(false);
  });

  it('takes no notice of another tab that is just starting, nor of yesterday', () => {
    const marks = storage();
    markStart('/m/a/n/b', marks, 0);
    expect(wasStuck('/m/a/n/b', marks, 2 * second)).toBe(false);
    expect(wasStuck('/m/a/n/b', marks, 25 * 3600 * second)).toBe(false);
  });

  it('does without a storage that refuses', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const marks = { getItem: refuse, setItem: refuse, removeItem: refuse };
    markStart('/m/a/n/b', marks, 0)();
    expect(wasStuck('/m/a/n/b', marks, 60 * second)).toBe(false);
  });
});
