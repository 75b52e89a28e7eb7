/** What is told of factors and outcomes, of the municipality and its stages, together with their numbers of pupils. */
import { afterAll, describe, expect, it } from 'vitest';
import { outcomeBytes, releaseAssociations, riskBytes } from '../../../analysis/disclosure/release-associations.ts';
import { releaseRiskCounts } from '../../../analysis/disclosure/release-risk-counts.ts';
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { stageRows } from '../../../analysis/disclosure/stage-rows.ts';
import { instrument, protections, risks, wave } from '../../analysis/disclosure/association-wave.ts';
import { knownSpace, rowsOf, type KnownSpace } from '../../analysis/disclosure/subtraction-attack.ts';
import { withoutPrecision } from './all-draws.ts';
import { between, heldOfRelations, membersOf, type RelatedPupils, type Test } from './held-of-relations.ts';
import { municipalities, Tally } from './tally.ts';

const settings = withoutPrecision(disclosureSettings);
const tally = new Tally();
afterAll(() => tally.print('Equations of factors and outcomes'));

const extra = { wave: '1' };
const seed = 'seed';
const shapes = [
  { schools: 2, upper: 60, drunk: -2 },
  { schools: 3, upper: 25, drunk: -3, rare: -5 },
  { schools: 4, upper: 200, drunk: -2.5, unstated: 0.03 },
] as const;

/** What follows of what was promised not to: found, and how many were looked for. */
function attack(name: string, shape: (typeof shapes)[number], made: DisclosureSettings) {
  const columns = wave(name, shape);
  const { stages, index } = stageRows(instrument, columns, null, seed);
  const ofOutcomes = outcomeBytes(instrument, columns);
  const outcomes = ofOutcomes.map(({ scale }) => scale.id);
  const bytes = [...riskBytes(instrument, columns), ...ofOutcomes];
  const has = new Map(bytes.map((one) => [one.scale.id, one.bytes] as const));
  const numberOf = (ids: readonly string[]): Int32Array =>
    Int32Array.from({ length: columns.n }, (_, row) => ids.filter((id) => columns.items.get(id)![row] === 1).length);
  const pupils: RelatedPupils = {
    n: columns.n,
    risks: numberOf(risks),
    protections: numberOf(protections),
    stage: Array.from(index, (one) => stages[one] ?? null),
    has,
  };
  const held = heldOfRelations(
    {
      riskCounts: releaseRiskCounts(instrument, columns, made, extra, seed),
      associations: releaseAssociations(instrument, columns, made, extra, seed),
    },
    pupils,
  );
  const sizes = knownSpace(held.sizes, columns.n);
  // Who has the outcome is what is asked for: the equations are over all pupils of a group, and its count is the sum that they tell.
  const counts = new Map([...held.counts].map(([outcome, groups]) => [outcome, knownSpace(groups, columns.n)]));
  const { psu } = columns.design;
  const large = (rows: readonly number[]): boolean =>
    rows.length >= settings.minPupils && new Set(rows.map((row) => psu[row])).size >= settings.minPsus;
  const found: string[] = [];
  let tried = 0;
  const ask = (what: string, space: KnownSpace | undefined, rows: readonly number[]): void => {
    tried++;
    if (space?.follows(rows)) found.push(`${what} (${rows.length} pupils)`);
  };
  const spans = (most: number) =>
    Array.from({ length: most + 1 }, (_, low) => Array.from({ length: most + 1 - low }, (__, more) => [low, low + more] as const)).flat();
  const sidesOf = (rows: readonly number[], outcome: string): number[][] =>
    [0, 1].map((side) => rows.filter((row) => has.get(outcome)![row] === side));
  for (const stage of [null, ...stages]) {
    const inStage: Test = (row) => stage === null || pupils.stage[row] === stage;
    const rowsWith = (...tests: readonly Test[]): number[] =>
      rowsOf(membersOf(columns.n, (row) => inStage(row) && tests.every((test) => test(row))));
    for (const span of spans(risks.length))
      for (const also of [null, ...spans(protections.length)]) {
        const rows = rowsWith(between(pupils.risks, span), between(pupils.protections, also));
        const what = `${stage ?? 'all'}, risks ${span.join('-')}, protections ${also?.join('-') ?? 'any'}`;
        if (rows.length === 0) continue;
        if (!large(rows)) ask(what, sizes, rows);
        for (const outcome of outcomes)
          if (sidesOf(rows, outcome).some((side) => side.length <= settings.nearlyAllOrNone))
            ask(`${what}, ${outcome}`, counts.get(outcome), rows);
      }
    for (const factor of [...risks, ...protections])
      for (const outcome of outcomes)
        for (const risk of [0, 1]) {
          const rows = rowsWith((row) => has.get(factor)![row] === risk);
          if (!sidesOf(rows, outcome).every(large)) ask(`${stage ?? 'all'}, ${factor} ${risk}, ${outcome}`, counts.get(outcome), rows);
        }
  }
  const independent = [sizes, ...counts.values()].reduce((sum, { rank }) => sum + rank, 0);
  return { found, tried: { held: held.sizes.length, independent, protectedGroups: tried } };
}

describe('the equations of factors and outcomes', () => {
  for (const number of municipalities(45, 6))
    it(`let nothing protected follow in municipality ${number}`, () => {
      const { found, tried } = attack(`relations ${number}`, shapes[number % 3]!, settings);
      tally.add({ municipalities: 1, ...tried });
      expect(found).toEqual([]);
    });

  it('were many', () => {
    expect(tally.of('independent')).toBeGreaterThan(100);
    expect(tally.of('protectedGroups')).toBeGreaterThan(500);
  });

  it('give groups away where any size is told', () => {
    const { found } = attack('relations 1', shapes[1], { ...settings, minPupils: 1, minPsus: 1, nearlyAllOrNone: 0 });
    expect(found.length).toBeGreaterThan(20);
  });
});
