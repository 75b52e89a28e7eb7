import { describe, expect, it } from 'vitest';
import { releaseFactors } from '../../../analysis/disclosure/release-factors.ts';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const instrument = smallInstrument();
const columns = columnsOf(
  ['2025', '2026'].flatMap((wave, w) =>
    Array.from({ length: 800 }, (_, i): Pupil => ({
      psu: w * 40 + Math.floor(i / 20),
      groups: {
        wave,
        area: i < 400 ? 'a' : 'b',
        grade: String(7 + (i % 2)),
        sex: String(1 + (i % 3 === 0 ? 1 : 0)),
        lives: i % 5 === 0 ? 'one' : 'two',
      },
      answers: { q: (i * 7) % 10 < 3 + w ? 1 : 0 },
    })),
  ),
);
const rows = (...by: string[]) => {
  const released = releaseFactors(instrument, columns, by);
  if (released.kind !== 'released') throw new Error('expected to be released');
  return released.rows;
};

describe('releaseFactors', () => {
  it('gives the rows of the released wave, wave by wave', () => {
    for (const by of [[], ['area'], ['area', 'sex'], ['grade', 'sex'], ['area', 'lives']]) {
      const expected = [...splitByGroup(columns, 'wave')].flatMap(([wave, part]) =>
        releaseWave(instrument, part, wave).rows.filter(({ group }) => Object.keys(group).sort().join() === ['wave', ...by].sort().join()),
      );
      expect(rows('wave', ...by), by.join()).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('pools the waves when wave is not asked for', () => {
    expect(rows()).toMatchObject([{ group: {}, n: 1600, value: 0.35 }]);
  });

  it('keeps the order of what was asked for', () => {
    expect(Object.keys(rows('sex', 'wave', 'area')[0]!.group)).toEqual(['sex', 'wave', 'area']);
    expect(
      rows('sex', 'grade', 'area')
        .map(({ value }) => value)
        .sort(),
    ).toEqual(
      rows('area', 'grade', 'sex')
        .map(({ value }) => value)
        .sort(),
    );
  });

  it('says what may be asked for where the fixed tables do not have it', () => {
    const refused = releaseFactors(instrument, columns, ['lives', 'sex']);
    expect(refused).toMatchObject({ kind: 'notReleasedAtThisLevel', by: ['lives', 'sex'] });
    if (refused.kind === 'notReleasedAtThisLevel')
      for (const by of refused.instead) expect(releaseFactors(instrument, columns, by).kind).toBe('released');
    expect(releaseFactors(instrument, columns, ['area', 'lives', 'grade']).kind).toBe('notReleasedAtThisLevel');
  });
});
