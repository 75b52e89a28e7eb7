/** The same intruder against a version without one of the rules: each must lose the cell planted for it, which the rule protects. */
import { describe, expect, it } from 'vitest';
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { columnsOf, numberItem, scaleOf, type Pupil } from '../../analysis/small-wave.ts';
import { knownSpace } from '../../analysis/disclosure/subtraction-attack.ts';
import { withoutPrecision } from './all-draws.ts';
import { answersOf, attackByEquations } from './attack-by-equations.ts';
import { attackedInstrument } from './municipality.ts';
import { heldBy, keyOf, type HeldGroup } from './released-groups.ts';

const settings = withoutPrecision(disclosureSettings);

/** Pupils of one kind, spread over the ten classes of a grade; `yes` of them did the rare thing. */
const pupils = (
  n: number,
  groups: Readonly<Record<string, string>>,
  over: Partial<{ yes: number; flagged: number; from: number }> = {},
): Pupil[] =>
  Array.from({ length: n }, (_, at) => ({
    psu: ((over.from ?? 0) + at) % 10,
    groups: { school: 'p2', grade: '7', sex: at % 2 === 0 ? 'girl' : 'boy', born: 'here', ...groups },
    answers: { common: at % 3 === 0 ? 1 : 0, rare: at < (over.yes ?? Math.ceil(n / 4)) ? 1 : 0, flag: at < (over.flagged ?? 0) ? 1 : 0 },
  }));
const numbersOf = (list: readonly Pupil[], holds: (pupil: Pupil) => boolean): number[] => [...list.keys()].filter((at) => holds(list[at]!));
const held = (columns: Columns, over: Partial<typeof settings> = {}, instrument: Instrument = attackedInstrument): readonly HeldGroup[] =>
  heldBy(instrument, columns, { ...settings, ...over }).groups;
const follow = (groups: readonly HeldGroup[], rows: readonly number[], n: number): boolean =>
  knownSpace(
    groups.map(({ members }) => members),
    n,
  ).follows(rows);

/** As they were answered: nobody spread at random. */
const asStated = (groups: readonly HeldGroup[], list: readonly Pupil[]): HeldGroup[] =>
  groups.map((one) => {
    const { sex } = one.group;
    return sex === undefined
      ? one
      : { ...one, members: one.members.map((in1, at) => (in1 === 1 && list[at]!.groups!['sex'] === sex ? 1 : 0)) };
  });

