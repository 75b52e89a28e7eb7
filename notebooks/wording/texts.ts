/**
 * The one catalogue of texts that people see. A key that is missing in a language is a type error. The words follow what
 * practitioners use: mätomgång and not våg, arena for the four domains (område is geography only), andel över riskgränsen and
 * never "riskelever". Pages, charts, tables and sentences all take their words here.
 */
import type { ComparisonKind, ComparisonWord, HiddenReason } from '../../analysis/disclosure/released.ts';
import type { Domain, FactorKind } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import type { RankRow } from '../library/rows.ts';
import type { ProductTexts } from './product-texts.ts';
import { chartTextsEn, chartTextsSv, type ChartTexts } from './chart-texts.ts';
import { formatNumber, formatPercent } from './format-numbers.ts';
import { productEn, productSv } from './product-texts.ts';
import { reportTextsEn, reportTextsSv, type ReportTexts } from './report-texts.ts';

/** How one comparison is named in the places where it stands. */
export interface ComparisonTexts {
  /** As a choice: "Övriga områden". */
  readonly name: string;
  /** In running text: "övriga områden". */
  readonly other: string;
  /** After "säkert högre": "än i övriga områden". */
  readonly than: string;
  /** After "skiljer sig säkert": "från övriga områden". */
  readonly from: string;
}

/** What rows besides profiles and trends say. */
export interface RowTexts {
  /** "plats 2–5 av 10", or "plats 3 av 10" where only one is possible. */
  readonly possiblePlaces: (low: number, high: number, of: number) => string;
  readonly among: Readonly<Record<RankRow['ranked'], string>>;
  /** Before a place on a card. */
  readonly onCard: Readonly<Record<RankRow['ranked'], string>>;
  readonly oneIsHighest: string;
  /** Where every place is possible. */
  readonly cannotTell: string;
  readonly surelyHigh: string;
  /** "bland elever med …: 1,9 gånger så höga odds som bland andra". */
  readonly odds: (ratio: string, interval: string) => string;
  readonly oddsLower: (ratio: string, interval: string) => string;
  readonly attributable: (share: string, interval: string) => string;
  /** Before the outcomes that a factor goes together with: associations are of the whole municipality, whatever area the factor is shown for. */
  readonly linkedTo: string;
  readonly association: string;
  readonly registers: Readonly<Record<'area' | 'school', string>>;
  readonly coverage: (share: string, responses: string, registered: string) => string;
  readonly participation: (share: string) => string;
  readonly schools: (takingPart: number, all: number) => string;
  readonly alpha: (alpha: string, interval: string) => string;
  readonly modelled: (value: string, interval: string) => string;
  readonly ownWeight: (share: string) => string;
  readonly risks: (range: string, one: boolean) => string;
  readonly protections: (range: string) => string;
  /** A share and the other side's. */
  readonly against: (value: string, other: string, otherSide: string) => string;
  readonly missing: (share: string) => string;
  /** From which share among the missing a difference is not clear any more, and from which it is gone; null where no share would do. */
  readonly undone: (missing: string, noLongerClear: string | null, equal: string | null, higher: boolean) => string;
  /** In place of such a share. */
  readonly atNoShare: string;
  /** @param fewSchools whether changes of the group are told of its schools only, never clearly */
  readonly detectable: (down: string | null, up: string | null, fewSchools: boolean) => string;
  /** A difference of means, on their scale. */
  readonly steps: (n: number) => string;
}

