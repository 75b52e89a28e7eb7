/** Official statistics of the example municipality: made up, as its survey is, and its source says so. */
import type { Indicator, Indicators, IndicatorValue } from '../../survey/indicators/indicator.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { storeIndicators } from '../indicators/indicator.service.ts';

const source = 'Påhittade siffror (made-up figures)';
/** Each with the value of the whole in the first year and by how much a year moves it; areas lie around the whole. */
const series: readonly (readonly [indicator: Omit<Indicator, 'source'>, first: number, aYear: number])[] = [
  [
    {
      indicator: 'bostadsinbrott',
      name: { sv: 'Anmälda bostadsinbrott', en: 'Reported burglaries' },
      unit: { sv: 'per 1 000 invånare', en: 'per 1,000 inhabitants' },
      better: 'lower',
    },
    3.1,
    -0.1,
  ],
  [
    {
      indicator: 'trangboddhet',
      name: { sv: 'Trångbodda hushåll', en: 'Crowded households' },
      unit: { sv: 'procent', en: 'per cent' },
      better: 'lower',
    },
    14.2,
    0.3,
  ],
  [
    {
      indicator: 'unga-arbetslosa',
      name: { sv: 'Arbetslösa 18–24 år', en: 'Unemployed aged 18–24' },
      unit: { sv: 'procent', en: 'per cent' },
      better: 'lower',
    },
    8.4,
    -0.2,
  ],
];
const years = [2022, 2023, 2024, 2025];
const areas = ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10'];
/** How an area lies to the whole; the smallest one is protected in its first year, as sources do. */
const timesOfArea = [0.7, 0.9, 1.3, 1.1, 0.8, 1.5, 1.2, 0.6, 1, 0.9];

export const exampleIndicators: Indicators = {
  indicators: series.map(([indicator]) => ({ ...indicator, source })),
  values: series.flatMap(([{ indicator }, first, aYear], k) =>
    [null, ...areas].flatMap((area, i) =>
      years.map((year, j): IndicatorValue => {
        const isProtected = k === 0 && area === 'A08' && j === 0;
        const whole = first + aYear * j;
        const value = Math.round(whole * (area === null ? 1 : timesOfArea[i - 1]!) * 10) / 10;
        return { indicator, area, period: String(year), value: isProtected ? null : value, mark: isProtected ? 'protected' : null };
      }),
    ),
  ),
};

/** Once: what somebody imports later stays. */
export const storeExampleIndicators = (tx: TenantTransaction, municipality: string) =>
  storeIndicators(tx, municipality, null, 'exempel.csv', exampleIndicators);
