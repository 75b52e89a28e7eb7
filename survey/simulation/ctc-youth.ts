/**
 * How pupils answer the youth instrument (`survey/instruments/ctc-youth`) in a made-up municipality. Loadings and liabilities are set so that scales
 * are as consistent, and go with use, as in published surveys; how common behaviours are follows what Swedish pupils report. docs/method.md has
 * the figures side by side, and a test holds them.
 */
import type { Instrument } from '../instrument/instrument.ts';
import type { CodeShares, ItemShape, MunicipalityOptions, ScaleShape } from './settings.ts';

const girls = '1';
const boys = '2';
/** Answers that follow from the latent variable alone, so that the past month never tells more than all of life. */
const exact = { loading: 1 };

const community: Readonly<Record<string, ScaleShape>> = {
  'low-neighborhood-attachment': { loading: 0.85, liability: 0.13 },
  'community-disorganization': { centre: 0.8, liability: 0.43 },
  'transitions-mobility': { liability: 0.2, loading: 0.6 },
  'laws-norms-drug-use': { loading: 0.6, liability: 0.48, perGrade: 0.12 },
  'availability-drugs': { loading: 0.74, liability: 0.58, perGrade: 0.22 },
  'availability-handguns': { centre: 1.5, liability: 0.3 },
  'community-opportunities': { loading: 0.65, liability: -0.52 },
  'community-rewards': { loading: 0.83, liability: -0.43 },
};

const family: Readonly<Record<string, ScaleShape>> = {
  'poor-family-management': { loading: 0.53, liability: 0.46, centre: 0.9, perGrade: 0.08 },
  'family-conflict': { loading: 0.75, liability: 0.32 },
  'family-history-antisocial': { liability: 0.72, perGrade: 0.1 },
  'parental-attitudes-drug-use': { centre: 1.2, spread: 1, liability: 0.69, perGrade: 0.15 },
  'parental-attitudes-antisocial': { centre: 1, spread: 1, liability: 0.75 },
  'family-attachment': { loading: 0.68, liability: -0.42 },
  'family-opportunities': { loading: 0.67, liability: -0.48 },
  'family-rewards': { loading: 0.64, liability: -0.49 },
};

const school: Readonly<Record<string, ScaleShape>> = {
  'academic-failure': { loading: 0.74, liability: 0.47, centre: 0.5 },
  'low-school-commitment': { loading: 0.53, liability: 0.42 },
  'school-opportunities': { loading: 0.5, liability: -0.22 },
  'school-rewards': { loading: 0.63, liability: -0.44 },
};

const peersAndIndividual: Readonly<Record<string, ScaleShape>> = {
  rebelliousness: { loading: 0.7, liability: 0.68 },
  'gang-involvement': { liability: 0.6, perGrade: 0.02, bySex: { [boys]: 0.25 } },
  'early-drug-use': { liability: 0.6 },
  'early-antisocial': { liability: 0.6 },
  'attitudes-drug-use': { loading: 0.83, liability: 0.72, centre: 0.9, spread: 1, perGrade: 0.2 },
  'attitudes-antisocial': { loading: 0.75, liability: 0.52, centre: 0.9, spread: 1.1 },
  'perceived-risk-drugs': { loading: 0.97, liability: 0.42, centre: 0.7, spread: 1, perGrade: 0.1, bySex: { [boys]: 0.15 } },
  'intention-to-use': { loading: 0.74, liability: 0.6, centre: 1, spread: 1, perGrade: 0.15 },
  'sensation-seeking': { liability: 0.6, centre: 0.7, spread: 1.2, bySex: { [boys]: 0.2 } },
  'rewards-antisocial': { loading: 0.92, liability: 0.5, centre: 0.9, spread: 1.1, perGrade: 0.1 },
  'friends-drug-use': { loading: 0.93, liability: 0.7, step: 0.3, perGrade: 0.3 },
  'antisocial-peers': { loading: 0.66, liability: 0.68, step: 0.4 },
  'prosocial-peers': { loading: 0.55, liability: -0.53, step: 0.45, perGrade: -0.06 },
  'belief-moral-order': { loading: 0.59, liability: -0.77, bySex: { [girls]: 0.15 } },
  'prosocial-involvement': { loading: 0.62, liability: -0.45, centre: -0.2, step: 0.35 },
  'peer-rewards-prosocial': { loading: 0.61, liability: -0.46 },
  'social-skills': { loading: 0.7, liability: -0.78 },
  religiosity: { liability: -0.2, centre: 0.2, spread: 0.9, perGrade: 0 },
};

