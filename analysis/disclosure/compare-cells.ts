/** The fixed list of comparisons, made from the confidential tables (released rows lack the covariances). */
import { benjaminiHochberg } from '../comparison/adjust-p-values.ts';
import { tTwoSidedP } from '../distributions/t.ts';
import { differenceBetween, differenceOfIndependent, type Difference } from '../estimation/difference.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { regroupTotals } from './regroup-totals.ts';
import { restTotals } from './rest-totals.ts';
import {
  brand,
  type ComparisonKind,
  type DisclosureSettings,
  type Group,
  type HiddenReason,
  type Protection,
  type ReleasedComparison,
} from './released.ts';
import { cellsOfSplit, referenceShareOf, shownCell, type Cell } from './released-cells.ts';
import { hidden, inUnit, shownDifference, shownEstimate, type Shown } from './round-released.ts';
import { passes, tally } from './split-gate.ts';
import { releaseRule, type LevelTable, type ReleaseFactor, type WaveTables } from './wave-tables.ts';
import { comparedSplits } from './fixed-tables.ts';

/** False discovery rate within one group × comparison. */
const falseDiscoveryRate = 0.05;

/** The other side of a comparison: as it may be shown, and the complete difference (own minus other). */
interface OtherSide {
  readonly shown: Shown;
  readonly difference: Difference | NotEstimable;
}

/**
 * Comparisons of every area and of the municipality, all together, by sex and by grade: areas to the rest of the municipality, shares to
 * the reference of the same grade mix, everything to the previous wave.
 *
 * @param previous tables of the previous wave, made with the same instrument and settings; null when there is none
 */
