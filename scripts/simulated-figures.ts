/**
 * Writes into docs/method.md how simulated answers to the youth instrument lie beside published figures. `npx tsx scripts/simulated-figures.ts`
 * writes; a test holds the page to it, and the distances within bounds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cronbachAlpha } from '../analysis/reliability/cronbach-alpha.ts';
import { atRisk } from '../analysis/scoring/at-risk.ts';
import { deriveCutPoints } from '../analysis/scoring/cut-points.ts';
import { scoreScale } from '../analysis/scoring/score-scale.ts';
import { readDefinitionFolder } from '../server/instruments/read-definition-folder.ts';
import type { Columns } from '../survey/columns/columns.ts';
import { composeInstrument } from '../survey/format/compose-instrument.ts';
import { readInstrument } from '../survey/format/read-instrument.ts';
import type { Instrument, Scale } from '../survey/instrument/instrument.ts';
import { ctcYouthAnswers } from '../survey/simulation/ctc-youth.ts';
import { simulateMunicipality } from '../survey/simulation/simulate-municipality.ts';

const folder = join(import.meta.dirname, '../survey/instruments/ctc-youth');
export const page = join(import.meta.dirname, '../docs/method.md');
const [start, end] = ['<!-- simulated figures: begin -->', '<!-- simulated figures: end -->'];
const outcomes = ['month-alc', 'binge-2w', 'month-cig'] as const;
type Outcome = (typeof outcomes)[number];

interface Published {
  readonly sources: Readonly<Record<string, { readonly url: string; readonly what: string }>>;
  readonly scales: Readonly<
    Record<
      string,
      {
        readonly alpha?: { readonly value: number; readonly questions: number };
        readonly oddsRatios?: Partial<Record<Outcome, number>>;
      }
    >
  >;
  readonly prevalence: readonly {
    readonly outcome: string;
    readonly means: string;
    readonly grade: string;
    readonly sex?: string;
    readonly percent: number;
  }[];
  readonly counts: readonly CountsOfPupils[];
}

/** How many factors of a kind pupils have: risks beyond, protection not beyond its cut point. */
interface CountsOfPupils {
  readonly kind: 'risk' | 'protective';
  /** Of how many. */
  readonly scales: number;
  readonly mean: number;
  readonly standardDeviation: number;
}
export const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../test/survey/simulation/published-figures.json'), 'utf8'),
) as Published;

/** A published figure and the simulated one. */
export interface Pair {
  readonly published: number;
  readonly simulated: number;
}

/** Of one scale what has been published, brought to the number of questions that the form asks. */
export interface ScaleFigures {
  readonly id: string;
  readonly questions: number;
  readonly alpha: Pair | null;
  readonly oddsRatios: Readonly<Partial<Record<Outcome, Pair>>>;
}

type FormAndModules = [form: 'short' | 'long', modules: readonly string[]];

export function composeCtcYouth(...[form, modules]: FormAndModules): string {
  const reading = readDefinitionFolder(folder);
  if (!reading.ok) throw new Error(`ctc-youth cannot be read: ${JSON.stringify(reading.problems)}`);
  return composeInstrument(reading.definition, form, modules);
}

export function formOfCtcYouth(...choice: FormAndModules): Instrument {
  const read = readInstrument(composeCtcYouth(...choice));
  if (!read.ok) throw new Error(`ctc-youth ${choice.join(' ')}: ${JSON.stringify(read.problems)}`);
  return read.instrument;
}

/** Pupils of one wave, as they answer the form. */
export const simulateCtcYouth = (instrument: Instrument, pupils: number): Columns =>
  simulateMunicipality(instrument, { seed: 'figures', pupilsPerWave: pupils, waves: ['1'], ...ctcYouthAnswers(instrument) });

export function scaleFigures(instrument: Instrument, columns: Columns): ScaleFigures[] {
  const used = new Map(outcomes.map((id) => [id, scoreScale(scaleOf(instrument, id), columns)]));
  return instrument.scales.flatMap((scale) => {
    const known = published.scales[scale.id];
    if (!known || scale.kind === 'outcome') return [];
    const risk = riskByGrade(instrument, scale, columns);
    const oddsRatios = Object.entries(known.oddsRatios ?? {}).map(([outcome, ratio]) => {
      const simulated = oddsRatioWithinGrades(risk, used.get(outcome as Outcome)!, columns);
      return [outcome, { published: ratio, simulated }] as const;
    });
    const questions = scale.items.length;
    const alpha = known.alpha && questions > 1 && { published: lengthened(known.alpha, questions), simulated: alphaOf(scale, columns) };
    return [{ id: scale.id, questions, alpha: alpha || null, oddsRatios: Object.fromEntries(oddsRatios) }];
  });
}

/** What the alpha of a scale is with another number of questions like its own: Spearman (1910), Brown (1910). */
function lengthened({ value, questions }: { readonly value: number; readonly questions: number }, to: number): number {
  const single = value / (questions - (questions - 1) * value);
  return (to * single) / (1 + (to - 1) * single);
}

const scaleOf = (instrument: Instrument, id: string): Scale => instrument.scales.find((scale) => scale.id === id)!;

function alphaOf(scale: Scale, columns: Columns): number {
  const answers = scale.items.map(({ item, values }) => Float64Array.from(columns.items.get(item)!, (index) => values[index] ?? NaN));
  return cronbachAlpha(answers, 'pairwise').alpha!;
}

