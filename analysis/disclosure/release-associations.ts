/** Factors and outcomes: of the municipality and its stages, and of nothing smaller. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Scale } from '../../survey/instrument/instrument.ts';
import { adjustedAssociation } from '../associations/adjusted-association.ts';
import { covariateLines, type CovariateLines } from '../associations/covariate-lines.ts';
import { pairTotals, yesNoBytes, type PairTotals } from '../associations/pair-totals.ts';
import { keptRows, riskVariable } from '../factor-variables.ts';
import { scoreScale } from '../scoring/score-scale.ts';
import { brand, type DisclosureSettings, type Group, type Protection, type ReleasedAssociation } from './released.ts';
import { inUnit, roundPupils } from './round-released.ts';
import { shownParts } from './shown-parts.ts';
import { stageRows } from './stage-rows.ts';
import { releaseRule } from './wave-tables.ts';

/**
 * One row per factor and outcome, for the municipality and each stage: the odds ratio of pupils at risk, adjusted for grade and sex where
 * the file has them, and the attributable fraction. Outcomes that are means have none.
 *
 * The four counts behind a row (at risk or not, with the outcome or not) must each be at least `minPupils` pupils from `minPsus` classes:
 * somebody who knows the row exactly, and the shares beside it, can work them out. The same holds for the stages that are not shown, taken
 * together, since the municipality less the shown stages gives them.
 *
 * @param instrument with frozen cut points
 * @param columns    the rows of this wave alone
 * @param extra      codes (the wave) that come first in every row's group
 * @param seed       names the wave: pupils without a stated grade are spread by it
 */
export function releaseAssociations(
  instrument: Instrument,
  columns: Columns,
  settings: DisclosureSettings,
  extra: Group,
  seed: string,
): ReleasedAssociation[] {
  const factors = riskBytes(instrument, columns);
  const outcomes = outcomeBytes(instrument, columns);
  if (factors.length === 0 || outcomes.length === 0) return [];
  const { stages, index } = stageRows(instrument, columns, keptRows(instrument, columns), seed);
  const covariates = ['grade', 'sex'].filter((id) => columns.groups.has(id));
  const lines = covariateLines(columns, covariates, index, stages.length + 1);
  const pupils = pupilsPerPart(lines);
  const everybody = pupils.reduce((sum, n) => sum + n, 0);
  return factors.flatMap((factor) =>
    outcomes.flatMap((outcome) => {
      const totals = pairTotals(lines.index, columns.design.weight, factor.bytes, outcome.bytes);
      const passes = (parts: readonly number[] | null): boolean => cellsPass(lines, totals, parts, settings);
      const whole = passes(null);
      const shown = whole ? shownParts(pupils, passes, new Set([stages.length])) : new Uint8Array(stages.length);
      const row = (group: Group, n: number, parts: readonly number[] | null, open: boolean): ReleasedAssociation =>
        brand({
          factor: factor.scale.id,
          outcome: outcome.scale.id,
          group: { ...extra, ...group },
          ...(open ? shownAssociation(adjust(lines, totals, columns, parts), roundPupils(n, settings), settings) : hiddenRow('protected')),
        });
      return [
        row({}, everybody, null, whole),
        ...stages.flatMap((stage, part) => (pupils[part] === 0 ? [] : [row({ stage }, pupils[part]!, [part], shown[part] === 1)])),
      ];
    }),
  );
}

interface YesNo {
  readonly scale: Scale;
  readonly bytes: Uint8Array;
}

/** At risk per pupil, of every factor that has cut points. */
export function riskBytes(instrument: Instrument, columns: Columns): readonly YesNo[] {
  const grade = columns.groups.get('grade') ?? null;
  return instrument.scales.flatMap((scale) => {
    if (scale.kind === 'outcome' || scale.cutPoints === null) return [];
    return [{ scale, bytes: yesNoBytes(riskVariable(scale, scoreScale(scale, columns), grade)!) }];
  });
}

/** Outcomes that are shares. */
export const outcomeBytes = (instrument: Instrument, columns: Columns): readonly YesNo[] =>
  instrument.scales
    .filter(({ kind, statistic }) => kind === 'outcome' && statistic === 'share')
    .map((scale) => ({ scale, bytes: yesNoBytes(scoreScale(scale, columns)) }));

