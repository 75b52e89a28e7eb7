import { describe, expect, it } from 'vitest';
import { NotAReleasedWave, readReleasedWave } from '../../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { writeReleasedWave } from '../../../analysis/disclosure/write-columns.ts';
import { made, released } from './small-release.ts';

type Json = { [key: string]: Json } & Json[] & (string | number | boolean | null);
const changed = (change: (document: Json) => void): unknown => {
  const document = JSON.parse(JSON.stringify(released)) as Json;
  change(document);
  return document;
};
const set = (holder: object, key: string | number, value: unknown): void => void Object.assign(holder, { [key]: value });

/** The same document as it is stored today. */
const byColumns = (document: unknown): unknown => JSON.parse(writeReleasedWave(document as ReleasedWave));
const forms: readonly [string, (document: unknown) => unknown][] = [
  ['by columns', byColumns],
  ['as objects, as earlier versions stored it', (document) => document],
];

describe('readReleasedWave', () => {
  it.each(forms)('takes in what releaseWave made, as it was, %s', (_, inForm) => {
    expect(released.comparisons.length).toBeGreaterThan(0);
    const read = readReleasedWave(inForm(JSON.parse(JSON.stringify(released))));
    expect(read).toEqual(released);
    expect(Object.keys(read.rows[0]!)).toEqual(Object.keys(released.rows[0]!));
  });

  it('reads a release of an earlier version, with empty tables for those that it did not make', () => {
    const earlier = changed((one) => {
      for (const table of ['ranks', 'smallAreas', 'associations', 'riskCounts', 'reliability', 'coverage', 'method'])
        Reflect.deleteProperty(one, table);
      for (const factor of one['factors']!) Reflect.deleteProperty(factor, 'breaks');
      for (const groups of one['groups']!) for (const code of groups['codes']!) Reflect.deleteProperty(code, 'within');
      for (const row of one['rows']!) Reflect.deleteProperty(row, 'coverage');
    });
    const read = readReleasedWave(earlier);
    expect(read).toMatchObject({ ranks: [], smallAreas: [], associations: [], riskCounts: [], reliability: [], coverage: [] });
    expect(read.method).toEqual({
      allocatedAtRandom: [],
      derivedCutPoints: [],
      cost: [],
      pooledWaves: ['2'],
      postStratifiedBy: [],
      strataSplitBy: [],
      borderBreaks: [],
    });
    expect(read.rows).toEqual(made.rows.map((row) => ({ ...row, coverage: null })));
    expect(read.groups[0]!.codes[0]).toMatchObject({ within: null });
    expect(read.factors[0]!.breaks).toEqual([]);
  });

  it('does not take a release that lost one of its tables for an earlier one', () => {
    const torn = changed((one) => Reflect.deleteProperty(one, 'ranks'));
    expect(() => readReleasedWave(torn)).toThrow(expect.objectContaining({ path: 'ranks' }));
  });

  it.each([
    ['document', () => null],
    ['rows', () => changed((one) => set(one, 'rows', {}))],
    ['rows', () => changed((one) => set(one, 'rows', 'none'))],
  ])('says that the %s is another one', (path, document) => {
    expect(() => readReleasedWave(document())).toThrow(expect.objectContaining({ code: 'notAReleasedWave', path }));
  });

  it.each([
    ['wave', () => changed((one) => set(one, 'wave', 2026))],
    ['instrument.title.sv', () => changed((one) => set(one['instrument']!, 'title', { en: 'x' }))],
    ['settings.minPupils', () => changed((one) => set(one['settings']!, 'minPupils', '10'))],
    ['rows[0].kind', () => changed((one) => set(one['rows']![0]!, 'kind', 'danger'))],
    ['rows[0].group.wave', () => changed((one) => set(one['rows']![0]!['group']!, 'wave', 1))],
    ['rows[0].protection.state', () => changed((one) => set(one['rows']![0]!, 'protection', { state: 'open' }))],
    ['rows[0].value', () => changed((one) => set(one['rows']![0]!, 'protection', { state: 'hidden', reason: 'protected' }))],
    ['comparisons[0].word', () => changed((one) => set(one['comparisons']![0]!, 'word', 'worse'))],
    [
      'comparisons[0].word',
      () => changed((one) => Object.assign(one['comparisons']![0]!, { comparison: 'rest', word: 'sameInTheseSchools' })),
    ],
    ['ranks[0].place', () => changed((one) => set(one['ranks']![0]!, 'place', 3))],
    ['ranks[0].high', () => changed((one) => set(one['ranks']![0]!, 'low', 4))],
    ['ranks[0].among', () => changed((one) => set(one['ranks']![0]!, 'among', 'schools'))],
    ['smallAreas[0].low', () => changed((one) => set(one['smallAreas']![0]!, 'low', null))],
    [
      'associations[0].oddsRatio',
      () => changed((one) => set(one['associations']![0]!, 'protection', { state: 'hidden', reason: 'protected' })),
    ],
    ['riskCounts[0].risks[1]', () => changed((one) => set(one['riskCounts']![0]!, 'risks', [3, 2]))],
    ['reliability[0].items[0].item', () => changed((one) => set(one['reliability']![0]!['items']![0]!, 'item', 7))],
    ['coverage[0].schools.takingPart', () => changed((one) => set(one['coverage']![0]!['schools']!, 'takingPart', 7))],
    ['coverage[0].responses', () => changed((one) => set(one['coverage']![0]!, 'responses', 597))],
    ['groups[0].codes[0].within', () => changed((one) => set(one['groups']![0]!['codes']![0]!, 'within', 1))],
    ['factors[0].breaks[0]', () => changed((one) => set(one['factors']![0]!, 'breaks', [2026]))],
    ['method.pooledWaves', () => changed((one) => set(one['method']!, 'pooledWaves', '2'))],
    ['method.cost[0].shown', () => changed((one) => set(one['method']!, 'cost', [{ level: 'area', rows: 4, shown: 3.5 }]))],
  ])('says that %s is another one, in both forms', (path, document) => {
    for (const [form, inForm] of forms)
      expect(() => readReleasedWave(inForm(document())), form).toThrow(expect.objectContaining({ code: 'notAReleasedWave', path }));
  });

  it('takes no number that is finer than a released one', () => {
    for (const [, inForm] of forms) {
      expect(() => readReleasedWave(inForm(changed((one) => set(one['rows']![0]!, 'value', 0.4123))))).toThrow(NotAReleasedWave);
      expect(() => readReleasedWave(inForm(changed((one) => set(one['rows']![0]!, 'n', 12.5))))).toThrow('rows[0].n');
    }
  });

  it.each([
    ['rows', 'n', 203],
    ['rows', 'coverage', 0.855],
    ['smallAreas', 'value', 0.312],
    ['smallAreas', 'ownWeight', 0.805],
    ['associations', 'n', 601],
    ['associations', 'oddsRatio', 2.14],
    ['associations', 'attributableFraction', 0.204],
    ['riskCounts', 'value', 0.104],
    ['riskCounts', 'n', 201],
    ['reliability', 'alpha', 0.812],
    ['coverage', 'coverage', 0.857],
    ['coverage', 'participation', 0.901],
  ])('takes no %s whose %s is %d', (table, field, value) => {
    for (const [form, inForm] of forms)
      expect(() => readReleasedWave(inForm(changed((one) => set(one[table]![0]!, field, value)))), form).toThrow(`${table}[0].${field}`);
    expect(() => readReleasedWave(released)).not.toThrow();
  });
});
