/** Disclosure settings as dated configuration of a municipality: which are in force, and which may be set. */
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { disclosureSettings, type SettingName } from '../../analysis/disclosure/settings.ts';

export type SettingValues = Readonly<Record<SettingName, number>>;

/** A municipality's own settings from some day on, as 2026-09-01. */
export interface DatedSettings {
  readonly validFrom: string;
  readonly settings: Partial<SettingValues>;
}

interface Limit {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/**
 * What no municipality may go below or above, whatever it sets: fewer than five pupils, or pupils of one class, would let neighbours
 * tell who answered; wider intervals or finer rounding would show what the rows cannot carry.
 */
export const settingLimits: Readonly<Record<SettingName, Limit>> = {
  minPupils: { least: 5, most: 1000, whole: true },
  minPsus: { least: 2, most: 20, whole: true },
  nearlyAllOrNone: { least: 2, most: 20, whole: true },
  uncertainHalfWidth: { least: 0.02, most: 0.15, whole: false },
  hiddenHalfWidth: { least: 0.03, most: 0.2, whole: false },
  minDf: { least: 2, most: 50, whole: true },
  roundN: { least: 5, most: 100, whole: true },
};
export const settingNames = Object.keys(settingLimits) as SettingName[];

export type SettingProblem =
  | { readonly kind: 'noNumber' | 'notWhole'; readonly setting: SettingName; readonly value: number }
  | { readonly kind: 'tooLow' | 'tooHigh'; readonly setting: SettingName; readonly value: number; readonly limit: number }
  /** A value is marked as uncertain before it is hidden. */
  | { readonly kind: 'hiddenBeforeUncertain' }
  | { readonly kind: 'noDate'; readonly validFrom: string }
  /** What has been in force stays as it was. */
  | { readonly kind: 'datePassed'; readonly validFrom: string; readonly today: string }
  | { readonly kind: 'dateTaken'; readonly validFrom: string };

/** Everything that is wrong with new settings; empty when they may be added. */
export function problemsOf({ validFrom, settings }: DatedSettings, known: readonly DatedSettings[], today: string): SettingProblem[] {
  const problems: SettingProblem[] = settingNames.flatMap((setting): SettingProblem[] => {
    const value = settings[setting];
    if (value === undefined) return [];
    const { least, most, whole } = settingLimits[setting];
    if (!Number.isFinite(value)) return [{ kind: 'noNumber', setting, value }];
    if (whole && !Number.isInteger(value)) return [{ kind: 'notWhole', setting, value }];
    if (value < least) return [{ kind: 'tooLow', setting, value, limit: least }];
    return value > most ? [{ kind: 'tooHigh', setting, value, limit: most }] : [];
  });
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(validFrom) && new Date(`${validFrom}T00:00:00Z`).toJSON()?.slice(0, 10) === validFrom;
  if (!isDay) problems.push({ kind: 'noDate', validFrom });
  else if (validFrom < today) problems.push({ kind: 'datePassed', validFrom, today });
  else if (known.some((one) => one.validFrom === validFrom)) problems.push({ kind: 'dateTaken', validFrom });
  const complete = completed({ validFrom, settings });
  if (complete.hiddenHalfWidth < complete.uncertainHalfWidth) problems.push({ kind: 'hiddenBeforeUncertain' });
  return problems;
}

/** The settings of a day: of all that have come, those with the latest date; the product's own before any. */
export function settingsOn(day: string, known: readonly DatedSettings[]): DisclosureSettings {
  const come = known.filter(({ validFrom }) => validFrom <= day);
  const latest = come.reduce<DatedSettings | null>((best, one) => (best === null || one.validFrom > best.validFrom ? one : best), null);
  return latest === null ? disclosureSettings : completed(latest);
}

/** What a municipality does not set is as the product has it, also settings that came later than its own. */
const completed = ({ validFrom, settings }: DatedSettings): DisclosureSettings => ({ ...disclosureSettings, ...settings, validFrom });
