import type { FieldingRow } from './fielding.repository.ts';

type Head = Pick<FieldingRow, 'instrument' | 'wave' | 'label' | 'state' | 'rehearsal' | 'opens_at' | 'closes_at'>;

/** What everybody who works with a wave is told of it. */
export const headOf = ({ instrument, wave, label, state, rehearsal, opens_at, closes_at }: Head) => ({
  instrument,
  wave,
  label,
  state,
  rehearsal,
  opensAt: opens_at.toISOString(),
  closesAt: closes_at.toISOString(),
});
