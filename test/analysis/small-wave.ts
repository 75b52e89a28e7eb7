/** Small instruments and waves for tests: answers in letters and numbers that a reader can count. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Item, Scale } from '../../survey/instrument/instrument.ts';

const text = (word: string) => ({ sv: word, en: word });

/** An item with codes 0 to top, all of them numbers, and "9" for refused. */
export const numberItem = (id: string, top = 1): Item => ({
  id,
  concept: text(id),
  question: null,
  codebook: {
    kind: 'options',
    options: Array.from({ length: top + 1 }, (_, value) => ({ code: String(value), label: text(String(value)), value })),
    missing: { '9': 'refused' },
  },
  shownWhen: null,
});

/** A scale over items with codes 0 to top, its score from 0 to 1. */
export const scaleOf = (id: string, items: readonly string[], over: Partial<Scale> = {}, top = 1): Scale => ({
  id,
  kind: 'outcome',
  domain: null,
  name: text(id),
  shareLabel: text(`share of ${id}`),
  items: items.map((item) => ({ item, values: Array.from({ length: top + 1 }, (_, value) => value / top) })),
  minAnswered: 1,
  range: [0, 1],
  statistic: 'share',
  unit: null,
  cutPoints: null,
  breaks: [],
  ...over,
});

export const cutPointsOf = (
  byGrade: Record<string, { cut: number; referenceShare: number; n?: number }>,
): NonNullable<Scale['cutPoints']> => ({
  version: '1',
  population: text('reference'),
  deviation: 'meanAbsolute',
  multiplier: 0.15,
  weighted: false,
  screening: 'all',
  byGrade: Object.fromEntries(Object.entries(byGrade).map(([grade, point]) => [grade, { n: 100, ...point }])),
});

export const smallInstrument = (over: Partial<Instrument> = {}): Instrument => ({
  id: 'small',
  version: '1',
  title: text('Small'),
  origin: text('made for a test'),
  synthetic: true,
  items: [numberItem('q')],
  sections: [],
  scales: [scaleOf('q', ['q'])],
  validityRules: [],
  screening: 'all',
  groups: ['wave', 'area', 'grade', 'sex', 'lives'].map((id) => ({ id, name: text(id), codes: [], coarser: [], open: true })),
  pools: [],
  singlePsu: 'adjust',
  cutPointRule: { deviation: 'meanAbsolute', multiplier: 0.15 },
  mapping: null,
  ...over,
});

/** A pupil: codes of grouping variables (left out = not stated), class, answers by item (null = not answered). */
export interface Pupil {
  readonly psu: number;
  readonly groups?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, number | null>>;
  readonly weight?: number;
}

/**
 * @param stratumOf stratum of each class; left out: one stratum for all
 */
export function columnsOf(pupils: readonly Pupil[], stratumOf: (psu: number) => number = () => 0): Columns {
  const classes = Math.max(-1, ...pupils.map(({ psu }) => psu)) + 1;
  const strata = Array.from({ length: classes }, (_, psu) => stratumOf(psu));
  const names = (pick: (pupil: Pupil) => object | undefined) => [...new Set(pupils.flatMap((pupil) => Object.keys(pick(pupil) ?? {})))];
  const groups = names(({ groups: codes }) => codes).map((id) => {
    const codes = [...new Set(pupils.flatMap((pupil) => pupil.groups?.[id] ?? []))].sort();
    return [
      id,
      { codes, index: Uint8Array.from(pupils, (pupil) => (pupil.groups?.[id] === undefined ? 0xff : codes.indexOf(pupil.groups[id]!))) },
    ] as const;
  });
  const items = names(({ answers }) => answers).map((id) => [id, Uint8Array.from(pupils, (pupil) => pupil.answers?.[id] ?? 0xff)] as const);
  return {
    n: pupils.length,
    items: new Map(items),
    groups: new Map(groups),
    design: {
      psu: Int32Array.from(pupils, ({ psu }) => psu),
      psuStratum: Int32Array.from(strata),
      strata: Math.max(0, ...strata) + 1,
      weight: pupils.some(({ weight }) => weight !== undefined) ? Float64Array.from(pupils, ({ weight }) => weight ?? 1) : null,
      fpc: null,
    },
  };
}