export interface Texts extends ProductTexts {
  readonly language: Language;
  readonly kinds: Readonly<Record<FactorKind, string>>;
  /** What the chart's legend calls each kind: a protective factor shows its lack. */
  readonly marks: Readonly<Record<FactorKind, string>>;
  readonly domains: Readonly<Record<Domain, string>>;
  /** After "i": "närsamhället". */
  readonly inDomain: Readonly<Record<Domain, string>>;
  readonly outcomes: string;
  readonly otherFactors: string;
  readonly words: Readonly<Record<ComparisonWord, string>>;
  /** The words said of a change since the previous wave. */
  readonly changeWords: Readonly<Record<ComparisonWord, string>>;
  readonly comparisons: Readonly<Record<ComparisonKind, ComparisonTexts>>;
  /** The same of a school, which is compared with the pupils of the municipality's other schools. */
  readonly schoolComparisons: Readonly<Partial<Record<ComparisonKind, ComparisonTexts>>>;
  readonly reasons: Readonly<Record<HiddenReason, string>>;
  readonly hidden: (reason: string) => string;
  readonly comparisonHidden: (reason: string) => string;
  readonly notReleased: string;
  /** Of a place in a wave in which it was not measured. */
  readonly notMeasured: string;
  /** Of a comparison that there is none of: behaviours have no reference. */
  readonly notMade: string;
  readonly uncertain: string;
  readonly uncertainLong: string;
  readonly under: (bound: string) => string;
  readonly over: (bound: string) => string;
  readonly all: {
    readonly wave: string;
    readonly area: string;
    readonly school: string;
    readonly grade: string;
    readonly stage: string;
    readonly sex: string;
    readonly factor: string;
    readonly other: string;
  };
  /** What a list of places is divided into. */
  readonly places: Readonly<Record<'area' | 'school', string>>;
  readonly labels: {
    readonly survey: string;
    readonly wave: string;
    readonly area: string;
    readonly grade: string;
    readonly sex: string;
    readonly background: string;
    readonly compareWith: string;
    readonly domain: string;
    readonly factor: string;
    readonly kind: string;
    readonly value: string;
    readonly share: string;
    readonly mean: string;
    readonly interval: string;
    /** In the group; not all of them need have been asked. */
    readonly pupils: string;
    readonly responses: string;
    readonly difference: string;
    readonly assessment: string;
    /** What kind of number: a share or a mean. */
    readonly statistic: string;
    readonly sinceBefore: string;
    readonly sinceFirst: string;
    readonly factorsToShow: string;
    readonly stage: string;
    readonly school: string;
    readonly place: string;
    readonly rank: string;
    readonly possiblePlaces: string;
    readonly outcome: string;
    readonly oddsRatio: string;
    readonly attributable: string;
    readonly risks: string;
    readonly protections: string;
    readonly alpha: string;
    readonly itemRest: string;
    readonly register: string;
    readonly registered: string;
    readonly coverage: string;
    readonly participation: string;
    readonly schools: string;
    readonly modelled: string;
    readonly ownWeight: string;
    readonly smallestDecrease: string;
    readonly smallestIncrease: string;
    /** Of what is compared with, named in the column before. */
    readonly otherShare: string;
    /** Shares among those who did not answer. */
    readonly noLongerClear: string;
    readonly equal: string;
  };
  /** Charts over several places. */
  readonly charts: ChartTexts;
  /** Reports that come with the product. */
  readonly reports: ReportTexts;
  /** Places, associations, coverage and reliability, each in a sentence. */
  readonly rows: RowTexts;
  readonly sentence: {
    readonly interval: (interval: string) => string;
    readonly about: (n: string) => string;
    readonly onScale: (value: string) => string;
    readonly inUnit: (value: string, unit: string) => string;
    readonly compared: (word: string, than: string, other: string) => string;
    readonly noDifference: (word: string, from: string, other: string) => string;
    readonly otherValue: (name: string, value: string) => string;
  };
  readonly points: (n: number, formatted: string) => string;
  readonly headline: {
    /** `word` is "säkert lägre", or "säkert bättre" where rows read both ways. */
    readonly strengths: (count: number, labels: string, more: boolean, word: string, than: string) => string;
    readonly concerns: (count: number, what: 'factors' | 'values', word: string, than: string, place: string) => string;
    readonly better: string;
    readonly worse: string;
    readonly ofThem: (count: string, inDomain: string) => string;
    readonly allOfThem: (inDomain: string) => string;
    readonly onlyOne: (label: string, word: string, than: string) => string;
    readonly noStrength: (word: string, than: string) => string;
    /** After the largest differences: how many more there are. */
    readonly more: (n: number) => string;
    readonly nothingHigher: (than: string) => string;
    readonly nothing: (from: string) => string;
    /** A label inside running text. */
    readonly quoted: (label: string) => string;
    readonly notCompared: string;
    /** Of a development, where nothing can have changed yet. */
    readonly oneWave: string;
    readonly nothingShown: (reason: string) => string;
    readonly noRows: string;
  };
  readonly cards: {
    readonly strength: string;
    readonly concern: string;
    /** "Styrka: säkert lägre", so that a strength with the name of a risk is not read as the risk. */
    readonly tag: (tone: string, word: string) => string;
    readonly share: Readonly<Record<FactorKind, (value: string, interval: string) => string>>;
    readonly mean: (value: string, interval: string) => string;
  };
  readonly chart: {
    /** `other` is null where no row is compared; `onlyOutcomes` where no row has a risk limit. */
    readonly profileTitle: (other: string | null, onlyOutcomes?: boolean) => string;
    readonly profileDescription: (place: string, rows: number, sure: number, other: string) => string;
    readonly profileDescriptionAlone: (place: string, rows: number) => string;
    /** "Hösten 2026 · bor i området · åk 9 · omkring 310 elever · täckning 81 %": of whom the numbers are; coverage where there is a register. */
    readonly groupLine: (
      wave: string,
      tree: 'area' | 'school' | null,
      level: string | null,
      n: number | null,
      coverage: number | null,
    ) => string;
    /** The same of a development, whose waves stand after it, each with how many answered and who is in the numbers. */
    readonly trendGroupLine: (tree: 'area' | 'school' | null, level: string | null, ...waves: readonly string[]) => string;
    readonly answersInWave: (wave: string, n: number, coverage: number | null) => string;
    readonly trendTitle: (place: string) => string;
    /** In a picture that is saved: where its numbers are from and how they are protected. */
    readonly fileNote: (survey: string, minPupils: number) => string;
    readonly trendDescription: (place: string, factors: number, first: string, last: string) => string;
    readonly filled: string;
    readonly hollow: string;
    /** Where some rows are compared and some are not. */
    readonly hollowOrNone: string;
    readonly interval: string;
    readonly shares: string;
    readonly means: string;
    readonly meansNote: string;
    readonly trendMeansNote: string;
    readonly worse: string;
    /** A wave without a row at this level. */
    readonly noRow: string;
    readonly changed: string;
    readonly sinceWave: (word: ComparisonWord, wave: string) => string;
    /** "−11 procentenheter sedan hösten 2020 (säkert lägre)"; without points where the difference is not stored. */
    readonly longChange: (word: ComparisonWord, points: string | null, wave: string) => string;
    readonly changedSince: (wave: string) => string;
    readonly noLongChange: (wave: string, reason: string) => string;
    /** Points of a mean's scale, with their sign. */
    readonly steps: (n: number, formatted: string) => string;
    readonly firstWave: string;
    readonly onlyWave: string;
    readonly noValueNow: string;
    readonly noComparison: string;
    /** Under a table that has differences. */
    readonly differencesNote: string;
    readonly empty: string;
  };
  /** A label of a group or a wave after a comma: "Norra Hamnen, åk 9, hösten 2026". Not for places, which are names. */
  readonly inRunningText: (label: string) => string;
  readonly conjunction: string;
  /** The name of two waves that are counted as one, wherever a wave is named. */
  readonly pooledWaves: (first: string, second: string) => string;
  readonly numbersInWords: readonly string[];
}

