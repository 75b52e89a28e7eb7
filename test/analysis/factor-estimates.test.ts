import { describe, expect, it } from 'vitest';
import { factorEstimates } from '../../analysis/factor-estimates.ts';
import { freezeCutPoints } from '../../analysis/factor-variables.ts';
import { groupRows } from '../../analysis/group-rows.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from './small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('q'), numberItem('r', 4)],
  scales: [
    scaleOf('q', ['q']),
    scaleOf('r', ['r'], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.4 } }) }, 4),
  ],
});
/** Four classes of five; answers to `q` 1 0 0 0 -, to `r` 0 to 4. */
const pupils = Array.from({ length: 20 }, (_, i): Pupil => ({
  psu: Math.floor(i / 5),
  groups: { area: i < 10 ? 'a' : 'b', ...(i === 19 ? {} : { sex: String(i % 2) }) },
  answers: { q: i % 5 === 4 ? null : i % 5 === 0 ? 1 : 0, r: i % 5 },
}));
const columns = columnsOf(pupils);
const short = (by: readonly string[], of = instrument) =>
  factorEstimates(of, columns, by).map(({ factor, statistic, group, rows, estimate }) => [
    factor.id,
    statistic,
    Object.values(group).join(),
    rows,
    estimate.n,
    estimate.kind === 'estimate' ? estimate.value : estimate.reason,
  ]);

describe('factorEstimates', () => {
  it('gives outcomes their statistic, and factors the share at risk and the mean', () => {
    expect(short([])).toEqual([
      ['q', 'share', '', 20, 16, 0.25],
      ['r', 'share', '', 20, 20, 0.4],
      ['r', 'mean', '', 20, 20, 0.5],
    ]);
  });

  it('has a row per observed group, and leaves out rows that lack a grouping variable', () => {
    const found = short(['area', 'sex']).filter(([factor, statistic]) => factor === 'r' && statistic === 'mean');
    expect(found.map(([, , group, rows]) => [group, rows])).toEqual([
      ['a,0', 5],
      ['a,1', 5],
      ['b,0', 5],
      ['b,1', 4],
    ]);
  });

  it('leaves flagged responses out when asked for, but keeps their classes in the design', () => {
    const screened = { ...instrument, validityRules: [{ id: 'x', name: { sv: 'x', en: 'x' }, flagWhen: { item: 'r', in: ['4'] } }] };
    const [q] = factorEstimates(screened, columns, [], { screening: 'unflagged' });
    expect(q).toMatchObject({ rows: 16, estimate: { n: 16, dfDesign: 3 } });
    expect(factorEstimates(screened, columns, [])[0]!.rows).toBe(20);
  });

  it('derives cut points that the instrument lacks from the columns, and marks them', () => {
    const uncut = { ...instrument, scales: instrument.scales.map((scale) => ({ ...scale, cutPoints: null })) };
    const [, share] = factorEstimates(uncut, columns, []);
    // Scores 0 to 1 in quarters: median 0.5, mean distance 0.3, cut 0.545; two of five lie above it.
    expect(share).toMatchObject({ cutPointsFrom: 'derived', estimate: { value: 0.4 } });
    expect(share!.factor.cutPoints!.byGrade['all']).toMatchObject({ cut: expect.closeTo(0.545, 12), referenceShare: 0.4, n: 20 });
    expect(freezeCutPoints(uncut, columns, 'wave 1').scales[1]!.cutPoints).toMatchObject({
      version: 'wave 1',
      byGrade: share!.factor.cutPoints!.byGrade,
    });
    expect(freezeCutPoints(instrument, columns, 'wave 1')).toBe(instrument);
  });

  it('says when nobody answered', () => {
    const silent = columnsOf(pupils.map((one) => ({ ...one, answers: { q: null, r: null } })));
    const uncut = { ...instrument, scales: instrument.scales.map((scale) => ({ ...scale, cutPoints: null })) };
    expect(factorEstimates(uncut, silent, []).map(({ estimate }) => estimate)).toMatchObject([
      { reason: 'noAnswers' },
      { reason: 'noCutPoint' },
      { reason: 'noAnswers' },
    ]);
  });

  it('refuses a grouping variable that is not there', () => {
    expect(() => factorEstimates(instrument, columns, ['shoe'])).toThrow(expect.objectContaining({ code: 'unknownName' }));
  });
});

describe('groupRows', () => {
  it('puts everybody in one group when nothing is asked for', () => {
    expect(groupRows(columns, [])).toEqual({ count: 1, index: new Int32Array(20), groups: [{}] });
  });

  it('numbers combinations in the order of the codes, -1 for rows that lack one or are left out', () => {
    const keep = Uint8Array.from(pupils, (_, row) => (row === 0 ? 0 : 1));
    const { count, index, groups } = groupRows(columns, ['sex', 'area'], keep);
    expect([count, groups[0], groups[3]]).toEqual([4, { sex: '0', area: 'a' }, { sex: '1', area: 'b' }]);
    expect(index.slice(0, 3)).toEqual(Int32Array.of(-1, 2, 0));
    expect(index[19]).toBe(-1);
  });

  it('has no group for no rows', () => {
    expect(groupRows(columnsOf([]), [])).toMatchObject({ count: 0, groups: [] });
  });
});
