/** Tables that stay in memory once fetched, and can be fetched all at once: what was opened works without a network. */
import { declaresIndicators, isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import type { SurveyInfo } from '../sandbox/protocol.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import type { TableSource } from './table-source.ts';

export interface KeptWave {
  readonly survey: string;
  readonly wave: string;
  readonly released: ArrayBuffer;
  readonly areas: ArrayBuffer;
}
export interface KeptTables {
  readonly surveys: readonly SurveyInfo[];
  readonly waves: readonly KeptWave[];
  /** Official statistics; null where the document does not declare them, or there are none to have. */
  readonly indicators: ArrayBuffer | null;
}

/** Fetches every table that a document declares, one wave after the other: a phone has not much memory. */
export async function fetchTables(source: TableSource, tables: readonly TableDeclaration[]): Promise<KeptTables> {
  const surveys = (await source.surveys())
    .map((survey) => ({ ...survey, waves: survey.waves.filter(({ wave }) => isDeclared(tables, survey.instrument, wave)) }))
    .filter(({ waves }) => waves.length > 0);
  const waves: KeptWave[] = [];
  for (const { instrument: survey, waves: codes } of surveys)
    for (const { wave } of codes) {
      const [released, areas] = await Promise.all([source.released(survey, wave), source.areas(survey, wave)]);
      waves.push({ survey, wave, released, areas });
    }
  return { surveys, waves, indicators: declaresIndicators(tables) ? await fetchIndicators(source) : null };
}

/** A file that was published before there were any has none: its cells are told so, and the rest is kept. */
async function fetchIndicators(source: TableSource): Promise<ArrayBuffer | null> {
  try {
    return await source.indicators();
  } catch (error) {
    if (error instanceof ReplyProblem && error.status === 404) return null;
    throw error;
  }
}

/** Gives a copy each time: what goes to the frame is moved there. */
export function keptTables({ surveys, waves, indicators }: KeptTables): TableSource {
  const find = (survey: string, wave: string): KeptWave => {
    const found = waves.find((one) => one.survey === survey && one.wave === wave);
    if (!found) throw new ReplyProblem(404);
    return found;
  };
  return {
    surveys: async () => surveys,
    released: async (survey, wave) => find(survey, wave).released.slice(0),
    areas: async (survey, wave) => find(survey, wave).areas.slice(0),
    indicators: async () => {
      if (indicators === null) throw new ReplyProblem(404);
      return indicators.slice(0);
    },
  };
}

/** From the network until all is kept, and from memory from then on. */
export function keptOnceFetched(source: TableSource, kept: () => KeptTables | null): TableSource {
  const now = (): TableSource => {
    const all = kept();
    return all ? keptTables(all) : source;
  };
  return {
    surveys: () => now().surveys(),
    released: (survey, wave) => now().released(survey, wave),
    areas: (survey, wave) => now().areas(survey, wave),
    indicators: () => now().indicators(),
  };
}