describe('a version without a rule loses what was planted for it', () => {
  it('third answer to sex: left out of areas and not spread', () => {
    const list = [...pupils(60, { area: 'a1' }), ...pupils(3, { area: 'a1', sex: 'other' }), ...pupils(60, { area: 'a2' })];
    const planted = numbersOf(list, ({ groups }) => groups!['sex'] === 'other');
    const groups = held(columnsOf(list));
    expect(follow(asStated(groups, list), planted, list.length)).toBe(true);
    expect(follow(groups, planted, list.length)).toBe(false);
  });

  it('sex not stated: left out and not spread', () => {
    const list = [...pupils(60, { area: 'a1' }), ...pupils(60, { area: 'a2' })].map((one, at): Pupil => {
      const { sex: _left, ...others } = one.groups!;
      return at < 3 ? { ...one, groups: others } : one;
    });
    const planted = [0, 1, 2];
    const groups = held(columnsOf(list));
    expect(follow(asStated(groups, list), planted, list.length)).toBe(true);
    expect(follow(groups, planted, list.length)).toBe(false);
  });

  it('school inside an area: the two trees released without a look at each other', () => {
    const list = [...pupils(40, { area: 'a1', school: 'p1' }), ...pupils(4, { area: 'a1' }), ...pupils(50, { area: 'a2' })];
    const planted = numbersOf(list, ({ groups }) => groups!['area'] === 'a1' && groups!['school'] === 'p2');
    const only = (variable: string): Columns => {
      const columns = columnsOf(list);
      return { ...columns, groups: new Map([...columns.groups].filter(([id]) => id !== variable)) };
    };
    expect(follow([...held(only('school')), ...held(only('area'))], planted, list.length)).toBe(true);
    expect(follow(held(columnsOf(list)), planted, list.length)).toBe(false);
  });

  it('border: a second set of areas released without a look at the first', () => {
    const first = [...pupils(40, { area: 'a1' }), ...pupils(40, { area: 'a2' }), ...pupils(40, { area: 'b1' })];
    const second = first.map((one, at): Pupil => (at < 4 ? { ...one, groups: { ...one.groups, area: 'a2' } } : one));
    lostWithoutLedger(columnsOf(first), columnsOf(second), [0, 1, 2, 3]);
  });

  it('reissue: three pupils corrected to another grade', () => {
    const first = [...pupils(40, { area: 'a1' }), ...pupils(40, { area: 'a1', grade: '8' }), ...pupils(40, { area: 'b1' })];
    const second = first.map((one, at): Pupil => (at < 3 ? { ...one, groups: { ...one.groups, grade: '8' } } : one));
    lostWithoutLedger(columnsOf(first), columnsOf(second), [0, 1, 2]);
  });

  it('screening variant: with the flagged answers and without them', () => {
    const list = [...pupils(50, { area: 'a1' }, { flagged: 4 }), ...pupils(50, { area: 'b1' }, { flagged: 9 })];
    const planted = numbersOf(list, ({ groups, answers }) => groups!['area'] === 'a1' && answers!['flag'] === 1);
    lostWithoutLedger(columnsOf(list), columnsOf(list), planted, { ...attackedInstrument, screening: 'unflagged' });
  });

  it('nearly all: the exact share', () => {
    const list = [...pupils(40, { area: 'a1' }, { yes: 39 }), ...pupils(60, { area: 'b1' }, { yes: 20 })];
    expect(countsFound(list, held(columnsOf(list), { nearlyAllOrNone: -1 }))).toContain('rare: area=a1');
    expect(countsFound(list, held(columnsOf(list)))).toEqual([]);
  });

  it('nearly none by subtraction: the value of the other part', () => {
    const list = [
      ...pupils(40, { area: 'a1', sex: 'girl' }, { yes: 5 }),
      ...pupils(40, { area: 'a1', sex: 'boy' }, { yes: 0 }),
      ...pupils(80, { area: 'b1' }, { yes: 20 }),
    ];
    const groups = held(columnsOf(list));
    // With the hidden values of published groups put back.
    const shown = groups.map((one) =>
      one.rows.has('rare') ? one : { ...one, rows: new Map([...one.rows, ['rare', { ...one.rows.get('common')!, value: 0.1 }]]) },
    );
    expect(countsFound(list, shown)).toContain('rare: area=a1 sex=boy');
    expect(countsFound(list, groups)).toEqual([]);
  });

  it('the same answer: the mean of a group, and of the one that is left', () => {
    const instrument: Instrument = {
      ...attackedInstrument,
      items: [...attackedInstrument.items, numberItem('days', 30)],
      scales: [scaleOf('days', ['days'], { statistic: 'mean' }, 30)],
    };
    const days = (group: readonly Pupil[], of: (at: number) => number): Pupil[] =>
      group.map((one, at) => ({ ...one, answers: { ...one.answers, days: of(at) } }));
    const list = [
      ...days(pupils(40, { area: 'a1', sex: 'girl' }), (at) => at % 7),
      ...days(pupils(40, { area: 'a1', sex: 'boy' }), () => 5),
      ...days(pupils(80, { area: 'b1' }), (at) => at % 4),
    ];
    const meansOf = (rules: Partial<typeof settings>): Map<string, number | null> =>
      new Map(held(columnsOf(list), rules, instrument).map(({ group, rows }) => [keyOf(group), rows.get('days')?.value ?? null]));
    const without = meansOf({ nearlyAllOrNone: -1 });
    // Five days of thirty. The boys' interval has no width; the total less the girls tells it too.
    expect(without.get('area=a1')! * 2 - without.get('area=a1 sex=girl')!).toBeCloseTo((5 / 30) * 100, -1);
    const withRule = meansOf({});
    expect(withRule.get('area=a1')).not.toBeNull();
    expect(['girl', 'boy'].map((sex) => withRule.get(`area=a1 sex=${sex}`) ?? null)).toEqual([null, null]);
  });

  it('threshold: groups of any size', () => {
    const list = [...pupils(40, { area: 'a1' }), ...pupils(40, { area: 'a2' }), ...pupils(6, { area: 'a3' })];
    const planted = numbersOf(list, ({ groups }) => groups!['area'] === 'a3');
    expect(follow(held(columnsOf(list), { minPupils: 1, minPsus: 1 }), planted, list.length)).toBe(true);
    expect(follow(held(columnsOf(list)), planted, list.length)).toBe(false);
  });

  it('classes: groups of a single class', () => {
    const list = [
      ...pupils(60, { area: 'a1' }),
      ...pupils(40, { area: 'a2' }),
      ...pupils(15, { area: 'a3' }).map((one) => ({ ...one, psu: 11 })),
    ];
    const planted = numbersOf(list, ({ groups }) => groups!['area'] === 'a3');
    expect(follow(held(columnsOf(list), { minPsus: 1 }), planted, list.length)).toBe(true);
    expect(follow(held(columnsOf(list)), planted, list.length)).toBe(false);
  });

  it('left over: a single area held back', () => {
    const list = [...pupils(40, { area: 'a1' }), ...pupils(30, { area: 'a2' }), ...pupils(4, { area: 'a3' })];
    const planted = numbersOf(list, ({ groups }) => groups!['area'] === 'a3');
    const groups = held(columnsOf(list));
    const alone = ['a1', 'a2'].map((area): HeldGroup => ({
      group: { area },
      members: Uint8Array.from(list, (one) => (one.groups!['area'] === area ? 1 : 0)),
      rows: new Map(),
    }));
    expect(follow([...groups, ...alone], planted, list.length)).toBe(true);
    expect(follow(groups, planted, list.length)).toBe(false);
  });
});

