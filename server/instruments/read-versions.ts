/** The versions of an instrument that the waves of a survey answered. */
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { CutPoints, Instrument } from '../../survey/instrument/instrument.ts';
import { withVersionBreaks } from '../../survey/instrument/version-breaks.ts';
import { withCutPoints } from '../waves/with-cut-points.ts';

/** By version. */
export type Versions = ReadonlyMap<string, Instrument>;

/** @param stored what the database holds of one instrument: versions with their JSON, oldest first, which stays their order */
export const readVersions = (stored: readonly { readonly version: string; readonly document: string }[]): Versions =>
  new Map(stored.map(({ version, document }) => [version, parsed(document)]));

/** What is stored never changes, so that reading it once is enough. */
const cache = new Map<string, Instrument>();
function parsed(document: string): Instrument {
  let instrument = cache.get(document);
  if (!instrument) {
    const read = readInstrument(document);
    if (!read.ok) throw new Error(`A stored instrument cannot be read: ${read.problems[0]?.path}: ${read.problems[0]?.words.en}`);
    cache.set(document, (instrument = read.instrument));
  }
  return instrument;
}

/** With the cut points that were derived for the survey. */
export const scoredVersions = (versions: Versions, cutPoints: Readonly<Record<string, CutPoints>>): Versions =>
  new Map([...versions].map(([version, one]) => [version, withCutPoints(one, cutPoints)]));

/**
 * A version as a release is made with it: with breaks where the versions of the waves differ.
 *
 * @param instrument one of `versions`, cut points included
 * @param waves      all of the survey, pools aside
 * @param versions   with their cut points
 */
export const withBreaksOf = (
  instrument: Instrument,
  waves: readonly { readonly wave: string; readonly version: string }[],
  versions: Versions,
): Instrument => withVersionBreaks(instrument, new Map(waves.map(({ wave, version }) => [wave, versions.get(version)!])));
