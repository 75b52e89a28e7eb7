/** How areas that chose the same priority changed against those that did not, in words: with the cautions, always. */
import type {
  ComparisonCaution,
  DifferenceInDifferences,
  NoDifferenceInDifferences,
} from '../../analysis/priorities/difference-in-differences.ts';
import type { Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { formatSigned, formatValue, toPercent } from './format-numbers.ts';
import { textsFor } from './texts.ts';

type Cautions = {
  readonly [Kind in ComparisonCaution['kind']]: (
    caution: Extract<ComparisonCaution, { readonly kind: Kind }>,
    value: (value: number) => string,
  ) => string;
};

interface DifferenceTexts {
  readonly sentence: (
    chose: { readonly areas: number; readonly value: string },
    others: { readonly areas: number; readonly value: string },
    difference: { readonly value: string; readonly low: string; readonly high: string },
  ) => string;
  /** Which side has nothing to count, and whether there are areas on it at all. */
  readonly cannotTell: Readonly<Record<'chose' | 'others' | 'noOthers', string>>;
  readonly cautions: Cautions;
}

const sv: DifferenceTexts = {
  sentence: (chose, others, { value, low, high }) =>
    `${chose.areas === 1 ? 'Området som valde samma sak' : `De ${chose.areas} områden som valde samma sak`}: ${chose.value}. ${
      others.areas === 1 ? 'Det område som inte gjorde det' : `De ${others.areas} som inte gjorde det`
    }: ${others.value}. Skillnaden är ${value} (osäkerhetsintervall ${low} till ${high}).`,
  cannotTell: {
    chose:
      'Det går inte att jämföra med områden som inte valde samma sak: där man valde deltog för få skolor båda gångerna, eller så visas inte förändringen.',
    others:
      'Det går inte att jämföra med områden som inte valde samma sak: i inget av dem visas en förändring som gäller hela området. Det krävs fler skolor som deltar båda gångerna.',
    noOthers: 'Alla områden har valt samma sak: det finns inget område att jämföra med.',
  },
  cautions: {
    noExperiment: () => 'Det är inget experiment: områden väljer själva, och det som fick dem att välja kan ha ändrat dem också.',
    startedApart: ({ chose, others }, value) =>
      `De började olika: ${value(chose)} där man valde, ${value(others)} på andra håll. Områden som ligger högt av en slump sjunker av sig själva.`,
    leftOut: ({ chose, others }) =>
      `${chose + others === 1 ? 'Ett område' : `${chose + others} områden`} räknas inte med (${chose} som valde samma sak, ${others} som inte gjorde det): förändringen visas inte, eller så gäller den bara de få skolor som var med båda gångerna.`,
    spreadUnknown: ({ areas }) =>
      `Med bara ${areas} områden går det inte att se hur mycket områden ändras av andra skäl. Intervallet är därför för smalt.`,
  },
};

const en: DifferenceTexts = {
  sentence: (chose, others, { value, low, high }) =>
    `${chose.areas === 1 ? 'The area that chose the same' : `The ${chose.areas} areas that chose the same`}: ${chose.value}. ${
      others.areas === 1 ? 'The one that did not' : `The ${others.areas} that did not`
    }: ${others.value}. The difference is ${value} (interval ${low} to ${high}).`,
  cannotTell: {
    chose:
      'Nothing can be held against areas that did not choose the same: where it was chosen too few schools took part both times, or the change is not shown.',
    others:
      'Nothing can be held against areas that did not choose the same: none of them shows a change that speaks of the whole area. It takes more schools that take part both times.',
    noOthers: 'All areas have chosen the same: there is none to compare with.',
  },
  cautions: {
    noExperiment: () => 'This is no experiment: areas choose for themselves, and what made them choose may have changed them too.',
    startedApart: ({ chose, others }, value) =>
      `They started apart: ${value(chose)} where it was chosen, ${value(others)} elsewhere. Areas that lie high by chance come down by themselves.`,
    leftOut: ({ chose, others }) =>
      `${chose + others === 1 ? 'One area is' : `${chose + others} areas are`} not counted (${chose} that chose the same, ${others} that did not): the change is not shown, or speaks of the few schools only that took part both times.`,
    spreadUnknown: ({ areas }) =>
      `With ${areas} areas alone nobody sees how much areas change for other reasons. The interval is too narrow therefore.`,
  },
};

/** The sentence with its interval, and each caution as a sentence of its own. */
export function sayDifference(
  found: DifferenceInDifferences | NoDifferenceInDifferences,
  statistic: Statistic,
  language: Language,
): { readonly sentence: string; readonly cautions: readonly string[] } {
  const { sentence, cannotTell, cautions } = { sv, en }[language];
  const texts = textsFor(language);
  const signed = (value: number): string => formatSigned(value, statistic, language);
  const inUnit = (value: number): string =>
    statistic === 'share'
      ? texts.points(Math.abs(toPercent(value)), signed(value))
      : texts.chart.steps(Math.abs(Math.round(value)), signed(value));
  const sayCaution = (caution: ComparisonCaution): string => {
    const say = cautions[caution.kind] as (caution: ComparisonCaution, value: (value: number) => string) => string;
    return say(caution, (value) => formatValue(value, statistic, language));
  };
  const side = ({ areas, value }: DifferenceInDifferences['chose']) => ({ areas, value: inUnit(value) });
  return {
    sentence:
      found.kind === 'cannotTell'
        ? cannotTell[lackingOf(found)]
        : sentence(side(found.chose), side(found.others), {
            value: inUnit(found.difference),
            low: signed(found.low),
            high: signed(found.high),
          }),
    cautions: found.cautions.map(sayCaution),
  };
}

/** Areas that are there and not counted stand in the caution. */
function lackingOf({ lacking, cautions }: NoDifferenceInDifferences): 'chose' | 'others' | 'noOthers' {
  const leftOut = cautions.find((one) => one.kind === 'leftOut');
  const side = lacking ?? ((leftOut?.chose ?? 0) > 0 ? ['chose'] : ['others']);
  if (side.includes('chose')) return 'chose';
  return (leftOut?.others ?? 0) > 0 ? 'others' : 'noOthers';
}
