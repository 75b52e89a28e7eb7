/**
 * Pupils who did not state a variable are spread at random, and nobody knows over which category. What an attack finds is a finding when it
 * holds whatever was drawn: three draws stand for all.
 */
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { knownSpace } from '../../analysis/disclosure/subtraction-attack.ts';
import { answersOf, attackByEquations, type EquationAttack } from './attack-by-equations.ts';
import { namedGroups } from './named-groups.ts';
import { heldBy, type HeldGroup } from './released-groups.ts';

/** The factors of the attacked instruments: one item each. */
export const factors = ['common', 'rare'] as const;

/** Precision is no protection: the intruder is given the numbers that are hidden for being uncertain, too. */
export const withoutPrecision = (settings: DisclosureSettings): DisclosureSettings => ({ ...settings, minDf: 1, hiddenHalfWidth: 0.5 });

/**
 * @param heldIn the groups that the intruder holds under a draw, named like a wave
 * @param alike  other columns of the same pupils (another set of areas), by whose codes groups are named too
 */
export function attackAllDraws(
  instrument: Instrument,
  columns: Columns,
  settings: DisclosureSettings,
  heldIn: (draw: string) => readonly HeldGroup[] = (draw) => heldBy(instrument, columns, settings, draw).groups,
  alike: readonly Columns[] = [],
): EquationAttack {
  const answers = answersOf(columns, factors);
  const named = [columns, ...alike].flatMap((one) => namedGroups(instrument, one));
  const { tried, found } = attackByEquations(heldIn('2026'), columns.design.psu, named, answers, settings);
  if (found.length === 0) return { tried, found };
  const spaces = ['another draw', 'a third'].map((draw) => {
    const groups = heldIn(draw);
    return {
      pupils: knownSpace(
        groups.map(({ members }) => members),
        columns.n,
      ),
      // Values that are known in this draw, per factor, over those who answered.
      counts: new Map(
        factors.map((factor) => {
          const given = answers.get(factor)!;
          const known = groups.filter(({ rows }) => (rows.get(factor)?.value ?? null) !== null);
          return [
            factor,
            knownSpace(
              known.map(({ members }) => members.map((one, row) => (given[row] === 2 ? 0 : one))),
              columns.n,
            ),
          ] as const;
        }),
      ),
    };
  });
  return {
    tried,
    found: found.filter(({ how, factor, rows }) =>
      spaces.every(({ pupils, counts }) => (how === 'count' ? counts.get(factor as (typeof factors)[number])! : pupils).follows(rows)),
    ),
  };
}
