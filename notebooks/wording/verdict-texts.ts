/** A goal's verdict in words: its name, one sentence with the change and its interval, and for what is not told the reason. */
import type { JudgedGoal, Verdict, VerdictReason } from '../../analysis/priorities/judge-goal.ts';
import type { Statistic } from '../../survey/instrument/instrument.ts';
import type { Language, Text } from '../../survey/text.ts';
import { formatSigned, formatValue, toPercent } from './format-numbers.ts';
import { textsFor } from './texts.ts';

type Reasons = {
  readonly [Kind in VerdictReason['kind']]: (reason: Extract<VerdictReason, { readonly kind: Kind }>, say: Amounts) => string;
};
/** Amounts in the unit of the goal's row. */
interface Amounts {
  readonly value: (value: number) => string;
  /** "8 procentenheter", "4 steg på skalan 0–100". */
  readonly size: (change: number) => string;
}

interface VerdictTexts {
  readonly names: Readonly<Record<Verdict, string>>;
  /** What the wave says, where a change is shown. */
  readonly change: (difference: string, low: string, high: string) => string;
  readonly sentences: Readonly<Record<Verdict, (change: string, asked: string) => string>>;
  /** `cannotTell` without a number to show. */
  readonly noNumber: string;
  readonly reasons: Reasons;
}

const sv: VerdictTexts = {
  names: {
    reached: 'Målet är nått',
    onTheWay: 'På väg',
    noClearChange: 'Ingen säker förändring',
    wrongWay: 'Går åt fel håll',
    tooEarly: 'För tidigt att säga',
    cannotTell: 'Underlaget räcker inte',
  },
  change: (difference, low, high) => `${difference} sedan utgångsläget (osäkerhetsintervall ${low} till ${high})`,
  sentences: {
    reached: (change, asked) => `Målet är nått: ${change}, och målet var ${asked}.`,
    onTheWay: (change, asked) => `På väg: ${change}. Målet är ${asked}.`,
    noClearChange: (change, asked) => `Ingen säker förändring: ${change}. Det kan vara slump. Målet är ${asked}.`,
    wrongWay: (change, asked) => `Går åt fel håll: ${change}. Målet är ${asked}.`,
    tooEarly: (change, asked) =>
      `För tidigt att säga: ${change}. Det kan vara slump, och insatserna har inte haft sin tid. Målet är ${asked}.`,
    cannotTell: (change, asked) => `Underlaget räcker inte för att bedöma målet: ${change}. Målet är ${asked}.`,
  },
  noNumber: 'Underlaget räcker inte för att bedöma målet.',
  reasons: {
    hidden: ({ number, reason }) => `${numbersSv[number]} visas inte: ${textsFor('sv').reasons[reason]}.`,
    bounded: ({ number }) => `${numbersSv[number]} visas bara som under eller över en gräns.`,
    notReleased: ({ number }) =>
      number === 'now' ? 'Mätomgången har inget värde för målet.' : 'Mätomgången jämförs inte med den som målet utgår från.',
    break: ({ what }) =>
      what === 'questions' ? 'Frågorna har ändrats sedan utgångsläget.' : 'Områdets gränser har ändrats sedan utgångsläget.',
    fewSchools: () => 'För få skolor deltog i båda mätomgångarna: förändringen gäller bara dessa skolor.',
    clear: ({ way }) => `Hela osäkerhetsintervallet ligger åt ${way === 'right' ? 'rätt' : 'fel'} håll.`,
    notClear: () => 'Osäkerhetsintervallet rymmer att inget har ändrats.',
    targetMet: () => 'Både värdet och förändringen når målet.',
    targetNotMet: ({ left }, { size }) => `Det är ${size(left)} kvar.`,
    beforeItsWave: ({ wave }) => `Målet bedöms först i mätomgången ${wave}.`,
    delayNotOver: ({ until }) => `Insatserna väntas ge effekt tidigast ${until}.`,
    belowDetectable: ({ smallest }, { size }) =>
      smallest === null
        ? 'Enkäten kunde inte visa någon förändring av detta när målet skrevs.'
        : `Målet är mindre än den minsta förändring som enkäten kunde visa när det skrevs: ${size(smallest)}.`,
    tooWide: ({ halfWidth }, { size }) => `Osäkerheten, ${size(halfWidth)} åt vardera hållet, är minst lika stor som det målet begär.`,
    otherBaseline: ({ compared }, { value }) =>
      `Förändringen räknas från ${value(compared)}: den gäller skolor som var med båda gångerna, eller så är utgångsläget rättat.`,
  },
};
const numbersSv = { baseline: 'Utgångsläget', now: 'Mätomgångens värde', change: 'Förändringen' } as const;

