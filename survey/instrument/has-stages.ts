import type { Instrument } from './instrument.ts';

/** Whether the grades of an instrument belong to stages (coarser groups such as years 7-9): `stage` is then a grouping variable too. */
export const hasStages = (instrument: Pick<Instrument, 'groups'>): boolean =>
  instrument.groups.some(({ id, coarser }) => id === 'grade' && coarser.length > 0);
