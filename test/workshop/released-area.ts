/** A municipality with one released wave of one area, as small as a workshop needs: two factors, of which something speaks for one. */
import { gzipSync } from 'node:zlib';
import { brand, type ReleasedWave } from '../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../analysis/disclosure/settings.ts';
import type { TenantTransaction } from '../../server/database/in-municipality.ts';
import { changeSince, row } from '../analysis/priorities/goal-rows.ts';
import { smallDocument, smallInstrument } from '../database/small-survey.ts';

const both = (text: string) => ({ sv: text, en: text });
const group = { wave: '2025', area: 'N' };
const factor = (id: string, name: string) => ({
  id,
  kind: 'risk' as const,
  domain: 'family' as const,
  name: both(name),
  shareLabel: both(name),
  statistic: 'share' as const,
  unit: null,
  range: [1, 4],
  breaks: [],
});

const noOtherTables = { ranks: [], smallAreas: [], associations: [], riskCounts: [], reliability: [], coverage: [] };

export const releasedArea = (over: Partial<ReleasedWave> = {}): ReleasedWave =>
  brand({
    instrument: { id: 'small-survey', version: '1', title: both('Small survey'), origin: both('Made for tests') },
    synthetic: true,
    wave: '2025',
    factors: [factor('conflict', 'Konflikter hemma'), factor('calm', 'Oro i skolan')],
    groups: [
      { id: 'wave', name: both('Wave'), codes: [{ code: '2025', label: both('Hösten 2025'), within: null }] },
      { id: 'area', name: both('Area'), codes: [{ code: 'N', label: both('Norra Hamnen'), within: null }] },
    ],
    rows: [row('2025', [0.48, 0.41, 0.55], { factor: 'conflict', group }), row('2025', [0.3, 0.24, 0.37], { factor: 'calm', group })],
    comparisons: [
      changeSince(0.36, [0.12, 0.05, 0.19], 'clearlyHigher', { factor: 'conflict', comparison: 'rest', group }),
      changeSince(0.31, [-0.01, -0.08, 0.06], 'noClearDifference', { factor: 'calm', comparison: 'rest', group }),
    ],
    ...noOtherTables,
    settings: disclosureSettings,
    method: {
      allocatedAtRandom: [],
      derivedCutPoints: [],
      cost: [],
      pooledWaves: ['2025'],
      postStratifiedBy: [],
      strataSplitBy: [],
      borderBreaks: [],
    },
    ...over,
  }) as unknown as ReleasedWave;

export async function storeReleasedArea(tx: TenantTransaction, municipality: string): Promise<void> {
  const { instrument } = smallInstrument();
  const { id, version } = instrument;
  await tx.insertInto('tenant.instrument').values({ municipality, instrument: id, version, document: smallDocument }).execute();
  const wave = { municipality, instrument: id, wave: '2025' };
  const counted = {
    respondents: 400,
    psus: 20,
    strata: 4,
    quality: 'null',
    fingerprint: 'f',
    key_id: '00000000-0000-4000-8000-000000000000',
  };
  await tx
    .insertInto('tenant.wave')
    .values({ ...wave, version, label: JSON.stringify(both('Hösten 2025')), state: 'published', ...counted })
    .execute();
  const document = gzipSync(JSON.stringify(releasedArea()));
  const release = { ...wave, number: 1, document, etag: 'e', settings: '{}', cost: '[]', area_set: null, groups: null };
  await tx.insertInto('tenant.release').values(release).execute();
  await tx
    .insertInto('tenant.area_set')
    .values({ municipality, area_set: '2025', name: JSON.stringify(both('Områden')), valid_from: '2025-01-01', valid_to: null })
    .execute();
  const place = { municipality, area_set: '2025', units: '[]', keys: '{}', characteristics: '{}', geometry: '{}' };
  await tx
    .insertInto('tenant.area')
    .values([
      { ...place, area: 'all', place: 0, name: JSON.stringify(both('Nord')), parent: null },
      { ...place, area: 'N', place: 1, name: JSON.stringify(both('Norra Hamnen')), parent: 'all' },
    ])
    .execute();
}
