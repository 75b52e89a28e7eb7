/** What the intruder holds of factors and outcomes: the groups behind risk counts, odds ratios and coverage, each with its pupils. */
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import type { Members } from '../../analysis/disclosure/subtraction-attack.ts';

/** What is known of every pupil, as the tables were made. */
export interface RelatedPupils {
  readonly n: number;
  readonly risks: ArrayLike<number>;
  readonly protections: ArrayLike<number>;
  /** Stage per pupil, by its code; null for none. */
  readonly stage: readonly (string | null)[];
  /** 1 or 0 per pupil: at risk of a factor, or with an outcome. */
  readonly has: ReadonlyMap<string, ArrayLike<number>>;
}

export type Test = (row: number) => boolean;

export const membersOf = (n: number, test: Test): Members => Uint8Array.from({ length: n }, (_, row) => (test(row) ? 1 : 0));

export const between = (counts: ArrayLike<number>, span: readonly [number, number] | null): Test =>
  span === null ? () => true : (row) => counts[row]! >= span[0] && counts[row]! <= span[1];

export interface HeldOfRelations {
  /** Groups whose number of pupils is known. */
  readonly sizes: readonly Members[];
  /** By outcome: groups of which it is known how many have it. */
  readonly counts: ReadonlyMap<string, readonly Members[]>;
}

/**
 * Classes of risk counts; and the pupils at risk of a factor and the others, whose four counts somebody who knows the shares beside an odds ratio can
 * work out of it and the attributable fraction. All exactly, where every pupil answered everything.
 */
export function heldOfRelations(
  { riskCounts, associations }: Pick<ReleasedWave, 'riskCounts' | 'associations'>,
  { n, risks, protections, stage, has }: RelatedPupils,
): HeldOfRelations {
  const inStage = ({ group }: { readonly group: Readonly<Record<string, string>> }): Test =>
    group['stage'] === undefined ? () => true : (row) => stage[row] === group['stage'];
  const sizes: Members[] = [];
  const counts = new Map<string, Members[]>();
  const hold = (test: Test, outcome: string | null): void => {
    const members = membersOf(n, test);
    sizes.push(members);
    if (outcome !== null) counts.set(outcome, [...(counts.get(outcome) ?? []), members]);
  };
  for (const one of riskCounts) {
    if (one.n === null) continue;
    const tests = [inStage(one), between(risks, one.risks), between(protections, one.protections)];
    hold((row) => tests.every((test) => test(row)), one.value === null ? null : one.outcome);
  }
  for (const one of associations) {
    if (one.n === null) continue;
    hold(inStage(one), null);
    if (one.oddsRatio === null) continue;
    for (const risk of [0, 1]) hold((row) => inStage(one)(row) && has.get(one.factor)![row] === risk, one.outcome);
  }
  return { sizes, counts };
}
