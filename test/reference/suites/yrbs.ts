import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { readCsv, type Table } from '../read-csv.ts';
import { sampleDesign } from '../sample-design.ts';

/** The national Youth Risk Behavior Survey 2019 with the variables that the reference scripts derive from it (r/make_reference.R, prep_yrbs). */
export interface Yrbs {
  readonly table: Table;
  readonly design: DesignColumns;
  /** Derived variables and the raw numeric columns. */
  variable(name: string): Float64Array;
  readonly violenceItems: Readonly<Record<string, Float64Array>>;
}

const above: Readonly<Record<string, readonly [string, number]>> = {
  alcohol30: ['Q41', 1],
  marijuana30: ['Q47', 1],
  cigarette30: ['Q32', 1],
  vape30: ['Q35', 1],
  cocaine: ['Q50', 1],
  heroin: ['Q52', 1],
  meth: ['Q53', 1],
  inject: ['Q56', 1],
};
const equal: Readonly<Record<string, string>> = { sad: 'Q25', considered: 'Q26', bullied: 'Q23' };
/** Items of the violence scale with their highest code. */
const violence: Readonly<Record<string, number>> = { Q12: 5, Q15: 5, Q16: 8, Q17: 8, Q18: 8 };
const races = [4, 4, 2, 4, 1, 3, 3, 4];

let loaded: Yrbs | undefined;
export const yrbs = (): Yrbs => (loaded ??= load());

function load(): Yrbs {
  const table = readCsv('test/reference/data/yrbs_national_2019/yrbs2019.csv.gz');
  const where = (column: string, test: (v: number) => number): Float64Array =>
    table.number(column).map((v) => (Number.isNaN(v) ? NaN : test(v)));
  const violenceItems = Object.fromEntries(
    Object.entries(violence).map(([item, highest]) => [item, where(item, (v) => (v - 1) / (highest - 1))]),
  );
  const derived = new Map<string, Float64Array>();
  const variable = (name: string): Float64Array => {
    if (!derived.has(name)) derived.set(name, derive(name));
    return derived.get(name)!;
  };
  const derive = (name: string): Float64Array => {
    if (name in above) return where(above[name]![0], (v) => (v > above[name]![1] ? 1 : 0));
    if (name in equal) return where(equal[name]!, (v) => (v === 1 ? 1 : 0));
    if (name === 'sex') return table.number('Q2');
    if (name === 'grade') return where('Q3', (v) => (v <= 4 ? v + 8 : NaN));
    if (name === 'race4') return where('raceeth', (v) => races[v - 1]!);
    if (name === 'violence') return meanOfAnswered(Object.values(violenceItems), 3);
    return table.number(name);
  };
  return { table, variable, violenceItems, design: sampleDesign(table.text('stratum'), table.text('psu'), table.number('weight')) };
}

/** Mean of the answered items where at least so many are answered, summed in item order as R's rowMeans does. */
export function meanOfAnswered(items: readonly Float64Array[], atLeast: number): Float64Array {
  return Float64Array.from(items[0]!, (_, row) => {
    const answered = items.map((item) => item[row]!).filter((v) => !Number.isNaN(v));
    return answered.length < atLeast ? NaN : answered.reduce((sum, v) => sum + v, 0) / answered.length;
  });
}
