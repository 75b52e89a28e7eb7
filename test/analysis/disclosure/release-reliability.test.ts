import { describe, expect, it } from 'vitest';
import { leastComplete, releaseReliability } from '../../../analysis/disclosure/release-reliability.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { designBasedAlpha, type DesignBasedAlpha } from '../../../analysis/reliability/design-based-alpha.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const items = ['a', 'b', 'c'];
const instrument = smallInstrument({
  items: [...items, 'single'].map((id) => numberItem(id, 4)),
  scales: [scaleOf('whole', items, {}, 4), scaleOf('single', ['single'], {}, 4)],
});
/** Pupils in classes of 20 who answer alike, the first `complete` of them every question, the others all but the last. */
function wave(pupils: number, complete = pupils, weight?: number) {
  const random = randomStream(`${pupils}`, 'reliability');
  const answer = (theta: number): number => Math.min(4, Math.max(0, Math.round(2 + theta + random.normal())));
  return columnsOf(
    Array.from({ length: pupils }, (_, i): Pupil => {
      const theta = random.normal();
      const answers = { a: answer(theta), b: answer(theta), c: i < complete ? answer(theta) : null, single: 1 };
      return { psu: Math.floor(i / 20), answers, ...(weight === undefined ? {} : { weight }) };
    }),
  );
}
const released = (columns: ReturnType<typeof wave>, of = instrument) => releaseReliability(of, columns, disclosureSettings, { wave: '1' });

describe('releaseReliability', () => {
  it('has one row per scale of two items or more, rounded outward to two decimals', () => {
    const columns = wave(400);
    const values = items.map((id) => Float64Array.from(columns.items.get(id)!, (code) => code / 4));
    const exact = designBasedAlpha(columns.design, values, { singlePsu: 'adjust', fpc: false }) as DesignBasedAlpha;
    expect(released(columns)).toEqual([
      {
        factor: 'whole',
        group: { wave: '1' },
        n: 400,
        alpha: Math.round(exact.alpha * 100) / 100,
        low: Math.floor(exact.low * 100) / 100,
        high: Math.ceil(exact.high * 100) / 100,
        items: items.map((item, i) => ({ item, itemRest: Math.round(exact.itemRest[i]! * 100) / 100 })),
        protection: { state: 'shown' },
      },
    ]);
  });

  it('needs a hundred complete answers, and does not tell how many there were', () => {
    const hidden = { state: 'hidden', reason: 'protected' };
    expect(released(wave(400, leastComplete))[0]).toMatchObject({ n: 400, protection: { state: 'shown' } });
    expect(released(wave(400, leastComplete - 1))[0]).toEqual({
      factor: 'whole',
      group: { wave: '1' },
      n: null,
      alpha: null,
      low: null,
      high: null,
      items: items.map((item) => ({ item, itemRest: null })),
      protection: hidden,
    });
  });

  it('is too uncertain with few classes, and where nobody was asked', () => {
    const fewClasses = wave(120);
    fewClasses.design.psu.forEach((psu, row) => (fewClasses.design.psu[row] = psu % 3));
    expect(released(fewClasses)[0]!.protection).toEqual({ state: 'hidden', reason: 'tooUncertain' });
    expect(released(wave(400, 0))[0]!.protection).toEqual({ state: 'hidden', reason: 'tooUncertain' });
  });

  it('uses the weights that the wave has, whatever their unit, and leaves flagged responses out', () => {
    expect(released(wave(400, 400, 3))).toEqual(released(wave(400)));
    const columns = wave(400);
    columns.items.get('single')!.fill(4, 0, 330);
    const flagging = {
      ...instrument,
      screening: 'unflagged' as const,
      validityRules: [{ id: 'r', name: { sv: 'r', en: 'r' }, flagWhen: { item: 'single', in: ['4'] } }],
    };
    expect(released(columns, flagging)[0]!.protection).toEqual({ state: 'hidden', reason: 'protected' });
  });
});
