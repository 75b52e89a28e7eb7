import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error -- plain JavaScript: vitest reads it with its configuration
import { longestFirst as untyped, secondsFile } from '../../scripts/longest-first.mjs';

interface File {
  readonly moduleId: string;
  readonly project: { readonly config: { readonly isolate: boolean; readonly sequence: { readonly groupOrder: number } } };
}
const longestFirst = untyped as (files: readonly File[], seconds: (file: File) => number) => readonly File[];
const file = (moduleId: string, groupOrder = 0, isolate = true): File => ({
  moduleId,
  project: { config: { isolate, sequence: { groupOrder } } },
});
const order = (files: readonly File[], seconds: Readonly<Record<string, number>>) =>
  longestFirst(files, ({ moduleId }) => seconds[moduleId] ?? 0)
    .map(({ moduleId }) => moduleId)
    .join(' ');

describe('longestFirst', () => {
  it('starts what takes longest first, whatever its project, and leaves the others in their order', () => {
    expect(order([file('a'), file('b'), file('c'), file('d')], { b: 7, d: 60 })).toBe('d b a c');
  });

  it('keeps browsers after the others, and files that share a thread together', () => {
    const files = [file('shared', 0, false), file('browser', 1), file('also shared', 0, false), file('plain')];
    expect(order(files, { browser: 100, 'also shared': 50 })).toBe('plain also shared shared browser');
  });
});

describe('the kept seconds', () => {
  it('are of files that there are', () => {
    const root = join(import.meta.dirname, '../..');
    const files = Object.keys(JSON.parse(readFileSync(secondsFile as URL, 'utf8')) as object);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((one) => !existsSync(join(root, one)))).toEqual([]);
  });
});
