/**
 * Released waves written by hand, for tests of what stands on released rows. Only analysis/disclosure makes such values in the
 * product; the casts here are a test's own.
 */
import type {
  ComparisonKind,
  ComparisonWord,
  Group,
  Protection,
  ReleasedComparison,
  ReleasedRow,
  ReleasedWave,
} from '../../analysis/disclosure/released.ts';
import type { Domain, FactorKind, Statistic } from '../../survey/instrument/instrument.ts';

export interface FixtureFactor {
  readonly id: string;
  readonly kind: FactorKind;
  readonly domain: Domain | null;
  readonly sv: string;
  readonly en: string;
  readonly statistic?: Statistic;
  readonly unit?: { readonly sv: string; readonly en: string };
  readonly range?: readonly [number, number];
  readonly breaks?: readonly string[];
}

/** [id, kind, domain, Swedish, English] of a dozen and a half factors, with long names among them. */
const listed: readonly (readonly [string, FactorKind, Domain | null, string, string])[] = [
  ['attachment', 'risk', 'community', 'Svag anknytning till bostadsområdet', 'Low attachment to the neighbourhood'],
  ['disorder', 'risk', 'community', 'Oordning och otrygghet i bostadsområdet', 'Community disorganization'],
  ['norms', 'risk', 'community', 'Tillåtande normer kring alkohol och droger', 'Norms favourable to alcohol and drugs'],
  ['communityRewards', 'protective', 'community', 'Lite uppmuntran i området', 'Few rewards for involvement in the community'],
  ['management', 'risk', 'family', 'Bristande tillsyn och tydlighet i familjen', 'Poor family management'],
  ['conflict', 'risk', 'family', 'Konflikter i familjen', 'Family conflict'],
  ['familyAttachment', 'protective', 'family', 'Låg anknytning till familjen', 'Low attachment to the family'],
  ['familyRewards', 'protective', 'family', 'Lite uppmuntran i familjen', 'Few rewards in the family'],
  ['schoolFailure', 'risk', 'school', 'Bristande skolresultat', 'Academic failure'],
  ['commitment', 'risk', 'school', 'Svagt engagemang i skolan', 'Low commitment to school'],
  ['schoolChances', 'protective', 'school', 'Få möjligheter att delta i skolan', 'Few opportunities for involvement in school'],
  ['rebellious', 'risk', 'peer-individual', 'Upproriskhet', 'Rebelliousness'],
  ['friends', 'risk', 'peer-individual', 'Vänner med normbrytande beteende', 'Friends with antisocial behaviour'],
  ['belief', 'protective', 'peer-individual', 'Låg tilltro till gemensamma regler', 'Low belief in shared rules'],
  ['alcohol30', 'outcome', null, 'Druckit alkohol senaste 30 dagarna', 'Drank alcohol in the past 30 days'],
  ['sad', 'outcome', null, 'Känt sig ledsen eller utan hopp i två veckor eller mer', 'Felt sad or hopeless for two weeks or more'],
];
export const fixtureFactors: readonly FixtureFactor[] = [
  ...listed.map(([id, kind, domain, sv, en]) => ({ id, kind, domain, sv, en })),
  {
    id: 'alcoholDays',
    kind: 'outcome',
    domain: null,
    sv: 'Dagar med alkohol',
    en: 'Days with alcohol',
    statistic: 'mean',
    unit: { sv: 'dagar', en: 'days' },
    range: [0, 30],
  },
  {
    id: 'gang',
    kind: 'risk',
    domain: 'peer-individual',
    sv: 'Koppling till gäng',
    en: 'Gang involvement',
    statistic: 'mean',
    range: [1, 4],
  },
];

interface RowFields {
  readonly factor?: string;
  readonly kind?: FactorKind;
  readonly statistic?: Statistic;
  readonly group?: Group;
  readonly n?: number | null;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly referenceShare?: number | null;
  readonly coverage?: number | null;
  readonly protection?: Protection;
}
export const releasedRow = (fields: RowFields): ReleasedRow =>
  ({
    factor: 'attachment',
    kind: 'risk',
    statistic: 'share',
    group: { wave: '2026', area: '3' },
    n: 210,
    value: 0.34,
    low: 0.26,
    high: 0.43,
    referenceShare: null,
    coverage: null,
    protection: { state: 'shown' },
    ...fields,
  }) as unknown as ReleasedRow;
