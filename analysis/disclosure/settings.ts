import type { DisclosureSettings } from './released.ts';

/** What a setting is called. */
export type SettingName = Exclude<keyof DisclosureSettings, 'validFrom'>;

/** The settings in force; a release carries the ones it was made with. `docs/disclosure.md` explains each. */
export const disclosureSettings: DisclosureSettings = Object.freeze({
  validFrom: '2026-01-01',
  minPupils: 10,
  minPsus: 2,
  nearlyAllOrNone: 2,
  uncertainHalfWidth: 0.1,
  hiddenHalfWidth: 0.15,
  minDf: 4,
  roundN: 5,
});
