import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import {
  type DatedSettings,
  problemsOf,
  settingLimits,
  settingNames,
  settingsOn,
} from '../../../server/disclosure-settings/disclosure-settings.rules.ts';

const today = '2026-11-22';
const asked = (settings: DatedSettings['settings'], validFrom = '2027-01-01'): DatedSettings => ({ validFrom, settings });
const kinds = (wanted: DatedSettings, known: readonly DatedSettings[] = []) => problemsOf(wanted, known, today).map(({ kind }) => kind);

describe('problemsOf', () => {
  it('accepts the limit itself and refuses one beyond it, for every setting', () => {
    for (const setting of settingNames) {
      const { least, most, whole } = settingLimits[setting];
      const step = whole ? 1 : 0.001;
      const together = (value: number) =>
        setting === 'uncertainHalfWidth'
          ? { uncertainHalfWidth: value, hiddenHalfWidth: 0.2 }
          : setting === 'hiddenHalfWidth'
            ? { hiddenHalfWidth: value, uncertainHalfWidth: 0.02 }
            : { [setting]: value };
      expect(kinds(asked(together(least))), setting).toEqual([]);
      expect(kinds(asked(together(most))), setting).toEqual([]);
      expect(kinds(asked(together(least - step))), setting).toContain('tooLow');
      expect(kinds(asked(together(most + step))), setting).toContain('tooHigh');
    }
  });

  it('accepts what the product has', () => {
    const { validFrom: _validFrom, ...own } = disclosureSettings;
    expect(kinds(asked(own))).toEqual([]);
  });

  it('never lets fewer than five pupils, or pupils of one class, be shown', () => {
    expect(kinds(asked({ minPupils: 4 }))).toEqual(['tooLow']);
    expect(kinds(asked({ minPsus: 1 }))).toEqual(['tooLow']);
  });

  it('refuses what is no whole number, or no number', () => {
    expect(kinds(asked({ minPupils: 10.5 }))).toEqual(['notWhole']);
    expect(kinds(asked({ uncertainHalfWidth: NaN }))).toEqual(['noNumber']);
  });

  it('refuses a half-width of hiding below that of marking, also against the default', () => {
    expect(kinds(asked({ hiddenHalfWidth: 0.08 }))).toEqual(['hiddenBeforeUncertain']);
    expect(kinds(asked({ hiddenHalfWidth: 0.08, uncertainHalfWidth: 0.05 }))).toEqual([]);
  });

  it('refuses days that have passed, are taken, or are none; today is not too late', () => {
    expect(kinds(asked({}, today))).toEqual([]);
    expect(kinds(asked({}, '2026-11-21'))).toEqual(['datePassed']);
    expect(kinds(asked({}, '2027-02-29'))).toEqual(['noDate']);
    expect(kinds(asked({}, 'soon'))).toEqual(['noDate']);
    expect(kinds(asked({}), [asked({ minPupils: 12 })])).toEqual(['dateTaken']);
  });
});

describe('settingsOn', () => {
  it('gives the settings whose date came last, in whatever order they are known', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 2 + n)).toJSON().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 6 }), day, (days, on) => {
        const known = days.map((validFrom, i) => ({ validFrom, settings: { minPupils: 11 + i } }));
        const found = settingsOn(on, known);
        const come = days.filter((one) => one <= on).sort();
        expect(found.validFrom).toBe(come.at(-1) ?? disclosureSettings.validFrom);
        expect(found.minPupils).toBe(come.length === 0 ? disclosureSettings.minPupils : 11 + days.indexOf(come.at(-1)!));
      }),
    );
  });

  it('completes what a municipality does not set by what the product has', () => {
    expect(settingsOn(today, [asked({ minPupils: 20 }, today)])).toEqual({ ...disclosureSettings, validFrom: today, minPupils: 20 });
  });
});
