import { describe, expect, it } from 'vitest';
import { profileParts } from '../../../notebooks/charts/profile-parts.ts';
import { profile } from '../../../notebooks/charts/profile.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave } from '../fixtures.ts';

const rows = compare([exampleWave()], { area: '3' }, { with: 'rest' }, 'sv');
const options = { language: 'sv', width: 700 } as const;

type Layer = {
  readonly layer?: Layer[];
  readonly mark?: { type: string };
  readonly data?: { values: Record<string, unknown>[] };
  readonly encoding?: Record<string, { scale?: { domain?: number[] } | null }>;
};
const layersOf = (layer: Layer): Layer[] => (layer.layer ? layer.layer.flatMap(layersOf) : [layer]);
const points = (spec: unknown) => layersOf(spec as Layer).filter((one) => one.mark?.type === 'point' && one.encoding?.['x']?.scale);
const factorsIn = (spec: unknown) => points(spec).flatMap((one) => one.data!.values.map((row) => String(row['factor'])));
const heightOf = (spec: unknown) => {
  const { height, padding } = spec as { height: number; padding: { top: number; bottom: number } };
  return height + padding.top + padding.bottom;
};

describe('profileParts', () => {
  it('leaves a profile whole that is no higher than a sheet', () => {
    expect(profileParts(rows, options, 10_000)).toEqual([profile(rows, options)]);
  });

  it.each([400, 600, 900])('shows every row once, in no part higher than %i pixels', (most) => {
    const parts = profileParts(rows, options, most);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(heightOf).filter((height) => height > most)).toEqual([]);
    expect(parts.flatMap(factorsIn).toSorted()).toEqual(factorsIn(profile(rows, options)).toSorted());
  });

  it.each([400, 600, 900])('has parts of about the same height, none higher than %i pixels', (most) => {
    const heights = profileParts(rows, options, most).map(heightOf);
    // A group is not torn for the sake of it; this one has few rows.
    expect(Math.min(...heights)).toBeGreaterThan(Math.max(...heights) / 2);
  });

  it('ends the scale of shares at the same number in all parts', () => {
    const ends = profileParts(rows, options, 400).flatMap((part) => points(part).map((one) => one.encoding!['x']!.scale!.domain![1]));
    const whole = points(profile(rows, options)).map((one) => one.encoding!['x']!.scale!.domain![1]);
    expect(new Set(ends)).toEqual(new Set(whole));
  });
});
