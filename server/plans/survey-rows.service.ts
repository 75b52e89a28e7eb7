/** What of the newest released waves a plan for an area can start from: factors to choose, and rows for baselines. */
import type { ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import type { Text } from '../../survey/text.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { listSeenSurveys } from '../waves/seen-surveys.ts';
import { readReleased, type Seeing } from './baseline.service.ts';

/** A row with what the form of a goal says of it. */
export interface StartingRow {
  readonly row: ReleasedRow;
  /** What the group is called besides its area; null for everybody there. */
  readonly groupName: Text | null;
  /** The smallest change that the survey can detect, in the row's unit; null where it could detect none. */
  readonly smallest: { readonly increase: number | null; readonly decrease: number | null };
}

/** One entry per survey that has a released wave which they see. @param area its code; empty for the whole municipality */
export async function findStartingRows(seeing: Seeing, area: string) {
  const surveys = await inMunicipality(seeing.db, seeing.municipality, (tx) => listSeenSurveys(tx, seeing.sight));
  const found = [];
  for (const { instrument, title, synthetic, waves } of surveys) {
    const newest = waves.filter(({ state, quality }) => state === 'published' && quality.source !== 'pool').at(-1);
    const released = newest && (await readReleased(seeing, instrument, newest.wave, area));
    if (!newest || !released) continue;
    found.push({
      instrument,
      title,
      synthetic,
      wave: newest.wave,
      waveLabel: newest.label,
      factors: released.factors.map(({ id, kind, domain, name, shareLabel, statistic }) => ({
        factor: id,
        kind,
        domain,
        name,
        shareLabel,
        statistic,
      })),
      rows: startingRows(released, area),
    });
  }
  return found;
}

/** The rows of an area that show a value: everybody, and every split of them. */
export const startingRows = (released: ReleasedWave, area: string): StartingRow[] =>
  released.rows.flatMap((row): StartingRow[] => {
    const { wave: _wave, area: own = '', ...rest } = row.group;
    if (own !== area || 'school' in rest || row.value === null) return [];
    return [
      {
        row,
        groupName: nameOf(released, rest),
        smallest: { increase: detectableChange(row, 'increase'), decrease: detectableChange(row, 'decrease') },
      },
    ];
  });

function nameOf({ groups }: ReleasedWave, group: Readonly<Record<string, string>>): Text | null {
  const labels = Object.entries(group).map(
    ([variable, code]): Text =>
      groups.find(({ id }) => id === variable)?.codes.find((one) => one.code === code)?.label ?? { sv: code, en: code },
  );
  if (labels.length === 0) return null;
  return { sv: labels.map(({ sv }) => sv).join(', '), en: labels.map(({ en }) => en).join(', ') };
}
