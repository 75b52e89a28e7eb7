/** `indicators(…)`: official statistics per area and period, with the names that people read. */
import type { Better, IndicatorValue } from '../../survey/indicators/indicator.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import type { Language } from '../../survey/text.ts';
import { formatNumber } from '../wording/format-numbers.ts';
import { indicatorTextsFor } from '../wording/indicator-texts.ts';
import { accepts, type Codes } from './factors.ts';
import { fill, nothing, type TableView } from './table-view.ts';

/** One code or several; left out or null: all of them. */
export interface IndicatorFilter {
  readonly indicator?: Codes | null;
  /** `'all'` is the municipality as a whole, `'each'` every area and not the municipality. */
  readonly area?: Codes | null;
  /** A year, or a school year such as 2024/25. */
  readonly year?: Codes | number | readonly number[] | null;
}
export const indicatorFilterNames: readonly string[] = ['indicator', 'area', 'year'];

export interface IndicatorRow {
  readonly indicator: string;
  readonly indicatorLabel: string;
  readonly unit: string;
  readonly source: string;
  readonly better: Better;
  /** null: the municipality as a whole. */
  readonly area: string | null;
  readonly areaLabel: string;
  readonly period: string;
  /** The year, or the one in which the school year begins: to be drawn along an axis. */
  readonly year: number;
  /** In the unit; null where `mark` says why. */
  readonly value: number | null;
  readonly mark: IndicatorValue['mark'];
}

const wholeMunicipality = 'all';
const isWhole = (asked: Codes): boolean => asked !== 'each' && accepts(asked, wholeMunicipality);

/** Rows by indicator in the order of import, then area (the municipality first), then period. */
export function indicatorRows(tables: IndicatorTables, filter: IndicatorFilter, language: Language): IndicatorRow[] {
  const names = new Map(tables.areas.map(({ code, name }) => [code, name[language]]));
  const { whole } = indicatorTextsFor(language);
  const { indicator: asked = null, area: askedArea = null, year = null } = filter;
  const years = year === null || typeof year === 'string' ? year : [year].flat().map(String);
  return tables.indicators
    .filter(({ indicator }) => asked === null || accepts(asked, indicator))
    .flatMap(({ indicator, name, unit, source, better }) =>
      tables.values
        .filter((value) => value.indicator === indicator)
        .filter(({ area }) => askedArea === null || (area === null ? isWhole(askedArea) : accepts(askedArea, area)))
        .filter(({ period }) => years === null || accepts(years, period))
        .map(({ area, period, value, mark }): IndicatorRow => ({
          indicator,
          indicatorLabel: name[language],
          unit: unit[language],
          source,
          better,
          area,
          areaLabel: area === null ? whole : (names.get(area) ?? area),
          period,
          year: Number(period.slice(0, 4)),
          value,
          mark,
        })),
    );
}

export const isIndicator = (row: object): row is IndicatorRow => 'indicator' in row && 'mark' in row;

/** As few decimals as the value has, and two at most. */
export const sayIndicatorValue = ({ value, mark }: Pick<IndicatorRow, 'value' | 'mark'>, language: Language): string =>
  mark === null && value !== null
    ? formatNumber(value, language, decimalsOf(value))
    : mark === null
      ? nothing
      : indicatorTextsFor(language).marks[mark];
const decimalsOf = (value: number): number => [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;

export function indicatorTable(rows: readonly IndicatorRow[], language: Language): TableView {
  const t = indicatorTextsFor(language);
  return fill<IndicatorRow>(
    [
      { title: t.indicator, numeric: false, cell: ({ indicatorLabel }) => indicatorLabel },
      { title: t.area, numeric: false, cell: ({ areaLabel }) => areaLabel },
      { title: t.period, numeric: false, cell: ({ period }) => period },
      { title: t.value, numeric: true, cell: (row) => sayIndicatorValue(row, language) },
      { title: t.unit, numeric: false, cell: ({ unit }) => unit || nothing },
      { title: t.source, numeric: false, cell: ({ source }) => source },
    ],
    rows,
  );
}

/** The newest row of the area that has a value, and that of the municipality as a whole: what is known now of one indicator. */
export function latestOf(tables: IndicatorTables, indicator: string, area: string, language: Language): IndicatorRow[] {
  const rows = indicatorRows(tables, { indicator }, language).filter(({ value }) => value !== null);
  return [area, null].flatMap((place) => {
    const newest = rows.filter((row) => row.area === place).toSorted((a, b) => b.period.localeCompare(a.period));
    return newest.slice(0, 1);
  });
}

/** "Anmälda bostadsinbrott i Norr 2025: 4,2 per 1 000 invånare (Brå)." */
export const sayIndicator = (row: IndicatorRow, language: Language): string =>
  indicatorTextsFor(language).sentence(
    row.indicatorLabel,
    row.areaLabel,
    row.period,
    [sayIndicatorValue(row, language), ...(row.mark === null && row.unit !== '' ? [row.unit] : [])].join(' '),
    row.source,
  );