const sv: Texts = {
  ...productSv,
  language: 'sv',
  charts: chartTextsSv,
  reports: reportTextsSv,
  kinds: { risk: 'Riskfaktor', protective: 'Skyddsfaktor', outcome: 'Problembeteende eller mående' },
  marks: { risk: 'Riskfaktor', protective: 'Lågt skydd', outcome: 'Problembeteende, mående' },
  domains: { community: 'Närsamhälle', family: 'Familj', school: 'Skola', 'peer-individual': 'Kamrater och individ' },
  inDomain: { community: 'närsamhället', family: 'familjen', school: 'skolan', 'peer-individual': 'arenan kamrater och individ' },
  outcomes: 'Problembeteenden och mående',
  otherFactors: 'Övriga faktorer',
  words: {
    clearlyHigher: 'säkert högre',
    clearlyLower: 'säkert lägre',
    noClearDifference: 'ingen säker skillnad',
    higherInTheseSchools: 'högre i dessa skolor',
    lowerInTheseSchools: 'lägre i dessa skolor',
    sameInTheseSchools: 'ingen säker skillnad i dessa skolor',
  },
  changeWords: {
    clearlyHigher: 'Säkert högre',
    clearlyLower: 'Säkert lägre',
    noClearDifference: 'Ingen säker förändring',
    higherInTheseSchools: 'Högre i dessa skolor',
    lowerInTheseSchools: 'Lägre i dessa skolor',
    sameInTheseSchools: 'Ingen säker förändring i dessa skolor',
  },
  comparisons: {
    // The area's grade and sex in all other areas: true of a municipality's areas and of a country's districts.
    rest: { name: 'Övriga områden', other: 'övriga områden', than: 'än i övriga områden', from: 'från övriga områden' },
    restRaw: {
      name: 'Övriga områden, utan omräkning',
      other: 'övriga områden',
      than: 'än i övriga områden',
      from: 'från övriga områden',
    },
    reference: {
      name: 'Referensgruppen (fast nivå)',
      other: 'referensgruppen',
      than: 'än referensgruppens fasta nivå',
      from: 'från referensgruppens fasta nivå',
    },
    previousWave: {
      name: 'Förra mätomgången',
      other: 'förra mätomgången',
      than: 'än i förra mätomgången',
      from: 'från förra mätomgången',
    },
    firstWave: {
      name: 'Första mätomgången',
      other: 'första mätomgången',
      than: 'än i första mätomgången',
      from: 'från första mätomgången',
    },
    boys: { name: 'Pojkarna', other: 'pojkarna', than: 'än bland pojkarna', from: 'från pojkarna' },
    areasLikeOurs: {
      name: 'Liknande områden',
      other: 'liknande områden',
      than: 'än i liknande områden',
      from: 'från liknande områden',
    },
  },
  schoolComparisons: {
    rest: { name: 'Övriga skolor', other: 'övriga skolor', than: 'än i övriga skolor', from: 'från övriga skolor' },
    restRaw: { name: 'Övriga skolor, utan omräkning', other: 'övriga skolor', than: 'än i övriga skolor', from: 'från övriga skolor' },
    areasLikeOurs: { name: 'Liknande skolor', other: 'liknande skolor', than: 'än i liknande skolor', from: 'från liknande skolor' },
  },
  reasons: { protected: 'skyddat', tooUncertain: 'för osäkert' },
  hidden: (reason) => `visas inte: ${reason}`,
  comparisonHidden: (reason) => `jämförelsen visas inte: ${reason}`,
  notReleased: 'visas inte på den här nivån',
  notMeasured: 'inte mätt det året',
  notMade: 'finns inte för det här',
  uncertain: 'osäkert',
  uncertainLong: 'osäkert: brett intervall',
  under: (bound) => `under ${bound}`,
  over: (bound) => `över ${bound}`,
  all: {
    wave: 'Alla mätomgångar',
    area: 'Alla områden',
    school: 'Alla skolor',
    grade: 'Alla årskurser',
    stage: 'Alla stadier',
    sex: 'Alla',
    factor: 'Alla faktorer',
    other: 'Alla',
  },
  places: { area: 'Där eleverna bor', school: 'Där eleverna går i skola' },
  labels: {
    survey: 'Enkät',
    wave: 'Mätomgång',
    area: 'Område',
    grade: 'Årskurs',
    sex: 'Kön',
    background: 'Bakgrund',
    compareWith: 'Jämför med',
    domain: 'Arena',
    factor: 'Faktor',
    kind: 'Typ',
    value: 'Värde',
    share: 'Andel',
    mean: 'Medelvärde',
    // With a place to break: it heads a narrow column.
    interval: 'Osäkerhets\u00adintervall',
    pupils: 'Elever, omkring',
    responses: 'Svar, omkring',
    difference: 'Skillnad',
    assessment: 'Bedömning',
    statistic: 'Mått',
    sinceBefore: 'Sedan förra mätomgången',
    sinceFirst: 'Sedan första mätomgången',
    factorsToShow: 'Visa',
    stage: 'Stadium',
    school: 'Skola',
    place: 'Plats',
    rank: 'Plats i ordningen',
    possiblePlaces: 'Möjlig plats',
    outcome: 'Problembeteende eller mående',
    oddsRatio: 'Oddskvot',
    attributable: 'Andel som hänger samman',
    risks: 'Antal risker',
    protections: 'Antal skydd',
    alpha: 'Alfa',
    itemRest: 'Fråga mot skala',
    register: 'Register',
    registered: 'Elever, omkring',
    coverage: 'Täckning',
    participation: 'Deltagande',
    schools: 'Skolor',
    modelled: 'Modellberäknat värde',
    ownWeight: 'Egen vikt',
    smallestDecrease: 'Minsta minskning att upptäcka',
    smallestIncrease: 'Minsta ökning att upptäcka',
    otherShare: 'Andel där',
    noLongerClear: 'Inte längre säker om bortfallet har',
    equal: 'Borta om bortfallet har',
  },
  rows: {
    possiblePlaces: (low, high, of) => (low === high ? `plats ${low} av ${of}` : `plats ${low}–${high} av ${of}`),
    among: {
      areas: 'bland områdena',
      largerAreas: 'bland de större områdena',
      schools: 'bland skolorna',
      schoolAreas: 'bland skolområdena',
      factors: 'bland de egna faktorerna',
    },
    onCard: {
      areas: 'Bland områdena',
      largerAreas: 'Bland de större områdena',
      schools: 'Bland skolorna',
      schoolAreas: 'Bland skolområdena',
      factors: 'Bland de egna faktorerna',
    },
    oneIsHighest: '1 är högst',
    cannotTell: 'går inte att skilja åt',
    surelyHigh: 'säkert bland de tre högsta',
    odds: (ratio, interval) => `${ratio} gånger så höga odds som bland andra elever (${interval})`,
    oddsLower: (ratio, interval) => `${ratio} av oddsen bland andra elever (${interval})`,
    attributable: (share, interval) => `om sambandet vore en orsak hängde ${share} (${interval}) av förekomsten samman med faktorn`,
    linkedTo: 'i hela kommunen hänger den ihop med',
    association: 'ett samband är ingen orsak',
    registers: { area: 'där eleverna bor', school: 'där de går i skola' },
    coverage: (share, responses, registered) => `${share} av eleverna har svarat (omkring ${responses} av ${registered})`,
    participation: (share) => `${share} i de skolor som deltog`,
    schools: (takingPart, all) => `${takingPart} av ${all} ${all === 1 ? 'skola' : 'skolor'} deltog`,
    alpha: (alpha, interval) => `alfa ${alpha} (${interval})`,
    modelled: (value, interval) => `modellberäknat värde ${value}, osäkerhetsintervall ${interval}`,
    ownWeight: (share) => `områdets eget värde väger ${share}`,
    risks: (range, one) => `${range} ${one ? 'risk' : 'risker'}`,
    protections: (range) => `${range} skydd`,
    steps: (n) => `${n} steg på skalan 0–100`,
    against: (value, other, otherSide) => `${value} mot ${other} (${otherSide})`,
    missing: (share) => `de ${share} som inte svarade`,
    undone: (missing, noLongerClear, equal, higher) =>
      noLongerClear === null
        ? `Skillnaden är säker hur ${missing} än är`
        : `Skillnaden är inte längre säker om andelen bland ${missing} är ${higher ? 'högst' : 'minst'} ${noLongerClear}, ${equal === null ? 'men aldrig borta' : `och borta vid ${equal}`}`,
    atNoShare: 'vid ingen andel',
    detectable: (down, up, fewSchools) =>
      down === null && up === null
        ? 'nästa mätomgång kan inte visa någon förändring'
        : `nästa mätomgång kan visa ${[down && `en minskning på ${down}`, up && `en ökning på ${up}`].filter(Boolean).join(' eller ')} eller mer, prövad för sig; ${
            fewSchools
              ? 'ordet säkert ges aldrig, för alltför få skolor är med i båda'
              : 'bland många faktorer krävs en större för ordet säkert'
          }`,
  },
  sentence: {
    interval: (interval) => `osäkerhetsintervall ${interval}`,
    about: (n) => `omkring ${n} elever`,
    onScale: (value) => `${value} på en skala från 0 till 100`,
    inUnit: (value, unit) => `motsvarar omkring ${value} ${unit}`,
    compared: (word, than, other) => `${word} ${than} (${other})`,
    noDifference: (word, from, other) => `${word} ${from} (${other})`,
    otherValue: (name, value) => `${name} ${value}`,
  },
  points: (n, formatted) => `${formatted} ${n === 1 ? 'procentenhet' : 'procentenheter'}`,
  headline: {
    strengths: (count, labels, more, word, than) =>
      count === 1
        ? `En styrka att bygga på: ${labels} är ${word} ${than}.`
        : more
          ? `${words(count, 'sv')} värden är ${word} ${than}: styrkor att bygga på, främst ${labels}.`
          : `${words(count, 'sv')} styrkor att bygga på: ${labels} är ${word} ${than}.`,
    concerns: (count, what, word, than, place) =>
      `${words(count, 'sv')} ${what === 'factors' ? 'faktorer' : 'värden'} är ${word} ${than}${place}.`,
    better: 'säkert bättre',
    worse: 'säkert sämre',
    ofThem: (count, inDomain) => `, ${count} av dem i ${inDomain}`,
    allOfThem: (inDomain) => `, alla i ${inDomain}`,
    onlyOne: (label, word, than) => `${label} är ${word} ${than}.`,
    noStrength: (word, than) => `Inget värde är ${word} ${than}.`,
    more: (n) => `Och ${n} till, som skiljer sig mindre: se diagrammet och tabellen.`,
    nothingHigher: (than) => `Inget är säkert sämre ${than}.`,
    nothing: (from) => `Inget skiljer sig säkert ${from}.`,
    quoted: (label) => `”${label}”`,
    notCompared: 'Jämförelsen visas inte för det här urvalet.',
    oneWave: 'Hittills finns bara en mätomgång. Förändringen kan visas när det finns två.',
    nothingShown: (reason) => `Inga värden visas för det här urvalet: ${reason}.`,
    noRows: 'Det finns inga värden på den här nivån. Välj ett större urval, till exempel alla årskurser.',
  },
  cards: {
    strength: 'Styrka',
    concern: 'Att uppmärksamma',
    tag: (tone, word) => `${tone}: ${word}`,
    share: {
      risk: (value, interval) => `${value} över riskgränsen (${interval})`,
      protective: (value, interval) => `${value} med lågt skydd (${interval})`,
      outcome: (value, interval) => `${value} (${interval})`,
    },
    mean: (value, interval) => `${value} på en skala 0–100 (${interval})`,
  },
  chart: {
    profileTitle: (other, onlyOutcomes) =>
      (onlyOutcomes ? 'Problembeteenden och mående' : 'Risk och lågt skydd') + (other === null ? '' : `, jämfört med ${other}`),
    profileDescription: (place, rows, sure, other) =>
      `Diagram: ${rows} rader för ${place}. Andel elever med osäkerhetsintervall, och ett streck för ${other}. ${
        sure === 0 ? 'Ingen rad skiljer sig säkert' : `${sure} ${sure === 1 ? 'rad skiljer' : 'rader skiljer'} sig säkert`
      }. Alla tal står i tabellen efter diagrammet.`,
    profileDescriptionAlone: (place, rows) =>
      `Diagram: ${rows} rader för ${place}. Andel elever med osäkerhetsintervall. Alla tal står i tabellen efter diagrammet.`,
    groupLine: (wave, tree, level, n, coverage) =>
      [
        wave,
        ...(tree === null ? [] : [tree === 'school' ? 'går i skola här' : 'bor i området']),
        inRunningText(level ?? sv.all.grade),
        ...(n ? [`omkring ${formatNumber(n, 'sv')} elever`] : []),
        ...(coverage === null ? [] : [`täckning ${formatPercent(coverage, 'sv')}`]),
      ].join(' · '),
    trendGroupLine: (tree, level, ...waves) =>
      [
        ...(tree === null ? [] : [tree === 'school' ? 'går i skola här' : 'bor i området']),
        inRunningText(level ?? sv.all.grade),
        ...waves,
      ].join(' · '),
    answersInWave: (wave, n, coverage) =>
      `${inRunningText(wave)}: omkring ${formatNumber(n, 'sv')} elever${coverage === null ? '' : `, täckning ${formatPercent(coverage, 'sv')}`}`,
    fileNote: (survey, minPupils) => `${survey}. Grupper med färre än ${minPupils} elever visas inte.`,
    trendTitle: (place) => `Långsiktig utveckling: ${place}`,
    trendDescription: (place, factors, first, last) =>
      `Diagram: utveckling för ${factors} ${factors === 1 ? 'faktor' : 'faktorer'}, ${place}, ${first} till ${last}, med osäkerhetsintervall vid varje mätomgång. Alla tal står i tabellen efter diagrammet.`,
    filled: 'säker skillnad',
    hollow: 'ingen säker skillnad',
    hollowOrNone: 'ingen säker skillnad eller ingen jämförelse',
    interval: 'osäkerhetsintervall',
    shares: 'Andel elever',
    means: 'Medelvärde, skala 0–100',
    meansNote: 'Medelvärden har en egen skala och läses inte mot andelarna. Längre åt höger är mer av det som raden nämner.',
    worse: 'längre åt höger är sämre',
    noRow: 'saknas',
    trendMeansNote: 'Medelvärden har en egen skala och läses inte mot andelarna. Högre upp är mer av det som rutan nämner.',
    changed: 'frågan ändrad',
    sinceWave: (word, wave) => `${sv.changeWords[word]} ${isSame(word) ? 'sedan' : 'än'} ${inRunningText(wave)}`,
    longChange: (word, points, wave) =>
      points === null
        ? sv.chart.sinceWave(word, wave)
        : `${points} sedan ${inRunningText(wave)} (${inRunningText(sv.changeWords[word] ?? '')})`,
    changedSince: (wave) => `Frågan ändrad sedan ${inRunningText(wave)}`,
    noLongChange: (wave, reason) => `Förändringen sedan ${inRunningText(wave)} visas inte: ${reason}`,
    steps: (_n, formatted) => `${formatted} steg på skalan 0–100`,
    firstWave: 'Första mätomgången',
    onlyWave: 'Inga tidigare värden',
    noValueNow: 'Senaste värdet visas inte',
    noComparison: 'Förändringen visas inte',
    differencesNote: 'Skillnaderna är räknade före avrundningen. De kan därför avvika från talen bredvid.',
    empty: 'Inga värden att visa',
  },
  inRunningText: (label) => inRunningText(label),
  conjunction: ' och ',
  pooledWaves: (first, second) => `${first} och ${second} sammanslagna`,
  numbersInWords: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
};