/** At risk by cut points of this very wave, one per grade. */
function riskByGrade(instrument: Instrument, scale: Scale, columns: Columns): Float64Array {
  const scores = scoreScale(scale, columns);
  const grade = columns.groups.get('grade')!;
  const byGrade = deriveCutPoints(scale.kind, scores, grade, instrument.cutPointRule);
  const population = { sv: 'Påhittade elever', en: 'Made-up pupils' };
  const { deviation, multiplier } = instrument.cutPointRule;
  const cutPoints = { version: 'simulated', population, deviation, multiplier, weighted: false, screening: instrument.screening, byGrade };
  return atRisk({ ...scale, cutPoints }, scores, grade);
}

/** Mantel and Haenszel (1959): one odds ratio over the grades, so that what rises with age is not taken for a link. */
function oddsRatioWithinGrades(risk: Float64Array, outcome: Float64Array, columns: Columns): number {
  const grade = columns.groups.get('grade')!;
  const counts = grade.codes.map(() => [0, 0, 0, 0]);
  for (let row = 0; row < columns.n; row++) {
    const cell = 2 * risk[row]! + outcome[row]!;
    if (!Number.isNaN(cell)) counts[grade.index[row]!]![cell]!++;
  }
  let [along, across] = [0, 0];
  for (const [none, only, riskOnly, both] of counts as [number, number, number, number][]) {
    const n = none + only + riskOnly + both || 1;
    along += (both * none) / n;
    across += (only * riskOnly) / n;
  }
  return along / across;
}

/** Shares with an outcome, in percent, beside those that pupils reported. */
export const prevalences = (instrument: Instrument, columns: Columns): (Pair & Published['prevalence'][number])[] =>
  published.prevalence.map((one) => ({
    ...one,
    published: one.percent,
    simulated: 100 * shareWith(scoreScale(scaleOf(instrument, one.outcome), columns), columns, one),
  }));

function shareWith(outcome: Float64Array, columns: Columns, of: { readonly grade: string; readonly sex?: string }): number {
  const inside = (row: number) => isIn(columns, 'grade', of.grade, row) && (of.sex === undefined || isIn(columns, 'sex', of.sex, row));
  const answers = outcome.filter((value, row) => !Number.isNaN(value) && inside(row));
  return answers.reduce((sum, value) => sum + value, 0) / answers.length;
}

function isIn(columns: Columns, group: string, code: string, row: number): boolean {
  const { codes, index } = columns.groups.get(group)!;
  return codes[index[row]!] === code;
}

/**
 * Counts over the pupils of the first grade. Risk factors are those with published odds ratios, nearly the ones that the published count took; a
 * missing score counts as the mean of the pupil's others.
 */
export function countsOfPupils(instrument: Instrument, columns: Columns, kind: CountsOfPupils['kind']): CountsOfPupils {
  const counted = instrument.scales.filter((scale) => scale.kind === kind && published.scales[scale.id]?.oddsRatios);
  const risks = counted.map((scale) => riskByGrade(instrument, scale, columns));
  const inFirstGrade = [...columns.groups.get('grade')!.index.keys()].filter((row) => columns.groups.get('grade')!.index[row] === 0);
  const counts = inFirstGrade.flatMap((row) => {
    const known = risks.map((risk) => risk[row]!).filter((value) => !Number.isNaN(value));
    const has = known.filter((atRiskOf) => (kind === 'risk') === (atRiskOf === 1)).length;
    return known.length < counted.length / 2 ? [] : [(has / known.length) * counted.length];
  });
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  return { kind, scales: counted.length, mean, standardDeviation: Math.sqrt(variance) };
}

export const everyModule = ['today', 'family', 'faith', 'arms'];
export const pupilsOfFigures = 12_000;

/** The tables as they should stand. */
export function simulatedFigures(instrument: Instrument, columns: Columns): string {
  const pair = (of: Pair | null | undefined, digits: number): string[] =>
    of ? [of.published.toFixed(digits), of.simulated.toFixed(digits)] : ['', ''];
  const rows = scaleFigures(instrument, columns).map(({ id, questions, alpha, oddsRatios }) => [
    `\`${id}\``,
    String(questions),
    ...pair(alpha, 2),
    ...outcomes.flatMap((outcome) => pair(oddsRatios[outcome], 1)),
  ]);
  return [
    '| scale | questions | alpha, published | simulated | alcohol, published | simulated | binge, published | simulated | cigarettes, published | simulated |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '| pupils | grade | reported | simulated |',
    '| --- | --- | ---: | ---: |',
    ...prevalences(instrument, columns).map(
      (one) => `| ${one.means} | ${one.grade} | ${one.published} % | ${one.simulated.toFixed(0)} % |`,
    ),
    '',
    '| factors that a pupil of the first grade has | published: scales | mean | standard deviation | simulated: scales | mean | standard deviation |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...published.counts.map((one) => {
      const cells = [one, countsOfPupils(instrument, columns, one.kind)].flatMap(({ scales, mean, standardDeviation }) => [
        String(scales),
        mean.toFixed(1),
        standardDeviation.toFixed(1),
      ]);
      return `| ${one.kind} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

/** The page in three: up to the first mark, what stands between the marks, from the second mark on. */
export function aroundFigures(text: string): readonly [before: string, figures: string, after: string] {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  return [text.slice(0, from), text.slice(from, to).trim(), text.slice(to)];
}

if (process.argv[1] === import.meta.filename) {
  const [before, , after] = aroundFigures(readFileSync(page, 'utf8'));
  const instrument = formOfCtcYouth('long', everyModule);
  writeFileSync(page, `${before}\n\n${simulatedFigures(instrument, simulateCtcYouth(instrument, pupilsOfFigures))}\n\n${after}`);
}
