/** Released waves as forms and suggestions need them: codes with their names. The frame gets its own. */
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { availability } from '../../../notebooks/library/availability.ts';
import { readWave } from '../../../notebooks/library/read-waves.ts';
import { withWaveLabels } from '../../../notebooks/library/wave-labels.ts';
import { formTextsFor } from '../../../notebooks/wording/form-texts.ts';
import { textsFor } from '../../../notebooks/wording/texts.ts';
import type { Language } from '../../../survey/text.ts';
import { getReleased, type StoredSurvey } from '../../app/api.ts';
import type { KnownCode } from './code-help.ts';

export interface PageWaves {
  readonly surveys: readonly StoredSurvey[];
  /** Kept once fetched; a failed question may be asked again. */
  of(survey: string): Promise<readonly ReleasedWave[]>;
}

/** @param all surveys of the municipality; those without a published wave are left out */
export function pageWaves(slug: string, all: readonly StoredSurvey[]): PageWaves {
  const surveys = all.filter(({ waves }) => waves.some(({ state }) => state === 'published'));
  const known = new Map<string, Promise<readonly ReleasedWave[]>>();
  const fetchAll = async (survey: string): Promise<readonly ReleasedWave[]> => {
    const waves = surveys.find(({ instrument }) => instrument === survey)?.waves.filter(({ state }) => state === 'published') ?? [];
    return withWaveLabels(await Promise.all(waves.map(async ({ wave }) => readWave(await getReleased(slug, survey, wave)))), waves);
  };
  return {
    surveys,
    of(survey) {
      let found = known.get(survey);
      if (!found) {
        known.set(survey, (found = fetchAll(survey)));
        found.catch(() => known.delete(survey));
      }
      return found;
    },
  };
}

/** The codes that a filter takes after this word. */
export function codesOf(word: string, waves: readonly ReleasedWave[], language: Language): readonly KnownCode[] {
  const t = textsFor(language);
  const named = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([code, label]) => ({ code, label }));
  if (word === 'factor') {
    const factors = new Map(waves.flatMap((wave) => wave.factors).map((one) => [one.id, one.name[language]]));
    return [...factors].map(([code, label]) => ({ code, label }));
  }
  if (word === 'kind') return named(t.kinds);
  if (word === 'domain') return named(t.domains);
  if (word === 'among') return named(formTextsFor(language).amongs);
  const { options } = availability(waves, {}, language);
  return (options[word === 'with' ? 'comparison' : word] ?? []).flatMap(({ code, label }) => (code === null ? [] : [{ code, label }]));
}