const en: Texts = {
  ...productEn,
  language: 'en',
  charts: chartTextsEn,
  reports: reportTextsEn,
  kinds: { risk: 'Risk factor', protective: 'Protective factor', outcome: 'Behaviour or well-being' },
  marks: { risk: 'Risk factor', protective: 'Low protection', outcome: 'Behaviour, well-being' },
  domains: { community: 'Community', family: 'Family', school: 'School', 'peer-individual': 'Peers and individual' },
  inDomain: { community: 'the community', family: 'the family', school: 'school', 'peer-individual': 'the peer and individual domain' },
  outcomes: 'Behaviours and well-being',
  otherFactors: 'Other factors',
  words: {
    clearlyHigher: 'clearly higher',
    clearlyLower: 'clearly lower',
    noClearDifference: 'no clear difference',
    higherInTheseSchools: 'higher in these schools',
    lowerInTheseSchools: 'lower in these schools',
    sameInTheseSchools: 'no clear difference in these schools',
  },
  changeWords: {
    clearlyHigher: 'Clearly higher',
    clearlyLower: 'Clearly lower',
    noClearDifference: 'No clear change',
    higherInTheseSchools: 'Higher in these schools',
    lowerInTheseSchools: 'Lower in these schools',
    sameInTheseSchools: 'No clear change in these schools',
  },
  comparisons: {
    rest: {
      name: 'The other areas',
      other: 'the other areas',
      than: 'than in the other areas',
      from: 'from the other areas',
    },
    restRaw: {
      name: 'The other areas, not adjusted',
      other: 'the other areas',
      than: 'than in the other areas',
      from: 'from the other areas',
    },
    reference: {
      name: 'Reference population (fixed level)',
      other: 'the reference population',
      than: 'than the fixed level of the reference population',
      from: 'from the fixed level of the reference population',
    },
    previousWave: { name: 'Previous wave', other: 'the previous wave', than: 'than in the previous wave', from: 'from the previous wave' },
    firstWave: { name: 'The first wave', other: 'the first wave', than: 'than in the first wave', from: 'from the first wave' },
    boys: { name: 'The boys', other: 'the boys', than: 'than among the boys', from: 'from the boys' },
    areasLikeOurs: {
      name: 'Areas like this one',
      other: 'areas like this one',
      than: 'than in areas like this one',
      from: 'from areas like this one',
    },
  },
  schoolComparisons: {
    rest: { name: 'The other schools', other: 'the other schools', than: 'than in the other schools', from: 'from the other schools' },
    restRaw: {
      name: 'The other schools, not adjusted',
      other: 'the other schools',
      than: 'than in the other schools',
      from: 'from the other schools',
    },
    areasLikeOurs: {
      name: 'Schools like this one',
      other: 'schools like this one',
      than: 'than in schools like this one',
      from: 'from schools like this one',
    },
  },
  reasons: { protected: 'protected', tooUncertain: 'too uncertain' },
  hidden: (reason) => `not shown: ${reason}`,
  comparisonHidden: (reason) => `comparison not shown: ${reason}`,
  notReleased: 'not released at this level',
  notMeasured: 'not measured that year',
  notMade: 'does not exist for this',
  uncertain: 'uncertain',
  uncertainLong: 'uncertain: wide interval',
  under: (bound) => `under ${bound}`,
  over: (bound) => `over ${bound}`,
  all: {
    wave: 'All waves',
    area: 'All areas',
    school: 'All schools',
    grade: 'All grades',
    stage: 'All stages',
    sex: 'All',
    factor: 'All factors',
    other: 'All',
  },
  places: { area: 'Where pupils live', school: 'Where pupils go to school' },
  labels: {
    survey: 'Survey',
    wave: 'Wave',
    area: 'Area',
    grade: 'Grade',
    sex: 'Sex',
    background: 'Background',
    compareWith: 'Compare with',
    domain: 'Domain',
    factor: 'Factor',
    kind: 'Kind',
    value: 'Value',
    share: 'Share',
    mean: 'Mean',
    interval: 'Uncertainty interval',
    pupils: 'Pupils, about',
    responses: 'Responses, about',
    difference: 'Difference',
    assessment: 'Assessment',
    statistic: 'Statistic',
    sinceBefore: 'Since the previous wave',
    sinceFirst: 'Since the first wave',
    factorsToShow: 'Show',
    stage: 'Stage',
    school: 'School',
    place: 'Place',
    rank: 'Place in order',
    possiblePlaces: 'Possible place',
    outcome: 'Behaviour or well-being',
    oddsRatio: 'Odds ratio',
    attributable: 'Share that goes with it',
    risks: 'Number of risks',
    protections: 'Number of protections',
    alpha: 'Alpha',
    itemRest: 'Item-rest',
    register: 'Register',
    registered: 'Pupils, about',
    coverage: 'Coverage',
    participation: 'Participation',
    schools: 'Schools',
    modelled: 'Model-based value',
    ownWeight: 'Own weight',
    smallestDecrease: 'Smallest detectable decrease',
    smallestIncrease: 'Smallest detectable increase',
    otherShare: 'Share there',
    noLongerClear: 'No longer clear if the missing have',
    equal: 'Gone if the missing have',
  },
  rows: {
    possiblePlaces: (low, high, of) => (low === high ? `place ${low} of ${of}` : `place ${low}–${high} of ${of}`),
    among: {
      areas: 'among the areas',
      largerAreas: 'among the larger areas',
      schools: 'among the schools',
      schoolAreas: 'among the school areas',
      factors: 'among its own factors',
    },
    onCard: {
      areas: 'Among the areas',
      largerAreas: 'Among the larger areas',
      schools: 'Among the schools',
      schoolAreas: 'Among the school areas',
      factors: 'Among its own factors',
    },
    oneIsHighest: '1 is the highest',
    cannotTell: 'cannot be told apart',
    surelyHigh: 'surely among the three highest',
    odds: (ratio, interval) => `${ratio} times the odds of other pupils (${interval})`,
    oddsLower: (ratio, interval) => `${ratio} of the odds of other pupils (${interval})`,
    attributable: (share, interval) => `were the association causal, ${share} (${interval}) of the occurrence would go with the factor`,
    linkedTo: 'in the whole municipality it goes together with',
    association: 'an association is no cause',
    registers: { area: 'where pupils live', school: 'where they go to school' },
    coverage: (share, responses, registered) => `${share} of the pupils have answered (about ${responses} of ${registered})`,
    participation: (share) => `${share} in the schools that took part`,
    schools: (takingPart, all) => `${takingPart} of ${all} ${all === 1 ? 'school' : 'schools'} took part`,
    alpha: (alpha, interval) => `alpha ${alpha} (${interval})`,
    modelled: (value, interval) => `model-based value ${value}, uncertainty interval ${interval}`,
    ownWeight: (share) => `the area's own value weighs ${share}`,
    risks: (range, one) => `${range} ${one ? 'risk' : 'risks'}`,
    protections: (range) => `${range} ${range === '1' ? 'protection' : 'protections'}`,
    steps: (n) => `${n} ${n === 1 ? 'point' : 'points'} of 0–100`,
    against: (value, other, otherSide) => `${value} against ${other} (${otherSide})`,
    missing: (share) => `the ${share} who did not answer`,
    undone: (missing, noLongerClear, equal, higher) =>
      noLongerClear === null
        ? `The difference is clear whatever ${missing} are like`
        : `The difference is no longer clear if the share among ${missing} is ${higher ? 'at most' : 'at least'} ${noLongerClear}, ${equal === null ? 'but never gone' : `and gone at ${equal}`}`,
    atNoShare: 'at no share',
    detectable: (down, up, fewSchools) =>
      down === null && up === null
        ? 'no change could be told by the next wave'
        : `the next wave could tell ${[down && `a decrease of ${down}`, up && `an increase of ${up}`].filter(Boolean).join(' or ')} or more, tested by itself; ${
            fewSchools
              ? 'it is never called clear, since too few schools are in both'
              : 'among many factors only a larger one is called clear'
          }`,
  },
  sentence: {
    interval: (interval) => `uncertainty interval ${interval}`,
    about: (n) => `about ${n} pupils`,
    onScale: (value) => `${value} on a scale from 0 to 100`,
    inUnit: (value, unit) => `that is, about ${value} ${unit}`,
    compared: (word, than, other) => `${word} ${than} (${other})`,
    noDifference: (word, from, other) => `${word} ${from} (${other})`,
    otherValue: (name, value) => `${name} ${value}`,
  },
  points: (n, formatted) => `${formatted} percentage ${n === 1 ? 'point' : 'points'}`,
  headline: {
    strengths: (count, labels, more, word, than) =>
      count === 1
        ? `One strength to build on: ${labels} is ${word} ${than}.`
        : more
          ? `${words(count, 'en')} values are ${word} ${than}: strengths to build on, above all ${labels}.`
          : `${words(count, 'en')} strengths to build on: ${labels} are ${word} ${than}.`,
    concerns: (count, what, word, than, place) =>
      `${words(count, 'en')} ${what === 'factors' ? 'factors' : 'values'} are ${word} ${than}${place}.`,
    better: 'clearly better',
    worse: 'clearly worse',
    ofThem: (count, inDomain) => `, ${count} of them in ${inDomain}`,
    allOfThem: (inDomain) => `, all in ${inDomain}`,
    onlyOne: (label, word, than) => `${label} is ${word} ${than}.`,
    noStrength: (word, than) => `No value is ${word} ${than}.`,
    more: (n) => `And ${n} more, with smaller differences: see the chart and the table.`,
    nothingHigher: (than) => `Nothing is clearly worse ${than}.`,
    nothing: (from) => `Nothing differs clearly ${from}.`,
    quoted: (label) => `“${label}”`,
    notCompared: 'The comparison is not shown for this choice.',
    oneWave: 'There is only one wave so far. Change can be shown once there are two.',
    nothingShown: (reason) => `No values are shown for this choice: ${reason}.`,
    noRows: 'There are no values at this level. Choose a larger group, such as all grades.',
  },
  cards: {
    strength: 'Strength',
    concern: 'To look at',
    tag: (tone, word) => `${tone}: ${word}`,
    share: {
      risk: (value, interval) => `${value} above the risk limit (${interval})`,
      protective: (value, interval) => `${value} with low protection (${interval})`,
      outcome: (value, interval) => `${value} (${interval})`,
    },
    mean: (value, interval) => `${value} on a scale 0–100 (${interval})`,
  },
  chart: {
    profileTitle: (other, onlyOutcomes) =>
      (onlyOutcomes ? 'Behaviours and well-being' : 'Risk and low protection') + (other === null ? '' : `, compared with ${other}`),
    profileDescription: (place, rows, sure, other) =>
      `Chart: ${rows} rows for ${place}. Share of pupils with uncertainty interval, and a tick for ${other}. ${
        sure === 0 ? 'No row differs clearly' : `${sure} ${sure === 1 ? 'row differs' : 'rows differ'} clearly`
      }. All numbers are in the table after the chart.`,
    profileDescriptionAlone: (place, rows) =>
      `Chart: ${rows} rows for ${place}. Share of pupils with uncertainty interval. All numbers are in the table after the chart.`,
    groupLine: (wave, tree, level, n, coverage) =>
      [
        wave,
        ...(tree === null ? [] : [tree === 'school' ? 'go to school here' : 'live in the area']),
        inRunningText(level ?? en.all.grade),
        ...(n ? [`about ${formatNumber(n, 'en')} pupils`] : []),
        ...(coverage === null ? [] : [`coverage ${formatPercent(coverage, 'en')}`]),
      ].join(' · '),
    trendGroupLine: (tree, level, ...waves) =>
      [
        ...(tree === null ? [] : [tree === 'school' ? 'go to school here' : 'live in the area']),
        inRunningText(level ?? en.all.grade),
        ...waves,
      ].join(' · '),
    answersInWave: (wave, n, coverage) =>
      `${en.inRunningText(wave)}: about ${formatNumber(n, 'en')} pupils${coverage === null ? '' : `, coverage ${formatPercent(coverage, 'en')}`}`,
    fileNote: (survey, minPupils) => `${survey}. Groups of fewer than ${minPupils} pupils are not shown.`,
    trendTitle: (place) => `Long-term change: ${place}`,
    trendDescription: (place, factors, first, last) =>
      `Chart: change in ${factors} ${factors === 1 ? 'factor' : 'factors'}, ${place}, ${first} to ${last}, with an uncertainty interval at every wave. All numbers are in the table after the chart.`,
    filled: 'clear difference',
    hollow: 'no clear difference',
    hollowOrNone: 'no clear difference or no comparison',
    interval: 'uncertainty interval',
    shares: 'Share of pupils',
    means: 'Mean, scale 0–100',
    meansNote: 'Means have a scale of their own and are not read against the shares. Further right is more of what the row names.',
    worse: 'further right is worse',
    noRow: 'missing',
    trendMeansNote: 'Means have a scale of their own and are not read against the shares. Higher up is more of what the panel names.',
    changed: 'question changed',
    sinceWave: (word, wave) => `${en.changeWords[word]} ${isSame(word) ? 'since' : 'than in'} ${en.inRunningText(wave)}`,
    longChange: (word, points, wave) =>
      points === null
        ? en.chart.sinceWave(word, wave)
        : `${points} since ${en.inRunningText(wave)} (${inRunningText(en.changeWords[word] ?? '')})`,
    changedSince: (wave) => `Question changed since ${en.inRunningText(wave)}`,
    noLongChange: (wave, reason) => `The change since ${en.inRunningText(wave)} is not shown: ${reason}`,
    steps: (n, formatted) => `${formatted} ${n === 1 ? 'point' : 'points'} of 0–100`,
    firstWave: 'First wave',
    onlyWave: 'No earlier values',
    noValueNow: 'The latest value is not shown',
    noComparison: 'The change is not shown',
    differencesNote: 'Differences are computed before rounding, so they may differ from the numbers beside them.',
    empty: 'No values to show',
  },
  inRunningText: (label) => (englishMonth.test(label) ? label : inRunningText(label)),
  conjunction: ' and ',
  pooledWaves: (first, second) => `${first} and ${second} pooled`,
  numbersInWords: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** How a comparison is named beside a row of an area or of a school. */
export const comparisonNames = (kind: ComparisonKind, school: string | null, language: Language): ComparisonTexts =>
  (school === null ? undefined : catalogue[language].schoolComparisons[kind]) ?? catalogue[language].comparisons[kind];

/** Words that say that two values do not differ. */
export const isSame = (word: ComparisonWord): boolean => word === 'noClearDifference' || word === 'sameInTheseSchools';

const catalogue: Readonly<Record<Language, Texts>> = { sv, en };

export const textsFor = (language: Language): Texts => catalogue[language];

const englishMonth = /^(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "Hösten 2024" inside a sentence; a label in capitals or digits stays as it is. */
const inRunningText = (label: string): string => (/^[A-ZÅÄÖ][a-zåäö]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);

/** A small number in words with a capital, since it opens a sentence: "Fem". */
function words(count: number, language: Language): string {
  const word = catalogue[language].numbersInWords[count] ?? String(count);
  return word[0]!.toUpperCase() + word.slice(1);
}