/** Use in life and in the past 30 days, of pupils in the first grade; `centre` 2 is 2 %, 1 is 16 %, both of a normal distribution. */
const substances: readonly {
  id: string;
  life: number;
  month: number | null;
  perGrade: number;
  liability?: number;
  bySex?: ScaleShape['bySex'];
}[] = [
  { id: 'alc', life: 1.5, month: 2.1, perGrade: 0.4, liability: 0.72, bySex: { [girls]: 0.06 } },
  { id: 'cig', life: 1.85, month: 2.4, perGrade: 0.3, liability: 0.8 },
  { id: 'smk', life: 2.1, month: 2.5, perGrade: 0.23, bySex: { [boys]: 0.3 } },
  { id: 'vap', life: 1.35, month: 1.95, perGrade: 0.26, bySex: { [girls]: 0.15 } },
  { id: 'can', life: 2.35, month: 2.75, perGrade: 0.22, liability: 0.8, bySex: { [boys]: 0.1 } },
  { id: 'inh', life: 1.95, month: 2.5, perGrade: 0.05 },
  { id: 'coc', life: 3.15, month: 3.5, perGrade: 0.22 },
  { id: 'hal', life: 3.05, month: 3.5, perGrade: 0.18 },
  { id: 'stm', life: 3.05, month: 3.5, perGrade: 0.18 },
  { id: 'xtc', life: 3.15, month: 3.5, perGrade: 0.22 },
  { id: 'opi', life: 3.1, month: 3.4, perGrade: 0.12 },
  { id: 'rxd', life: 2.1, month: 2.55, perGrade: 0.1, bySex: { [girls]: 0.1 } },
  { id: 'white-snus', life: 1.6, month: 1.9, perGrade: 0.22 },
  { id: 'laughing-gas', life: 2.15, month: 2.8, perGrade: 0.2 },
  { id: 'tramadol', life: 2.3, month: null, perGrade: 0.12 },
];

const use: Readonly<Record<string, ScaleShape>> = Object.fromEntries(
  substances.flatMap(({ id, life, month, perGrade, liability = 0.75, bySex = {} }) => [
    [`life-${id}`, { ...exact, centre: life, step: 0.25, perGrade, liability, bySex }],
    ...(month === null
      ? []
      : [[`month-${id}`, { ...exact, centre: month, step: 0.45, perGrade, liability, bySex, follows: `life-${id}` }]]),
  ]),
);

