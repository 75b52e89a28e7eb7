import type { CutPoints, Instrument } from '../../survey/instrument/instrument.ts';

/** Scales without cut points of their own have those that were derived at the first import, by scale. */
export const withCutPoints = (instrument: Instrument, derived: Readonly<Record<string, CutPoints>>): Instrument => ({
  ...instrument,
  scales: instrument.scales.map((scale) => ({ ...scale, cutPoints: scale.cutPoints ?? derived[scale.id] ?? null })),
});
