/** The functions through which cells meet data: released rows in Arquero tables, fetched once per wave. */
import * as aq from 'arquero';
import type { ComparisonKind, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { availability, type Availability } from '../../notebooks/library/availability.ts';
import { associate, riskCounts, type AssociationFilter } from '../../notebooks/library/associate.ts';
import { compare } from '../../notebooks/library/compare.ts';
import { coverage, type CoverageFilter } from '../../notebooks/library/coverage.ts';
import { detectable } from '../../notebooks/library/detectable.ts';
import { indicatorRows, type IndicatorFilter } from '../../notebooks/library/indicators.ts';
import { factors, type FactorFilter, type GroupFilter } from '../../notebooks/library/factors.ts';
import { rank, type RankFilter } from '../../notebooks/library/rank.ts';
import { readWave } from '../../notebooks/library/read-waves.ts';
import { reliability } from '../../notebooks/library/reliability.ts';
import { smallAreas } from '../../notebooks/library/small-areas.ts';
import { trend } from '../../notebooks/library/trend.ts';
import { undoing, type UndoingFilter } from '../../notebooks/library/undoing.ts';
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
    if (!info)
      throw new RangeError(
        `There is no survey "${survey}" among those that this notebook declares: ${(await surveys()).map((one) => one.instrument).join(', ')}`,
      );
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

type Question<Filter = FactorFilter> = Filter & { readonly survey: string };

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
  const from = async <Row extends object>(survey: string, rowsOf: (waves: readonly ReleasedWave[]) => Row[]) =>
    aq.from(rowsOf(await store.released(survey)));
  return {
    released: (survey: string) => store.released(survey),
    areaShapes: async (of: Place | Rows<Place>) => {
      const place = isPlace(of) ? of : latest(rowsOf(of));
      return place ? store.areas(place.survey, place.wave) : [];
    },
    factors: ({ survey, ...filter }: Question) => from(survey, (waves) => factors(waves, filter, language)),
    compare: ({ survey, ...filter }: Question, options: { readonly with: ComparisonKind }) =>
      from(survey, (waves) => compare(waves, filter, options, language)),
    trend: ({ survey, ...filter }: Question) => from(survey, (waves) => trend(waves, filter, language)),
    rank: ({ survey, ...filter }: Question<RankFilter>) => from(survey, (waves) => rank(waves, filter, language)),
    smallAreas: ({ survey, ...filter }: Question<GroupFilter>) => from(survey, (waves) => smallAreas(waves, filter, language)),
    associate: ({ survey, ...filter }: Question<AssociationFilter>) => from(survey, (waves) => associate(waves, filter, language)),
    riskCounts: ({ survey, ...filter }: Question<AssociationFilter>) => from(survey, (waves) => riskCounts(waves, filter, language)),
    reliability: ({ survey, ...filter }: Question<GroupFilter>) => from(survey, (waves) => reliability(waves, filter, language)),
    coverage: ({ survey, ...filter }: Question<CoverageFilter>) => from(survey, (waves) => coverage(waves, filter, language)),
    indicators: async (filter: IndicatorFilter = {}) => aq.from(indicatorRows(await store.indicators(), filter, language)),
    detectable: ({ survey, ...filter }: Question) => from(survey, (waves) => detectable(waves, filter, language)),
    undoing: ({ survey, ...filter }: Question<UndoingFilter>) => from(survey, (waves) => undoing(waves, filter, language)),
    availability: async ({ survey, ...choice }: { readonly survey: string; readonly wave: string }): Promise<Availability> =>
      availability(await store.released(survey), choice, language),
  };
}

/** Rows of an Arquero table, or rows as they are. */
export type Rows<Row> = readonly Row[] | { objects(): unknown[] };
export const rowsOf = <Row>(rows: Rows<Row>): readonly Row[] =>
  Array.isArray(rows) ? (rows as readonly Row[]) : ((rows as { objects(): unknown[] }).objects() as Row[]);
