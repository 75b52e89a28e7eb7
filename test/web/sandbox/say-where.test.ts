import { describe, expect, it } from 'vitest';
import { sayWhere } from '../../../web/sandbox/say-where.ts';

const tell = (cell: number, line: number) => `cell ${cell}, line ${line}`;
const failing = (stack: string, message = 'no') => Object.assign(new Error(message), { stack });
const messageOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

describe('sayWhere', () => {
  it('adds the cell and its line, counted from the first line that was written', () => {
    const fail = () => {
      throw failing('Error: no\n    at eval (cell-3:4:7)\n    at run (main.js:1:1)');
    };
    expect(messageOf(sayWhere(fail, '(a) => {\nx;\ny\n}', tell))).toBe('no (cell 3, line 3)');
    expect(messageOf(sayWhere(fail, '(a) => {\nreturn (\nx\n)\n}', tell))).toBe('no (cell 3, line 2)');
  });

  it('adds it to promises that fail as well', async () => {
    await expect(sayWhere(() => Promise.reject(failing('at async cell-12:2:1')), '() => {\nx\n}', tell)()).rejects.toThrow(
      'no (cell 12, line 1)',
    );
  });

  it('says it once, however many cells pass the error on', () => {
    const error = failing('at cell-3:2:7');
    const once = sayWhere(() => { throw error; }, '() => {\n}', tell); // prettier-ignore
    expect(messageOf(once)).toBe('no (cell 3, line 1)');
    expect(messageOf(sayWhere(once, '() => {\n}', tell))).toBe('no (cell 3, line 1)');
  });

  it('says in words what the browser means, with the place where it is known', () => {
    const explain = (message: string) => (message === 'no' ? 'not here' : null);
    const of = (stack: string, message?: string) => () => {
      throw failing(stack, message);
    };
    expect(messageOf(sayWhere(of('at main.js:1:1'), '() => {\n}', tell, explain))).toBe('not here');
    expect(messageOf(sayWhere(of('at cell-3:2:7'), '() => {\n}', tell, explain))).toBe('not here (cell 3, line 1)');
    expect(messageOf(sayWhere(of('at main.js:1:1', 'other'), '() => {\n}', tell, explain))).toBe('other');
  });

  it('leaves values, what is no error, and errors from elsewhere as they are', async () => {
    expect(sayWhere(() => 7, '', tell)()).toBe(7);
    expect(await sayWhere(async () => 8, '', tell)()).toBe(8);
    expect(messageOf(sayWhere(() => { throw failing('at main.js:1:1'); }, '', tell))).toBe('no'); // prettier-ignore
    await expect(sayWhere(() => Promise.reject('a word'), '', tell)()).rejects.toBe('a word');
  });

  it('passes on what the cell is given', () => {
    expect(sayWhere((a: number, b: number) => a - b, '', tell)(5, 3)).toBe(2);
  });
});
