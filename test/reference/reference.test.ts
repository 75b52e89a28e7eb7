/** Our numbers against R and the CDC: one test per case, named by the id of the case, and every number of it compared. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { compareTrees, relativeTolerance, type Tree } from './compare-trees.ts';
import { readCases } from './reference-case.ts';
import { filesToCome, setAside } from './set-aside.ts';
import { calibration } from './suites/calibration.ts';
import { fayHerriot } from './suites/fay-herriot.ts';
import { fdr } from './suites/fdr.ts';
import { published } from './suites/published.ts';
import { quantiles } from './suites/quantiles.ts';
import { raoscott } from './suites/raoscott.ts';
import { regression } from './suites/regression.ts';
import { reliability } from './suites/reliability.ts';
import { scoringNsduh } from './suites/scoring-nsduh.ts';
import { scoringPisa } from './suites/scoring-pisa.ts';
import { surveyChange } from './suites/survey-change.ts';
import { surveyFpc } from './suites/survey-fpc.ts';
import { surveyLonely } from './suites/survey-lonely.ts';
import { surveyMeans } from './suites/survey-means.ts';

const suites = [
  published,
  surveyMeans,
  surveyFpc,
  surveyLonely,
  surveyChange,
  reliability,
  scoringNsduh,
  scoringPisa,
  quantiles,
  fdr,
  fayHerriot,
  calibration,
  raoscott,
  regression,
];

interface FileResult {
  readonly file: string;
  cases: number;
  numbers: number;
  largestRelativeDifference: number;
  at: string;
}
const results: FileResult[] = [];

for (const { file, compute, also, tolerance } of suites) {
  const result: FileResult = { file, cases: 0, numbers: 0, largestRelativeDifference: 0, at: '' };
  results.push(result);
  describe(file, () => {
    for (const one of readCases(file)) {
      const aside = setAside.filter((entry) => entry.file === file && entry.case.test(one.id));
      if (aside.some(({ path }) => path === null)) continue;
      it(one.id, () => {
        const { numbers, largest, at, problems } = compareTrees(
          one.expected,
          compute(one),
          (path) => aside.some((entry) => entry.path === path),
          (path) => tolerance?.(one, path) ?? relativeTolerance,
        );
        expect(problems).toEqual([]);
        expect(numbers).toBeGreaterThan(0);
        also?.(one);
        result.cases++;
        result.numbers += numbers;
        if (largest > result.largestRelativeDifference)
          Object.assign(result, { largestRelativeDifference: largest, at: `${one.id}: ${at}` });
      });
    }
  });
}

describe('the list of what is set aside', () => {
  it('has no line that matches nothing', () => {
    for (const entry of setAside) {
      const matched = readCases(entry.file).filter(
        (one) => entry.case.test(one.id) && (entry.path === null || (one.expected as Record<string, Tree>)[entry.path] !== undefined),
      );
      expect(matched, `${entry.file} ${entry.case.source} ${entry.path}`).not.toEqual([]);
    }
  });

  it('accounts with the compared ones for all 254 cases', () => {
    const whole = (file: string, id: string): boolean =>
      setAside.some((entry) => entry.file === file && entry.path === null && entry.case.test(id));
    const counts = suites.map(({ file }) => {
      const ids = readCases(file).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      return { compared: ids.filter((id) => !whole(file, id)).length, aside: ids.filter((id) => whole(file, id)).length };
    });
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(sum(counts.map((c) => c.compared)) + sum(counts.map((c) => c.aside)) + sum(filesToCome.map((f) => f.cases))).toBe(254);
  });
});

afterAll(() => {
  const directory = new URL('../../dist/', import.meta.url);
  mkdirSync(directory, { recursive: true });
  writeFileSync(new URL('reference-differences.json', directory), `${JSON.stringify(results, null, 2)}\n`);
  const line = (file: string, cases: string, numbers: string, largest: string): string =>
    `${file.padEnd(20)} ${cases.padStart(6)} ${numbers.padStart(8)} ${largest.padStart(9)}`;
  console.log(
    [
      line('file', 'cases', 'numbers', 'largest'),
      ...results.map((r) => line(r.file, String(r.cases), String(r.numbers), r.largestRelativeDifference.toExponential(1))),
      line(
        'all',
        String(results.reduce((sum, { cases }) => sum + cases, 0)),
        String(results.reduce((sum, { numbers }) => sum + numbers, 0)),
        Math.max(...results.map((r) => r.largestRelativeDifference)).toExponential(1),
      ),
    ].join('\n'),
  );
});
