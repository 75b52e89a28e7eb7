/**
 * Are verdicts right? Three made-up waves, released as any others, with goals in four areas: two in which the factor truly improves, two in which
 * nothing happens.
 */
import type { Columns } from '../../survey/columns/columns.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { MunicipalityOptions, ScaleShape } from '../../survey/simulation/settings.ts';
import { simulateMunicipality } from '../../survey/simulation/simulate-municipality.ts';
import { releaseWave } from '../disclosure/release-wave.ts';
import type { ReleasedRow, ReleasedWave } from '../disclosure/released.ts';
import { normalProbability, normalQuantile } from '../distributions/normal.ts';
import { factorEstimates } from '../factor-estimates.ts';
import { detectableChange } from './detectable-change.ts';
import { evidenceForGoal } from './evidence-for-goal.ts';
import type { Goal } from './goal.ts';
import { judgeGoal, verdicts, type Verdict } from './judge-goal.ts';

/** `large`: areas whose pupils go to eight schools or more; `small`: a municipality with too few schools to tell. */
export const verdictScenarios = ['large', 'small'] as const;
export type VerdictScenario = (typeof verdictScenarios)[number];

const sizes: Readonly<Record<VerdictScenario, Pick<MunicipalityOptions, 'pupilsPerWave' | 'schools'>>> = {
  large: { pupilsPerWave: 2400, schools: { compulsory: 32 } },
  small: { pupilsPerWave: 500, schools: { compulsory: 5 } },
};

const factor = 'family-conflict';
const shape: ScaleShape = { centre: 0.9, spread: 1.4, liability: 0.5, perGrade: 0.05 };
const improving = ['A01', 'A02'];
const unchanged = ['A03', 'A04'];
const areas = [...improving, ...unchanged];
const waves = ['1', '2', '3'];
/** Closing days; the goal is judged at the third wave, four years on. */
const days = ['2024-11-01', '2026-11-01', '2028-11-01'] as const;

/** The planted change over the smallest one that the survey can detect, which is what the goals ask for. */
export const plantedTimes = 1.3;

/** The share at risk by the planted effect, as Φ(at + by × effect): what the effect that gives a wanted share is found with. */
export interface EffectCurve {
  readonly at: number;
  readonly by: number;
}

/** Fitted to six made-up municipalities of eleven areas with effects from -1 to 0 standard deviations. */
export function fitEffectCurve(instrument: Instrument): EffectCurve {
  const effects = Array.from({ length: 11 }, (_, at) => -at / 10);
  const codes = effects.map((_, at) => `A${String(at + 1).padStart(2, '0')}`);
  const points = Array.from({ length: 6 }, (_, part) => {
    const options: MunicipalityOptions = {
      seed: `curve ${part}`,
      areas: effects.length,
      pupilsPerWave: 5500,
      waves: ['1'],
      schools: { compulsory: 55 },
      scales: { [factor]: shape },
      planted: effects.map((shift, at) => ({ scale: factor, area: codes[at]!, shift })),
    };
    const rows = factorEstimates(instrument, simulateMunicipality(instrument, options), ['area']);
    return effects.map((effect, at) => {
      const found = rows.find((row) => row.factor.id === factor && row.statistic === 'share' && row.group['area'] === codes[at]);
      return { effect, probit: normalQuantile((found!.estimate as { value: number }).value) };
    });
  }).flat();
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(({ effect }) => effect));
  const y = mean(points.map(({ probit }) => probit));
  const by = mean(points.map(({ effect, probit }) => (effect - x) * (probit - y))) / mean(points.map(({ effect }) => (effect - x) ** 2));
  return { at: y - by * x, by };
}

/** The effect that takes so many share points away from the share without one; the share stays above one in a hundred. */
const effectFor = ({ at, by }: EffectCurve, less: number): number =>
  (normalQuantile(Math.max(0.01, normalProbability(at) - less)) - at) / by;

/**
 * What is true of a goal at its wave: `met`, the planted change is 1.3 times what it asks for; `part`, the same change, and the goal asks for twice the
 * smallest that can be detected; `nothing`, no change.
 */
export const truths = ['met', 'part', 'nothing'] as const;
export type Truth = (typeof truths)[number];

export interface PlantedVerdict {
  readonly truth: Truth;
  /** The wave half-way, or the goal's own. */
  readonly wave: 'halfWay' | 'goal';
  readonly verdict: Verdict;
}

/**
 * One made-up municipality over three waves, and the verdicts of its goals at the second and the third. A goal asks for the smallest change that can be
 * detected by its area's released row of the first wave; where there is none, for ten points.
 *
 * @param run the same number gives the same municipality
 */