export function compareCells(
  tables: WaveTables,
  previous: WaveTables | null,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedComparison[] {
  return comparedSplits
    .filter((split) => tables.municipality.has(split))
    .flatMap((split) => {
      const before =
        previous === null
          ? new Map<string, Cell>()
          : new Map(
              [...cellsOfSplit(previous, split, 'municipality'), ...cellsOfSplit(previous, split, 'areas')].map((cell) => [
                keyOf(cell.group),
                cell,
              ]),
            );
      const municipality = cellsOfSplit(tables, split, 'municipality').flatMap((cell) => [
        ...compare(cell, 'reference', (factor) => toReference(cell, factor, tables), tables, settings, extra),
        ...toPrevious(cell, before, previous, tables, settings, extra),
      ]);
      const areaLevel = tables.areas.get(split);
      const restOf = areaLevel === undefined ? null : restsOf(areaLevel, tables);
      let rest: RestOfMunicipality | null = null;
      const areas = cellsOfSplit(tables, split, 'areas').flatMap((cell) => {
        if (rest?.area !== cell.place) rest = restOf!(cell.place);
        const others = rest;
        return [
          ...compare(cell, 'rest', (factor) => toRest(cell, factor, others, tables, settings), tables, settings, extra),
          ...compare(cell, 'reference', (factor) => toReference(cell, factor, tables), tables, settings, extra),
          ...toPrevious(cell, before, previous, tables, settings, extra),
        ];
      });
      return [...municipality, ...areas];
    });
}

const keyOf = (group: Group): string => JSON.stringify(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Made {
  readonly factor: ReleaseFactor;
  readonly other: OtherSide;
  /** Null where the difference is not shown: it is no part of the family then. */
  readonly p: number | null;
  readonly numbers: (ReturnType<typeof shownDifference> & { readonly higher: boolean }) | null;
  readonly protection: Protection;
}

/** One comparison of all factors of a cell: the family within which the words are given. */
function compare(
  cell: Cell,
  comparison: ComparisonKind,
  otherOf: (factor: number) => OtherSide | null,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedComparison[] {
  const made = tables.factors.flatMap((factor, at): Made[] => {
    const other = otherOf(at);
    if (other === null) return [];
    const own = shownCell(cell, at, tables, settings);
    const reason = hiddenReason(own, other, settings);
    if (reason !== null || other.difference.kind !== 'difference')
      return [{ factor, other, p: null, numbers: null, protection: hiddenBy(reason ?? 'tooUncertain') }];
    const numbers = shownDifference(other.difference, factor);
    if (numbers.halfWidth > settings.hiddenHalfWidth)
      return [{ factor, other, p: null, numbers: null, protection: hiddenBy('tooUncertain') }];
    const wide =
      numbers.halfWidth > settings.uncertainHalfWidth ||
      own.protection.state === 'uncertain' ||
      other.shown.protection.state === 'uncertain';
    const protection: Protection = { state: wide ? 'uncertain' : 'shown' };
    return [{ factor, other, p: other.difference.p, numbers: { ...numbers, higher: other.difference.value > 0 }, protection }];
  });
  const adjusted = benjaminiHochberg(made.map(({ p }) => p));
  return made.map(({ factor, other, numbers, protection }, i) =>
    brand({
      factor: factor.scale.id,
      kind: factor.scale.kind,
      statistic: factor.statistic,
      group: { ...extra, ...cell.group },
      comparison,
      otherValue: numbers === null ? null : other.shown.value,
      difference: numbers?.difference ?? null,
      low: numbers?.low ?? null,
      high: numbers?.high ?? null,
      word:
        numbers === null
          ? null
          : adjusted[i]! > falseDiscoveryRate
            ? 'noClearDifference'
            : numbers.higher
              ? 'clearlyHigher'
              : 'clearlyLower',
      protection,
    }),
  );
}

const hiddenBy = (reason: HiddenReason): Protection => ({ state: 'hidden', reason });

/** A bounded side hides the difference too: value = other side + difference would give the few away. */
function hiddenReason(own: Shown, other: OtherSide, settings: DisclosureSettings): HiddenReason | null {
  const sides = [own.protection, other.shown.protection];
  if (sides.some((one) => one.state === 'bounded' || (one.state === 'hidden' && one.reason === 'protected'))) return 'protected';
  if (sides.some((one) => one.state === 'hidden') || other.difference.kind !== 'difference' || other.difference.df < settings.minDf)
    return 'tooUncertain';
  return null;
}

function toReference(cell: Cell, factor: number, tables: WaveTables): OtherSide | null {
  const { gap } = tables.factors[factor]!;
  if (gap === null) return null;
  const estimate = cell.level.estimates[gap]![cell.at]!;
  const reference = referenceShareOf(cell, factor, tables);
  if (estimate.kind === 'notEstimable' || reference === null)
    return {
      shown: hidden('tooUncertain'),
      difference: { kind: 'notEstimable', reason: 'noAnswers', rows: estimate.rows, n: estimate.n, psus: estimate.psus },
    };
  const { value, standardError, df, low, high } = estimate;
  const p = standardError > 0 ? tTwoSidedP(value / standardError, df) : value === 0 ? 1 : 0;
  const share = inUnit(Math.round(reference * 100), 0.01);
  return {
    shown: { n: null, value: share, low: share, high: share, protection: { state: 'shown' } },
    difference: { kind: 'difference', value, standardError, df, low, high, p },
  };
}

function toPrevious(
  cell: Cell,
  before: ReadonlyMap<string, Cell>,
  previous: WaveTables | null,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedComparison[] {
  const earlier = before.get(keyOf(cell.group));
  if (previous === null || earlier === undefined) return [];
  const otherOf = (factor: number): OtherSide => {
    const { variable } = tables.factors[factor]!;
    const now = cell.level.estimates[variable]![cell.at]!;
    const then = earlier.level.estimates[previous.factors[factor]!.variable]![earlier.at]!;
    const both = now.kind === 'estimate' && then.kind === 'estimate';
    return {
      shown: shownCell(earlier, factor, previous, settings),
      difference: both ? differenceOfIndependent(now, then) : now.kind === 'notEstimable' ? now : (then as NotEstimable),
    };
  };
  return compare(cell, 'previousWave', otherOf, tables, settings, extra);
}

/** The municipality without one area, in one set of groups with it: category c of the area is c, of the rest width + c. */
interface RestOfMunicipality {
  readonly area: number;
  readonly totals: LevelTable['totals'];
  readonly width: number;
  /** Estimates of a factor in all these groups, made once per factor. */
  readonly estimatesOf: (factor: number) => readonly (Estimate | NotEstimable)[];
}

/** Gives the rest for one area after the other of a table. */
function restsOf(level: LevelTable, tables: WaveTables): (area: number) => RestOfMunicipality {
  const { split, places } = level;
  const { width } = split;
  const areas: PsuTotals = { ...level.totals, variables: tables.factors.map(({ variable }) => level.totals.variables[variable]!) };
  const whole = regroupTotals(
    areas,
    Int32Array.from({ length: places * width }, (_, cell) => cell % width),
    width,
  );
  const lines: number[][] = Array.from({ length: places }, () => []);
  areas.group.forEach((cell, line) => lines[Math.floor(cell / width)]!.push(line));
  return (area) => {
    const totals = restTotals(whole, areas, lines[area]!, width);
    const known: (readonly (Estimate | NotEstimable)[])[] = [];
    const estimatesOf = (factor: number) =>
      (known[factor] ??= estimateSubpopulations(totals, tables.columns.design, 2 * width, factor, {
        ...releaseRule,
        statistic: tables.factors[factor]!.statistic,
      }));
    return { area, width, totals, estimatesOf };
  };
}

function toRest(
  cell: Cell,
  factor: number,
  { totals, width, estimatesOf }: RestOfMunicipality,
  tables: WaveTables,
  settings: DisclosureSettings,
): OtherSide | null {
  const one = tables.factors[factor]!;
  const { design } = tables.columns;
  const group = width + cell.category;
  const rest = estimatesOf(factor)[group]!;
  if (rest.rows === 0) return null;
  const only = Int32Array.from({ length: 2 * width }, (_, at) => (at === group ? 0 : -1));
  const enough = [totals.rows, totals.variables[factor]!.answered].every((pupils) => {
    const counted = tally({ psu: totals.psu, group: totals.group, pupils }, only, 1);
    return passes(counted.pupils[0]!, counted.psus[0]!, settings);
  });
  return {
    shown: enough ? shownEstimate(rest, one, rest.rows, 1, () => rest.n, settings) : hidden('protected'),
    difference: differenceBetween(totals, design, factor, cell.category, group, releaseRule),
  };
}
