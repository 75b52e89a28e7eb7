import type { Columns } from '../../survey/columns/columns.ts';
import {
  flatCode,
  type CutPointDeviation,
  type GroupingVariable,
  type Instrument,
  type Scale,
} from '../../survey/instrument/instrument.ts';
import { randomStream } from '../../survey/simulation/random.ts';

/** What the figures in the issue were measured on: 30 scales of 5 items, 5 % missing, 40 areas × 4 grades × 3 sexes, classes of 25 in areas. */
export const shape = { scales: 30, itemsPerScale: 5, missing: 0.05, areas: 40, grades: 4, sexes: 3, classSize: 25 } as const;

const numbered = (n: number, prefix: string) => Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`);
const itemIds = numbered(shape.scales * shape.itemsPerScale, 'q');
const text = (words: string) => ({ sv: words, en: words });

/** An instrument of 30 scales, two in three of them risk factors, answered on four-point sets. */
export function benchInstrument(): Instrument {
  const options = ['1', '2', '3', '4'].map((code) => ({ code, label: text(code), value: Number(code) }));
  const group = (id: string, codes: readonly string[]): GroupingVariable => ({
    id,
    name: text(id),
    codes: codes.map((code) => flatCode(code, text(code))),
    coarser: [],
    open: false,
  });
  return {
    id: 'bench',
    version: '1',
    title: text('Bench'),
    origin: text('Made up'),
    synthetic: true,
    items: itemIds.map((id) => ({
      id,
      concept: text(id),
      question: null,
      codebook: { kind: 'options', options, missing: {} },
      shownWhen: null,
    })),
    sections: [],
    scales: numbered(shape.scales, 's').map((id, index) => benchScale(id, index)),
    validityRules: [],
    screening: 'all',
    groups: [
      group('area', numbered(shape.areas, 'a')),
      group('grade', numbered(shape.grades, '')),
      group('sex', numbered(shape.sexes, '')),
    ],
    pools: [],
    singlePsu: 'adjust',
    cutPointRule: { deviation: 'meanAbsolute' satisfies CutPointDeviation, multiplier: 0.15 },
    mapping: null,
  };
}

function benchScale(id: string, index: number): Scale {
  const items = itemIds.slice(index * shape.itemsPerScale, (index + 1) * shape.itemsPerScale);
  return {
    id,
    kind: index % 3 === 2 ? 'protective' : 'risk',
    domain: 'school',
    name: text(id),
    shareLabel: text(id),
    items: items.map((item, i) => ({ item, values: i === 0 ? [4, 3, 2, 1] : [1, 2, 3, 4] })),
    minAnswered: 4,
    range: [1, 4],
    statistic: 'share',
    unit: null,
    cutPoints: null,
    breaks: [],
  };
}

/**
 * Columns of `n` respondents in shared memory. Answers of a scale hang together through a level per class and respondent; a class has one
 * grade and lies in one area.
 */
export function syntheticColumns(n: number): Columns {
  const { uniform } = randomStream('bench', n);
  const classes = Math.ceil(n / shape.classSize);
  const psu = new Int32Array(shared(n * 4));
  const psuStratum = Int32Array.from({ length: classes }, (_, c) => Math.floor((c * shape.areas) / classes));
  const group = () => new Uint8Array(shared(n));
  const [area, grade, sex] = [group(), group(), group()];
  for (let row = 0; row < n; row++) {
    const of = Math.floor(row / shape.classSize);
    psu[row] = of;
    area[row] = psuStratum[of]!;
    grade[row] = of % shape.grades;
    sex[row] = Math.floor(uniform() * shape.sexes);
  }
  const items = new Map(itemIds.map((id) => [id, new Uint8Array(shared(n))]));
  for (let scale = 0; scale < shape.scales; scale++)
    fillScale(
      itemIds.slice(scale * shape.itemsPerScale, (scale + 1) * shape.itemsPerScale).map((id) => items.get(id)!),
      n,
      uniform,
    );
  return {
    n,
    items,
    groups: new Map([
      ['area', { codes: numbered(shape.areas, 'a'), index: area }],
      ['grade', { codes: numbered(shape.grades, ''), index: grade }],
      ['sex', { codes: numbered(shape.sexes, ''), index: sex }],
    ]),
    design: { psu, psuStratum: sharedCopy(psuStratum), strata: shape.areas, weight: null, fpc: null },
  };
}

const shared = (bytes: number) => new SharedArrayBuffer(bytes);
function sharedCopy(values: Int32Array): Int32Array {
  const copy = new Int32Array(shared(values.byteLength));
  copy.set(values);
  return copy;
}

function fillScale(columns: readonly Uint8Array[], n: number, uniform: () => number): void {
  let level = 0;
  for (let row = 0; row < n; row++) {
    if (row % shape.classSize === 0) level = 0.6 * (uniform() - 0.5);
    const own = level + 2.2 * uniform();
    columns.forEach((column, i) => {
      const latent = own + 1.6 * uniform() - 0.4;
      const answer = Math.max(0, Math.min(3, Math.floor(latent)));
      column[row] = uniform() < shape.missing ? 0xff : i === 0 ? 3 - answer : answer;
    });
  }
}

/** The work of a program that only reads: every byte of every item once, added up. */
export function barePass(columns: Columns): number {
  let sum = 0;
  for (const index of columns.items.values()) sum += addUp(index as Uint8Array);
  return sum;
}
function addUp(values: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