const otherOutcomes: Readonly<Record<string, ScaleShape>> = {
  'binge-2w': { ...exact, centre: 2.7, step: 0.4, perGrade: 0.4, liability: 0.72, follows: 'life-alc' },
  suspended: { ...exact, centre: 1.85, step: 0.4, perGrade: 0, liability: 0.65, bySex: { [boys]: 0.15 } },
  'carried-gun': { ...exact, centre: 2.6, step: 0.3, perGrade: 0.03, liability: 0.65, bySex: { [boys]: 0.3 } },
  'sold-drugs': { ...exact, centre: 2.7, step: 0.25, perGrade: 0.12, liability: 0.75, bySex: { [boys]: 0.2 } },
  'stole-vehicle': { ...exact, centre: 2.35, step: 0.3, perGrade: 0.03, liability: 0.65, bySex: { [boys]: 0.25 } },
  arrested: { ...exact, centre: 2.05, step: 0.35, perGrade: 0.05, liability: 0.65, bySex: { [boys]: 0.2 } },
  attacked: { ...exact, centre: 1.4, step: 0.4, perGrade: -0.02, liability: 0.6, bySex: { [boys]: 0.25 } },
  'drunk-at-school': { ...exact, centre: 2.4, step: 0.35, perGrade: 0.2, liability: 0.75 },
  'gun-at-school': { ...exact, centre: 2.9, step: 0.25, perGrade: 0, liability: 0.65 },
  'stayed-home-unsafe': { ...exact, centre: 1.6, step: 0.4, perGrade: 0, liability: 0.3, bySex: { [girls]: 0.15 } },
  'threatened-at-school': { ...exact, centre: 1.3, step: 0.4, perGrade: -0.06, liability: 0.3 },
  'bullied-at-school': { ...exact, centre: 0.95, step: 0.4, perGrade: -0.1, liability: 0.2, bySex: { [girls]: 0.1 } },
  'bullied-online': { ...exact, centre: 1.35, step: 0.4, perGrade: -0.03, liability: 0.25, bySex: { [girls]: 0.15 } },
  'brief-depression': { centre: 0.75, perGrade: 0.06, liability: 0.35, bySex: { [girls]: 0.5 } },
  gambled: { ...exact, centre: 1.95, step: 0.3, perGrade: 0.16, liability: 0.4, bySex: { [boys]: 0.9 } },
  'loot-boxes': { ...exact, centre: 1.4, step: 0.3, perGrade: 0, liability: 0.3, bySex: { [boys]: 0.6 } },
  'asked-to-commit-crime': { ...exact, centre: 1.8, step: 0.4, perGrade: 0.03, liability: 0.5, bySex: { [boys]: 0.3 } },
};

/** All that the form can ask; shapes are those of the first one, also for an instrument that begins later. */
const grades = ['6', '7', '8', '9', 'gy1', 'gy2'];
/** Pupils of year 6 are 11 or 12 in autumn; nobody then says an age that they have not reached. */
const ageInYear6 = 11;
const first = (scale: string, centre: number, perYear?: number): ItemShape => ({
  centre,
  firstTime: { scale, oldest: 17, ageInFirstGrade: ageInYear6, ...(perYear === undefined ? {} : { perYear }) },
});

const items: Readonly<Record<string, ItemShape>> = {
  mob1: { centre: 1.1 },
  mob2: { centre: 0.4, step: 0.7 },
  mob3: { centre: 1.2 },
  mob4: { centre: 0.3, step: 0.7 },
  avd2: { centre: 0.5 },
  avd3: { centre: 0.9 },
  avd4: { centre: 1.3 },
  cop2: { centre: -1.2 },
  cop3: { centre: 0.1 },
  cop4: { centre: -0.5 },
  cop5: { centre: -0.2 },
  cop6: { centre: 0.6 },
  // Nobody has grades in the autumn of year 6.
  acf1: { spread: 1.6, unfit: { '6': 0.95, '7': 0.03, '8': 0.02, '9': 0.02, gy1: 0.02, gy2: 0.02 } },
  lcs4: { centre: 1.1, step: 0.3 },
  fdu1: { centre: 1.6 },
  fdu2: { centre: 1.2 },
  fdu3: { centre: 2.2 },
  fdu4: { centre: 2.5 },
  asp1: { centre: 1.2 },
  asp2: { centre: 2.4 },
  asp3: { centre: 1.7 },
  asp4: { centre: 1.8 },
  asp5: { centre: 1.4 },
  asp6: { centre: 1.4 },
  psp1: { centre: -1.1 },
  psp2: { centre: -0.8 },
  psp3: { centre: -0.9 },
  psp4: { centre: 0.4 },
  psp5: { centre: -1.2 },
  rwa1: { centre: 1 },
  rwa2: { centre: 0.7 },
  rwa3: { centre: 1.2 },
  rwa4: { centre: 1.4 },
  gng1: { ...exact, centre: 1.95, step: 0.25 },
  gng2: first('gang-involvement', 2.2, 0.15),
  gng3: { centre: 1.4, step: 0.35 },
  fha1: { centre: 1.2 },
  fha2: { centre: 0, unfit: 0.11 },
  fha3: { centre: 1.3, unfit: 0.11 },
  fha4: { centre: 0.9, unfit: 0.11 },
  fha5: { centre: 2.4, unfit: 0.11 },
  fha6: { centre: 1.6, unfit: 0.11 },
  fha7: { centre: 1.1, step: 0.35 },
  fha8: { centre: 1.6, step: 0.35 },
  fha9: { centre: 1.3, step: 0.35 },
  fha10: { centre: 0, step: 0.35 },
  fat3: { unfit: 0.08 },
  fat4: { unfit: 0.08 },
  frw4: { unfit: 0.08 },
  atd3: { centre: 1.1 },
  atd4: { centre: 1.5 },
  ata1: { centre: 2 },
  int1: { centre: 1.3 },
  int2: { centre: 0.3 },
  int3: { centre: 1.5 },
  edu1: first('life-can', 2.35),
  edu2: first('life-cig', 1.85),
  edu3: first('life-alc', 1.5),
  edu4: first('life-alc', 2.2),
  eas1: first('suspended', 1.6, 0.1),
  eas2: first('arrested', 1.9, 0.15),
  eas3: first('carried-gun', 2.5, 0.12),
  eas4: first('attacked', 1, 0.1),
};

