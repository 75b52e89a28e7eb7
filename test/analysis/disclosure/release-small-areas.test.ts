import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/** Areas of so many classes of twelve; of each class three to seven say yes. */
const wave = (classes: readonly number[]) => {
  const areaOf = classes.flatMap((count, area) => Array.from({ length: count }, () => area));
  const pupils = areaOf.flatMap((area, psu) =>
    Array.from({ length: 12 }, (_, seat): Pupil => ({
      psu,
      groups: { area: String(area + 10) },
      answers: { q: seat < 3 + ((area + psu) % 3) + ((area * 5) % 3) ? 1 : 0 },
    })),
  );
  return columnsOf(pupils, (psu) => areaOf[psu]!);
};
const instrument = smallInstrument({ items: [numberItem('q')], scales: [scaleOf('q', ['q'])] });
const release = (classes: readonly number[]) => releaseWave(instrument, wave(classes), '1');
const direct = (released: ReturnType<typeof release>) =>
  new Map(released.rows.filter(({ group }) => Object.keys(group).join() === 'wave,area').map((row) => [row.group['area']!, row]));

describe('releaseSmallAreas', () => {
  it('gives every area that is shown a value between its own and the mean', () => {
    const released = release(Array.from({ length: 16 }, () => 12));
    const rows = direct(released);
    const mean = [...rows.values()].reduce((sum, { value }) => sum + value! / rows.size, 0);
    expect(released.smallAreas).toHaveLength(16);
    for (const { group, value, low, high, ownWeight } of released.smallAreas) {
      const own = rows.get(group['area']!)!.value!;
      expect(value).toBeGreaterThanOrEqual(Math.min(own, mean) - 0.011);
      expect(value).toBeLessThanOrEqual(Math.max(own, mean) + 0.011);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(ownWeight).toBe(Math.round(ownWeight * 100) / 100);
    }
  });

  it('gives none with fewer than fifteen areas shown, and never one for an area that is not', () => {
    expect(release(Array.from({ length: 14 }, () => 12)).smallAreas).toEqual([]);
    // Area 25 has one class: protected, and 24 with it.
    const released = release([...Array.from({ length: 16 }, () => 12), 1]);
    const hidden = [...direct(released).values()].filter(({ value }) => value === null).map(({ group }) => group['area']);
    expect(hidden).toContain('26');
    expect(released.smallAreas.map(({ group }) => group['area'])).not.toContain('26');
    expect(released.smallAreas).toHaveLength(17 - hidden.length);
  });
});