const en: VerdictTexts = {
  names: {
    reached: 'Reached',
    onTheWay: 'On the way',
    noClearChange: 'No clear change',
    wrongWay: 'The wrong way',
    tooEarly: 'Too early to tell',
    cannotTell: 'Cannot tell',
  },
  change: (difference, low, high) => `${difference} since the baseline (interval ${low} to ${high})`,
  sentences: {
    reached: (change, asked) => `The goal is reached: ${change}, and the goal was ${asked}.`,
    onTheWay: (change, asked) => `On the way: ${change}. The goal is ${asked}.`,
    noClearChange: (change, asked) => `No clear change: ${change}. It may be chance. The goal is ${asked}.`,
    wrongWay: (change, asked) => `It goes the wrong way: ${change}. The goal is ${asked}.`,
    tooEarly: (change, asked) =>
      `Too early to tell: ${change}. It may be chance, and the measures have not had their time. The goal is ${asked}.`,
    cannotTell: (change, asked) => `The survey cannot tell whether the goal is met: ${change}. The goal is ${asked}.`,
  },
  noNumber: 'The survey cannot tell whether the goal is met.',
  reasons: {
    hidden: ({ number, reason }) => `${numbersEn[number]} is not shown: ${textsFor('en').reasons[reason]}.`,
    bounded: ({ number }) => `${numbersEn[number]} is shown only as below or above a bound.`,
    notReleased: ({ number }) =>
      number === 'now' ? 'The wave has no value for the goal.' : 'The wave is not compared with the one that the goal starts from.',
    break: ({ what }) =>
      what === 'questions' ? 'The questions have changed since the baseline.' : 'The borders of the area have changed since the baseline.',
    fewSchools: () => 'Too few schools took part in both waves: the change speaks of these schools only.',
    clear: ({ way }) => `The whole interval lies on the ${way} side.`,
    notClear: () => 'The interval has room for no change at all.',
    targetMet: () => 'Both the value and the change meet the goal.',
    targetNotMet: ({ left }, { size }) => `What is left: ${size(left)}.`,
    beforeItsWave: ({ wave }) => `The goal is judged at the wave ${wave} at the earliest.`,
    delayNotOver: ({ until }) => `The measures are expected to show from ${until} at the earliest.`,
    belowDetectable: ({ smallest }, { size }) =>
      smallest === null
        ? 'The survey could show no change of this when the goal was written.'
        : `The goal is smaller than the smallest change that the survey could show when it was written: ${size(smallest)}.`,
    tooWide: ({ halfWidth }, { size }) =>
      `The uncertainty, ${size(halfWidth)} to either side, is at least as large as what the goal asks for.`,
    otherBaseline: ({ compared }, { value }) =>
      `The change is counted from ${value(compared)}: it speaks of schools that took part both times, or the baseline has been corrected.`,
  },
};
const numbersEn = { baseline: 'The baseline', now: 'The value of the wave', change: 'The change' } as const;

const catalogue: Readonly<Record<Language, VerdictTexts>> = { sv, en };

/** What the goal's row shows and which way the goal goes. */
export interface GoalInWords {
  readonly statistic: Statistic;
  readonly direction: 'increase' | 'decrease';
}

export const verdictName = (verdict: Verdict, language: Language): string => catalogue[language].names[verdict];

/** "På väg: −5 procentenheter sedan utgångsläget (osäkerhetsintervall −9 till −1). Målet är −8 procentenheter." */
export function sayVerdict({ verdict, change, asked }: JudgedGoal, { statistic, direction }: GoalInWords, language: Language): string {
  const { sentences, noNumber, change: sayChange } = catalogue[language];
  if (change === null) return noNumber;
  const signed = (one: number): string => formatSigned(one, statistic, language);
  const told = sayChange(inUnit(change.difference, statistic, language, true), signed(change.low), signed(change.high));
  return sentences[verdict](told, inUnit(direction === 'increase' ? asked : -asked, statistic, language, true));
}

/** One sentence per reason, the deciding ones first. */
export function sayReasons({ reasons }: JudgedGoal, { statistic }: Pick<GoalInWords, 'statistic'>, language: Language): string[] {
  const amounts: Amounts = {
    value: (value) => formatValue(value, statistic, language),
    size: (change) => inUnit(change, statistic, language, false),
  };
  return reasons.map((reason) => {
    const say = catalogue[language].reasons[reason.kind] as (reason: VerdictReason, amounts: Amounts) => string;
    return say(reason, amounts);
  });
}

/**
 * The sentence as it was told, and where nothing can be told, why not: for pages that show the one sentence. "Underlaget räcker inte: −12, målet är −10"
 * reads like a mistake to who is not told that too few schools took part.
 */
export function withReason(told: Text, judged: JudgedGoal, goal: Pick<GoalInWords, 'statistic'>): Text {
  const deciding = judged.reasons.find(({ kind }) => kind !== 'notClear' && kind !== 'otherBaseline');
  if (judged.verdict !== 'cannotTell' || !deciding) return told;
  const why = (language: Language): string => sayReasons({ ...judged, reasons: [deciding] }, goal, language)[0]!;
  return { ...told, sv: `${told.sv} ${why('sv')}`, en: `${told.en} ${why('en')}` };
}

function inUnit(change: number, statistic: Statistic, language: Language, withSign: boolean): string {
  const texts = textsFor(language);
  const formatted = formatSigned(withSign ? change : Math.abs(change), statistic, language).replace(withSign ? '' : '+', '');
  return statistic === 'share'
    ? texts.points(Math.abs(toPercent(change)), formatted)
    : texts.chart.steps(Math.abs(Math.round(change)), formatted);
}