export const hiddenRow = (fields: RowFields, reason: 'protected' | 'tooUncertain' = 'protected'): ReleasedRow =>
  releasedRow({ ...fields, n: null, value: null, low: null, high: null, protection: { state: 'hidden', reason } });

export const releasedComparison = (fields: {
  readonly factor: string;
  readonly kind?: FactorKind;
  readonly statistic?: Statistic;
  readonly group: Group;
  readonly comparison?: ComparisonKind;
  readonly otherValue?: number | null;
  readonly difference?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly word?: ComparisonWord | null;
  readonly protection?: Protection;
}): ReleasedComparison =>
  ({
    kind: 'risk',
    statistic: 'share',
    comparison: 'rest',
    otherValue: null,
    difference: null,
    low: null,
    high: null,
    word: null,
    protection: { state: 'shown' },
    ...fields,
  }) as unknown as ReleasedComparison;

const flat = (code: string, sv: string, en: string) => ({ code, label: { sv, en }, within: null });
const areas = [flat('1', 'Södra staden', 'Southtown'), flat('2', 'Björkhagen', 'Birch Field'), flat('3', 'Norra Hamnen', 'North Harbour')];
const waveCodes = ['2022', '2024', '2026'].map((code) => flat(code, `Hösten ${code}`, `Autumn ${code}`));

export const releasedWave = (
  fields: Partial<Omit<ReleasedWave, 'factors'>> & { readonly factors?: readonly FixtureFactor[] },
): ReleasedWave =>
  ({
    instrument: {
      id: 'example',
      version: '1',
      title: { sv: 'Exempelenkäten', en: 'The example survey' },
      origin: { sv: 'Påhittade data', en: 'Made-up data' },
    },
    synthetic: true,
    wave: '2026',
    groups: [
      { id: 'wave', name: { sv: 'Mätomgång', en: 'Wave' }, codes: waveCodes },
      { id: 'area', name: { sv: 'Område', en: 'Area' }, codes: areas },
      {
        id: 'grade',
        name: { sv: 'Årskurs', en: 'Grade' },
        codes: [flat('7', 'åk 7', 'Grade 7'), flat('9', 'åk 9', 'Grade 9')],
      },
      {
        id: 'sex',
        name: { sv: 'Kön', en: 'Sex' },
        codes: [flat('f', 'Flickor', 'Girls'), flat('m', 'Pojkar', 'Boys')],
      },
    ],
    settings: {
      validFrom: '2026-01-01',
      minPupils: 10,
      minPsus: 2,
      nearlyAllOrNone: 2,
      uncertainHalfWidth: 0.1,
      hiddenHalfWidth: 0.15,
      minDf: 4,
      roundN: 5,
    },
    rows: [],
    comparisons: [],
    ranks: [],
    smallAreas: [],
    associations: [],
    riskCounts: [],
    reliability: [],
    coverage: [],
    method: {
      allocatedAtRandom: [],
      derivedCutPoints: [],
      cost: [],
      pooledWaves: [fields.wave ?? '2026'],
      borderBreaks: [],
      postStratifiedBy: [],
      strataSplitBy: [],
    },
    ...fields,
    factors: (fields.factors ?? fixtureFactors).map((one) => ({
      id: one.id,
      kind: one.kind,
      domain: one.domain,
      name: { sv: `Namn: ${one.sv}`, en: `Name: ${one.en}` },
      shareLabel: { sv: one.sv, en: one.en },
      statistic: one.statistic ?? 'share',
      unit: one.unit ?? null,
      range: one.range ?? [1, 4],
      breaks: one.breaks ?? [],
    })),
  }) as unknown as ReleasedWave;