const adjust = (lines: CovariateLines, totals: PairTotals, columns: Columns, parts: readonly number[] | null) =>
  adjustedAssociation(lines, totals, columns.design, parts, releaseRule);

function pupilsPerPart({ index, partOf, parts }: CovariateLines): Float64Array {
  const pupils = new Float64Array(parts);
  index.rows.forEach((n, line) => (pupils[partOf[index.group[line]!]!]! += n));
  return pupils;
}

/** Whether each of the four counts, in the union of some parts, is large enough. */
function cellsPass(
  { index, partOf }: CovariateLines,
  { n }: PairTotals,
  parts: readonly number[] | null,
  { minPupils, minPsus }: DisclosureSettings,
): boolean {
  const pupils = new Float64Array(4);
  const psus = new Int32Array(4);
  const last = new Int32Array(4).fill(-1);
  for (let line = 0; line < index.psu.length; line++) {
    if (parts !== null && !parts.includes(partOf[index.group[line]!]!)) continue;
    for (let cell = 0; cell < 4; cell++) {
      const count = n[4 * line + cell]!;
      if (count === 0) continue;
      pupils[cell]! += count;
      if (last[cell] !== index.psu[line]) psus[cell]!++;
      last[cell] = index.psu[line]!;
    }
  }
  return pupils.every((count, cell) => count >= minPupils && psus[cell]! >= minPsus);
}

type Numbers = Pick<
  ReleasedAssociation,
  'n' | 'oddsRatio' | 'low' | 'high' | 'attributableFraction' | 'attributableLow' | 'attributableHigh' | 'protection'
>;

const hiddenRow = (reason: 'protected' | 'tooUncertain', n: number | null = null): Numbers => ({
  n,
  oddsRatio: null,
  low: null,
  high: null,
  attributableFraction: null,
  attributableLow: null,
  attributableHigh: null,
  protection: { state: 'hidden', reason },
});

/** The share, and fraction, of which the rule for what is too uncertain is borrowed. */
const middleShare = 0.3;

/** How far apart the ends of an interval are, as a ratio of odds, around a share of 30 % with this half-width. */
const ratioOf = (halfWidth: number): number => {
  const odds = (share: number): number => share / (1 - share);
  return halfWidth >= middleShare ? Infinity : odds(middleShare + halfWidth) / odds(middleShare - halfWidth);
};

/**
 * Two significant digits (at most two decimals), interval outward; the fraction in whole percent. The row is marked or hidden when the odds
 * ratio's interval is wider than the setting for shares allows around 30 %; the fraction alone is null when its own is wider than that around 30 %.
 */
function shownAssociation(association: ReturnType<typeof adjustedAssociation>, n: number, settings: DisclosureSettings): Numbers {
  if (association.kind !== 'association' || association.df < settings.minDf) return hiddenRow('tooUncertain', n);
  const { oddsRatio, attributableFraction: fraction } = association;
  const width = oddsRatio.high / oddsRatio.low;
  if (!(width <= ratioOf(settings.hiddenHalfWidth))) return hiddenRow('tooUncertain', n);
  // On the scale on which the interval is symmetric: in points a high fraction has the shorter interval, and those that came out too high would be
  // the ones that are shown.
  const half = (Math.log((1 - fraction.low) / (1 - fraction.high)) / 2) * (1 - middleShare);
  const told = half <= settings.hiddenHalfWidth;
  const uncertain = width > ratioOf(settings.uncertainHalfWidth) || (told && half > settings.uncertainHalfWidth);
  const protection: Protection = { state: uncertain ? 'uncertain' : 'shown' };
  return {
    n,
    oddsRatio: twoDigits(oddsRatio.value, Math.round),
    low: twoDigits(oddsRatio.low, Math.floor),
    high: twoDigits(oddsRatio.high, Math.ceil),
    attributableFraction: told ? inUnit(Math.round(fraction.value * 100), 0.01) : null,
    attributableLow: told ? inUnit(Math.floor(fraction.low * 100), 0.01) : null,
    attributableHigh: told ? inUnit(Math.ceil(fraction.high * 100), 0.01) : null,
    protection,
  };
}

/** 0.47, 1.8, 23: two significant digits, none finer than a hundredth. */
function twoDigits(value: number, round: (steps: number) => number): number {
  const perStep = value >= 100 ? 0.1 : value >= 10 ? 1 : value >= 1 ? 10 : 100;
  return round(value * perStep) / perStep;
}
