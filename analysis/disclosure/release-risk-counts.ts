/** Outcomes by how many risks pupils have, and by how much protection: of the municipality and its stages, without a label for anybody. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { countFactors } from '../associations/count-factors.ts';
import { keptRows } from '../factor-variables.ts';
import { evenGroups, firstClasses, unitedClasses, type CountClass } from './count-classes.ts';
import { countTable, type CountCell, type Counts, type CountTable, type EstimatedCell } from './count-table.ts';
import { outcomeBytes, riskBytes } from './release-associations.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedRiskCount } from './released.ts';
import { hidden, shownEstimate, type Shown } from './round-released.ts';
import { shownParts } from './shown-parts.ts';
import { spreadUnstated } from './spread-unstated.ts';
import { stageRows } from './stage-rows.ts';
import { typicalHalfWidth } from './typical-width.ts';

/** A pupil is counted with a score on at least this share of the factors; the few others are spread over the counts. */
const leastScored = 0.5;

/**
 * Shares with each outcome among pupils with so many risks, and among those with so many risks and so many kinds of protection.
 *
 * Neighbouring counts are united, first until all classes have enough pupils from enough classes at school, then for each outcome until more
 * than `nearlyAllOrNone` pupils are on either side: no share is then so extreme that it must be held back, which subtraction from the whole
 * would undo. A table with protection unites the classes of the one without. A stage is shown with the municipality's classes when all of its
 * own pass, and the stages that are not shown pass together.
 *
 * @param instrument with frozen cut points
 * @param columns    the rows of this wave alone
 * @param extra      codes (the wave) that come first in every row's group
 * @param seed       names the wave: what few pupils did not state is spread by it
 */
export function releaseRiskCounts(
  instrument: Instrument,
  columns: Columns,
  settings: DisclosureSettings,
  extra: Group,
  seed: string,
): ReleasedRiskCount[] {
  const factors = riskBytes(instrument, columns);
  const outcomes = outcomeBytes(instrument, columns);
  const has = (kind: 'risk' | 'protective') => factors.flatMap(({ scale, bytes }) => (scale.kind === kind ? [bytes] : []));
  const [ofRisk, ofProtection] = [has('risk'), has('protective')];
  if (ofRisk.length === 0 || outcomes.length === 0) return [];
  const keep = keptRows(instrument, columns);
  const counts = (bytes: readonly Uint8Array[], counted: 0 | 1, name: string): Counts => {
    const known = Int32Array.from(countFactors(bytes, counted, leastScored), (count) => (Number.isNaN(count) ? -1 : count));
    const spread = spreadUnstated(known, bytes.length + 1, null, `${seed}/${name}`);
    return { index: spread.map((count) => Math.max(0, count)), most: bytes.length };
  };
  const [risks, protections] = [
    counts(ofRisk, 1, 'risks'),
    ofProtection.length > 0 ? counts(ofProtection, 0, 'protections') : nothing(columns.n),
  ];
  const { stages, index: stage } = stageRows(instrument, columns, keep, seed);
  const table = countTable(
    columns.design,
    stage,
    stages.length + 1,
    risks,
    protections,
    outcomes.map(({ bytes }) => bytes),
    settings,
  );
  const { byRisk, byProtection } = classesOfWave(table, risks.most, protections.most);
  const everything: CountCell = { risks: [0, risks.most], protections: null };
  const base = byRisk.flatMap((one) => [null, ...byProtection].map((other): CountCell => ({ risks: one, protections: other })));
  const known = new Map<string, boolean>();
  const sizesPass = (some: readonly number[]): boolean => {
    const key = some.join();
    if (!known.has(key))
      known.set(
        key,
        base.every((cell) => table.sizePasses(cell, some)),
      );
    return known.get(key)!;
  };

  return outcomes.flatMap(({ scale }, outcome) => {
    const typical = table.estimate([everything], null, outcome)[0]!;
    const row = (group: Group, cell: CountCell, estimated: EstimatedCell | null): ReleasedRiskCount =>
      brand({
        outcome: scale.id,
        group: { ...extra, ...group },
        risks: cell.risks,
        protections: cell.protections,
        ...(estimated === null ? hidden('protected') : shown(estimated, typical, settings)),
      });
    const rows = (cells: readonly CountCell[]): ReleasedRiskCount[] => {
      const passes = (some: readonly number[]): boolean =>
        sizesPass(some) && cells.every((cell) => table.outcomePasses(cell, some, outcome));
      const open = shownParts(table.pupils.byStage, passes, new Set([stages.length]));
      const level = (at: number | null, group: Group): ReleasedRiskCount[] =>
        table.estimate(cells, at, outcome).map((estimated, i) => row(group, cells[i]!, estimated));
      return [
        ...level(null, {}),
        ...stages.flatMap((code, at) => {
          if (table.pupils.byStage[at] === 0) return [];
          return open[at] === 1 ? level(at, { stage: code }) : cells.map((cell) => row({ stage: code }, cell, null));
        }),
      ];
    };
    const single = unitedClasses(byRisk, table.pupils.byRisks, (one) =>
      table.outcomePasses({ risks: one, protections: null }, null, outcome),
    );
    const alone = single.length === 0 ? [row({}, everything, null)] : rows(single.map((one) => ({ risks: one, protections: null })));
    if (ofProtection.length === 0) return alone;
    const both = crossed(table, single, byProtection, outcome);
    const all: CountCell = { risks: [0, risks.most], protections: [0, protections.most] };
    return [...alone, ...(both.length === 0 ? [row({}, all, null)] : rows(both))];
  });
}