/** One wave in which all that can happen to a row happens in area 3: shown, sure, uncertain, bounded, and hidden for both reasons. */
export function exampleWave(wave = '2026', drift = 0): ReleasedWave {
  const rows: ReleasedRow[] = [];
  const comparisonRows: ReleasedComparison[] = [];
  const groups: Group[] = [
    { wave },
    ...areas.map(({ code }) => ({ wave, area: code })),
    { wave, area: '3', sex: 'f' },
    { wave, area: '3', sex: 'm' },
    { wave, grade: '9', sex: 'f' },
  ];
  fixtureFactors.forEach((one, index) => {
    for (const [place, group] of groups.entries()) {
      const statistic = one.statistic ?? 'share';
      const fields = { factor: one.id, kind: one.kind, statistic, group };
      const middle = 33 + ((index * 7 + place * 5) % 17) + drift;
      const inUnit = (percent: number) => (statistic === 'share' ? Math.round(percent) / 100 : Math.round(percent));
      const difference = ((index * 5 + place * 3) % 19) - 9;
      const isThird = group['area'] === '3' && !group['sex'];
      const half = isThird && one.id === 'conflict' ? 13 : 7;
      if (isThird && one.id === 'familyRewards') rows.push(hiddenRow(fields));
      else if (isThird && one.id === 'schoolChances') rows.push(hiddenRow(fields, 'tooUncertain'));
      else if (isThird && one.id === 'alcohol30')
        rows.push(releasedRow({ ...fields, value: null, low: 0, high: 0.05, protection: { state: 'bounded', side: 'under' } }));
      else
        rows.push(
          releasedRow({
            ...fields,
            value: inUnit(middle),
            low: inUnit(middle - half),
            high: inUnit(middle + half),
            referenceShare: statistic === 'share' && one.kind !== 'outcome' ? 0.4 : null,
            ...(half > 10 ? { protection: { state: 'uncertain' } as const } : {}),
          }),
        );
      const row = rows.at(-1)!;
      const kinds = place === 0 ? (['previousWave', 'reference'] as const) : (['rest', 'reference', 'previousWave'] as const);
      for (const comparison of kinds) {
        if (comparison === 'reference' && (one.kind === 'outcome' || statistic === 'mean')) continue;
        if (row.protection.state === 'hidden')
          comparisonRows.push(releasedComparison({ ...fields, comparison, protection: row.protection }));
        else if (row.protection.state === 'bounded')
          comparisonRows.push(releasedComparison({ ...fields, comparison, otherValue: inUnit(30) }));
        else
          comparisonRows.push(
            releasedComparison({
              ...fields,
              comparison,
              otherValue: inUnit(middle - difference),
              difference: inUnit(difference),
              low: inUnit(difference - 6),
              high: inUnit(difference + 6),
              word: difference > 6 ? 'clearlyHigher' : difference < -6 ? 'clearlyLower' : 'noClearDifference',
            }),
          );
      }
    }
  });
  return releasedWave({ wave, rows, comparisons: comparisonRows });
}

/** One factor of area 3 in the autumns of 2022, 2024 and 2026, falling; the change since 2022 as stored with `long`. */
export function fallingWaves(
  long: Partial<Parameters<typeof releasedComparison>[0]> = {},
  waves = ['2022', '2024', '2026'],
): ReleasedWave[] {
  return waves.map((wave, index) => {
    const group = { wave, area: '3' };
    const value = [0.45, 0.38, 0.34][index]!;
    const change = { factor: 'attachment', group, word: 'noClearDifference' as const };
    return releasedWave({
      wave,
      factors: fixtureFactors.slice(0, 1),
      rows: [releasedRow({ group, value, low: value - 0.07, high: value + 0.07 })],
      comparisons: [
        releasedComparison({ ...change, otherValue: 0.4, difference: -0.06 }),
        ...(index === 0 ? [] : [releasedComparison({ ...change, comparison: 'previousWave', difference: -0.04 })]),
        ...(index === 0
          ? []
          : [releasedComparison({ ...change, comparison: 'firstWave', difference: -0.11, word: 'clearlyLower', ...long })]),
      ],
    });
  });
}
