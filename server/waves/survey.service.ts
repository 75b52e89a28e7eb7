/** What the API says about surveys: their names, and how their waves came to be. */
import type { Text } from '../../survey/text.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { ImportQuality } from '../../survey/importing/import-quality.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { WaveState } from '../database/tables.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { findWaves, type WaveRow } from './wave.repository.ts';
import { orderWaves } from './wave-order.ts';

export interface SurveySummary {
  readonly instrument: string;
  readonly version: string;
  readonly title: Text;
  readonly origin: Text;
  readonly synthetic: boolean;
  readonly waves: readonly WaveSummary[];
}
export interface WaveSummary {
  readonly wave: string;
  readonly label: Text;
  readonly state: WaveState;
  readonly quality: WaveQuality;
}
/** Counts of respondents leave the house to the nearest 5, as everywhere; rows left out say something of the file and stay exact. */
export interface WaveQuality {
  readonly respondents: number;
  /** `pool`: two waves released as one. */
  readonly source: 'file' | 'simulation' | 'pool';
  readonly fileName: string | null;
  readonly rowsSkipped: number;
}

/** A survey is an instrument with waves; the newest version gives the name. */
export async function listSurveys(tx: TenantTransaction): Promise<SurveySummary[]> {
  const waves = await findWaves(tx);
  const newest = new Map((await findInstruments(tx)).map((row) => [row.instrument, row]));
  return [...newest.values()].map(({ instrument: id, version, document }) => {
    const instrument = parsed(document);
    const own = waves.filter((row) => row.instrument === id);
    const inOrder = orderWaves(
      instrument,
      own.map(({ wave }) => wave),
    );
    return {
      instrument: id,
      version,
      title: instrument.title,
      origin: instrument.origin,
      synthetic: instrument.synthetic,
      waves: inOrder.map((code) =>
        summary(
          own.find(({ wave }) => wave === code)!,
          instrument,
        ),
      ),
    };
  });
}

function summary({ wave, label, state, respondents, quality }: WaveRow, { pools }: Instrument): WaveSummary {
  const file = quality as ImportQuality | null;
  return {
    wave,
    label,
    state,
    quality: {
      respondents: Math.round(respondents / 5) * 5,
      source: pools.some(({ id }) => id === wave) ? 'pool' : file ? 'file' : 'simulation',
      fileName: file?.fileName ?? null,
      rowsSkipped: file?.waves[wave]?.rowsSkipped ?? file?.rowsSkipped ?? 0,
    },
  };
}

/** A stored instrument never changes, so that reading it once is enough. */
const cache = new Map<string, Instrument>();
function parsed(document: string): Instrument {
  let instrument = cache.get(document);
  if (!instrument) {
    const read = readInstrument(document);
    if (!read.ok) throw new Error(`A stored instrument cannot be read: ${read.problems[0]?.path}: ${read.problems[0]?.message}`);
    cache.set(document, (instrument = read.instrument));
  }
  return instrument;
}
