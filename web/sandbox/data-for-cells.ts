/** The functions through which cells meet data: released rows in Arquero tables, fetched once per wave. */
import * as aq from 'arquero';
import type { ComparisonKind, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { availability, type Availability } from '../../notebooks/library/availability.ts';
import { associate, riskCounts, type AssociationFilter } from '../../notebooks/library/associate.ts';
import { compare } from '../../notebooks/library/compare.ts';
import { coverage, type CoverageFilter } from '../../notebooks/library/coverage.ts';
import { detectable } from '../../notebooks/library/detectable.ts';
import { indicatorFilterNames, indicatorRows, type IndicatorFilter } from '../../notebooks/library/indicators.ts';
import { factors, unknownNames, type FactorFilter, type GroupFilter } from '../../notebooks/library/factors.ts';
import { rank, type RankFilter } from '../../notebooks/library/rank.ts';
import { readWave } from '../../notebooks/library/read-waves.ts';
import { reliability } from '../../notebooks/library/reliability.ts';
import { smallAreas } from '../../notebooks/library/small-areas.ts';
import { trend } from '../../notebooks/library/trend.ts';
import { undoing, type UndoingFilter } from '../../notebooks/library/undoing.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { withWaveLabels } from '../../notebooks/library/wave-labels.ts';
import type { AreaShape } from '../../survey/area-sets/area-shapes.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import type { Language } from '../../survey/text.ts';
import type { PageAsker } from './ask-page.ts';
import type { SurveyInfo } from './protocol.ts';

export interface SurveyOfReader {
  readonly instrument: string;
  readonly title: string;
  readonly origin: string;
  readonly synthetic: boolean;
  readonly waves: readonly { readonly wave: string; readonly label: string }[];
}
export interface WaveStore {
  surveys(): Promise<readonly SurveyInfo[]>;
  released(survey: string): Promise<readonly ReleasedWave[]>;
  /** Where the wave's areas lie; empty where no map has them. */
  areas(survey: string, wave: string): Promise<readonly AreaShape[]>;
  /** Official statistics. */
  indicators(): Promise<IndicatorTables>;
  /** Asks anew: other tables are declared. */
  forget(): void;
}

/** Keeps what was fetched; a failed question may be asked again. */
export function waveStore(page: PageAsker): WaveStore {
  let known: Promise<readonly SurveyInfo[]> | undefined;
  const bySurvey = new Map<string, Promise<readonly ReleasedWave[]>>();
  const byWave = new Map<string, Promise<readonly AreaShape[]>>();
  const statistics = new Map<string, Promise<IndicatorTables>>();
  const surveys = () =>
    (known ??= page.surveys().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
  const fetchAll = async (survey: string) => {
    const info = (await surveys()).find((one) => one.instrument === survey);
    if (!info) throw new RangeError(`The store has no survey "${survey}"`);
    return withWaveLabels(await Promise.all(info.waves.map(async ({ wave }) => readWave(await page.released(survey, wave)))), info.waves);
  };
  return {
    surveys,
    forget() {
      known = undefined;
      bySurvey.clear();
      byWave.clear();
      statistics.clear();
    },
    released: (survey) => kept(bySurvey, survey, () => fetchAll(survey)),
    indicators: () => kept(statistics, '', async () => JSON.parse(new TextDecoder().decode(await page.indicators())) as IndicatorTables),
    areas: (survey, wave) =>
      kept(
        byWave,
        JSON.stringify([survey, wave]),
        async () => JSON.parse(new TextDecoder().decode(await page.areas(survey, wave))) as readonly AreaShape[],
      ),
  };
}

function kept<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let found = known.get(key);
  if (!found) {
    found = make();
    known.set(key, found);
    const mine = found;
    found.catch(() => known.get(key) === mine && known.delete(key));
  }
  return found;
}

/** A cell may leave out what it must say. */
type Question<Filter> = (Filter & { readonly survey: string }) | undefined;

export const surveysFor = (infos: readonly SurveyInfo[], language: Language): SurveyOfReader[] =>
  infos.map((one) => ({
    ...one,
    title: one.title[language],
    origin: one.origin[language],
    waves: one.waves.map(({ wave, label }) => ({ wave, label: label[language] })),
  }));

/** Where areas lie: in a wave, or in the latest wave of rows. */
interface Place {
  readonly survey: string;
  readonly wave: string;
  readonly waveOrder?: number;
}
const isPlace = (of: Place | Rows<Place>): of is Place => 'survey' in of;
const latest = (rows: readonly Place[]): Place | undefined =>
  rows.reduce<Place | undefined>((one, row) => (one && (one.waveOrder ?? 0) >= (row.waveOrder ?? 0) ? one : row), undefined);

export function dataForCells(store: WaveStore, language: Language) {
  const { faults } = textsFor(language);
  const released = async (survey: string | undefined): Promise<readonly ReleasedWave[]> => {
    const known = await store.surveys();
    if (survey === undefined || !known.some(({ instrument }) => instrument === survey))
      throw new RangeError(faults.noSurvey(survey ?? null, known.map(({ instrument }) => instrument).join(', ')));
    return store.released(survey);
  };
  const ask = async <Filter extends object, Row extends object>(
    question: (Filter & { readonly survey?: string }) | undefined,
    rowsIn: (waves: readonly ReleasedWave[], filter: Filter) => Row[],
  ) => {
    const { survey, ...filter } = question ?? ({} as Filter & { readonly survey?: string });
    const waves = await released(survey);
    const unknown = unknownNames(waves, filter);
    if (unknown) throw new RangeError(faults.noVariable(unknown.names.join(', '), unknown.known.join(', ')));
    return aq.from(rowsIn(waves, filter as unknown as Filter));
  };
  return {
    released,
    areaShapes: async (of: Place | Rows<Place>) => {
      const place = isPlace(of) ? of : latest(rowsOf(of));
      return place ? store.areas(place.survey, place.wave) : [];
    },
    factors: (question: Question<FactorFilter>) => ask(question, (waves, filter) => factors(waves, filter, language)),
    compare: (question: Question<FactorFilter>, options: { readonly with: ComparisonKind }) =>
      ask(question, (waves, filter) => compare(waves, filter, options, language)),
    trend: (question: Question<FactorFilter>) => ask(question, (waves, filter) => trend(waves, filter, language)),
    rank: (question: Question<RankFilter>) => ask(question, (waves, filter) => rank(waves, filter, language)),
    smallAreas: (question: Question<GroupFilter>) => ask(question, (waves, filter) => smallAreas(waves, filter, language)),
    associate: (question: Question<AssociationFilter>) => ask(question, (waves, filter) => associate(waves, filter, language)),
    riskCounts: (question: Question<AssociationFilter>) => ask(question, (waves, filter) => riskCounts(waves, filter, language)),
    reliability: (question: Question<GroupFilter>) => ask(question, (waves, filter) => reliability(waves, filter, language)),
    coverage: (question: Question<CoverageFilter>) => ask(question, (waves, filter) => coverage(waves, filter, language)),
    indicators: async (filter: IndicatorFilter = {}) => {
      const names = Object.keys(filter).filter((name) => !indicatorFilterNames.includes(name));
      if (names.length > 0) throw new RangeError(faults.noVariable(names.join(', '), indicatorFilterNames.join(', ')));
      return aq.from(indicatorRows(await store.indicators(), filter, language));
    },
    detectable: (question: Question<FactorFilter>) => ask(question, (waves, filter) => detectable(waves, filter, language)),
    undoing: (question: Question<UndoingFilter>) => ask(question, (waves, filter) => undoing(waves, filter, language)),
    availability: async ({ survey, ...choice }: { readonly survey: string; readonly wave: string }): Promise<Availability> =>
      availability(await released(survey), choice, language),
  };
}

/** Rows of an Arquero table, or rows as they are. */
export type Rows<Row> = readonly Row[] | { objects(): unknown[] };
export const rowsOf = <Row>(rows: Rows<Row>): readonly Row[] =>
  Array.isArray(rows) ? (rows as readonly Row[]) : ((rows as { objects(): unknown[] }).objects() as Row[]);
