/** Against R's own pt, qt, pbeta … (make_distributions.R). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as beta from '../../../analysis/distributions/beta.ts';
import * as chiSquare from '../../../analysis/distributions/chi-square.ts';
import * as f from '../../../analysis/distributions/f.ts';
import * as normal from '../../../analysis/distributions/normal.ts';
import * as t from '../../../analysis/distributions/t.ts';

interface Golden {
  readonly f: string;
  readonly args: readonly number[];
  readonly value: number;
}
const { cases } = JSON.parse(readFileSync(new URL('distributions.json', import.meta.url), 'utf8')) as { cases: Golden[] };
const functions = { ...beta, ...chiSquare, ...f, ...normal, ...t } as unknown as Record<string, (...args: readonly number[]) => number>;

/** R's qt and qf stop at about 1e-10 in their far tails; everything else is equal to 2e-13. */
const tolerance = (name: string): number => (name === 'tQuantile' || name === 'fQuantile' ? 1e-10 : 2e-13);

describe('distributions against R', () => {
  for (const name of new Set(cases.map((one) => one.f))) {
    it(`${name} equals R`, () => {
      const problems = cases
        .filter((one) => one.f === name)
        .flatMap(({ args, value }) => {
          const ours = functions[name]!(...args);
          // R's median of t is 3e-16 where it should be 0.
          const zero = Math.abs(value) < 1e-15 && ours === 0;
          return zero || Math.abs(ours - value) <= tolerance(name) * Math.abs(value)
            ? []
            : [`${name}(${args.join(', ')}) is ${ours}, R says ${value}`];
        });
      expect(problems).toEqual([]);
    });
  }
  it('covers more than a thousand values', () => {
    expect(cases.length).toBeGreaterThan(1000);
  });
});