const nothing = (n: number): Counts => ({ index: new Int32Array(n), most: 0 });

function shown({ pupils, estimate, sizes }: EstimatedCell, typical: EstimatedCell, settings: DisclosureSettings): Shown {
  // Nobody is bounded in these classes, so that weights are not asked for.
  const weight = (): number => pupils;
  const factor = { statistic: 'share', scale: { range: [0, 1] } } as const;
  const width = estimate.kind === 'estimate' ? typicalHalfWidth({ estimate, sizes }, typical, settings) : 0;
  return shownEstimate(estimate, factor, pupils, 1, weight, settings, width);
}

/**
 * The finest classes of a wave, of which all others are unions: every class of risks has enough pupils, also with each class of protections,
 * so that no difference of two tables is a group that is too small.
 */
function classesOfWave(
  table: CountTable,
  mostRisks: number,
  mostProtections: number,
): { readonly byRisk: readonly CountClass[]; readonly byProtection: readonly CountClass[] } {
  const first = firstClasses(mostRisks);
  for (const groups of [3, 2]) {
    const byProtection = evenGroups(firstClasses(mostProtections), table.pupils.byProtections, groups);
    if (byProtection.length < 2) continue;
    const byRisk = unitedClasses(first, table.pupils.byRisks, (one) =>
      byProtection.every((other) => table.sizePasses({ risks: one, protections: other }, null)),
    );
    if (byRisk.length > 2) return { byRisk, byProtection };
  }
  return {
    byRisk: unitedClasses(first, table.pupils.byRisks, (one) => table.sizePasses({ risks: one, protections: null }, null)),
    byProtection: [],
  };
}

/** Three by three classes, or fewer, in which the outcome passes everywhere; empty for none. */
function crossed(
  table: CountTable,
  byRisk: readonly CountClass[],
  byProtection: readonly CountClass[],
  outcome: number,
): readonly CountCell[] {
  for (const groups of [3, 2]) {
    const rows = evenGroups(byRisk, table.pupils.byRisks, groups);
    const columns = evenGroups(byProtection, table.pupils.byProtections, groups);
    if (rows.length < 2 || columns.length < 2) continue;
    const cells = rows.flatMap((risks) => columns.map((protections): CountCell => ({ risks, protections })));
    if (cells.every((cell) => table.outcomePasses(cell, null, outcome))) return cells;
  }
  return [];
}