/** Two releases of the same pupils: together they give the planted ones away; the ledger refuses the second, and what it advises is safe. */
function lostWithoutLedger(first: Columns, second: Columns, planted: readonly number[], instrument: Instrument = attackedInstrument): void {
  const before = held(first);
  expect(follow(before, planted, first.n)).toBe(false);
  expect(follow([...before, ...held(second, {}, instrument)], planted, first.n)).toBe(true);
  const earlier = releaseWithLedger(attackedInstrument, first, '2026', { settings });
  if (earlier.kind !== 'released') throw new Error('the first release must be made');
  const refused = releaseWithLedger(instrument, second, '2026', { settings, earlier: [earlier.groups] });
  if (refused.kind !== 'refused' || refused.reason !== 'discloses') throw new Error('the second release must be refused');
  if (refused.coarsening === null) return;
  const leaveOut = refused.coarsening;
  expect(releaseWithLedger(instrument, second, '2026', { settings, earlier: [earlier.groups], leaveOut }).kind).toBe('released');
  const coarser = heldBy(instrument, second, settings, '2026', { leaveOut }).groups;
  expect(follow([...before, ...coarser], planted, first.n)).toBe(false);
}

const countsFound = (list: readonly Pupil[], groups: readonly HeldGroup[]): string[] => {
  const columns = columnsOf(list);
  return attackByEquations(groups, columns.design.psu, [], answersOf(columns, ['rare']), settings).found.flatMap(({ how, what }) =>
    how === 'count' ? [what] : [],
  );
};
