/** What a workshop and a decision begin with: an area, and the wave that evidence is taken from. */
import { useState } from 'preact/hooks';
import { getSurveys } from '../app/api.ts';
import { language } from '../app/settings.ts';
import { Select } from '../shared/components/field.tsx';
import { getLedAreas, type WorkshopContent } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

export interface Choices {
  readonly areas: Awaited<ReturnType<typeof getLedAreas>>;
  /** Published waves that areas are known in, the newest first. */
  readonly waves: readonly { readonly instrument: string; readonly wave: string; readonly label: string }[];
}

export async function getChoices(slug: string): Promise<Choices> {
  const [areas, surveys] = await Promise.all([getLedAreas(slug), getSurveys(slug)]);
  const waves = surveys.flatMap(({ instrument, title, waves: all }) =>
    all
      .filter(({ state }) => state === 'published')
      .map(({ wave, label }) => ({
        instrument,
        wave,
        label: `${label[language.value] ?? label.sv} · ${title[language.value] ?? title.sv}`,
      }))
      .toReversed(),
  );
  return { areas, waves };
}

/** @returns what is chosen, and the fields to choose it in */
export function useAreaAndWave({ areas, waves }: Choices) {
  const t = workshopTexts.value;
  const [area, setArea] = useState(areas[0]?.area ?? '');
  const [at, setAt] = useState(waves.length > 0 ? 0 : -1);
  const wave = waves[at];
  const source: WorkshopContent['source'] = wave ? { instrument: wave.instrument, wave: wave.wave } : null;
  const fields = (
    <div class="workshop-row">
      <Select
        name="area"
        label={t.form.area}
        value={area}
        choices={areas.map((one) => ({
          value: one.area,
          label: one.name === null ? t.whole : (one.name[language.value] ?? one.name.sv),
        }))}
        onChange={(event) => setArea(event.currentTarget.value)}
      />
      <Select
        name="wave"
        label={t.form.wave}
        value={String(at)}
        choices={[...waves.map(({ label }, k) => ({ value: String(k), label })), { value: '-1', label: t.form.noWave }]}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      />
    </div>
  );
  return { area, source, fields };
}
