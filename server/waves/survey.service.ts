/** What the API says about surveys: their names, and how their waves came to be. */
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { roundPupils } from '../../analysis/disclosure/round-released.ts';
import type { Text } from '../../survey/text.ts';
import type { ImportQuality } from '../../survey/importing/import-quality.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { WaveState } from '../database/tables.ts';
import { findSettings } from '../disclosure-settings/disclosure-settings.repository.ts';
import { settingsOn } from '../disclosure-settings/disclosure-settings.rules.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { today } from '../today.ts';
import { withoutPools } from './pools.rules.ts';
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
export const waveSources = ['file', 'simulation', 'asked', 'pool'] as const;

/** Counts of respondents leave the house rounded by the settings in force, as everywhere; rows left out say something of the file and stay exact. */
export interface WaveQuality {
  readonly respondents: number;
  /** `asked`: of pupils, here; `pool`: two waves released as one. */
  readonly source: (typeof waveSources)[number];
  readonly fileName: string | null;
  readonly rowsSkipped: number;
}

/** A survey is an instrument with waves; the newest version gives the name. Pools stand after the waves. */
export async function listSurveys(tx: TenantTransaction): Promise<SurveySummary[]> {
  const waves = await findWaves(tx);
  const stored = await findInstruments(tx);
  const settings = settingsOn(today(), await findSettings(tx));
  return [...new Set(stored.map(({ instrument }) => instrument))].map((id) => {
    const versions = readVersions(stored.filter(({ instrument }) => instrument === id));
    const newest = [...versions.values()].at(-1)!;
    const { version, title, origin, synthetic } = newest;
    const own = waves.filter(({ instrument }) => instrument === id);
    const single = withoutPools(own, versions);
    const inOrder = orderWaves(
      newest,
      single.map(({ wave }) => wave),
    );
    return {
      instrument: id,
      version,
      title,
      origin,
      synthetic,
      waves: [...inOrder.map((code) => single.find(({ wave }) => wave === code)!), ...own.filter((row) => !single.includes(row))].map(
        (row) => summary(row, !single.includes(row), settings),
      ),
    };
  });
}

function summary({ wave, label, state, respondents, quality }: WaveRow, isPool: boolean, settings: DisclosureSettings): WaveSummary {
  const asked = (quality as { source?: unknown } | null)?.source === 'asked';
  const file = asked ? null : (quality as ImportQuality | null);
  return {
    wave,
    label,
    state,
    quality: {
      respondents: roundPupils(respondents, settings),
      source: isPool ? 'pool' : asked ? 'asked' : file ? 'file' : 'simulation',
      fileName: file?.fileName ?? null,
      rowsSkipped: file?.waves[wave]?.rowsSkipped ?? file?.rowsSkipped ?? 0,
    },
  };
}
