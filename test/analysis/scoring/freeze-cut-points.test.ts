import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRisk } from '../../../analysis/scoring/at-risk.ts';
import { deriveCutPoints } from '../../../analysis/scoring/cut-points.ts';
import { freezeCutPoints } from '../../../analysis/scoring/freeze-cut-points.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { smallInstrument } from '../../survey/format/small-instrument.ts';

/** The small instrument as a file in which one scale has these cut points. */
function readWith(kind: 'risk' | 'protective', codes: number, byGrade: object): Instrument {
  const file = smallInstrument();
  file.responseSets.agree.options = Array.from({ length: codes }, (_, i) => ({ code: 10 + i, value: i / 3, label: { sv: 'x', en: 'x' } }));
  file.scales = [
    {
      id: 'frozen',
      kind,
      domain: 'community',
      name: { sv: 'Fryst', en: 'Frozen' },
      shareLabel: { sv: 'Fryst', en: 'Frozen' },
      items: ['lna1', 'lna2', 'lna3'],
      minAnswered: 1,
      cutPoints: { version: '2024', byGrade },
    },
  ];
  const read = readInstrument(JSON.stringify(file));
  if (!read.ok) throw new Error(read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  return read.instrument;
}

/** Answers of pupils on a scale of that many steps; most may have the same one, at either end. */
const reference = fc.integer({ min: 2, max: 6 }).chain((codes) =>
  fc.record({
    codes: fc.constant(codes),
    kind: fc.constantFrom('risk' as const, 'protective' as const),
    deviation: fc.constantFrom('meanAbsolute' as const, 'medianAbsolute' as const),
    multiplier: fc.constantFrom(0.15, 1, 4),
    answers: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(0, codes - 1).map((end) => [end, end, end]) },
        { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: codes - 1 }), { minLength: 1, maxLength: 3 }) },
      ),
      { minLength: 1, maxLength: 40 },
    ),
  }),
);

describe('freezeCutPoints', () => {
  it('gives cut points that the file’s reader takes, and that judge every score as the derived ones do', () => {
    fc.assert(
      fc.property(reference, ({ codes, kind, deviation, multiplier, answers }) => {
        const scores = Float64Array.from(answers, (items) => items.reduce((sum, code) => sum + code / 3, 0) / items.length);
        const derived = deriveCutPoints(kind, scores, null, { deviation, multiplier });
        const range = [0, (codes - 1) / 3] as const;
        const [read] = readWith(kind, codes, freezeCutPoints({ range }, derived)).scales;
        expect(read!.range).toEqual(range);
        const judged = (byGrade: typeof derived) => [...atRisk({ ...read!, cutPoints: { ...read!.cutPoints!, byGrade } }, scores, null)];
        expect(judged(read!.cutPoints!.byGrade)).toEqual(judged(derived));
      }),
    );
  });

  it('brings a cut that lies past the highest score to it, and leaves others to the last digit', () => {
    const cut = (at: number) => ({ all: { cut: at, referenceShare: 0.123456, n: 5 } });
    expect(freezeCutPoints({ range: [0, 1] }, cut(1.03))).toEqual({ all: { cut: 1, referenceShare: 0.1235, n: 5 } });
    expect(freezeCutPoints({ range: [0, 1] }, cut(-0.01))['all']!.cut).toBe(0);
    expect(freezeCutPoints({ range: [0, 1] }, cut(2 / 3))['all']!.cut).toBe(2 / 3);
  });

  it('is needed: the reader refuses a cut that no score can reach', () => {
    expect(() => readWith('risk', 4, { all: { cut: 1.03, referenceShare: 0, n: 5 } })).toThrow(/lies outside 0 to 1/);
  });
});
