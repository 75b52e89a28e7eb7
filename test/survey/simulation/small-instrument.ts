import type { Codebook } from '../../../survey/instrument/codebook.ts';
import {
  flatCode,
  type Domain,
  type FactorKind,
  type GroupingVariable,
  type Instrument,
  type Item,
  type Scale,
} from '../../../survey/instrument/instrument.ts';
import type { Text } from '../../../survey/text.ts';

export const text = (words: string): Text => ({ sv: words, en: words });
const options = (codes: readonly number[]): Codebook => ({
  kind: 'options',
  options: codes.map((code) => ({ code: String(code), label: text(String(code)), value: code })),
  missing: { '9': 'refused' },
});
const item = (id: string, codebook: Codebook, shownWhen: Item['shownWhen'] = null): Item => ({
  id,
  concept: text(id),
  question: null,
  codebook,
  shownWhen,
});
const group = (id: string, codes: readonly string[]): GroupingVariable => ({
  id,
  name: text(id),
  codes: codes.map((code) => flatCode(code, text(code))),
  coarser: [],
  open: false,
});

function scale(
  id: string,
  kind: FactorKind,
  domain: Domain | null,
  items: Scale['items'],
  range: readonly [number, number],
  statistic: Scale['statistic'] = 'share',
): Scale {
  return {
    id,
    kind,
    domain,
    name: text(id),
    shareLabel: text(id),
    items,
    minAnswered: Math.ceil((items.length * 2) / 3),
    range,
    statistic,
    unit: null,
    cutPoints: null,
    breaks: [],
  };
}

const four = options([1, 2, 3, 4]);
const straight = (id: string) => ({ item: id, values: [1, 2, 3, 4] });
const reversed = (id: string) => ({ item: id, values: [4, 3, 2, 1] });

/** Two risk scales, a protective one, a behaviour with routing, an invented drug, and what a municipality is divided by. */
export const smallInstrument: Instrument = {
  id: 'small',
  version: '1',
  title: text('Small'),
  origin: text('Made up'),
  synthetic: true,
  items: [
    ...[
      'quarrels1',
      'quarrels2',
      'quarrels3',
      'disorder1',
      'disorder2',
      'disorder3',
      'disorder4',
      'close1',
      'close2',
      'close3',
      'close4',
    ].map((id) => item(id, four)),
    item('drank', options([0, 1])),
    item('drinkingDays', { kind: 'integers', min: 1, max: 30, options: [], missing: {} }, { item: 'drank', in: ['1'] }),
    item('inventedDrug', options([0, 1, 2])),
  ],
  sections: [],
  scales: [
    scale('quarrels', 'risk', 'family', [straight('quarrels1'), straight('quarrels2'), straight('quarrels3')], [1, 4]),
    scale(
      'disorder',
      'risk',
      'community',
      [straight('disorder1'), straight('disorder2'), straight('disorder3'), reversed('disorder4')],
      [1, 4],
    ),
    scale('closeness', 'protective', 'family', ['close1', 'close2', 'close3', 'close4'].map(straight), [1, 4]),
    scale('drank30', 'outcome', null, [{ item: 'drank', values: [0, 1] }], [0, 1]),
  ],
  validityRules: [{ id: 'invented', name: text('Invented drug'), flagWhen: { item: 'inventedDrug', in: ['1', '2'] } }],
  screening: 'unflagged',
  groups: [
    group('wave', ['2022', '2024', '2026']),
    group('area', ['north', 'south', 'east', 'west']),
    group('grade', ['7', '8', '9', 'gy1', 'gy2']),
    group('sex', ['1', '2']),
    group('economy', ['good', 'tight']),
  ],
  pools: [],
  singlePsu: 'adjust',
  cutPointRule: { deviation: 'meanAbsolute', multiplier: 0.15 },
  mapping: null,
};
