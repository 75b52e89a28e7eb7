import { describe, expect, it } from 'vitest';
import { packReleasedGroups, unpackReleasedGroups } from '../../../analysis/disclosure/ledger.ts';
import { releaseWithLedger, type LedgerOptions } from '../../../analysis/disclosure/release-with-ledger.ts';
import { flatCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const label = (word: string) => ({ sv: word, en: `${word} (en)` });
const instrument: Instrument = smallInstrument({
  groups: smallInstrument().groups.map((group) =>
    group.id === 'area' ? { ...group, codes: ['a', 'b', 'c'].map((code) => flatCode(code, label(`Område ${code}`))) } : group,
  ),
});
const screened: Instrument = {
  ...instrument,
  screening: 'unflagged',
  validityRules: [{ id: 'rule', name: label('r'), flagWhen: { item: 'q', in: ['1'] } }],
};
/** Three areas of four classes × 20 pupils; `change` alters one of them. */
const wave = (change: (pupil: Pupil, i: number) => Pupil = (one) => one) =>
  columnsOf(
    Array.from({ length: 240 }, (_, i) =>
      change(
        {
          psu: Math.floor(i / 20),
          groups: { area: 'abc'[Math.floor(i / 80)]!, sex: String(1 + (i % 2)), grade: String(7 + (Math.floor(i / 20) % 2)) },
          answers: { q: i % 60 === 0 ? 1 : 0 },
        },
        i,
      ),
    ),
  );
const release = (columns = wave(), options: LedgerOptions = {}, of = instrument) => releaseWithLedger(of, columns, '2026', options);
const groupsOf = (result: ReturnType<typeof release>) => {
  if (result.kind !== 'released') throw new Error(JSON.stringify(result));
  return unpackReleasedGroups(packReleasedGroups(result.groups));
};

describe('releaseWithLedger', () => {
  it('releases a first time, and the same again', () => {
    const first = release();
    const again = release(wave(), { earlier: [groupsOf(first)] });
    expect(again.kind).toBe('released');
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });

  it('tells the ledger of every published group, and of what is left over', () => {
    const { pupils, groups } = groupsOf(release());
    expect(pupils).toBe(240);
    const tables = new Map<string, number>();
    for (const { table } of groups) tables.set(table, (tables.get(table) ?? 0) + 1);
    expect(Object.fromEntries(tables)).toEqual({
      municipality: 1,
      area: 3,
      'municipality × sex': 2,
      'area × sex': 6,
      'municipality × grade': 2,
      'area × grade': 6,
      'municipality × grade × sex': 4,
      'area × grade × sex': 12,
    });
  });

  it('refuses a correction that moves three pupils from one area to the next', () => {
    const earlier = [groupsOf(release())];
    const moved = wave((pupil, i) => (i < 3 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    const result = release(moved, { earlier });
    if (result.kind !== 'refused' || result.reason !== 'discloses') throw new Error('it must be refused');
    const border = result.pairs.find(
      ({ how, all, without }) => how === 'difference' && all[0]!.table === 'area' && without[0]!.table === 'area',
    )!;
    expect(border).toEqual({
      how: 'difference',
      all: [{ key: { area: 'b' }, kind: 'released', release: null, table: 'area' }],
      without: [{ key: { area: 'b' }, kind: 'released', release: 0, table: 'area' }],
      words: { sv: 'Område b, utan Område b (utgåva 1)', en: 'Område b (en), without Område b (en) (release 1)' },
    });
    expect(JSON.stringify(result.pairs)).not.toContain('3');
    expect(result.coarsening).toEqual(['area']);
    expect(release(moved, { earlier, leaveOut: result.coarsening! }).kind).toBe('released');
  });

  it('refuses to leave out what is no table, and names those that there are', () => {
    const result = release(wave(), { leaveOut: ['area × sex', 'area x sex', 'area 2 × sex'] });
    if (result.kind !== 'refused' || result.reason !== 'noSuchTable') throw new Error('it must be refused');
    expect(result.unknown).toEqual(['area x sex', 'area 2 × sex']);
    expect([...result.known].sort()).toEqual([...new Set(groupsOf(release()).groups.map(({ table }) => table))].sort());
  });

  it('advises to leave out no more than the table that gives them away', () => {
    const earlier = [groupsOf(release())];
    const corrected = wave((pupil, i) => (i < 6 && i % 2 === 0 ? { ...pupil, groups: { ...pupil.groups, sex: '2' } } : pupil));
    const result = release(corrected, { earlier });
    if (result.kind !== 'refused' || result.reason !== 'discloses') throw new Error('it must be refused');
    expect(result.coarsening).toEqual(['municipality × sex']);
    const coarser = release(corrected, { earlier, leaveOut: result.coarsening! });
    if (coarser.kind !== 'released') throw new Error('it must help');
    const shown = coarser.released.rows.filter(({ n }) => n !== null);
    expect(shown.some(({ group }) => 'sex' in group)).toBe(false);
    expect(shown.some(({ group }) => 'area' in group && 'grade' in group)).toBe(true);
  });

  it('refuses the other screening variant where few are flagged, and then nothing helps; not where they are many', () => {
    const result = release(wave(), { earlier: [groupsOf(release())] }, screened);
    expect(result).toMatchObject({ kind: 'refused', reason: 'discloses', coarsening: null });
    const many = wave((pupil, i) => ({ ...pupil, answers: { q: i % 2 } }));
    expect(release(many, { earlier: [groupsOf(release(many))] }, screened).kind).toBe('released');
  });

  it('checks with every earlier release, not with the last alone', () => {
    const first = groupsOf(release());
    const moved = wave((pupil, i) => (i < 20 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    expect(release(moved, { earlier: [first] }).kind, 'twenty pupils of one class').toBe('refused');
    const two = wave((pupil, i) => (i % 20 < 10 && i < 40 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    const second = release(two, { earlier: [first], leaveOut: ['area × sex', 'area × grade'] });
    expect(second.kind, 'twenty pupils of two classes').toBe('released');
    const back = wave((pupil, i) => (i % 20 < 9 && i < 40 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    const third = (earlier: typeof first) => release(back, { earlier: [earlier], leaveOut: ['area × sex', 'area × grade'] }).kind;
    expect([third(first), third(groupsOf(second))]).toEqual(['released', 'refused']);
    expect(release(back, { earlier: [groupsOf(second), first], leaveOut: ['area × sex', 'area × grade'] }).kind).toBe('refused');
  });

  it('refuses a swap of three girls for three boys: no number changes, yet other numbers would tell of them', () => {
    const earlier = [groupsOf(release())];
    const swapped = wave((pupil, i) => (i < 6 ? { ...pupil, groups: { ...pupil.groups, sex: String(2 - (i % 2)) } } : pupil));
    const result = release(swapped, { earlier });
    if (result.kind !== 'refused' || result.reason !== 'discloses') throw new Error('it must be refused');
    expect(result.pairs.filter(({ all }) => all[0]!.table === 'municipality × sex').map(({ how }) => how)).toContain('overlap');
    const pair = result.pairs.find(
      ({ how, all, without }) => how === 'overlap' && all[0]!.table === 'municipality × sex' && without[0]!.table === 'area × sex',
    )!;
    expect(pair.words.sv).toMatch(/^hela kommunen · .+, av dem Område a · .+ \(utgåva 1\)$/);
    expect(pair.words.en).toMatch(/^the whole municipality · .+, those of them in Område a \(en\) · .+ \(release 1\)$/);
    expect(release(swapped, { earlier, leaveOut: result.coarsening! }).kind).toBe('released');
  });

  it('lets a third release have no group that two different ones do not tell of, and advises what to leave out', () => {
    const half = (from: number) =>
      wave((pupil, i) => (i >= from && i < from + 40 && i % 20 < 10 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    const leaveOut = ['area × sex', 'area × grade'];
    const first = groupsOf(release());
    const second = groupsOf(release(half(0), { earlier: [first], leaveOut }));
    expect(release(wave(), { earlier: [first, second] }).kind, 'the first again').toBe('released');
    expect(release(wave(), { earlier: [first, second], leaveOut: ['area'] }).kind, 'less of it').toBe('released');
    const third = release(half(40), { earlier: [first, second] });
    if (third.kind !== 'refused' || third.reason !== 'newGroups') throw new Error('it must be refused');
    expect(third.groups[0]).toMatchObject({ key: { area: 'a' }, release: null, words: { sv: 'Område a', en: 'Område a (en)' } });
    expect(third.coarsening).toEqual(['area']);
    expect(release(half(40), { earlier: [first, second], leaveOut: ['area'] }).kind).toBe('released');
    // With either of the two alone it could be made.
    expect(release(half(40), { earlier: [first], leaveOut }).kind).toBe('released');
    expect(release(half(40), { earlier: [second], leaveOut }).kind).toBe('released');
  });

  it('counts releases of which another tells everything as one', () => {
    const first = groupsOf(release());
    const less = groupsOf(release(wave(), { earlier: [first], leaveOut: ['area'] }));
    const two = wave((pupil, i) => (i % 20 < 10 && i < 40 ? { ...pupil, groups: { ...pupil.groups, area: 'b' } } : pupil));
    for (const earlier of [
      [first, less],
      [less, first],
      [first, first],
    ])
      expect(release(two, { earlier, leaveOut: ['area × sex', 'area × grade'] }).kind).toBe('released');
  });

  it('refuses where rows were added, for nobody can tell which', () => {
    const more = columnsOf([{ psu: 0, groups: { area: 'a', sex: '1', grade: '7' }, answers: { q: 0 } }]);
    expect(release(more, { earlier: [groupsOf(release())] })).toEqual({ kind: 'refused', reason: 'otherPupils' });
  });
});
