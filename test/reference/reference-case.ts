import { readFileSync } from 'node:fs';
import type { Tree } from './compare-trees.ts';

export interface ReferenceCase {
  readonly id: string;
  readonly what: string;
  readonly input?: Record<string, unknown> | null;
  readonly expected: Tree;
  readonly published_percent?: readonly Record<string, unknown>[];
}

/** One file of cases: how our own code computes what R computed. */
export interface Suite {
  readonly file: string;
  readonly compute: (one: ReferenceCase) => Tree;
  /** Relative tolerance of a path of a case where R's own number is iterated and less exact than ours; undefined is the usual one. */
  readonly tolerance?: (one: ReferenceCase, path: string) => number | undefined;
  /** What else a case must show, besides its numbers. */
  readonly also?: (one: ReferenceCase) => void;
}

export const readCases = (file: string): readonly ReferenceCase[] =>
  (JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')) as { cases: ReferenceCase[] }).cases;

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')) as T;
