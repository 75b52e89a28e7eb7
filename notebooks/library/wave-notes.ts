/** The notes under every chart: where the numbers come from, whether they are made up, and how answers are protected. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { inTimeOrder } from './factors.ts';

export interface WaveNotes {
  readonly source: string;
  /** Null for real answers. */
  readonly synthetic: string | null;
  readonly protection: string;
}

/** @param wave its code; null or unknown: the latest */
export function waveNotes(waves: readonly ReleasedWave[], wave: string | null, language: Language): WaveNotes {
  const texts = textsFor(language);
  const found = waves.find((one) => one.wave === wave) ?? inTimeOrder(waves).at(-1);
  if (!found) return { source: '', synthetic: null, protection: '' };
  const { title, origin, version } = found.instrument;
  return {
    source: `${texts.page.source}: ${title[language]} (${version}). ${origin[language]}`,
    synthetic: found.synthetic ? texts.page.syntheticLong : null,
    protection: texts.page.protectionNote(found.settings.minPupils, found.settings.roundN),
  };
}