const background: Readonly<Record<string, CodeShares>> = {
  sex: [0.487, 0.498, 0.015],
  age: {
    '6': [0.2, 0.78, 0.02, 0, 0, 0, 0, 0],
    '7': [0, 0.2, 0.78, 0.02, 0, 0, 0, 0],
    '8': [0, 0, 0.2, 0.77, 0.03, 0, 0, 0],
    '9': [0, 0, 0, 0.2, 0.77, 0.03, 0, 0],
    gy1: [0, 0, 0, 0, 0.2, 0.75, 0.05, 0],
    gy2: [0, 0, 0, 0, 0, 0.2, 0.74, 0.06],
  },
  household: [0.66, 0.14, 0.16, 0.04],
  parent_education: [0.55, 0.31, 0.14],
  born: [0.74, 0.13, 0.13],
  language: [0.72, 0.17, 0.11],
};

/**
 * The options that make simulated pupils answer a form of the youth instrument as real ones do; what the form does not ask is left out.
 * Fewer answer carelessly or boast than elsewhere: a hundredth of both is as much as what rare drugs come to.
 *
 * @param instrument any form with any modules, also one from which scales were taken
 */
export function ctcYouthAnswers(
  instrument: Instrument,
): Required<Pick<MunicipalityOptions, 'scales' | 'items' | 'background' | 'responders' | 'gradesBelow'>> {
  const all = { ...community, ...family, ...school, ...peersAndIndividual, ...use, ...otherOutcomes };
  const scales = only(all, instrument.scales);
  const gradesBelow = gradesBelowFirst(instrument);
  const isThere = (scale: string): boolean => scales[scale] !== undefined;
  return {
    scales: Object.fromEntries(
      Object.entries(scales).map(([id, shape]) => [id, shape.follows && !isThere(shape.follows) ? { ...shape, follows: null } : shape]),
    ),
    items: Object.fromEntries(
      Object.entries(only(items, instrument.items)).flatMap(([id, shape]) => {
        if (!shape.firstTime) return [[id, shape]];
        return isThere(shape.firstTime.scale)
          ? [[id, { ...shape, firstTime: { ...shape.firstTime, ageInFirstGrade: ageInYear6 + gradesBelow } }]]
          : [];
      }),
    ),
    background: only(background, instrument.groups),
    responders: { careless: 0.006, exaggerating: 0.006 },
    gradesBelow,
  };
}

function gradesBelowFirst({ groups }: Instrument): number {
  const asked = groups.find(({ id }) => id === 'grade')?.codes ?? [];
  return Math.max(0, grades.indexOf(asked[0]?.code ?? grades[0]!));
}

const only = <T>(shapes: Readonly<Record<string, T>>, of: readonly { readonly id: string }[]): Record<string, T> =>
  Object.fromEntries(of.flatMap(({ id }) => (shapes[id] === undefined ? [] : [[id, shapes[id]]])));
