/** Gives released waves the labels of their list of waves, which the survey knows and a single wave does not. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Text } from '../../survey/text.ts';

const name: Text = { sv: 'Mätomgång', en: 'Wave' };

/** @param listed the survey's waves in time order */
export function withWaveLabels(
  waves: readonly ReleasedWave[],
  listed: readonly { readonly wave: string; readonly label: Text }[],
): ReleasedWave[] {
  const codes = listed.map(({ wave, label }) => ({ code: wave, label, within: null }));
  return waves.map((wave) => ({ ...wave, groups: [{ id: 'wave', name, codes }, ...wave.groups.filter((group) => group.id !== 'wave')] }));
}
