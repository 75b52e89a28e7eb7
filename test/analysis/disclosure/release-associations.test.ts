import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseAssociations } from '../../../analysis/disclosure/release-associations.ts';
import { releaseRiskCounts } from '../../../analysis/disclosure/release-risk-counts.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { instrument, protections, risks, wave } from './association-wave.ts';

const associations = (columns: Columns, of = instrument) => releaseAssociations(of, columns, disclosureSettings, { wave: '1' }, 'seed');
const riskCounts = (columns: Columns, of = instrument) => releaseRiskCounts(of, columns, disclosureSettings, { wave: '1' }, 'seed');
const isRounded = (value: number | null, step: number): boolean =>
  value === null || Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** Counts of a factor and an outcome among some pupils: not at risk without and with the outcome, at risk without and with. */
function fourCounts(columns: Columns, factor: string, outcome: string, inside: (row: number) => boolean): number[] {
  const counts = [0, 0, 0, 0];
  const [f, o] = [columns.items.get(factor)!, columns.items.get(outcome)!];
  const low = protections.includes(factor) ? 0 : 1;
  for (let row = 0; row < columns.n; row++) if (inside(row)) counts[2 * (f[row] === low ? 1 : 0) + o[row]!]!++;
  return counts;
}

describe('releaseAssociations', () => {
  const columns = wave('associations');
  const rows = associations(columns);

  it('has every factor and outcome that is a share, for the municipality and its stages', () => {
    expect(rows).toHaveLength(7 * 2 * 3);
    expect(new Set(rows.map(({ group }) => JSON.stringify(group)))).toEqual(
      new Set(['{"wave":"1"}', '{"wave":"1","stage":"lower"}', '{"wave":"1","stage":"upper"}']),
    );
  });

  it('finds that those at risk have the outcome more often, in numbers of the declared formats', () => {
    const row = rows.find(({ factor, outcome, group }) => factor === 'r1' && outcome === 'drunk' && group['stage'] === undefined)!;
    expect(row.oddsRatio).toBeGreaterThan(1.5);
    expect(row.low).toBeLessThanOrEqual(row.oddsRatio!);
    expect(row.high).toBeGreaterThanOrEqual(row.oddsRatio!);
    expect(row.attributableFraction).toBeGreaterThan(0.1);
    for (const { n, oddsRatio, low, high, attributableFraction, attributableLow, attributableHigh } of rows) {
      expect(n === null || n % 5 === 0).toBe(true);
      for (const one of [oddsRatio, low, high])
        expect(isRounded(one, one !== null && one >= 10 ? 1 : one !== null && one >= 1 ? 0.1 : 0.01)).toBe(true);
      for (const one of [attributableFraction, attributableLow, attributableHigh]) expect(isRounded(one, 0.01)).toBe(true);
    }
  });

  it('protects a pair with fewer than ten pupils in one of its four counts', () => {
    const few = wave('few', { rare: -9 });
    const counts = fourCounts(few, 'r1', 'rare', () => true);
    expect(Math.min(...counts)).toBeLessThan(disclosureSettings.minPupils);
    const hidden = associations(few).filter(({ factor, outcome }) => factor === 'r1' && outcome === 'rare');
    expect(hidden).toHaveLength(3);
    for (const row of hidden) expect(row).toMatchObject({ n: null, oddsRatio: null, protection: { state: 'hidden', reason: 'protected' } });
  });

  it('shows a stage only where those it leaves are enough in all four counts too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: -4, max: -2 }),
        (seed, upper, drunk) => {
          const small = wave(`stages ${seed}`, { schools: 2, upper, drunk, unstated: 0 });
          const grade = small.groups.get('grade')!;
          const isUpper = (row: number): boolean => grade.codes[grade.index[row]!] === 'gy1';
          for (const row of associations(small)) {
            if (row.group['stage'] === undefined || row.protection.state === 'hidden') continue;
            for (const inside of [isUpper, (at: number) => !isUpper(at)])
              expect(Math.min(...fourCounts(small, row.factor, row.outcome, inside))).toBeGreaterThanOrEqual(disclosureSettings.minPupils);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('needs two classes behind each count', () => {
    const { n, items, groups, design } = wave('one class', { schools: 3, upper: 100 });
    // The outcome of everybody at risk is taken away but in one class.
    const drunk = items.get('drunk')!.map((one, row) => (items.get('r1')![row] === 1 && design.psu[row] !== 0 ? 0 : one));
    const rare = associations({ n, groups, design, items: new Map([...items, ['drunk', drunk]]) });
    expect(rare.find(({ factor, outcome }) => factor === 'r1' && outcome === 'drunk')!.protection).toEqual({
      state: 'hidden',
      reason: 'protected',
    });
  });

  it('is the same every time, and there is none without factors or outcomes', () => {
    expect(associations(columns)).toEqual(rows);
    expect(associations(columns, { ...instrument, scales: instrument.scales.filter(({ kind }) => kind === 'outcome') })).toEqual([]);
    expect(associations(columns, { ...instrument, scales: instrument.scales.filter(({ kind }) => kind !== 'outcome') })).toEqual([]);
  });
});

describe('releaseRiskCounts', () => {
  const columns = wave('counts');
  const rows = riskCounts(columns);
  const of = (outcome: string, both: boolean, stage?: string) =>
    rows.filter((row) => row.outcome === outcome && (row.protections !== null) === both && row.group['stage'] === stage);

  it('shows an outcome rising with the number of risks', () => {
    const shares = of('drunk', false).map(({ value }) => value!);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('shows it falling with protection among pupils with many risks', () => {
    const many = of('drunk', true).filter(({ risks: [, high] }) => high === risks.length);
    expect(many.at(0)!.value!).toBeGreaterThan(many.at(-1)!.value!);
  });

  it('has every pupil in one class, in the municipality and in a stage', () => {
    const classes = of('drunk', false).map((row) => row.risks);
    expect(classes[0]![0]).toBe(0);
    expect(classes.at(-1)![1]).toBe(risks.length);
    classes.slice(1).forEach(([first], i) => expect(first).toBe(classes[i]![1] + 1));
    const n = of('drunk', false).reduce((sum, row) => sum + row.n!, 0);
    expect(Math.abs(n - columns.n)).toBeLessThanOrEqual(2.5 * classes.length);
    expect(of('drunk', false, 'lower').map((row) => row.risks)).toEqual(classes);
  });

  it('never shows a class that is too small or nearly all alike, nor leaves one by subtraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 5, max: 150 }),
        fc.integer({ min: -7, max: -1 }),
        (seed, upper, rare) => {
          const small = wave(`classes ${seed}`, { schools: 2, upper, rare, unstated: 0 });
          const grade = small.groups.get('grade')!;
          const count = (ids: readonly string[], row: number): number => ids.reduce((sum, id) => sum + small.items.get(id)![row]!, 0);
          const tallied = new Map<string, { n: number; yes: number }>();
          for (const shown of riskCounts(small)) {
            if (shown.protection.state === 'hidden' && shown.protection.reason === 'protected') continue;
            let [n, yes] = [0, 0];
            for (let row = 0; row < small.n; row++) {
              const stage = grade.codes[grade.index[row]!] === 'gy1' ? 'upper' : 'lower';
              if (shown.group['stage'] !== undefined && shown.group['stage'] !== stage) continue;
              const [r, p] = [count(risks, row), count(protections, row)];
              if (r < shown.risks[0] || r > shown.risks[1]) continue;
              if (shown.protections !== null && (p < shown.protections[0] || p > shown.protections[1])) continue;
              n++;
              yes += small.items.get(shown.outcome)![row]!;
            }
            tallied.set(JSON.stringify([shown.outcome, shown.risks, shown.protections, shown.group['stage'] ?? 'all']), { n, yes });
            expect(n).toBeGreaterThanOrEqual(disclosureSettings.minPupils);
            expect(Math.min(yes, n - yes)).toBeGreaterThan(disclosureSettings.nearlyAllOrNone);
          }
          // What the municipality's class leaves without the shown stage is the other stage: nobody, or as much as may be shown.
          for (const [key, { n, yes }] of tallied) {
            const [outcome, ...rest] = JSON.parse(key) as [string, unknown, unknown, string];
            if (rest[2] === 'all') continue;
            const whole = tallied.get(JSON.stringify([outcome, rest[0], rest[1], 'all']))!;
            expect(whole.n - n).toBeGreaterThanOrEqual(disclosureSettings.minPupils);
            expect(Math.min(whole.yes - yes, whole.n - n - (whole.yes - yes))).toBeGreaterThan(disclosureSettings.nearlyAllOrNone);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('says protected, once, where nothing may be shown', () => {
    const rows = riskCounts(wave('nothing', { schools: 2, upper: 0, rare: -12 })).filter(({ outcome }) => outcome === 'rare');
    expect(rows.map(({ risks: counts, protections: also }) => [counts, also])).toEqual([
      [[0, 4], null],
      [
        [0, 4],
        [0, 3],
      ],
    ]);
    for (const row of rows) expect(row).toMatchObject({ n: null, value: null, protection: { state: 'hidden', reason: 'protected' } });
  });

  it('has no table with protection where nothing protects', () => {
    const risksOnly = { ...instrument, scales: instrument.scales.filter(({ kind }) => kind !== 'protective') };
    expect(riskCounts(columns, risksOnly).every((row) => row.protections === null)).toBe(true);
  });
});
