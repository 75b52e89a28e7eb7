/** Outcomes by how many risks pupils have, and by how much protection: of the municipality and its stages, without a label for anybody. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Scale } from '../../survey/instrument/instrument.ts';
import { countFactors } from '../associations/count-factors.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import { indexPsuGroups } from '../estimation/psu-group-index.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { totalYesNo } from '../estimation/total-yes-no.ts';
import { keptRows } from '../factor-variables.ts';
import { countsOf, evenGroups, firstClasses, unitedClasses, type CountClass } from './count-classes.ts';
import { settleNotStated, settlePair, type Places, type SettledColumn } from './not-stated.ts';
import { regroupTotals } from './regroup-totals.ts';
import { outcomeBytes, riskBytes } from './release-associations.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedRiskCount } from './released.ts';
import { hidden, shownEstimate, type Shown } from './round-released.ts';
import { shownParts } from './shown-parts.ts';
import { stageRows } from './stage-rows.ts';
import { releaseRule } from './wave-tables.ts';

/** A pupil is counted with a score on at least this share of the factors; the others are few and are treated as not stated. */
const leastScored = 0.5;

/**
 * Shares with each outcome among pupils with so many risks, and among those with so many risks and so many kinds of protection.
 *
 * Neighbouring counts are united until each class has enough pupils from enough classes, and more than `nearlyAllOrNone` of them on
 * either side of the outcome: no share is then so extreme that it must be held back, which subtraction from the whole would undo. The
 * classes are those of the municipality; a stage is shown with them when all of its own pass, and the stages that are not shown pass together.
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
  const bytesOf = (kind: Scale['kind']) => factors.flatMap(({ scale, bytes }) => (scale.kind === kind ? [bytes] : []));
  const [risks, protections] = [bytesOf('risk'), bytesOf('protective')];
  if (risks.length === 0 || outcomes.length === 0) return [];
  const { stages, index: stage } = stageRows(instrument, columns, keptRows(instrument, columns), settings, seed);
  const places: Places = { area: stage, areas: stages.length + 1, psu: columns.design.psu };
  const settle = (has: readonly Uint8Array[], counted: 0 | 1, name: string): SettledColumn => {
    const { width, classes } = firstClasses(has.length);
    const counts = countFactors(has, counted, leastScored);
    const index = Int32Array.from(counts, (count) => (Number.isNaN(count) ? -1 : Math.floor(count / width)));
    return settleNotStated({ categories: classes, index }, places, settings, `${seed}/${name}`);
  };
  const byRisk = settle(risks, 1, 'risks');
  const whole = table(columns, places, byRisk, null, outcomes, settings);
  const released = (group: Group, range: CountClass, second: CountClass | null, outcome: string, shown: Shown): ReleasedRiskCount =>
    brand({
      outcome,
      group: { ...extra, ...group },
      risks: countsOf(range, firstClasses(risks.length).width, risks.length),
      protections: second && countsOf(second, firstClasses(protections.length).width, protections.length),
      ...shown,
    });
  const everyRisk: CountClass = [0, byRisk.categories - 1];

  const one = outcomes.flatMap(({ scale }, variable) => {
    const classes = unitedClasses(whole.sizes, (range) => whole.passes(null, range, null, variable));
    if (classes.length === 0) return [released({}, everyRisk, null, scale.id, hidden('protected'))];
    return whole
      .shares(stages, classes, null, variable, scale)
      .map(({ group, range, shown }) => released(group, range, null, scale.id, shown));
  });
  if (protections.length === 0) return one;

  const [first, second] = settlePair(byRisk, settle(protections, 0, 'protections'), places, settings, `${seed}/risks,protections`);
  const both = table(columns, places, first, second, outcomes, settings);
  const everyProtection: CountClass = [0, second.categories - 1];
  const two = outcomes.flatMap(({ scale }, variable) => {
    for (const groups of [3, 2]) {
      const rows = evenGroups(both.sizes, single(first.categories), groups);
      const within = evenGroups(both.secondSizes, single(second.categories), groups);
      if (rows.length < 2 || within.length < 2) continue;
      if (!rows.every((range) => within.every((other) => both.passes(null, range, other, variable)))) continue;
      return both
        .shares(stages, rows, within, variable, scale)
        .map(({ group, range, other, shown }) => released(group, range, other, scale.id, shown));
    }
    return [released({}, everyRisk, everyProtection, scale.id, hidden('protected'))];
  });
  return [...one, ...two];
}

const single = (classes: number): CountClass[] => Array.from({ length: classes }, (_, at) => [at, at]);

interface ShownShare {
  readonly group: Group;
  readonly range: CountClass;
  readonly other: CountClass | null;
  readonly shown: Shown;
}

/** Pupils by stage × class of risks (× class of protection), with their outcomes. */
function table(
  columns: Columns,
  { area: stage, areas: parts }: Places,
  first: SettledColumn,
  second: SettledColumn | null,
  outcomes: ReturnType<typeof outcomeBytes>,
  settings: DisclosureSettings,
) {
  const a = first.categories;
  const b = second?.categories ?? 1;
  const cell = Int32Array.from(stage, (part, row) => {
    const [x, y] = [first.index[row]!, second === null ? 0 : second.index[row]!];
    return part < 0 || x < 0 || y < 0 ? -1 : (part * a + x) * b + y;
  });
  const { psu, group, rows, line } = indexPsuGroups(columns.design, { count: parts * a * b, index: cell });
  const totals: PsuTotals = {
    psu,
    group,
    rows,
    variables: outcomes.map(({ bytes }) => totalYesNo({ psu, group, rows, line }, columns.design.weight, bytes)),
  };
  const sizes = new Float64Array(a);
  const secondSizes = new Float64Array(b);
  const partSizes = new Float64Array(parts);
  rows.forEach((n, l) => {
    const at = group[l]!;
    sizes[Math.floor(at / b) % a]! += n;
    secondSizes[at % b]! += n;
    partSizes[Math.floor(at / (a * b))]! += n;
  });
  const inside = (at: number, [low, high]: CountClass): boolean => at >= low && at <= high;
  const all: CountClass = [0, b - 1];

  /** The rule for one class: enough pupils with an answer, from enough classes, and more than a few on either side. */
  function passes(members: readonly number[] | null, range: CountClass, other: CountClass | null, variable: number): boolean {
    const { answered, positive } = totals.variables[variable]!;
    let n = 0,
      yes = 0,
      classes = 0,
      last = -1;
    for (let l = 0; l < psu.length; l++) {
      const at = group[l]!;
      if (answered[l] === 0 || !inside(Math.floor(at / b) % a, range) || !inside(at % b, other ?? all)) continue;
      if (members !== null && !members.includes(Math.floor(at / (a * b)))) continue;
      n += answered[l]!;
      yes += positive[l]!;
      if (last !== psu[l]) classes++;
      last = psu[l]!;
    }
    const few = settings.nearlyAllOrNone;
    return n >= settings.minPupils && classes >= settings.minPsus && yes > few && n - yes > few;
  }

  /** Estimates of all classes, in the municipality and in each stage. */
  function shares(
    stages: readonly string[],
    ranges: readonly CountClass[],
    others: readonly CountClass[] | null,
    variable: number,
    scale: Scale,
  ): ShownShare[] {
    const cells = ranges.flatMap((range) => (others ?? [null]).map((other) => ({ range, other })));
    const classOf = (at: number): number =>
      cells.findIndex(({ range, other }) => inside(Math.floor(at / b) % a, range) && inside(at % b, other ?? all));
    const shownStages = shownParts(
      partSizes,
      (members) => cells.every(({ range, other }) => passes(members, range, other, variable)),
      new Set([stages.length]),
    );
    const own = { ...totals, variables: [totals.variables[variable]!] };
    const level = (part: number | null, group: Group): ShownShare[] => {
      const targetOf = Int32Array.from({ length: parts * a * b }, (_, at) =>
        part === null || Math.floor(at / (a * b)) === part ? classOf(at) : -1,
      );
      const regrouped = regroupTotals(own, targetOf, cells.length);
      const estimates = estimateSubpopulations(regrouped, columns.design, cells.length, 0, { ...releaseRule, statistic: 'share' });
      const pupils = new Float64Array(cells.length);
      regrouped.rows.forEach((n, l) => (pupils[regrouped.group[l]!]! += n));
      return cells.map(({ range, other }, at) => ({
        group,
        range,
        other,
        // Nobody is bounded here, so that neither the heaviest pupil nor the total weight is asked for.
        shown: shownEstimate(
          estimates[at]!,
          { scale, statistic: 'share' },
          pupils[at]!,
          1,
          () => regrouped.variables[0]!.w.reduce((sum, w) => sum + w, 0),
          settings,
        ),
      }));
    };
    return [
      ...level(null, {}),
      ...stages.flatMap((stage, part) => {
        if (partSizes[part] === 0) return [];
        if (shownStages[part] === 1) return level(part, { stage });
        return cells.map(({ range, other }) => ({ group: { stage }, range, other, shown: hidden('protected') }));
      }),
    ];
  }

  return { sizes, secondSizes, passes, shares };
}
