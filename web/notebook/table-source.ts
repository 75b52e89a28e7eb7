/** Where the tables come from that cells are given: from the server as they are now or as they were published, or from memory. */
import type { Frozen } from '../../server/notebooks/notebook.service.ts';
import {
  getFrozen,
  getFrozenIndicators,
  getFrozenShapes,
  getIndicators,
  getReleased,
  getShapes,
  getSurveys,
  type NotebookFile,
} from '../app/api.ts';
import type { SurveyInfo } from '../sandbox/protocol.ts';

export interface TableSource {
  /** Those with released tables. */
  surveys(): Promise<readonly SurveyInfo[]>;
  /** Bytes of JSON, which whoever asks may give away. */
  released(survey: string, wave: string): Promise<ArrayBuffer>;
  /** Where the wave's areas lie, as bytes of JSON. */
  areas(survey: string, wave: string): Promise<ArrayBuffer>;
  /** Official statistics, as bytes of JSON. */
  indicators(): Promise<ArrayBuffer>;
}

/** The newest releases of a municipality. */
export const liveTables = (slug: string): TableSource => ({
  surveys: async () =>
    (await getSurveys(slug)).map((survey) => ({ ...survey, waves: survey.waves.filter(({ state }) => state === 'published') })),
  released: (survey, wave) => getReleased(slug, survey, wave),
  areas: (survey, wave) => getShapes(slug, survey, wave),
  indicators: () => getIndicators(slug),
});

/** What a notebook was published with. */
export const frozenTables = (slug: string, notebook: string, { file, surveys }: Frozen): TableSource => ({
  surveys: async () => surveys,
  released: (survey, wave) => getFrozen(slug, notebook, file, survey, wave),
  areas: (survey, wave) => getFrozenShapes(slug, notebook, file, survey, wave),
  indicators: () => getFrozenIndicators(slug, notebook, file),
});

/** As the notebook is published: with its own releases, or with the newest. */
export const tablesOf = (slug: string, { slug: notebook, frozen }: NotebookFile): TableSource =>
  frozen ? frozenTables(slug, notebook, frozen) : liveTables(slug);
