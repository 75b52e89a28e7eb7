/** `factors(…)`: released rows that a filter asks for. What is not in the released tables is not there: the result is then empty. */
import type { Group, ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Domain, FactorKind } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { nameRows } from './join-profile.ts';
import type { FactorRow } from './rows.ts';

/** One code, several, or `'each'` for every code there is. */
export type Codes = string | readonly string[];

/**
 * A group variable (area, grade, sex, or a background variable by its id) that is left out or null means all: the row of the
 * total. `wave` left out means every wave, since waves are never added up.
 */
export interface FactorFilter {
  readonly wave?: Codes | null;
  readonly area?: Codes | null;
  readonly grade?: Codes | null;
  readonly sex?: Codes | null;
  readonly kind?: FactorKind | readonly FactorKind[] | null;
  readonly factor?: Codes | null;
  readonly domain?: Domain | readonly Domain[] | null;
  readonly [background: string]: Codes | null | undefined;
}

export const notGroups: readonly string[] = ['survey', 'wave', 'kind', 'factor', 'domain'];

export function factors(waves: readonly ReleasedWave[], filter: FactorFilter, language: Language): FactorRow[] {
  return selectWaves(waves, filter.wave).flatMap(({ wave, waveOrder }) =>
    nameRows(
      wave.rows.filter((row) => matches(row, wave, filter)),
      { ...wave, waveOrder },
      language,
    ),
  );
}

/** The waves asked for, in time order, each with its place among all that were given. */
export function selectWaves(waves: readonly ReleasedWave[], codes: Codes | null | undefined): { wave: ReleasedWave; waveOrder: number }[] {
  return inTimeOrder(waves)
    .map((wave, waveOrder) => ({ wave, waveOrder }))
    .filter(({ wave }) => codes == null || accepts(codes, wave.wave));
}

/** The order of the instrument's list of waves where it has one; else by code, numbers as numbers. */
export function inTimeOrder(waves: readonly ReleasedWave[]): readonly ReleasedWave[] {
  const listed = waves[0]?.groups.find((group) => group.id === 'wave')?.codes.map((one) => one.code) ?? [];
  const place = (wave: ReleasedWave) => (listed.includes(wave.wave) ? listed.indexOf(wave.wave) : listed.length);
  return [...waves].sort((a, b) => place(a) - place(b) || a.wave.localeCompare(b.wave, 'en', { numeric: true }));
}

export function matches(row: ReleasedRow, wave: ReleasedWave, filter: FactorFilter): boolean {
  if (!sameGroups(row.group, filter)) return false;
  if (filter.kind != null && !accepts(filter.kind, row.kind)) return false;
  if (filter.factor != null && !accepts(filter.factor, row.factor)) return false;
  if (filter.domain == null) return true;
  const domain = wave.factors.find((factor) => factor.id === row.factor)?.domain;
  return domain != null && accepts(filter.domain, domain);
}

/** Every variable of the row is asked for, and every variable asked for is in the row. */
function sameGroups(group: Group, filter: FactorFilter): boolean {
  const asked = Object.keys(filter).filter((key) => !notGroups.includes(key) && filter[key] != null);
  const has = Object.keys(group).filter((key) => key !== 'wave');
  return asked.length === has.length && asked.every((key) => group[key] !== undefined && accepts(filter[key]!, group[key]));
}

const accepts = (codes: Codes, code: string): boolean =>
  typeof codes === 'string' ? codes === 'each' || codes === code : codes.includes(code);