export function simulateVerdicts(instrument: Instrument, curve: EffectCurve, scenario: VerdictScenario, run: number): PlantedVerdict[] {
  const options: MunicipalityOptions = {
    ...sizes[scenario],
    seed: `verdicts ${scenario} ${run}`,
    areas: areas.length,
    scales: { [factor]: shape },
  };
  const effect = (area: string, perWave: number) => ({ scale: factor, area, shift: 0, perWave });
  const first = simulateMunicipality(instrument, { ...options, waves: [waves[0]!], planted: areas.map((area) => effect(area, 0)) });
  const baseline = releaseWave(instrument, first, waves[0]!);
  const baselines = new Map(areas.map((area) => [area, rowOf(baseline, area)]));
  const planted = areas.map((area) => {
    const less = improving.includes(area) ? plantedTimes * smallestOf(baselines.get(area)!) : 0;
    return effect(area, effectFor(curve, less) / (waves.length - 1));
  });
  const answers = splitByGroup(simulateMunicipality(instrument, { ...options, waves, planted }), 'wave');
  const earlier = (wave: string, columns: Columns, released: ReleasedWave) => ({ wave, columns, released });
  const start = earlier(waves[0]!, first, baseline);
  const second = answers.get(waves[1]!)!;
  const halfWay = releaseWave(instrument, second, waves[1]!, { previous: start, first: start });
  const third = releaseWave(instrument, answers.get(waves[2]!)!, waves[2]!, {
    previous: earlier(waves[1]!, second, halfWay),
    first: start,
  });
  const judged = (area: string, truth: Truth): PlantedVerdict[] => {
    const goal = writeGoal(baselines.get(area)!, truth === 'part' ? 2 : 1);
    const at = (release: ReleasedWave, day: string): Verdict =>
      judgeGoal(goal, evidenceForGoal(goal, release, day, 'firstWave', waves)).verdict;
    return [
      { truth, wave: 'halfWay', verdict: at(halfWay, days[1]) },
      { truth, wave: 'goal', verdict: at(third, days[2]) },
    ];
  };
  return areas.flatMap((area) => (improving.includes(area) ? [...judged(area, 'met'), ...judged(area, 'part')] : judged(area, 'nothing')));
}

const rowOf = ({ rows }: ReleasedWave, area: string): ReleasedRow =>
  rows.find(
    (row) => row.factor === factor && row.statistic === 'share' && row.group['area'] === area && Object.keys(row.group).length === 2,
  )!;

const smallestOf = (baseline: ReleasedRow): number => detectableChange(baseline, 'decrease') ?? 0.1;

const writeGoal = (baseline: ReleasedRow, times: number): Goal => ({
  baseline,
  target: Math.max(0, Math.round(100 * ((baseline.value ?? 0.5) - times * smallestOf(baseline))) / 100),
  direction: 'decrease',
  judgedAt: { wave: waves[2]!, day: days[2] },
  expected: { from: days[0], years: 3 },
  smallestDetectable: detectableChange(baseline, 'decrease'),
});

/** How often each verdict was given, by what is true and when. */
export type VerdictCounts = Readonly<Record<Truth, Readonly<Record<PlantedVerdict['wave'], Record<Verdict, number>>>>>;

export const emptyCounts = (): VerdictCounts => {
  const none = (): Record<Verdict, number> => Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const both = () => ({ halfWay: none(), goal: none() });
  return { met: both(), part: both(), nothing: both() };
};

export function addVerdicts(counts: VerdictCounts, found: readonly PlantedVerdict[]): void {
  for (const { truth, wave, verdict } of found) counts[truth][wave][verdict]++;
}

/** Adds the counts of other runs. */
export function addCounts(into: VerdictCounts, from: VerdictCounts): void {
  for (const truth of truths)
    for (const wave of ['halfWay', 'goal'] as const)
      for (const verdict of verdicts) into[truth][wave][verdict] += from[truth][wave][verdict];
}

/** What the verdicts at the goal's own wave are held to. */
export const verdictAims = { right: 0.9, falselyReached: 0.05, cannotTell: 0.9 } as const;

/**
 * What is right: an improvement is told where there is one, none where there is none. A goal that is truly met by a third more than it asks for may still be
 * measured a little short of it, and *on the way* is no mistake then; `reachedWhenMet` tells how often it is called reached.
 */
const rightVerdicts: Readonly<Record<Truth, readonly Verdict[]>> = {
  met: ['reached', 'onTheWay'],
  part: ['onTheWay'],
  nothing: ['noClearChange'],
};

export interface VerdictRates {
  /** The least of the three truths' shares of right verdicts. */
  readonly right: number;
  readonly reachedWhenMet: number;
  /** `reached` where the goal is met in part or not at all: the worse of the two. */
  readonly falselyReached: number;
  /** The least of the three truths' shares. */
  readonly cannotTell: number;
}

/** Shares in [0, 1] of the verdicts at the goal's own wave. */
export function verdictRates(counts: VerdictCounts): VerdictRates {
  const share = (truth: Truth, of: readonly Verdict[]): number => {
    const { goal } = counts[truth];
    return of.reduce((sum, verdict) => sum + goal[verdict], 0) / verdicts.reduce((sum, verdict) => sum + goal[verdict], 0);
  };
  return {
    right: Math.min(...truths.map((truth) => share(truth, rightVerdicts[truth]))),
    reachedWhenMet: share('met', ['reached']),
    falselyReached: Math.max(share('part', ['reached']), share('nothing', ['reached'])),
    cannotTell: Math.min(...truths.map((truth) => share(truth, ['cannotTell']))),
  };
}

export interface VerdictFault {
  readonly scenario: VerdictScenario;
  readonly aim: keyof typeof verdictAims;
  readonly rate: number;
}

/** The aims that are not met: the large municipality's verdicts are right, the small one's say that it cannot tell. */
export function verdictFaults(counts: Readonly<Record<VerdictScenario, VerdictCounts>>): VerdictFault[] {
  const { large, small } = { large: verdictRates(counts.large), small: verdictRates(counts.small) };
  const { right, falselyReached, cannotTell } = verdictAims;
  const fault = (scenario: VerdictScenario, aim: VerdictFault['aim'], rate: number, holds: boolean): VerdictFault[] =>
    holds ? [] : [{ scenario, aim, rate }];
  return [
    ...fault('large', 'right', large.right, large.right >= right),
    ...fault('large', 'falselyReached', large.falselyReached, large.falselyReached <= falselyReached),
    ...fault('small', 'cannotTell', small.cannotTell, small.cannotTell >= cannotTell),
    ...fault('small', 'falselyReached', small.falselyReached, small.falselyReached <= falselyReached),
  ];
}
